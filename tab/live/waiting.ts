/** Milliseconds before the first try again, and at most. */
const [first, most] = [1_000, 60_000]

/** How long to wait after so many tries that failed, in milliseconds; `chance` from 0 to 1 keeps windows from coming all at once. */
export function waitBefore(tries: number, chance: number): number {
  const wait = Math.min(most, first * 2 ** (tries - 1))
  return wait / 2 + (wait / 2) * chance
}

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
  while (document.hidden && !stop.aborted) await waitOrWake(most, stop)
}
