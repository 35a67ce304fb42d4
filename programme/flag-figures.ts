import { UrgencyLevel } from './contact-words.ts'
import { momentOf } from './stamp.ts'
import type { UrgentFlag } from './urgent-flag.ts'

/** How often a level was raised and over how many families, and the minutes until somebody took it on; null when nobody ever did. */
export type AnswerTimes = Readonly<{
  level: UrgencyLevel
  raised: number
  /** Families that are known of it, and those for whom somebody took it on; one without a family may be any of them. */
  families: number
  familiesTaken: number
  medianMinutes: number | null
  longestMinutes: number | null
}>

/** Times to acknowledgement per level, drills and what was taken back left out; levels never raised are not there. */
export function answerTimes(flags: readonly UrgentFlag[]): readonly AnswerTimes[] {
  const real = flags.filter(({ isDrill, state }) => !isDrill && state !== 'withdrawn')
  return UrgencyLevel.options.flatMap((level) => {
    const own = real.filter((flag) => (flag.level ?? 'now') === level)
    if (own.length === 0) return []
    const minutes = own.flatMap((flag) => minutesToTaken(flag) ?? []).toSorted((one, other) => one - other)
    const [low, high] = [minutes[(minutes.length - 1) >> 1], minutes[minutes.length >> 1]]
    const median = low === undefined || high === undefined ? null : (low + high) / 2
    return [
      {
        level,
        raised: own.length,
        families: familiesOf(own),
        familiesTaken: familiesOf(own.filter((flag) => minutesToTaken(flag) !== null)),
        medianMinutes: median,
        longestMinutes: minutes.at(-1) ?? null,
      },
    ]
  })
}

function familiesOf(flags: readonly UrgentFlag[]): number {
  return new Set(flags.flatMap(({ family }) => family ?? [])).size
}

function minutesToTaken({ raisedAt, events }: UrgentFlag): number | null {
  const taken = events.find(({ what }) => what === 'taken')
  return taken ? momentOf(taken.at).diff(momentOf(raisedAt), 'minutes').minutes : null
}
