/** One thing that must work, in the order of the story. */
export type Step = Readonly<{ name: string; run: () => Promise<void> }>

/**
 * Runs the steps one after the other and prints what became of each. The first failure ends the story, because every
 * step stands on the one before: what was not reached counts as failed. Resolves with the number failed.
 */
export async function runSteps(
  steps: readonly Step[],
  onFailure: (name: string) => Promise<void>,
): Promise<number> {
  for (const [done, { name, run }] of steps.entries()) {
    try {
      await run()
      console.log(`  passed  ${name}`)
    } catch (error) {
      console.error(`  FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`)
      await onFailure(name)
      for (const { name: next } of steps.slice(done + 1)) console.error(`  not reached  ${next}`)
      return summary(done, steps.length - done)
    }
  }
  return summary(steps.length, 0)
}

function summary(passed: number, failed: number): number {
  console.log(`${passed} passed, ${failed} failed`)
  return failed
}

/** A step whatever its work resolves to. */
export function step(name: string, run: () => Promise<unknown>): Step {
  return { name, run: async () => void (await run()) }
}
