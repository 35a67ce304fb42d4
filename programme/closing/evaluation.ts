import { z } from 'zod'
import { LifeDomain } from '../contact-words.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { Changed, type PartnerAnswer } from '../request/partner-answer.ts'
import { Stamp } from '../stamp.ts'

/** Whose view of the trajectory it is. */
export const EvaluationView = z.enum(['family', 'partner', 'student'])
export type EvaluationView = z.infer<typeof EvaluationView>

/** Longest answer in words, in characters: a few words were asked. */
export const longestView = 600

/** How one of three looks back on a trajectory. Codes stand open; the words are sealed and never come back into a chat. */
export const Evaluation = z
  .strictObject({
    id: z.string(),
    road: z.string(),
    family: z.string(),
    view: EvaluationView,
    changed: Changed,
    /** Where it changed. */
    domains: z.array(LifeDomain).readonly(),
    /** Sealed: in their own words; absent once the key is destroyed. */
    words: z.string().max(longestView).nullable().optional(),
    /** Who wrote it down. */
    by: z.string(),
    at: Stamp,
  })
  .readonly()
export type Evaluation = z.infer<typeof Evaluation>

/** What was told of a view. */
export type Viewing = Readonly<{
  road: string
  family: string
  view: EvaluationView
  changed: Changed | null
  domains: readonly LifeDomain[]
  words: string | null
  by: string
  at: Stamp
}>

/** Takes a view down; told again it takes the place of the earlier one, except that words are never lost by silence. */
export function tellView(said: Viewing, before: Evaluation | undefined): Decision<Evaluation> {
  const { changed } = said
  if (changed === null) return refuse({ reason: 'evaluation-missing' })
  return accept({ ...said, id: viewId(said), changed, words: said.words ?? before?.words ?? null })
}

/** Of a family and a partner there is one view, of students one each: a family may have two buddies. */
export function viewId({ road, view, by }: Pick<Evaluation, 'road' | 'view' | 'by'>): string {
  return view === 'student' ? `${road}:${view}:${by}` : `${road}:${view}`
}

/** What a partner answered at the end, as the third view; who that was stands with the request. */
export function viewOfPartner({ id, changed, words, at }: PartnerAnswer, family: string): Evaluation {
  return {
    id: `${id}:partner`,
    road: id,
    family,
    view: 'partner',
    changed,
    domains: [],
    words,
    by: 'partner',
    at,
  }
}

/** The three views side by side, in their order; of a view nobody told there is null. */
export type SideBySide = readonly Readonly<{ view: EvaluationView; told: readonly Evaluation[] }>[]

/** Puts what was told side by side. */
export function sideBySide(told: readonly Evaluation[]): SideBySide {
  return EvaluationView.options.map((view) => ({
    view,
    told: told.filter((one) => one.view === view).toSorted((one, other) => one.at.localeCompare(other.at)),
  }))
}

/** Where the views meet and where one stands alone: something to talk about, never a verdict. */
export function compared(told: readonly Evaluation[]): Readonly<{
  seenByAll: readonly LifeDomain[]
  seenByOne: readonly LifeDomain[]
}> {
  // Who told no place at all (a partner is not asked) says nothing about where.
  const views = sideBySide(told).filter((one) => one.told.some(({ domains }) => domains.length > 0))
  if (views.length < 2) return { seenByAll: [], seenByOne: [] }
  const times = (domain: LifeDomain) =>
    views.filter((one) => one.told.some(({ domains }) => domains.includes(domain))).length
  return {
    seenByAll: LifeDomain.options.filter((domain) => times(domain) === views.length),
    seenByOne: LifeDomain.options.filter((domain) => times(domain) === 1),
  }
}
