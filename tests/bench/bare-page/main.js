import { FluentProvider, Title2, teamsLightTheme } from '@fluentui/react-components'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

const place = document.getElementById('tab')
if (place !== null)
  createRoot(place).render(
    createElement(FluentProvider, { theme: teamsLightTheme }, createElement(Title2, { as: 'h1' }, 'Buddy')),
  )
