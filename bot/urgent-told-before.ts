import type { UrgencyLevel } from '../programme/contact-words.ts'
import { answeredFlag } from '../programme/raised-before.ts'
import { type Outcome, refused, type Turn } from './action.ts'
import { flagStatusFor } from './flag-status.ts'

type Answered = Readonly<{ question: string | undefined; level: UrgencyLevel | null }>

/**
 * A question that was answered before, by a word or by a button, at least as urgently: nobody is called a second time,
 * and the numbers come with how it stands and the way to take it back. Null when nothing stands.
 */
export async function toldBefore({ question, level }: Answered, turn: Turn): Promise<Outcome | null> {
  if (question === undefined) return null
  const { records, words, now } = turn
  const flags = await records.flags.find('student', turn.person.id)
  const flag = answeredFlag(flags, { question, level, now })
  if (!flag) return null
  const card = await flagStatusFor(flag, { records, words, now, token: turn.newId() })
  return refused({ reason: 'told-already' }, { messages: [{ card, shows: `flag:${flag.id}` }] }, flag.family)
}
