import type { Referral, StepState } from './referral.ts'
import { standingSteps } from './referral.ts'
import { type Day, dayOf, momentOf } from './stamp.ts'

/** What may be shown of a service to whoever finds it. */
const shown = ['helped', 'went', 'full', 'not-entitled', 'gone'] as const
type ShownOutcome = (typeof shown)[number]

/** How many families it went that way for. */
export type Outcome = Readonly<{ state: ShownOutcome; count: number }>

/** Fewer families than this could be recognised in a number. */
export const fewest = 5

/** How referrals to one service went, over all sites; null when nothing happened often enough to be told. */
export function outcomesOf(referrals: readonly Referral[]): readonly Outcome[] | null {
  const outcomes = shown.flatMap((state) => {
    // A family that came back twice counts once: five are five families.
    const families = new Set(referrals.filter((one) => one.state === state).map(({ family }) => family))
    return families.size < fewest ? [] : [{ state, count: families.size }]
  })
  return outcomes.length === 0 ? null : outcomes
}

/** What a lecturer should hear of: no room, no right, gone, no help. */
const troubles = ['full', 'not-entitled', 'gone', 'no-help'] as const
export type Trouble = (typeof troubles)[number]

/** A service with how often each trouble was met, most often first. */
export type ServiceTroubles = Readonly<{
  service: string
  counts: readonly Readonly<{ trouble: Trouble; count: number }>[]
}>

/** The troubles a referral met from a day on, each once: a waiting list that moved afterwards was one all the same. */
export function troublesSince(referral: Referral, since: Day): readonly Trouble[] {
  if (referral.state === 'withdrawn') return []
  const met = standingSteps(referral)
    .filter(({ at }) => dayOf(momentOf(at)) >= since)
    .flatMap(({ state }) => troubleOf(state) ?? [])
  return [...new Set(met)]
}

/** The same for all referrals of a site, by service. */
export function troublesByService(referrals: readonly Referral[], since: Day): readonly ServiceTroubles[] {
  const met = referrals.flatMap((referral) =>
    troublesSince(referral, since).map((trouble) => ({ service: referral.service, trouble })),
  )
  const services = [...Map.groupBy(met, ({ service }) => service)].map(([service, all]) => ({
    service,
    total: all.length,
    counts: troubles.flatMap((trouble) => {
      const count = all.filter((one) => one.trouble === trouble).length
      return count === 0 ? [] : [{ trouble, count }]
    }),
  }))
  return services
    .toSorted((one, other) => other.total - one.total || one.service.localeCompare(other.service))
    .map(({ service, counts }) => ({ service, counts }))
}

/** Whether it ever met one: what is looked through for the lecturers. */
export function metTrouble(referral: Referral): boolean {
  return referral.state !== 'withdrawn' && standingSteps(referral).some(({ state }) => troubleOf(state))
}

/** "Niet gegaan" and "gezin wil niet" are no trouble of the service. */
function troubleOf(state: StepState): Trouble | null {
  switch (state) {
    case 'full':
    case 'not-entitled':
    case 'gone':
      return state
    case 'not-helped':
    case 'other':
      return 'no-help'
    case 'discussed':
    case 'agreed':
    case 'contacted':
    case 'appointed':
    case 'went':
    case 'helped':
    case 'declined':
    case 'no-show':
      return null
  }
}
