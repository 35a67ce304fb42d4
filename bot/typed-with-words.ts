import type { Language, Role } from '../programme/person.ts'
import type { Turn } from './action.ts'
import type { Verb } from './actions.ts'
import { typedIntake } from './intake/typed-intake.ts'
import { typedMatching } from './matching/typed-matching.ts'
import { nameFamily } from './name-family.ts'
import { manageable } from './people.ts'
import { type Typed, toldByLecturer, typedAboutFamily } from './typed-about-family.ts'
import { typedNumber } from './typed-number.ts'

const search = /^(?:zoek|vind|find|search)(?: naar| for)? (persoon |iemand |student |person )?(\S.{0,58})$/
const adding = /^(?:voeg|add) (\S.{0,58}?)(?: toe)?$/
const placing = /^(?:koppel|match) (\S.{0,58})$/
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

/** Commands that carry a family, a name or a language; null when it is none of them. */
export async function typedWithWords(text: string, turn: Turn): Promise<Typed | null> {
  const typed = text
    .toLowerCase()
    .replace(/[.,!?\s]+/gu, ' ')
    .trim()
  const language = Object.hasOwn(languages, typed) ? languages[typed] : undefined
  if (language) return { verb: 'set-language', sent: { language } }
  if (overview.test(typed)) return { verb: overviewFor(turn.person.roles), sent: {} }
  if (noAlias.test(typed)) return withoutAlias(typed, turn)
  const intake = await typedIntake(typed, turn)
  if (intake) return intake
  if (placing.test(typed)) {
    const matching = await typedMatching(typed, turn)
    if (matching) return matching
  }
  const managed = turn.person.roles.includes('coordinator') ? await byCoordinator(typed, turn) : null
  return managed ?? (await typedAboutFamily(typed, turn)) ?? toldByLecturer(text, turn)
}

/** "verwijder bijnaam G-011": the form with an empty field. */
async function withoutAlias(typed: string, turn: Turn): Promise<Typed | null> {
  if (!turn.person.roles.includes('student')) return null
  const { family } = await nameFamily(typed, turn)
  return { verb: 'choose-alias', sent: { family: family ?? 'not-own', alias: '', token: turn.newId() } }
}

function overviewFor(roles: readonly Role[]): Verb {
  if (roles.includes('student')) return 'my-families'
  if (roles.includes('lecturer')) return roles.includes('coordinator') ? 'my-families' : 'supervised-families'
  if (roles.includes('coordinator')) return 'people'
  return roles.includes('assessor') ? 'shared-work' : 'help'
}

/** "zoek Lies", "voeg Jip toe", "koppel Lies aan G-014": to the list or the form in which it is done. */
async function byCoordinator(typed: string, turn: Turn): Promise<Typed | null> {
  const [, who, sought] = search.exec(typed) ?? []
  if (sought)
    return who ? people(sought) : ((await knownPerson(sought, turn)) ?? typedAboutFamily(sought, turn))
  const number = turn.person.roles.includes('student') ? null : typedNumber(typed)
  if (number) return number
  const added = adding.exec(typed)?.[1]
  if (!added) return null
  if (/\b(?:gezin|familie|family)$/.test(added)) return { verb: 'family-form', sent: {} }
  return (await knownPerson(added, turn)) ?? { verb: 'person-form', sent: { person: '' } }
}

function people(find: string): Typed {
  return { verb: 'people', sent: { find } }
}

async function knownPerson(name: string, turn: Turn): Promise<Typed | null> {
  const known = await manageable(turn)
  const isNamed = known.some((one) => one.state === 'active' && one.name.toLowerCase().includes(name))
  return isNamed ? people(name) : null
}
