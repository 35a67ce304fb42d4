/** Shortest and longest wait before a message is tried again, in milliseconds. */
const shortest = 1_000
const longest = 60_000

/**
 * How long to wait after the given number of failed attempts: doubling, capped at a minute, spread by half so that
 * many messages held up together do not come back together. What Teams itself asked for (Retry-After) goes first.
 * `chance` is a number from 0 to 1.
 */
export function waitAfter(attempts: number, askedFor: number | null, chance: number): number {
  const doubled = Math.min(longest, shortest * 2 ** Math.min(attempts - 1, 10))
  const spread = doubled / 2 + (doubled / 2) * chance
  return Math.round(Math.max(spread, askedFor ?? 0))
}
