import { z } from 'zod'
import { urgentQuestionCard } from '../cards/urgent-question-card.ts'
import { heardSigns } from '../understanding/signs/calls.ts'
import { action, done, type Turn } from './action.ts'
import type { Message } from './asked.ts'
import { type OwnFamily, ownFamilies } from './own-families.ts'
import { ReadSentence } from './read-sentence.ts'
import { raiseOrRaiseLevel } from './second-sign.ts'
import { tellContact } from './tell-contact.ts'

/**
 * A sentence that sounds urgent. Certain: the numbers first, and the supervisor is told. Less certain: one
 * question with three buttons. What it tells about a contact becomes a draft below, as always.
 */
export const tellUrgent = action({
  asks: z.instanceof(ReadSentence),
  needs: 'log-contact',
  audit: 'urgent.told',
  run: async (read, turn) => {
    const { urgency, contacts } = read.reading
    const signs = heardSigns(urgency)
    const family = await familyMeant(urgency.family, turn)
    const drafts = contacts.length > 0 ? await tellContact.run(read, turn) : null
    const told = drafts?.done ? drafts : null
    const isCertain = urgency.zone === 'alarm' && urgency.level !== 'intervision'
    const urgent = isCertain
      ? await raiseOrRaiseLevel(
          { family: family?.family ?? null, level: urgency.level, types: urgency.types, signs },
          turn,
        )
      : null
    const about = { family: family?.family.id ?? null, types: urgency.types, signs, question: turn.newId() }
    const asks = { what: 'urgent' as const, ...about }
    const first: readonly Message[] = urgent
      ? urgent.messages
      : [{ card: urgentQuestionCard(about, turn.words), asks }]
    return done(
      { messages: [...first, ...(told?.reply.messages ?? [])] },
      {
        changes: [...(urgent?.changes ?? []), ...(told?.changes ?? [])],
        notices: [...(urgent?.notices ?? []), ...(told?.notices ?? [])],
        about: urgent?.flag.id ?? told?.about ?? null,
        family: family?.family.id ?? null,
      },
    )
  },
})

async function familyMeant(code: string | null, turn: Turn): Promise<OwnFamily | undefined> {
  const own = await ownFamilies(turn)
  return own.find(({ family }) => family.code === code) ?? (own.length === 1 ? own[0] : undefined)
}
