import { urgentCard } from '../cards/urgent-card.ts'
import type { UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import { dayOf, momentOf } from '../programme/stamp.ts'
import { answeredCall } from '../programme/urgent-call.ts'
import { type Outcome, refused, type Turn } from './action.ts'
import { hearersOf, toldOf } from './urgent-hearers.ts'
import { wardToCall } from './ward-to-call.ts'

type Answered = Readonly<{
  question: string | undefined
  level: UrgencyLevel | null
  types: readonly UrgencyType[]
}>

/**
 * A question that was answered before, by a word or by a button, at least as urgently: nobody is called a second time,
 * and the numbers come with who heard it then and the way to take it back. Null when nothing stands.
 */
export async function toldBefore({ question, level, types }: Answered, turn: Turn): Promise<Outcome | null> {
  if (question === undefined) return null
  const { records, words, today } = turn
  const calls = await records.urgentCalls.find('student', turn.person.id)
  const call = answeredCall(calls, { question, level, now: turn.now })
  if (!call) return null
  const owed = await toldOf(call, records)
  const { told } = await hearersOf(call, records, today)
  const who = told.filter(({ id }) => owed.includes(id)).map(({ name }) => name)
  const raised = momentOf(call.raisedAt)
  const at = `${words.day(dayOf(raised))} ${words.clock(raised.toFormat('HH:mm'))}`
  const after =
    who.length > 0
      ? ({ as: 'told-before', who, at, call: call.id } as const)
      : ({ as: 'nobody', call: call.id } as const)
  const family = call.family === null ? undefined : await records.families.get(call.family)
  const maternityNumber = await wardToCall(family?.site ?? null, turn)
  const card = urgentCard({ after, types, maternityNumber, next: ['families'] }, words)
  return refused({ reason: 'told-already' }, { messages: [{ card }] }, call.family)
}
