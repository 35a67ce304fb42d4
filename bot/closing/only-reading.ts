import type { Contact } from '../../programme/contact.ts'
import type { Family } from '../../programme/family.ts'
import { isOpenRoad } from '../../programme/road/road.ts'
import { type Change, type Outcome, refused, type Turn } from '../action.ts'
import { lastRoadOf } from '../road/family-road.ts'

/**
 * After the goodbye a family is read-only for everybody, whatever verb asks and whatever old card is tapped: nothing is
 * added to what is kept of it. Needs and their follow-up, looking back and erasing go on; so does a lecturer who reads.
 */
export async function onlyReading(outcome: Outcome, turn: Turn): Promise<Outcome> {
  if (!outcome.done) return outcome
  const moving = new Set(
    outcome.changes.flatMap((one) => (one.collection === 'roads' ? [one.record.id] : [])),
  )
  const seen = new Set<string>()
  for (const change of outcome.changes) {
    const family = writtenFamily(change)
    if (family === null || seen.has(family) || (await isOnlySeen(change, turn))) continue
    seen.add(family)
    const road = await lastRoadOf(family, turn.records)
    // A step that ends the road writes its last words in the same commit.
    if (road && !isOpenRoad(road) && !moving.has(road.id))
      return refused({ reason: 'road-ended', state: road.state }, null, family)
  }
  return outcome
}

function writtenFamily(change: Change): string | null {
  switch (change.collection) {
    case 'families':
    case 'trajectories':
      return change.record.id
    case 'contacts':
    case 'referrals':
    case 'handovers':
      return change.record.family
    default:
      return null
  }
}

/** A lecturer has read a log, or a family got another supervisor: nothing of its story changes. */
async function isOnlySeen(change: Change, { records }: Turn): Promise<boolean> {
  if (change.collection === 'contacts') {
    const before = await records.contacts.get(change.record.id)
    return before !== undefined && storyOf(before) === storyOf(change.record)
  }
  if (change.collection !== 'families') return false
  const before = await records.families.get(change.record.id)
  return before !== undefined && withoutSupervisor(before) === withoutSupervisor(change.record)
}

function withoutSupervisor({ supervisor: _, supervisedAs: __, ...kept }: Family): string {
  return JSON.stringify(kept)
}

function storyOf({ state, facts, texts, questions }: Contact): string {
  return JSON.stringify([state, facts, texts ?? null, questions ?? null])
}
