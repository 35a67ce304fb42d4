import type { DateTime } from 'luxon'
import { withSomebody } from '../programme/chain.ts'
import { askAgain, copyOf, raisedNotice } from '../programme/escalation.ts'
import { repeatOf } from '../programme/lecturers-channel.ts'
import type { Notice } from '../programme/notice.ts'
import { momentOf, stamp } from '../programme/stamp.ts'
import {
  isOpenFlag,
  noted,
  type OpenFlag,
  type RaisedFlag,
  type UrgentFlag,
} from '../programme/urgent-flag.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import { hearingOf } from './flag-hearing.ts'
import { followedUp } from './flag-notices.ts'
import { owe } from './owe.ts'

/** How an attempt to deliver an urgent notice ended; `unclear`: nobody knows whether it arrived. */
export type Ended = 'sent' | 'unreachable' | 'unclear'

/** After how many seconds something that may not have arrived is said again, marked as a repeat. */
const repeatAfter = 5

/**
 * What an attempt means. Who refused a message is passed over from now on. The flag it was about gets a line in its
 * timeline; a repeat when it is unclear whether it arrived; the next person, at once, when nobody of this step can hear
 * it any more. Gives the ids of what is owed.
 */
export async function flagDelivery(
  records: ProgrammeRecords,
  notice: Notice,
  { ended, now }: Readonly<{ ended: Ended; now: DateTime }>,
): Promise<readonly string[]> {
  const at = stamp(now)
  // Whatever it was about: who blocked the bot would not hear an urgent need either. A message that was to be replaced
  // may be gone while the chat is there.
  if (ended === 'unreachable' && notice.replaces === null) await refuse(records, notice.to, at)
  const copy = copyOf(notice)
  const flag = copy === null ? undefined : await records.flags.get(notice.about)
  if (copy === null || !flag || !isOpenFlag(flag)) return []
  if (notice.kind === 'urgent-in-channel') return posted(records, { flag, notice }, { ended, now })
  if (ended === 'sent') return keep(noted(flag, at, 'delivered', notice.to, copy), [], records, now)
  if (ended === 'unclear') {
    const isLatest = flag.state === 'raised' && raisedNotice(flag, notice.to).id === notice.id
    return isLatest ? keep(sooner(flag, now), [], records, now) : []
  }
  const unheard = noted(flag, at, 'not-delivered', notice.to, copy)
  const hearing = await hearingOf(flag, records)
  const { canHear } = hearing
  const others = flag.chain[flag.step.rung]?.people.some(canHear) ?? false
  if (unheard.state !== 'raised' || others) return keep(unheard, [], records, now)
  const next = askAgain(withSomebody(unheard, hearing), canHear, now)
  return keep(next.flag, next.notices, records, now)
}

/** A post in the channel that may not have arrived is posted again, marked as a repeat, as a copy to a person would be. */
async function posted(
  records: ProgrammeRecords,
  { flag, notice }: Readonly<{ flag: OpenFlag; notice: Notice }>,
  { ended, now }: Readonly<{ ended: Ended; now: DateTime }>,
): Promise<readonly string[]> {
  const at = stamp(now)
  if (ended === 'sent') return keep(noted(flag, at, 'channel-told'), [], records, now)
  const next = ended === 'unclear' ? repeatOf(notice) : null
  if (next !== null) return keep(flag, [next], records, now)
  return keep(noted(flag, at, 'channel-not-told'), [], records, now)
}

function sooner(flag: RaisedFlag, now: DateTime): RaisedFlag {
  const soon = now.plus({ seconds: repeatAfter })
  const { dueAt } = flag.step
  if (dueAt === null || momentOf(dueAt) <= soon) return flag
  return { ...flag, step: { ...flag.step, dueAt: stamp(soon) } }
}

async function keep(
  flag: UrgentFlag,
  notices: readonly Notice[],
  records: ProgrammeRecords,
  now: DateTime,
): Promise<readonly string[]> {
  records.flags.put(flag)
  if (notices.length === 0) return []
  const owed = await followedUp({ flag, notices }, records)
  for (const one of owed) await owe(records, one, now)
  return owed.map(({ id }) => id)
}

async function refuse(records: ProgrammeRecords, person: string, at: string): Promise<void> {
  const reach = await records.reaches.get(person)
  if (reach) records.reaches.put({ ...reach, refusedAt: at })
}

/**
 * A way into somebody's chat appeared, or was opened again: what is urgent, is not answered, and has this person in
 * its chain is told at once. Gives the ids of what is owed.
 */
export async function dueByNewWay(
  records: ProgrammeRecords,
  person: string,
  now: DateTime,
): Promise<readonly string[]> {
  const owed: string[] = []
  for (const open of await records.flags.find('state', 'open')) {
    if (open.state !== 'raised') continue
    const hearing = await hearingOf(open, records)
    const flag = withSomebody(open, hearing)
    const isInChain = flag.chain.some(({ people }) => people.includes(person))
    if (!isInChain || !hearing.canHear(person)) continue
    const notice = raisedNotice(
      { ...flag, step: { ...flag.step, copy: Math.max(flag.step.copy, 1) } },
      person,
    )
    if (await records.notices.get(notice.id)) continue
    const asked = noted(flag, stamp(now), 'asked', person, flag.step.copy)
    records.flags.put(asked)
    // The student read that nobody could be reached; that is no longer so.
    const told = { flag: asked, notices: [notice] }
    const follows = wasHeardByNobody(flag) ? await followedUp(told, records) : [notice]
    for (const one of follows) await owe(records, one, now)
    owed.push(...follows.map(({ id }) => id))
  }
  return owed
}

function wasHeardByNobody({ events }: RaisedFlag): boolean {
  return (
    events.findLast(({ what }) => what === 'asked' || what === 'nobody-reached')?.what === 'nobody-reached'
  )
}
