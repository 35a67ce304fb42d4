import type { AskedAbout } from '../programme/pending-question.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Turn } from './action.ts'
import type { Reply } from './asked.ts'

/** After each answer: what it asked waits for a word, and what was asked before it waits no longer. */
export async function keepQuestion(
  records: ProgrammeRecords,
  { person, now }: Turn,
  reply: Reply | null,
): Promise<void> {
  const about = reply === null ? null : askedIn(reply)
  if (about !== null) records.pendingQuestions.put({ id: person.id, askedAt: stamp(now), about })
  else if (await records.pendingQuestions.get(person.id)) records.pendingQuestions.remove(person.id)
}

function askedIn({ messages }: Reply): AskedAbout | null {
  return messages.find(({ asks }) => asks !== undefined)?.asks ?? null
}
