import type { DateTime } from 'luxon'
import type { Wording } from '../cards/wording/nl.ts'
import type { Person } from '../programme/person.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import { actions, readVerb } from './actions.ts'
import type { Asked, Reply } from './asked.ts'
import { writeAudit } from './owe.ts'
import { numbersReply, stranger } from './plain-replies.ts'
import { soundsUrgent } from './sounds-urgent.ts'

type Refusing = Readonly<{ asked: Asked; person: Person | undefined; words: Wording; moment: DateTime }>

/** The one kind answer for who is unknown or was removed, in need with the numbers to call before it, and its audit line. */
export async function refuseStranger(
  records: ProgrammeRecords,
  { asked, person, words, moment }: Refusing,
): Promise<Reply> {
  const { doing } = asked
  // Nobody said anything: a reaction, an edit, somebody who came or left.
  if (doing.kind === 'unsupported' || doing.kind === 'removed') return { messages: [] }
  const did = 'verb' in doing ? (readVerb(doing.verb) ?? 'unknown') : doing.kind
  const line = { at: moment, by: person?.id ?? 'stranger', about: null, family: null, reason: 'not-known' }
  await writeAudit(records, { ...line, did: auditOf(did) })
  const urgent = soundsUrgent(doing, moment)
  const numbers = urgent ? numbersReply(urgent, words).messages : []
  return { messages: [...numbers, ...stranger(words, person !== undefined).messages] }
}

/** What the audit calls something asked, by its verb or its kind. */
export function auditOf(did: string): string {
  const verb = readVerb(did)
  return verb === null ? `${did}.received` : actions[verb].audit
}
