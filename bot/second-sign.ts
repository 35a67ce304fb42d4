import { levelOrder, setLevel } from '../programme/flag-answers.ts'
import { stamp } from '../programme/stamp.ts'
import { isOpenFlag, noted, type OpenFlag } from '../programme/urgent-flag.ts'
import type { Turn } from './action.ts'
import type { Message } from './asked.ts'
import { hearingOf } from './flag-hearing.ts'
import { followedUp } from './flag-notices.ts'
import { flagStatusFor } from './flag-status.ts'
import { type Raised, type Raising, raiseFlag } from './raise-flag.ts'

/**
 * Raises an urgent need, or makes the one that is open about the same family more urgent when this sign is: one chain
 * with the faster clock from now on, beginning with who was asked or took it on, instead of two that nobody can tell
 * apart. A sign that is as urgent or less may be something else, so it is a flag of its own: nothing hides behind another.
 */
export async function raiseOrRaiseLevel(raising: Raising, turn: Turn): Promise<Raised> {
  const same = await sameJustNow(raising, turn)
  if (same) return { flag: same, messages: [await statusOf(same, turn)], changes: [], notices: [] }
  const open = await lessUrgent(raising, turn)
  if (open === undefined) return raiseFlag(raising, turn)
  const { records, now, person } = turn
  const types = [...new Set([...open.types, ...(raising.types ?? [])])]
  const heard = [...new Set([...(open.heard ?? []), ...(raising.signs ?? [])])]
  const told = noted({ ...open, types, heard }, stamp(now), 'told-more', person.id)
  const { canHear } = await hearingOf(open, records)
  const change = { level: raising.level ?? 'now', by: person.id, mayLower: false }
  const answer = setLevel(told, change, canHear, now)
  if (!answer.accepted) return raiseFlag(raising, turn)
  return {
    flag: answer.flag,
    messages: [await statusOf(answer.flag, turn)],
    changes: [{ collection: 'flags', record: answer.flag }],
    notices: await followedUp(answer, records),
  }
}

async function lessUrgent({ family, level }: Raising, turn: Turn): Promise<OpenFlag | undefined> {
  if (family === null) return undefined
  const place = levelOrder.indexOf(level ?? 'now')
  const flags = await turn.records.flags.find('student', turn.person.id)
  return flags
    .filter(isOpenFlag)
    .find(
      (flag) => flag.family === family.id && !flag.isDrill && levelOrder.indexOf(flag.level ?? 'now') > place,
    )
}

/** Minutes within which the same again is a second tap, or one that Teams delivered under another id. */
const sameWithin = 2

/** The flag that says the same already: a chain for each tap would ask everybody twice. */
async function sameJustNow(raising: Raising, turn: Turn): Promise<OpenFlag | undefined> {
  const since = stamp(turn.now.minus({ minutes: sameWithin }))
  const flags = await turn.records.flags.find('student', turn.person.id)
  return flags
    .filter(isOpenFlag)
    .find(
      (flag) =>
        flag.raisedAt >= since &&
        !flag.isDrill &&
        flag.question === raising.question &&
        flag.family === (raising.family?.id ?? null) &&
        (flag.level ?? 'now') === (raising.level ?? 'now') &&
        (raising.types ?? []).every((type) => flag.types.includes(type)) &&
        (raising.signs ?? []).every((sign) => flag.heard?.includes(sign) ?? false),
    )
}

async function statusOf(flag: OpenFlag, { records, words, now, newId }: Turn): Promise<Message> {
  const card = await flagStatusFor(flag, { records, words, now, token: newId() })
  return { card, shows: `flag:${flag.id}` }
}
