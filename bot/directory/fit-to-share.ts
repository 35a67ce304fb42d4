import type { FieldValues } from '../../directory/field-value.ts'
import { familyNamed, type NamedFamily } from '../../directory/reading/family-named.ts'
import { isMobile, readWays } from '../../directory/reading/read-ways.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Turn } from '../action.ts'
import { ownFamilies, supervisedFamilies } from '../own-families.ts'

/** Why a text is not for everybody to read: it names a family, or holds a number of a person; null when it is fit. */
export async function unfitText(texts: readonly string[], turn: Turn): Promise<Refusal | null> {
  const text = texts.join('\n')
  const named = familyNamed(text, await familiesKnownTo(turn)) ?? (await codeIn(text, turn))
  if (named !== null) return { reason: 'names-a-family', named }
  const number = mobilesIn(text)[0]
  return number === undefined ? null : { reason: 'mobile-in-text', number }
}

/** The first number of a person that was not there before, and that nobody agreed to share. */
export function unagreedMobile(
  phones: FieldValues['phones'],
  { before, isAgreed }: Readonly<{ before: FieldValues['phones']; isAgreed: boolean }>,
): Refusal | null {
  const known = before.map(({ number }) => number)
  const fresh = phones.find(({ number }) => isMobile(number) && !known.includes(number))
  return fresh && !isAgreed ? { reason: 'mobile-not-agreed', number: fresh.number } : null
}

/** Every text somewhere in a value. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function mobilesIn(text: string): readonly string[] {
  return readWays(text)
    .flatMap((part) => (part.field === 'phones' ? part.value : []))
    .map(({ number }) => number)
    .filter(isMobile)
}

async function familiesKnownTo(turn: Turn): Promise<readonly NamedFamily[]> {
  const own = (await ownFamilies(turn)).map(({ family: { code, pseudonym }, match }) => ({
    code,
    pseudonym,
    nicknames: match.alias ? [match.alias] : [],
  }))
  const supervised = (await supervisedFamilies(turn)).map(({ code, pseudonym }) => ({
    code,
    pseudonym,
    nicknames: [],
  }))
  return [...own, ...supervised]
}

/** The code of any family, also of one that who types does not know. */
async function codeIn(text: string, { records }: Turn): Promise<string | null> {
  for (const [said, letter = '', number = ''] of text.matchAll(
    /(?<![\p{L}\d])(\p{L})[ -]?(\d{3,4})(?![\p{L}\d])/gu,
  )) {
    const found = await records.families.find('code', `${letter.toUpperCase()}-${number}`)
    if (found.length > 0) return said
  }
  return null
}
