import { z } from 'zod'
import type { ContactFacts, Present } from '../contact.ts'
import type { ContactAction } from '../contact-words.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { SitePolicy } from '../site.ts'
import { Day, dayAfter, daysBetween } from '../stamp.ts'

/**
 * What may speak of growing dependence or of a role that shifts: veel uren, laat op de avond, in plaats van samen, alles
 * langs de buddy. A sign is a question and never a verdict.
 */
export const DependenceSign = z.enum(['many-hours', 'late', 'instead-of', 'all-through-buddy'])
export type DependenceSign = z.infer<typeof DependenceSign>

/** What somebody answers: het klopt zo, ik bespreek het met mijn begeleider of buddy, ik breng het in, het klopt niet. */
export const DependenceAnswer = z.enum(['fits-now', 'talk-about-it', 'to-intervision', 'not-so'])
export type DependenceAnswer = z.infer<typeof DependenceAnswer>

const Seen = z.strictObject({ sign: DependenceSign, count: z.number().int() }).readonly()

/** A sign with what was counted: hours a week, late contacts, contacts without the family, weeks without others. */
export type Seen = z.infer<typeof Seen>

/** One question, to the buddy and to the lecturer, with the answer of each as a code. */
export const DependenceQuestion = z
  .strictObject({
    id: z.string(),
    student: z.string(),
    on: Day,
    seen: z.array(Seen).min(1).readonly(),
    buddy: DependenceAnswer.nullable(),
    lecturer: DependenceAnswer.nullable(),
  })
  .readonly()
export type DependenceQuestion = z.infer<typeof DependenceQuestion>

/** Days over which hours, late contacts and arrangements are counted. */
const window = 28

/** Days over which nobody else was seen around the family, and the contacts there must be to say so. */
const aloneWindow = 56
const aloneContacts = 6

/** So many late contacts, or arrangements without the family, in the window are worth a question. */
const often = 3

/** Days between two questions about one family and buddy, at least. */
const betweenQuestions = 28

/** A night that began the evening before ends at this hour. */
const morning = '06:00'

const arranging: readonly ContactAction[] = ['practical', 'organising', 'referral']
const ofFamily: readonly Present[] = ['mother', 'partner', 'children', 'relative']

/** What one buddy did with one family, and the steps of referrals in it. */
export type Doing = Readonly<{
  from: Day
  contacts: readonly ContactFacts[]
  /** Days on which a referral of the family made a step. */
  referralDays: readonly Day[]
}>

type Limits = Pick<SitePolicy, 'manyHours' | 'lateFrom'>

/** What there is to ask about, with what was counted. */
export function signsOf(
  { from, contacts, referralDays }: Doing,
  { manyHours, lateFrom }: Limits,
  today: Day,
): readonly Seen[] {
  const happened = contacts.filter(({ kind, date }) => kind !== 'missed' && date <= today)
  const lately = happened.filter(({ date }) => daysBetween(date, today) < window)
  const minutes = lately.reduce((sum, contact) => sum + (contact.minutes ?? 0), 0)
  const days = Math.min(window, daysBetween(from, today) + 1)
  const hours = Math.round((minutes / 60) * (7 / Math.max(7, days)))
  const late = lately.filter(({ time }) => time !== null && (time >= lateFrom || time < morning)).length
  const instead = lately.filter(isInsteadOf).length
  const weeksAlone = aloneWeeks({ from, contacts: happened, referralDays }, today)
  return [
    ...(hours > manyHours ? [{ sign: 'many-hours' as const, count: hours }] : []),
    ...(late >= often ? [{ sign: 'late' as const, count: late }] : []),
    ...(instead >= often ? [{ sign: 'instead-of' as const, count: instead }] : []),
    ...(weeksAlone > 0 ? [{ sign: 'all-through-buddy' as const, count: weeksAlone }] : []),
  ]
}

/** Something was arranged, and somebody was there, but nobody of the family. */
function isInsteadOf({ actions, present, justTogether }: ContactFacts): boolean {
  if (justTogether || !actions.some((action) => arranging.includes(action))) return false
  return present.length > 0 && !present.some((one) => ofFamily.includes(one))
}

/** Weeks in which no other helper and no service came up, when that is long and there were contacts enough; else 0. */
function aloneWeeks({ from, contacts, referralDays }: Doing, today: Day): number {
  const since = dayAfter(today, -aloneWindow)
  if (from > since) return 0
  const recent = contacts.filter(({ date }) => date > since)
  if (recent.length < aloneContacts || referralDays.some((day) => day > since)) return 0
  const hasOthers = recent.some(
    ({ services, present }) => services.length > 0 || present.includes('professional'),
  )
  return hasOthers ? 0 : aloneWindow / 7
}

/** Whether it may be asked again: at most once a month about one family and buddy. */
export function mayAsk(questions: readonly DependenceQuestion[], student: string, today: Day): boolean {
  return questions.every((one) => one.student !== student || daysBetween(one.on, today) >= betweenQuestions)
}

type Answering = Readonly<{ id: string; as: 'buddy' | 'lecturer'; answer: DependenceAnswer | null }>

/** An answer is kept as a code; a second one takes the place of the first. */
export function answerQuestion(
  questions: readonly DependenceQuestion[],
  { id, as, answer }: Answering,
): Decision<readonly DependenceQuestion[]> {
  if (!questions.some((question) => question.id === id)) return refuse({ reason: 'unknown-question' })
  if (answer === null) return refuse({ reason: 'answer-missing' })
  return accept(questions.map((question) => (question.id === id ? { ...question, [as]: answer } : question)))
}
