import { createDOMRenderer, RendererProvider } from '@fluentui/react-components'
import { createRoot } from 'react-dom/client'
import { findHost } from './opening.ts'
import { Tab } from './tab.tsx'

const place = document.getElementById('tab')
// The policy lets only styles through that carry the nonce this page was sent with.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.nonce ?? ''
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } })

if (place !== null)
  createRoot(place).render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Tab finding={findHost()} />
    </RendererProvider>,
  )
