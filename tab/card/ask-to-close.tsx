import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { useWords } from '../words.ts'

type AskToCloseProps = Readonly<{ keep: () => void; close: () => void }>

/** Asked before what was typed is lost; who gives no answer goes on where they were. */
export function AskToClose({ keep, close }: AskToCloseProps) {
  const { halfway } = useWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    place.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div ref={place}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{halfway.asked}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={keep}>{halfway.keep}</Button>
          <Button onClick={close}>{halfway.close}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  )
}
