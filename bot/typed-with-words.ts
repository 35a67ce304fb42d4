import type { Language, Role } from '../programme/person.ts'
import type { Turn } from './action.ts'
import type { Verb } from './actions.ts'
import { nameFamily } from './name-family.ts'
import { openDrafts } from './open-drafts.ts'
import { ownFamilies, supervisedFamilies } from './own-families.ts'

type Typed = Readonly<{ verb: Verb; sent: unknown }>

const code = /^(?:(tijdlijn|timeline|geboorte|birth)(?: van| of)? )?([a-z])[ -]?(\d{1,4})$/
const person = /^(?:zoek|vind|find|search)(?: naar| for)? (?:persoon|iemand|student|person) (\S.{0,58})$/
const noAlias =
  /^(?:verwijder|wis|remove|delete) (?:de |the )?(?:bijnaam|nickname) (?:van |voor |of |for )?(\S.{0,40})$/
const overview = /^(?:overzicht|overview)$/

const languages: Readonly<Record<string, Language>> = {
  'english please': 'en',
  english: 'en',
  engels: 'en',
  'in english': 'en',
  'speak english': 'en',
  'nederlands aub': 'nl',
  'nederlands alsjeblieft': 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  'in het nederlands': 'nl',
  'dutch please': 'nl',
}

/** Commands that carry a code, a name or a language; null when it is none of them. */
export async function typedWithWords(text: string, turn: Turn): Promise<Typed | null> {
  const typed = text
    .toLowerCase()
    .replace(/[.,!?\s]+/gu, ' ')
    .trim()
  const language = Object.hasOwn(languages, typed) ? languages[typed] : undefined
  if (language) return { verb: 'set-language', sent: { language } }
  if (overview.test(typed)) return { verb: overviewFor(turn.person.roles), sent: {} }
  if (noAlias.test(typed)) return withoutAlias(typed, turn)
  const name = person.exec(typed)?.[1]
  if (name && turn.person.roles.includes('coordinator')) return { verb: 'people', sent: { find: name } }
  const named = code.exec(typed)
  return named ? aboutFamily(named, turn) : null
}

/** "verwijder bijnaam G-011": the form with an empty field. */
async function withoutAlias(typed: string, turn: Turn): Promise<Typed | null> {
  if (!turn.person.roles.includes('student')) return null
  const { family } = await nameFamily(typed, turn)
  return { verb: 'choose-alias', sent: { family: family ?? 'not-own', alias: '', token: turn.newId() } }
}

function overviewFor(roles: readonly Role[]): Verb {
  if (roles.includes('student')) return 'my-families'
  if (roles.includes('lecturer')) return 'supervised-families'
  if (roles.includes('coordinator')) return 'people'
  return roles.includes('assessor') ? 'shared-work' : 'help'
}

/** A code alone is a family's timeline for its supervisor and its next steps for its buddy. */
async function aboutFamily(
  [, asked, letter = '', number = '']: RegExpExecArray,
  turn: Turn,
): Promise<Typed | null> {
  const wanted = `${letter.toUpperCase()}-${number.padStart(3, '0')}`
  const { roles } = turn.person
  const supervised = roles.includes('lecturer')
    ? (await supervisedFamilies(turn)).find((family) => family.code === wanted)
    : undefined
  const isBirth = asked === 'geboorte' || asked === 'birth'
  if (supervised) return { verb: isBirth ? 'birth-form' : 'open-timeline', sent: { family: supervised.id } }
  if (roles.includes('student')) {
    // While a draft is open a code answers its question: the family.
    if (asked === undefined && (await openDrafts(turn)).length > 0) return null
    const own = (await ownFamilies(turn)).find(({ family }) => family.code === wanted)
    return { verb: 'family-steps', sent: { family: own?.family.id ?? wanted } }
  }
  return roles.includes('lecturer') ? { verb: 'open-timeline', sent: { family: wanted } } : null
}
