import { answerCard } from '../cards/help-card.ts'
import { fieldsOf } from '../programme/draft.ts'
import type { Family } from '../programme/family.ts'
import { may, type Permission, permissions, seesFamily } from '../programme/permissions.ts'
import { worksAt } from '../programme/person.ts'
import type { Turn } from './action.ts'
import { below } from './action.ts'
import type { EarlierAnswer } from './answered-before.ts'
import type { Message, Reply } from './asked.ts'
import { intakeFor } from './intake/intake-of-turn.ts'

/**
 * A repeat gets the same answer, as long as the person may still have it: a match ends, a role or a site is taken
 * away, and then an old card is no way back in. The card of a draft or of an urgent need that already stands in the chat
 * is not sent again: only the last one is kept up to date, and an older one would say for ever that nobody saw it.
 */
export async function answerAgain(earlier: EarlierAnswer, turn: Turn): Promise<Reply> {
  if (!(await stillHolds(earlier, turn)))
    return below(answerCard(turn.words.doneBefore, ['help'], turn.words))
  const messages: Message[] = []
  let toTap: string | undefined
  for (const message of earlier.reply.messages) {
    const [kind, id] = message.shows?.split(':') ?? []
    const isToSend =
      id === undefined || (kind === 'flag' ? await isUnshownFlag(id, turn) : await isStillToShow(id, turn))
    if (isToSend) messages.push(message)
    else if (kind === 'flag') toTap = message.card?.fallbackText
  }
  return { ...earlier.reply, messages, ...(toTap === undefined ? {} : { toTap }) }
}

async function stillHolds({ family, needs }: EarlierAnswer, turn: Turn): Promise<boolean> {
  const permission = permissions.find((one) => one === needs)
  // Of an answer from before this was remembered it is not known what it tells.
  if (permission === undefined) return false
  // Numbers to call hold for everybody, whatever has ended since.
  if (permission === 'raise-urgent-need') return true
  return may(turn.person, permission) && (family === null || (await sees(family, permission, turn)))
}

async function sees(id: string, permission: Permission, turn: Turn): Promise<boolean> {
  const family = await turn.records.families.get(id)
  if (!family) return false
  if (permission === 'do-intakes') return (await intakeFor(id, turn)) !== undefined
  const ofSite: readonly Permission[] = ['manage-families', 'match-families']
  if (ofSite.includes(permission) && worksAt(turn.person, family.site)) return true
  if (permission === 'answer-urgent-need' && (await answersFor(family, turn))) return true
  const matches = await turn.records.matches.find('family', id)
  return seesFamily(turn.person, family, matches, turn.today)
}

/** Who stands in answers for a family of somebody else: what they did about it is theirs to hear again. */
async function answersFor({ id, site }: Family, { records, person }: Turn): Promise<boolean> {
  if (!worksAt(person, site)) return false
  const flags = await records.flags.find('family', id)
  return flags.some(({ events }) => events.some(({ who }) => who === person.id))
}

async function isUnshownFlag(id: string, { records }: Turn): Promise<boolean> {
  const flag = await records.flags.get(id)
  return (flag?.shown ?? null) === null
}

async function isStillToShow(id: string, turn: Turn): Promise<boolean> {
  const draft = await turn.records.drafts.get(id)
  if (draft?.state !== 'open' || draft.shown !== null) return false
  const family = fieldsOf(draft)?.family ?? null
  return family === null || sees(family, 'see-own-families', turn)
}
