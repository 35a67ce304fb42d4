import { type RefObject, useEffect } from 'react'

/**
 * When what has the focus goes away (a log that was read, a need that was taken on), the focus goes to the top of the page
 * instead of nowhere: whoever works with the keyboard or by ear would begin at the very first button again.
 */
export function useFocusKept(top: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = top.current
    if (within === null) return
    let last: EventTarget | null = null
    const noted = ({ target }: FocusEvent) => {
      last = target
    }
    const watching = new MutationObserver(() => {
      const isGone = last instanceof Element && !last.isConnected
      if (!isGone || document.activeElement !== document.body) return
      last = null
      within.focus({ preventScroll: true })
    })
    within.addEventListener('focusin', noted)
    watching.observe(within, { childList: true, subtree: true })
    return () => {
      watching.disconnect()
      within.removeEventListener('focusin', noted)
    }
  }, [top])
}
