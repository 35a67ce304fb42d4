import type { ContactKind } from '../programme/contact-words.ts'

const named: readonly (readonly [ContactKind, string])[] = [
  ['phone', 'telefoon(?:tje|gesprek)?|telefonisch|belletje|phone(?: ?call)?|call'],
  ['home_visit', 'huisbezoek|bezoek(?:je)?|(?:home )?visit'],
  ['outing', 'uitstap(?:je)?|wandeling|outing|walk'],
  ['message', 'bericht(?:je)?|sms(?:je)?|whatsapp(?:je)?|chat|text(?: message)?|message'],
]
const anyKind = named.map(([, words]) => words).join('|')
const little = '(?:(?:toch|eigenlijk|gewoon|maar|een|just|actually|a|an) )*'
const denied = `(?:geen|niet|niet op|not|no) ${little}(?:${anyKind})`

/** "was telefoon, geen bezoek", "geen bezoek maar telefoon", "het was een uitstap": nothing but a kind. */
const onlyKind = new RegExp(
  `^(?:(?:nee|neen|no),? )?(?:${denied},? (?:maar|but|wel) )?(?:(?:het|dat|it|this) )?(?:(?:was|is) )?${little}(${anyKind})(?:,? (?:en )?${denied})?[.!]?$`,
  'iu',
)

/** The kind a short sentence beside an open draft says, when it says nothing else. */
export function kindOfDraft(sentence: string): ContactKind | null {
  const said = onlyKind.exec(sentence.trim())?.[1]?.toLowerCase()
  if (said === undefined) return null
  return named.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(said))?.[0] ?? null
}
