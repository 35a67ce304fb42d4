/** What came of a steady stream of arrivals: each turn's time in ms from the moment it was meant to start. */
export type Stream = Readonly<{ latencies: readonly number[]; failed: number; seconds: number; busy: number }>

/** Arrivals at a mean rate per second, each independent of the others and of the answers. */
export type Arrivals = Readonly<{ rate: number; seconds: number; chance: () => number }>

/** Starts `turn` at random moments of a steady rate, whether or not earlier ones were answered. */
export async function openLoop(
  { rate, seconds, chance }: Arrivals,
  turn: (number: number) => Promise<boolean>,
): Promise<Stream> {
  const latencies: number[] = []
  const underWay = new Set<Promise<void>>()
  let failed = 0
  const cpu = process.cpuUsage()
  const start = performance.now()
  let intended = start
  for (let number = 0; intended - start < seconds * 1000; number++) {
    const meant = intended
    if (meant > performance.now()) await pause(meant - performance.now())
    const one: Promise<void> = turn(number).then((isRight) => {
      latencies.push(performance.now() - meant)
      if (!isRight) failed += 1
      underWay.delete(one)
    })
    underWay.add(one)
    intended += (-Math.log(1 - chance()) * 1000) / rate
  }
  await Promise.all(underWay)
  const { user, system } = process.cpuUsage(cpu)
  const took = (performance.now() - start) / 1000
  return { latencies, failed, seconds: took, busy: (user + system) / 1e6 / took }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The same "chance" in every run: a linear congruential generator (Numerical Recipes' constants). */
export function repeatableChance(seed = 1): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
