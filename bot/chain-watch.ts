import { momentOf } from '../programme/stamp.ts'
import type { ProgrammeStore } from '../storage/collections.ts'
import type { Clock } from './clock.ts'
import { escalateDue, latestMissed } from './escalate.ts'
import type { Log } from './log.ts'

type Parts = Readonly<{
  store: ProgrammeStore
  clock: Clock
  log: Log
  wakeOutbox: (owed: readonly string[]) => void
}>

/** Walks the chains, and watches that they are walked. */
export type ChainWatch = Readonly<{
  /** Takes every step that is due; call it every few seconds. Rounds never overlap; one that fails is logged. */
  round: () => Promise<void>
  /** Looks whether a step is late, whoever should have taken it; call it every half minute. */
  look: () => Promise<void>
  /** Whether the last look found nothing late, and rounds still come. */
  isWell: () => boolean
}>

/** Milliseconds after which a step is late, and after which a silent round is a broken one. */
const late = 10_000
const silent = 60_000

/** Creates the watch over all chains; times are of the clock given, so a clock that jumps takes its steps once. */
export function createChainWatch({ store, clock, log, wakeOutbox }: Parts): ChainWatch {
  let running: Promise<void> | null = null
  let lastRound = clock().toMillis()
  let isLate = false

  const failed = (error: unknown) =>
    log.error({ event: 'chain-failed', code: error instanceof Error ? error.name : 'unknown' })

  async function walk(): Promise<void> {
    const owed = await escalateDue(store, clock, failed)
    lastRound = clock().toMillis()
    if (owed.length > 0) wakeOutbox(owed)
  }

  return {
    round() {
      running ??= walk()
        .catch(failed)
        .finally(() => {
          running = null
        })
      return running
    },
    async look() {
      const missed = await latestMissed(store, clock)
      isLate = missed !== null && clock().toMillis() - momentOf(missed).toMillis() > late
      if (isLate) log.error({ event: 'chain-late', since: missed ?? '' })
    },
    isWell: () => !isLate && clock().toMillis() - lastRound < silent,
  }
}
