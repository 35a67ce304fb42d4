import { levelOrder, setLevel } from '../programme/flag-answers.ts'
import { stamp } from '../programme/stamp.ts'
import { isOpenFlag, noted, type OpenFlag } from '../programme/urgent-flag.ts'
import type { Turn } from './action.ts'
import { hearingNow } from './flag-hearing.ts'
import { followedUp } from './flag-notices.ts'
import { flagStatusFor } from './flag-status.ts'
import { type Raised, type Raising, raiseFlag } from './raise-flag.ts'

/**
 * Raises an urgent need, or makes the one that is open about the same family more urgent when this sign is: one chain
 * with the faster clock from now on, beginning with who was asked or took it on, instead of two that nobody can tell
 * apart. A sign that is as urgent or less may be something else, so it is a flag of its own: nothing hides behind another.
 */
export async function raiseOrRaiseLevel(raising: Raising, turn: Turn): Promise<Raised> {
  const open = await lessUrgent(raising, turn)
  if (open === undefined) return raiseFlag(raising, turn)
  const { records, now, words, person } = turn
  const types = [...new Set([...open.types, ...(raising.types ?? [])])]
  const heard = [...new Set([...(open.heard ?? []), ...(raising.signs ?? [])])]
  const told = noted({ ...open, types, heard }, stamp(now), 'told-more', person.id)
  const { canHear } = await hearingNow(records)
  const change = { level: raising.level ?? 'now', by: person.id, mayLower: false }
  const answer = setLevel(told, change, canHear, now)
  if (!answer.accepted) return raiseFlag(raising, turn)
  const card = await flagStatusFor(answer.flag, { records, words, now, token: turn.newId() })
  return {
    flag: answer.flag,
    messages: [{ card, shows: `flag:${answer.flag.id}` }],
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
