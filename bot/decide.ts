import { may } from '../programme/permissions.ts'
import { holds } from '../programme/person.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Outcome, Turn } from './action.ts'
import { actions, type Verb } from './actions.ts'
import { onlyReading } from './closing/only-reading.ts'
import { owe, writeAudit } from './owe.ts'
import { putChange } from './put-change.ts'
import { tellOfRoads } from './request/road-news.ts'
import { followMatches } from './road/follow-matches.ts'

/** Whether this person may, and then what the verb decides. */
export async function decide(
  { verb, sent }: Readonly<{ verb: Verb; sent: unknown }>,
  turn: Turn,
): Promise<Outcome> {
  const action = actions[verb]
  if (!may(turn.person, action.needs))
    return {
      done: false,
      because: { reason: 'not-allowed', askCoordinator: !holds(turn.person, 'coordinator') },
      reply: null,
      family: null,
    }
  return onlyReading(await action.run(sent, turn), turn)
}

/** What only shows something may be asked again: it has no effect to have twice. */
export function hasEffect({ changes, notices }: Extract<Outcome, { done: true }>): boolean {
  return changes.length + notices.length > 0
}

/**
 * Writes what was decided: the changes with what follows from them on the road of a family, what is owed and the audit;
 * of a refusal one audit line and no more.
 */
export async function keepOutcome(
  outcome: Outcome,
  verb: Verb,
  { turn, records }: Readonly<{ turn: Turn; records: ProgrammeRecords }>,
): Promise<void> {
  const line = { at: turn.now, by: turn.person.id, did: actions[verb].audit, family: outcome.family }
  if (!outcome.done) {
    await writeAudit(records, { ...line, about: null, reason: outcome.because.reason })
    return
  }
  for (const change of outcome.changes) putChange(records, change)
  await followMatches(outcome.changes, { records, by: turn.person.id, now: turn.now })
  await tellOfRoads(outcome.changes, records, turn.now)
  for (const notice of outcome.notices) await owe(records, notice, turn.now)
  await writeAudit(records, { ...line, about: outcome.about, reason: null })
  for (const also of outcome.also) await writeAudit(records, { ...line, ...also, reason: null })
}
