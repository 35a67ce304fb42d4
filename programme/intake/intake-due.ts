import type { Family } from '../family.ts'
import type { Match } from '../match.ts'
import { type Day, dayAfter } from '../stamp.ts'
import { isQuiet, type Trajectory } from '../trajectory/trajectory.ts'
import { consentState, lastConsent, mayAsk } from './consent.ts'
import { type Intake, toldIn } from './intake.ts'

/** What is to be asked a family again: consent, with what made it so, or the deprivation criteria. */
export type IntakeDue =
  /** `not-agreed`: an adult said no or took a yes back. */
  | Readonly<{ what: 'consent'; why: 'never-asked' | 'not-agreed' }>
  | Readonly<{ what: 'consent'; why: 'birth'; since: Day }>
  | Readonly<{ what: 'consent'; why: 'new-buddy'; since: Day; match: string }>
  | Readonly<{ what: 'criteria'; since: Day }>

/** The criteria are judged again shortly after the birth, when a new family has found its feet: six weeks. */
const daysAfterBirth = 42

type Around = Readonly<{
  intake: Pick<Intake, 'adults' | 'consents' | 'assessedOn' | 'told'>
  family: Pick<Family, 'birthDate'>
  matches: readonly Match[]
  trajectory: Pick<Trajectory, 'quiet' | 'pauses'> | undefined
}>

/** What is due for a family today, consent first; a family that lost a child is asked nothing by a machine. */
export function intakeDues(
  { intake, family, matches, trajectory }: Around,
  today: Day,
): readonly IntakeDue[] {
  if (isQuiet(trajectory)) return []
  // Who stands in for some days is no other buddy.
  const standIns = new Set(trajectory?.pauses.map(({ standIn }) => standIn?.match))
  const buddies = matches.filter(({ id }) => !standIns.has(id))
  const consent = consentDue(intake, family, buddies, today)
  const criteria = criteriaDue(intake, family, today)
  return [...(consent ? [consent] : []), ...(criteria ? [criteria] : [])]
}

function consentDue(
  intake: Around['intake'],
  { birthDate }: Around['family'],
  matches: readonly Match[],
  today: Day,
): IntakeDue | null {
  const { adults, consents } = intake
  if (consents.length === 0) return { what: 'consent', why: 'never-asked' }
  if (adults.some((adult) => ['no', 'withdrawn'].includes(consentState(consents, adult))))
    return { what: 'consent', why: 'not-agreed' }
  const last = longestAgo(intake)
  if (birthDate !== null && birthDate <= today && last < birthDate)
    return { what: 'consent', why: 'birth', since: birthDate }
  const change = changeOfBuddy(matches, today)
  if (change && last < change.from)
    return { what: 'consent', why: 'new-buddy', since: change.from, match: change.id }
  return null
}

/** The day from which an answer holds that is the oldest of those who can be asked again; whoever cannot safely is left. */
function longestAgo({ adults, consents, ...intake }: Around['intake']): Day {
  const home = toldIn(intake).safety?.home ?? null
  const asked = adults.filter(
    (adult) => mayAsk(adult, home) && (adult === 'mother' || consentState(consents, adult) === 'yes'),
  )
  return asked.map((adult) => lastConsent(consents, adult)?.on ?? '').toSorted()[0] ?? ''
}

/** The last match that began after the family had another buddy: who was matched first came with the intake. */
function changeOfBuddy(matches: readonly Match[], today: Day): Match | undefined {
  const begun = matches
    .filter((match) => !match.cutOff && match.from <= today)
    .toSorted((one, other) => one.from.localeCompare(other.from))
  return begun.findLast((match, at) =>
    begun.slice(0, at).some(({ student, from }) => student !== match.student && from < match.from),
  )
}

function criteriaDue(
  { assessedOn }: Around['intake'],
  { birthDate }: Around['family'],
  today: Day,
): IntakeDue | null {
  if (birthDate === null) return null
  const since = dayAfter(birthDate, daysAfterBirth)
  const isJudged = assessedOn.some((on) => on >= birthDate)
  return today >= since && !isJudged ? { what: 'criteria', since } : null
}
