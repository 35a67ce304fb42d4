import type { Family } from '../programme/family.ts'
import { read } from '../understanding/read.ts'
import type { Turn } from './action.ts'
import type { Verb } from './actions.ts'
import { familiesHere } from './match-form.ts'
import { openDrafts } from './open-drafts.ts'
import { ownFamilies, supervisedFamilies } from './own-families.ts'
import { contextOf } from './read-sentence.ts'

/** The action a typed text stands for, with what it is asked with. */
export type Typed = Readonly<{ verb: Verb; sent: unknown }>

/** What somebody wants of a family that is named in the sentence. */
type Wish = 'steps' | 'timeline' | 'birth' | 'told-birth' | 'supervisor' | TrajectoryWish

/** Parts of a trajectory that can be asked for by name, for buddy and supervisor alike. */
const trajectoryWishes = [
  'open-trajectory',
  'open-calendar',
  'open-network',
  'open-goals',
  'open-scores',
  'open-pauses',
  'open-closing',
  'open-handover',
] as const
type TrajectoryWish = (typeof trajectoryWishes)[number]

const code = /^([a-z])[ -]?(\d{1,4})$/

/**
 * Whole sentences that ask for one thing of one family, closing signs taken off. Nothing else may stand in them: what
 * says more (that somebody bleeds, that it was yesterday) is read as a sentence.
 */
const wishes: readonly (readonly [RegExp, Wish])[] = [
  [/^(?:de )?(?:tijdlijn|timeline)(?: van| of| voor| for)? (.+)$/, 'timeline'],
  [/^(?:en )?hoe (?:gaat|loopt|zit|staat) het (?:nu )?(?:met|bij|voor) (.+)$/, 'timeline'],
  [/^how (?:is|are)(?: things with)? (.+?)(?: doing| going)?$/, 'timeline'],
  [/^(?:toon|open|bekijk|show) (.+)$/, 'timeline'],
  [/^(?:geboorte|birth)(?: van| bij| of)? (.+)$/, 'birth'],
  [/^(?:de |het )?(?:baby|kind|kindje|kleintje) (?:van|bij) (.+) is (?:er|geboren)$/, 'told-birth'],
  [/^(?:the )?baby of (.+) (?:is|was) born$/, 'told-birth'],
  [/^(.+) is bevallen$/, 'told-birth'],
  [/^(?:het )?(?:traject|trajectory)(?: van| of| voor)? (.+)$/, 'open-trajectory'],
  [/^(?:de )?(?:kalender|calendar)(?: van| of| voor)? (.+)$/, 'open-calendar'],
  [/^(?:het )?(?:netwerk|network)(?: van| of| rond| voor)? (.+)$/, 'open-network'],
  [/^(?:de )?(?:doelen|goals)(?: van| of| voor)? (.+)$/, 'open-goals'],
  [/^(?:de )?(?:punten|points)(?: van| of| voor)? (.+)$/, 'open-scores'],
  [/^(?:een )?(?:pauze|pauzes|pause|pauses)(?: voor| van| bij| for| of)? (.+)$/, 'open-pauses'],
  [/^(?:de )?(?:afronding|closing)(?: van| of| voor| bij)? (.+)$/, 'open-closing'],
  [/^(?:de )?(?:overdracht|hand-?over)(?: van| of| voor| bij)? (.+)$/, 'open-handover'],
  [/^wie (?:begeleidt|volgt) (.+?)(?: op)?$/, 'supervisor'],
  [/^wie is (?:de )?begeleider van (.+)$/, 'supervisor'],
  [/^who supervises (.+)$/, 'supervisor'],
  [/^(.+)$/, 'steps'],
]

/** What is asked about a family by its code or bird; null when the text is no such thing. */
export async function typedAboutFamily(typed: string, turn: Turn): Promise<Typed | null> {
  for (const [pattern, wish] of wishes) {
    const name = pattern.exec(typed)?.[1]?.replace(/^(?:het )?(?:gezin|familie|family) /, '')
    const found = name === undefined ? null : await asked(name, wish, turn)
    if (found) return found
  }
  return null
}

async function asked(name: string, wish: Wish, turn: Turn): Promise<Typed | null> {
  const [, letter, number] = code.exec(name) ?? []
  const wanted = letter && number ? `${letter.toUpperCase()}-${number.padStart(3, '0')}` : null
  const isMeant = (family: Family) =>
    wanted === null ? family.pseudonym.toLowerCase() === name : family.code === wanted
  const supervised = (await supervisedFamilies(turn)).find(isMeant)
  if (wish === 'supervisor') return whoSupervises(isMeant, wanted, turn)
  if (supervised) return { verb: lecturerVerb(wish), sent: { family: supervised.id } }
  const { roles } = turn.person
  if (roles.includes('student')) return forBuddy(isMeant, { wanted, wish }, turn)
  if (roles.includes('coordinator')) {
    const here = (await familiesHere(turn)).find(isMeant)?.code ?? wanted
    return here === null ? null : { verb: 'site-families', sent: { find: here } }
  }
  if (wanted === null || !roles.includes('lecturer')) return null
  return { verb: lecturerVerb(wish), sent: { family: wanted } }
}

function lecturerVerb(wish: Wish): Verb {
  if (isOfTrajectory(wish)) return wish
  return wish === 'birth' || wish === 'told-birth' ? 'birth-form' : 'open-timeline'
}

function isOfTrajectory(wish: Wish): wish is TrajectoryWish {
  return (trajectoryWishes as readonly string[]).includes(wish)
}

type Named = (family: Family) => boolean

async function forBuddy(
  isMeant: Named,
  { wanted, wish }: Readonly<{ wanted: string | null; wish: Wish }>,
  turn: Turn,
): Promise<Typed | null> {
  if (isOfTrajectory(wish)) {
    const named = (await ownFamilies(turn)).find(({ family }) => isMeant(family))?.family.id ?? wanted
    return named === null ? null : { verb: wish, sent: { family: named } }
  }
  // A birth that a buddy tells is news of a contact; a bird alone may be the start of one.
  if (wish === 'told-birth' || wanted === null) return null
  // While a draft is open a code answers its question: the family.
  if (wish === 'steps' && (await openDrafts(turn)).length > 0) return null
  const own = (await ownFamilies(turn)).find(({ family }) => isMeant(family))
  return { verb: 'family-steps', sent: { family: own?.family.id ?? wanted } }
}

async function whoSupervises(isMeant: Named, wanted: string | null, turn: Turn): Promise<Typed | null> {
  const family = (await familiesInSight(turn)).find(isMeant)
  const named = family?.id ?? wanted
  return named === null ? null : { verb: 'who-supervises', sent: { family: named } }
}

/** The families somebody may know about at all: their own, those supervised, those of a coordinator's sites. */
export async function familiesInSight(turn: Turn): Promise<readonly Family[]> {
  const own = (await ownFamilies(turn)).map(({ family }) => family)
  const here = turn.person.roles.includes('coordinator') ? await familiesHere(turn) : []
  return [...own, ...(await supervisedFamilies(turn)), ...here]
}

/** Below this share of certainty a lecturer may have meant something of their own. */
const sureEnough = 0.7

/** A lecturer who tells a visit: logging is for buddies. Anything that sounds urgent is none of this. */
export async function toldByLecturer(text: string, turn: Turn): Promise<Typed | null> {
  const { roles } = turn.person
  if (!roles.includes('lecturer') || roles.includes('student')) return null
  // Read as a buddy's words, because only a buddy has visits to tell.
  const reading = read(text, { ...(await contextOf(turn)), role: 'student' })
  const { intent, confidence, contacts, urgency } = reading
  const isTold = intent === 'log_contact' && confidence >= sureEnough && contacts.length > 0
  if (urgency.zone !== 'log' || !isTold) return null
  const heard = contacts[0]?.family?.value
  const family = (await supervisedFamilies(turn)).find((one) => one.code === heard)
  return { verb: 'no-own-logs', sent: { family: family?.id ?? null } }
}
