import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import { Day, daysBetween } from '../stamp.ts'
import published from './deprivation-criteria.json' with { type: 'json' }

/** The six deprivation criteria of Kind en Gezin (GDI); other domains than those a contact touches. */
export const CriterionDomain = z.enum(['income', 'education', 'work', 'stimulation', 'housing', 'health'])
export type CriterionDomain = z.infer<typeof CriterionDomain>

/** zwak, niet zwak, (nog) niet te beoordelen: before a first child is born its stimulation cannot be judged. */
export const CriterionScore = z.enum(['weak', 'not-weak', 'cannot-judge'])
export type CriterionScore = z.infer<typeof CriterionScore>

/** Longest reason of an answer, in characters. */
export const longestWhy = 300

const Answer = z
  .strictObject({ domain: CriterionDomain, score: CriterionScore, why: z.string().min(1).max(longestWhy) })
  .readonly()

/** The criteria as somebody judged them on a day; a trained judgement, never counted from amounts. */
export const Assessment = z
  .strictObject({ on: Day, by: z.string(), answers: z.array(Answer).readonly() })
  .readonly()
export type Assessment = z.infer<typeof Assessment>

/** The published wording, where it stands and when it was last compared with it. */
export const publishedCriteria = z
  .strictObject({
    source: z.string(),
    address: z.url(),
    checkedOn: Day,
    /** From how many weak domains a family counts as *kansarm*. */
    weakFrom: z.number().int(),
    domains: z
      .array(
        z.strictObject({
          domain: CriterionDomain,
          nl: z.string(),
          en: z.string(),
          weakNl: z.string(),
          weakEn: z.string(),
        }),
      )
      .length(CriterionDomain.options.length),
  })
  .parse(published)

/** How many of the domains that could be judged score weak. What follows from it is for people to say. */
export type CriteriaCount = Readonly<{ weak: number; judged: number; weakFrom: number }>

/** Counts an assessment; whatever stands in its reasons counts for nothing. */
export function countWeak({ answers }: Assessment): CriteriaCount {
  const judged = answers.filter(({ score }) => score !== 'cannot-judge')
  const weak = judged.filter(({ score }) => score === 'weak')
  return { weak: weak.length, judged: judged.length, weakFrom: publishedCriteria.weakFrom }
}

/** For so many days what was judged last is still being filled in; later it is judged anew beside it. */
const daysOpen = 14

/** Whether the last assessment is still the one being filled in; a birth always begins a new one. */
export function isStillOpen(last: Assessment, today: Day, birth: Day | null): boolean {
  if (daysBetween(last.on, today) > daysOpen) return false
  return birth === null || birth > today || last.on >= birth
}

/** What a form says of one domain; what is empty stays as it was. */
export type CriterionTold = Readonly<{
  domain: CriterionDomain
  score: CriterionScore | null
  why: string | null
}>

type Judging = Readonly<{ by: string; today: Day; birth: Day | null }>

/**
 * Judges some of the domains; the others stay as they are. An answer that is new or changes needs its reason. Gives the
 * assessments with the one that was filled in as the last of them.
 */
export function judge(
  earlier: readonly Assessment[],
  told: readonly CriterionTold[],
  { by, today, birth }: Judging,
): Decision<readonly Assessment[]> {
  const last = earlier.at(-1)
  const open = last && isStillOpen(last, today, birth) ? last : undefined
  const standing = (domain: CriterionDomain) => open?.answers.find((one) => one.domain === domain)
  const said = told.filter(({ score, why }) => score !== null || why !== null)
  const noScore = said.filter(({ domain, score }) => score === null && !standing(domain))
  if (noScore.length > 0) return refuse({ reason: 'criteria-answer-missing', domains: domainsOf(noScore) })
  const noWhy = said.filter(({ domain, score, why }) => why === null && score !== standing(domain)?.score)
  if (noWhy.length > 0) return refuse({ reason: 'criteria-why-missing', domains: domainsOf(noWhy) })
  const answers = CriterionDomain.options.flatMap((domain) => {
    const before = standing(domain)
    const now = said.find((one) => one.domain === domain)
    const score = now?.score ?? before?.score
    const why = now?.why ?? before?.why
    return score && why ? [{ domain, score, why }] : []
  })
  if (answers.length === 0) return refuse({ reason: 'intake-nothing-told' })
  const kept = open ? earlier.slice(0, -1) : earlier
  return accept([...kept, { on: open?.on ?? today, by, answers }])
}

function domainsOf(told: readonly CriterionTold[]): readonly CriterionDomain[] {
  return told.map(({ domain }) => domain)
}
