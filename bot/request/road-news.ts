import type { DateTime } from 'luxon'
import type { Notice, OwedNotice } from '../../programme/notice.ts'
import {
  askedAtEnd,
  askedChanged,
  newsForPartner,
  postChanged,
  withdrawnNews,
} from '../../programme/request/request-news.ts'
import type { Road } from '../../programme/road/road.ts'
import type { ProgrammeRecords, ReadableProgramme } from '../../storage/collections.ts'
import type { Change } from '../action.ts'
import { owe } from '../owe.ts'

/**
 * Owes what follows from the roads that a commit moved, in that same commit, whoever moved them: the partner hears where
 * it stands, and every card that stands somewhere changes in its place. Owed twice it is owed once.
 */
export async function tellOfRoads(
  changes: readonly Change[],
  records: ProgrammeRecords,
  now: DateTime,
): Promise<void> {
  const ids = new Set<string>()
  for (const change of changes) {
    if (change.collection === 'roads') ids.add(change.record.id)
    const family =
      change.collection === 'matches'
        ? change.record.family
        : change.collection === 'families'
          ? change.record.id
          : null
    if (family !== null) for (const { id } of await records.roads.find('family', family)) ids.add(id)
  }
  for (const id of ids) await tellOf(id, records, now)
}

/** Owes what follows from how one road stands; gives how much of it was new. */
export async function tellOf(id: string, records: ProgrammeRecords, now: DateTime): Promise<number> {
  const road = await records.roads.get(id)
  if (!road || road.request === null || road.version === 1) return 0
  let owed = 0
  for (const notice of await newsOf(road, records)) {
    if (await records.notices.get(notice.id)) continue
    await owe(records, notice, now)
    owed += 1
  }
  return owed
}

async function newsOf(road: Road, records: ReadableProgramme): Promise<readonly Notice[]> {
  const shown = (await records.notices.find('flag', road.id)).filter(isShown)
  return [
    ...newsForPartner(road),
    ...withdrawnNews(road),
    ...askedAtEnd(road),
    ...shown.flatMap(({ notice, messageId }) => changeOf(road, notice, messageId) ?? []),
  ]
}

type Sent = Extract<OwedNotice, { state: 'sent' }>

function isShown(owed: OwedNotice): owed is Sent {
  return owed.state === 'sent' && owed.messageId !== ''
}

function changeOf(road: Road, { kind, to }: Notice, messageId: string): Notice | null {
  if (kind === 'request-post') return postChanged(road, messageId)
  return kind === 'request-new' ? askedChanged(road, to, messageId) : null
}

/** A first post or card arrived while the request had moved on already: it is changed to what is so now. */
export async function requestDelivered(
  records: ProgrammeRecords,
  { kind, about, replaces }: Notice,
  now: DateTime,
): Promise<void> {
  if ((kind === 'request-post' || kind === 'request-new') && replaces === null)
    await tellOf(about, records, now)
}
