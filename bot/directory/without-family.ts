import { remembering } from '../../programme/remember.ts'
import type { Turn } from '../action.ts'
import { contextOf } from '../read-sentence.ts'

const before =
  '(?:\\b(?:voor|van|bij|for|of)\\s+)?(?:\\b(?:het|de|the|my|mijn)\\s+)?(?:\\b(?:gezin|familie|fam|family)\\s+)?'
// Each message of a student looks for the same families: making the expression takes longer than looking.
const everywhere = remembering((source) => new RegExp(source, 'giu'))
const anyCode = new RegExp(`${before}(?<!\\p{L})\\p{L}[ -]?\\d{3}(?!\\d)`, 'giu')

/**
 * What is looked for, without the family it is looked for: code, bird and nickname of the families somebody may see, and
 * whatever else looks like a code, are taken out before anything is searched or put on a card.
 */
export async function withoutFamily(typed: string, turn: Turn): Promise<string> {
  const { families } = await contextOf(turn)
  const names = families.flatMap(({ aliases }) => aliases).map(RegExp.escape)
  const named =
    names.length > 0 ? everywhere(`${before}(?<![\\p{L}\\d])(?:${names.join('|')})(?![\\p{L}\\d])`) : null
  const left = named ? typed.replace(named, ' ') : typed
  return left.replace(anyCode, ' ').replace(/\s+/g, ' ').trim()
}
