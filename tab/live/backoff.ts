/** Milliseconds before the first try again. */
const first = 1_000
/** The longest that is waited, in milliseconds. */
export const longestWait = 60_000

/** How long to wait after so many tries that failed, in milliseconds; `chance` from 0 to 1 keeps windows from coming all at once. */
export function waitBefore(tries: number, chance: number): number {
  const wait = Math.min(longestWait, first * 2 ** (tries - 1))
  return wait / 2 + (wait / 2) * chance
}
