import type { Card } from '../../cards/card.ts'
import { type HandoverView, handoverCard } from '../../cards/handover-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import type { Family } from '../../programme/family.ts'
import { runsOn } from '../../programme/match.ts'
import { supervises } from '../../programme/permissions.ts'
import { type ActivePerson, worksAt } from '../../programme/person.ts'
import { isOpenReferral } from '../../programme/referral.ts'
import type { Day } from '../../programme/stamp.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import type { Turn } from '../action.ts'
import { newestFirst } from '../own-families.ts'

/** A hand-over with its family, as one of the three sees it. */
export type HandoverFound = Pick<HandoverView, 'handover' | 'as'> & Readonly<{ family: Family }>

type Looking = Readonly<{ person: ActivePerson; records: ReadableProgramme; today: Day }>

/**
 * A hand-over for who plans it, passes on or takes over; for anybody else it does not exist. Who passed the family on
 * sees it until the own match ends.
 */
export async function handoverFor(
  id: string,
  { person, records, today }: Looking,
): Promise<HandoverFound | undefined> {
  const handover = await records.handovers.get(id)
  const family = handover && (await records.families.get(handover.family))
  if (!family || !worksAt(person, family.site)) return undefined
  if (supervises(person, family)) return { family, handover, as: 'supervisor' }
  if (
    handover.to === person.id &&
    (handover.state === 'planned' || (await isBuddy(family, person, { records, today })))
  )
    return { family, handover, as: 'to' }
  if (handover.from.student === person.id && (await isBuddy(family, person, { records, today })))
    return { family, handover, as: 'from' }
  return undefined
}

async function isBuddy(
  { id }: Family,
  { id: person }: ActivePerson,
  { records, today }: Omit<Looking, 'person'>,
): Promise<boolean> {
  const matches = await records.matches.find('family', id)
  return matches.some((match) => match.student === person && runsOn(match, today))
}

type Showing = Readonly<{ records: ReadableProgramme; today: Day; words: Wording }>

/** The card of a hand-over; who is asked sees what comes along only once it is taken on. */
export async function handoverCardOf(
  { family, handover, as }: HandoverFound,
  { records, today, words }: Showing,
  above: Pick<HandoverView, 'problem' | 'says'> = {},
): Promise<Card> {
  const nameOf = async (id: string) => (await records.people.get(id))?.name ?? ''
  const isClosed = as === 'to' && handover.state !== 'accepted'
  const view: HandoverView = {
    family,
    handover,
    from: await nameOf(handover.from.student),
    to: await nameOf(handover.to),
    as,
    along: isClosed ? null : await along(family, { records, today }),
  }
  return handoverCard({ ...view, ...above }, words)
}

const mostAppointments = 5

async function along({ id }: Family, { records, today }: Pick<Turn, 'records' | 'today'>) {
  const referrals = (await records.referrals.find('family', id)).filter(isOpenReferral).length
  const appointments = newestFirst(await records.contacts.find('family', id))
    .flatMap(({ facts }) => facts.next)
    .filter(({ date }) => date >= today)
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .slice(0, mostAppointments)
  return { referrals, appointments }
}
