import { type Day, dayAfter } from '../stamp.ts'
import { comingAway, type ProfileFacts, type StudyProgramme } from './buddy-profile.ts'
import type { Wanted } from './family-wishes.ts'
import type { Against, Candidate, For, Stop, Unknown } from './matching-reasons.ts'

/** A student as the intervision weighs one. */
export type Weighed = Readonly<{
  id: string
  name: string
  isActive: boolean
  isStudent: boolean
  isHere: boolean
  facts: ProfileFacts | null
  isChecked: boolean
  isTrained: boolean
  /** Families the student is the buddy of now, pairs under way included. */
  families: number
  /** Families the student was ever the buddy of. */
  experience: number
  /** Kilometres to the family as the crow flies; null when a place is not known. */
  km: number | null
  /** What there was between these two. */
  between: Readonly<{ isBuddy: boolean; wasBuddy: boolean; refused: boolean }>
}>

/** The family's side: what it wishes, and who its buddies are. */
export type Weighing = Readonly<{
  wanted: Wanted
  /** Programmes of the buddies it has, null when unknown. */
  buddies: readonly (StudyProgramme | null)[]
  /** Most buddies under the policy of its road. */
  most: number
  today: Day
}>

/** Days ahead in which a new buddy has to be there: getting to know each other takes weekly visits. */
const firstWeeks = 56
/** Days before and after the due date in which a family needs its buddy most. */
const beforeBirth = 14
const afterBirth = 28
/** Kilometres that are near, whatever somebody wants to travel. */
const nearby = 5

/** Weighs one student for one family: reasons beside each other, never added up to a number. */
export function weigh(student: Weighed, weighing: Weighing): Candidate {
  const parts = [languages, programme, distance, load, availability, gender, duo].map((part) =>
    part(student, weighing),
  )
  return {
    student: student.id,
    name: student.name,
    families: student.families,
    stops: stopsOf(student, weighing),
    reasonsFor: parts.flatMap((part) => part.reasonsFor ?? []),
    reasonsAgainst: parts.flatMap((part) => part.reasonsAgainst ?? []),
    unknown: [...aboutProfile(student), ...parts.flatMap((part) => part.unknown ?? [])],
  }
}

/**
 * Students in the order in which they are shown, which the card tells as well: fewest points against, then most points
 * for, then fewest families, then by name.
 */
export function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (one, other) =>
      one.reasonsAgainst.length - other.reasonsAgainst.length ||
      other.reasonsFor.length - one.reasonsFor.length ||
      one.families - other.families ||
      one.name.localeCompare(other.name, 'nl'),
  )
}

/** Those that can be matched, in their order. */
export function possible(candidates: readonly Candidate[]): readonly Candidate[] {
  return inOrder(candidates.filter(({ stops }) => stops.length === 0))
}

type Part = Readonly<{
  reasonsFor?: readonly For[]
  reasonsAgainst?: readonly Against[]
  unknown?: readonly Unknown[]
}>

function stopsOf(student: Weighed, { buddies, most }: Weighing): readonly Stop[] {
  const { isActive, isStudent, isHere, facts, isTrained, between } = student
  const training: Stop = facts?.saysTrained ? 'training-unconfirmed' : 'no-training'
  const checks: readonly (readonly [boolean, Stop])[] = [
    [!isActive, 'removed'],
    [isActive && !isStudent, 'no-student'],
    [!isHere, 'not-at-site'],
    [!isTrained, training],
    [between.isBuddy, 'buddy-already'],
    [buddies.length >= most, 'enough-buddies'],
    [between.refused, 'refused-before'],
  ]
  return checks.flatMap(([isSo, stop]) => (isSo ? [stop] : []))
}

function aboutProfile({ facts, isChecked }: Weighed): readonly Unknown[] {
  if (facts === null) return ['no-profile']
  return isChecked ? [] : ['not-checked']
}

function languages({ facts }: Weighed, { wanted }: Weighing): Part {
  if (wanted.languages.length === 0) return { unknown: ['family-languages'] }
  if (facts === null) return {}
  if (facts.languages.length === 0) return { unknown: ['languages'] }
  const shared = facts.languages.filter((language) => wanted.languages.includes(language))
  if (shared.length > 0) return { reasonsFor: [{ code: 'speaks', languages: shared }] }
  return { reasonsAgainst: [{ code: 'no-shared-language', interpreter: wanted.interpreter }] }
}

function programme({ facts }: Weighed, { wanted, buddies }: Weighing): Part {
  const own = facts?.programme ?? null
  const fits: For[] = []
  if (own === 'midwifery' && (!wanted.isBorn || wanted.reasons.includes('no-medical-follow-up')))
    fits.push({ code: 'midwifery-fits' })
  const asksSocialWork = wanted.help.some((help) => ['paperwork', 'network', 'material'].includes(help))
  if (own === 'social-work' && asksSocialWork) fits.push({ code: 'social-work-fits' })
  if (own !== null && buddies.some((other) => other !== null && other !== own))
    fits.push({ code: 'other-programme' })
  return { reasonsFor: fits }
}

function distance({ km, facts }: Weighed): Part {
  if (facts === null) return {}
  if (km === null) return { unknown: ['distance'] }
  const whole = Math.max(1, Math.round(km))
  if (facts.farthest !== null && km > facts.farthest)
    return { reasonsAgainst: [{ code: 'far', km: whole, farthest: facts.farthest }] }
  return km <= (facts.farthest ?? nearby) ? { reasonsFor: [{ code: 'near', km: whole }] } : {}
}

function load({ families, experience, between }: Weighed): Part {
  const reasonsFor: For[] = []
  if (families === 0) reasonsFor.push({ code: 'free' })
  if (experience > 0) reasonsFor.push({ code: 'experience', families: experience })
  if (between.wasBuddy) reasonsFor.push({ code: 'knows-family' })
  return {
    reasonsFor,
    reasonsAgainst: families > 0 ? [{ code: 'has-families', families }] : [],
    unknown: experience === 0 ? ['first-family'] : [],
  }
}

function availability({ facts }: Weighed, { wanted, today }: Weighing): Part {
  if (facts === null) return {}
  const away = comingAway(facts, today)
  const soon = away.find(({ from }) => from <= dayAfter(today, firstWeeks))
  const { due } = wanted
  const atBirth =
    due === null
      ? undefined
      : away.find(
          ({ from, until }) => from <= dayAfter(due, afterBirth) && until >= dayAfter(due, -beforeBirth),
        )
  const reasonsAgainst: Against[] = []
  if (soon) reasonsAgainst.push({ code: 'away', ...soon })
  if (atBirth && atBirth !== soon)
    reasonsAgainst.push({ code: 'away-around-birth', from: atBirth.from, until: atBirth.until })
  return reasonsAgainst.length > 0 ? { reasonsAgainst } : { reasonsFor: [{ code: 'available' }] }
}

function gender({ facts }: Weighed, { wanted }: Weighing): Part {
  if (wanted.gender === null || facts === null) return {}
  if (facts.gender === null) return { unknown: ['gender'] }
  return facts.gender === wanted.gender
    ? { reasonsFor: [{ code: 'gender-as-wished', wish: wanted.gender }] }
    : { reasonsAgainst: [{ code: 'gender-not-as-wished', wish: wanted.gender }] }
}

function duo({ facts }: Weighed, { buddies, most }: Weighing): Part {
  if (facts === null) return {}
  if (facts.duo === 'yes') {
    if (most === 1) return { reasonsAgainst: [{ code: 'wants-duo' }] }
    return { reasonsFor: [{ code: 'likes-duo' }] }
  }
  return facts.duo === 'no' && buddies.length > 0 ? { reasonsAgainst: [{ code: 'wants-no-duo' }] } : {}
}
