import { remembering } from '../programme/remember.ts'
import type { Turn } from './action.ts'
import { ownFamilies } from './own-families.ts'
import { plain } from './short-answers.ts'

/** A family in a short sentence (null: none; `foreign`: a code that is not theirs) and what else it says, plain. */
export type Named = Readonly<{ family: string | null; foreign: boolean; rest: string }>

const title = '(?:(?:het|de|the|my) )?(?:(?:gezin|familie|fam|family) )?'
// Each message of a student looks for the same families: making the expression takes longer than looking.
const patternOf = remembering((source) => new RegExp(source, 'u'))
const anyCode = /(?<!\p{L})\p{L}[ -]?\d{3}(?!\d)/u

/** Takes the family out of a short sentence: by code, bird or nickname of one's own families. */
export async function nameFamily(sentence: string, turn: Turn): Promise<Named> {
  const typed = plain(sentence)
  for (const { family, match } of await ownFamilies(turn)) {
    const names = [codePattern(family.code), RegExp.escape(plain(family.pseudonym))]
    if (match.alias) names.push(RegExp.escape(plain(match.alias)))
    const named = patternOf(`(?<![\\p{L}\\d])${title}(?:${names.join('|')})(?![\\p{L}\\d])`)
    if (named.test(typed)) return { family: family.id, foreign: false, rest: without(typed, named) }
  }
  return { family: null, foreign: anyCode.test(typed), rest: without(typed, anyCode) }
}

/** "g-014", "g 14" and "g014" are one code. */
function codePattern(code: string): string {
  const [letter = '', number = ''] = code.toLowerCase().split('-')
  return `${RegExp.escape(letter)}[ -]?0*${RegExp.escape(number.replace(/^0+/, ''))}`
}

function without(typed: string, named: RegExp): string {
  return typed.replace(named, ' ').replace(/\s+/g, ' ').trim()
}
