import type { Poster } from './post.ts'

/** One round of turns: how long it took, how many failed, and how busy the load generator itself was (0 to 1). */
export type Round = Readonly<{ turns: number; seconds: number; failed: number; busy: number }>

/** How many turns are under way at the same time: each a conversation of its own. */
export const atOnce = 32

/** Posts every body as fast as the server answers, `atOnce` at a time; `isRight` looks at each answer. */
export async function closedLoop(
  bodies: readonly string[],
  poster: Poster,
  isRight: (text: string) => boolean,
): Promise<Round> {
  let next = 0
  let failed = 0
  const work = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const { status, text } = await poster.post(body)
      if (status !== 200 || !isRight(text)) failed += 1
    }
  }
  const cpu = process.cpuUsage()
  const start = performance.now()
  await Promise.all(Array.from({ length: atOnce }, work))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { turns: bodies.length, seconds, failed, busy: (user + system) / 1e6 / seconds }
}
