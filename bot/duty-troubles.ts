import type { DateTime } from 'luxon'
import type { TroublesView } from '../cards/duty-troubles-part.ts'
import type { Wording } from '../cards/wording/nl.ts'
import { canBeOnDuty, type DutyRota } from '../programme/duty.ts'
import { gapsAhead } from '../programme/duty-gaps.ts'
import { type DutyTroubles, daysShown } from '../programme/duty-warnings.ts'
import { localKinds } from '../programme/emergency-numbers.ts'
import type { Site } from '../programme/site.ts'
import { numbersAmiss } from '../programme/site-numbers.ts'
import { dayOf, momentOf } from '../programme/stamp.ts'
import type { ReadableProgramme } from '../storage/collections.ts'
import type { Hearing } from './flag-hearing.ts'
import type { ChannelState } from './lecturers-channel.ts'
import { nameOf } from './site-numbers.ts'

/** A site as it is looked at for what is amiss. */
export type Looking = Readonly<{
  site: Site
  rota: DutyRota
  hearing: Hearing
  channel: ChannelState
  now: DateTime
}>

/**
 * What would let an urgent need at a site go unheard. Whoever may come in a chain has to be reachable: everybody who
 * can be on duty, stand in, supervise or coordinate there.
 */
export function troublesOf({ site, rota, hearing, channel, now }: Looking): DutyTroubles {
  const chain = hearing.everyone.filter((person) => canBeOnDuty(person, site.id)).map(({ id }) => id)
  return {
    gaps: gapsAhead(rota, { from: now, days: daysShown, isThere: (person) => chain.includes(person) }),
    unreachable: chain.filter((person) => !hearing.canHear(person)),
    numbers: numbersAmiss(site, dayOf(now)),
    channelRefused: channel === 'refused',
  }
}

/** The same by name, as a card shows it. */
export async function troublesView(
  { gaps, unreachable, numbers, channelRefused }: DutyTroubles,
  { records, words }: Readonly<{ records: ReadableProgramme; words: Wording }>,
): Promise<TroublesView> {
  const people = await Promise.all(
    unreachable.map(async (id) => {
      const refusedAt = (await records.reaches.get(id))?.refusedAt
      const name = (await records.people.get(id))?.name ?? ''
      return { name, since: refusedAt ? words.day(dayOf(momentOf(refusedAt))) : null }
    }),
  )
  const byName = people.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
  const named = (keys: readonly string[]) =>
    localKinds.filter((kind) => keys.includes(kind.for)).map((kind) => nameOf(kind, words))
  return {
    gaps,
    unreachable: byName,
    numbers: { empty: named(numbers.empty), old: named(numbers.old) },
    channelRefused,
  }
}
