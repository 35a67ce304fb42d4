import { longestWait } from './backoff.ts'

/** Resolves after the time, or as soon as the page is seen again or there is a network again. */
export function waitOrWake(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      document.removeEventListener('visibilitychange', wake)
      stop.removeEventListener('abort', done)
      resolve()
    }
    const wake = () => {
      if (!document.hidden) done()
    }
    const timer = setTimeout(done, milliseconds)
    addEventListener('online', done)
    document.addEventListener('visibilitychange', wake)
    stop.addEventListener('abort', done)
    if (stop.aborted) done()
  })
}

/** Resolves when somebody can see the page; a hidden one listens to nothing. */
export async function untilSeen(stop: AbortSignal): Promise<void> {
  while (document.hidden && !stop.aborted) await waitOrWake(longestWait, stop)
}
