import type { ContactStep } from '../../cards/pages/fill-family-contact.ts'
import type { StoryItem } from '../../cards/pages/fill-family-story.ts'
import type { KeptContact } from '../../programme/contact.ts'
import { referralsToldIn } from '../../programme/contact-referrals.ts'
import { cannotChange } from '../../programme/contact-rules.ts'
import { readableTexts, sightOf } from '../../programme/contact-sight.ts'
import type { Turn } from '../action.ts'
import { keptContacts, policyFor } from '../own-families.ts'
import { isOver, type SeenFamily } from './seen-family.ts'

/** The contacts of a family as somebody may see them, with the notes that are theirs to read. */
export async function contactsOf(seen: SeenFamily, turn: Turn): Promise<readonly StoryItem[]> {
  const { family, looker } = seen
  if (looker === null) return []
  const stepsOf = await contactSteps(seen, turn)
  const items = await Promise.all(
    (await keptContacts(turn, family.id)).map(async (contact): Promise<readonly StoryItem[]> => {
      const sight = sightOf(contact, looker)
      if (sight === 'hidden') return []
      const { facts } = contact
      const isWhole = sight === 'whole'
      const isOwn = contact.student === turn.person.id
      return [
        {
          on: `${facts.date}T${facts.time ?? '00:00'} ${contact.keptAt}`,
          kind: facts.kind,
          domains: isWhole ? facts.domains : [],
          of: 'contact',
          contact,
          sight,
          by: isOwn ? null : await nameOf(contact.student, turn),
          texts: readableTexts(contact, looker),
          questions: isOwn || looker.as === 'supervisor' ? await questionsOf(contact, turn) : [],
          steps: stepsOf(contact),
        },
      ]
    }),
  )
  return items.flat()
}

/** What this person can do with each contact; after the goodbye nothing but reading it. */
async function contactSteps(
  seen: SeenFamily,
  turn: Turn,
): Promise<(contact: KeptContact) => readonly ContactStep[]> {
  const { family, match, as } = seen
  const isEnded = isOver(seen)
  if (as === 'supervisor')
    return (contact) => [
      ...(contact.seen === null ? ['see' as const] : []),
      ...(isEnded ? [] : ['ask' as const]),
    ]
  const { correctionDays } = await policyFor(turn, family, match ?? undefined)
  return (contact) => {
    if (isEnded || contact.student !== turn.person.id) return []
    const mayChange = cannotChange(contact, correctionDays, turn.now) === null
    return [
      ...(mayChange ? (['correct', 'undo'] as const) : []),
      ...(referralsToldIn(contact.facts).length > 0 ? ['refer' as const] : []),
    ]
  }
}

async function questionsOf({ questions }: KeptContact, turn: Turn) {
  return Promise.all((questions ?? []).map(async ({ by, text }) => ({ by: await nameOf(by, turn), text })))
}

async function nameOf(id: string, { records }: Turn): Promise<string> {
  return (await records.people.get(id))?.name ?? ''
}
