import { answerCard } from '../cards/help-card.ts'
import { MatchForm, matchFormCard, StartMatch } from '../cards/match-form-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { type Family, startsOn } from '../programme/family.ts'
import type { Match } from '../programme/match.ts'
import { routine } from '../programme/notice.ts'
import { holds } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { RoadState } from '../programme/road/road-state.ts'
import { action, below, done, inPlace, type More, type Outcome, refused, type Turn } from './action.ts'
import { madeByForm, puttingRight, type Told } from './match-again.ts'
import { matchFormView, runningOf } from './match-form.ts'
import { stepsFor } from './next-steps.ts'
import { pastMatching, withStep } from './past-matching.ts'
import { openRoadOf, policyFor } from './road/family-road.ts'

/** Opens the simple form for a match. */
export const matchForm = action({
  asks: MatchForm,
  needs: 'manage-families',
  audit: 'match.form-opened',
  run: async (sent, turn) => {
    const view = await matchFormView(turn.newId(), sent, turn)
    if (view.families.options.length === 0 || view.students.options.length === 0)
      return done(below(answerCard(turn.words.matchForm.none, ['addFamily', 'help'], turn.words)))
    return done(below(matchFormCard(view, turn.words)))
  },
})

/** Makes a student the buddy of a family; the same form with another day or student puts that match right. */
export const startMatch = action({
  asks: StartMatch,
  needs: 'manage-families',
  audit: 'match.started',
  run: async (sent, turn) => {
    const { family, student } = await pairOf(sent, turn)
    if (sent.family === null || sent.student === null) return again({ reason: 'pair-missing' }, sent, turn)
    if (!family) return again({ reason: 'unknown-family' }, sent, turn)
    if (!student || !holds(student, 'student') || !student.sites.includes(family.site))
      return again({ reason: 'not-a-student-here' }, sent, turn)
    const policy = await policyFor(family, turn.records)
    const most = policy.buddiesPerFamily
    const made = await madeByForm(sent.token, turn)
    const told = { family, student, from: sent.from ?? turn.today, most }
    const right = made.match ? await puttingRight(made.match, told, turn) : { match: undefined, more: {} }
    if ('because' in right) return again(right.because, { ...sent, token: turn.newId() }, turn)
    const others = (await runningOf(family, turn)).filter(({ id }) => id !== made.match?.id)
    if (others.length >= most || others.some((match) => match.student === student.id))
      return again({ reason: 'has-enough-buddies', most }, sent, turn)
    const early = await tooEarly(family, turn)
    if (early) return again(early, sent, turn)
    const from = startsOn(family, told.from, turn.today)
    if (!from.accepted) return again(from.because, sent, turn)
    const past = await pastMatching({ family, student, sent, from: from.next }, turn)
    if (past.asks) return past.asks
    const match: Match = right.match ?? {
      id: made.nextId,
      family: family.id,
      student: student.id,
      from: from.next,
      until: null,
      policyVersion: policy.version,
      alias: null,
    }
    const more = withStep(right.more, past.step)
    return started(match, { told, isNew: right.match === undefined, more }, turn)
  },
})

/** Steps of the road on which a buddy can come in: who waits for an intake, or takes leave, gets none by this form. */
const open: readonly RoadState[] = ['intake-done', 'in-matching', 'matched', 'acquaintance', 'running']

async function tooEarly(family: Family, turn: Turn): Promise<Refusal | null> {
  const state = (await openRoadOf(family.id, turn.records))?.state
  if (state === undefined || open.includes(state)) return null
  return { reason: 'road-step-out-of-order', state, step: 'start-directly' }
}

type Started = Readonly<{ told: Told; isNew: boolean; more: More }>

function started(match: Match, { told, isNew, more }: Started, turn: Turn): Outcome {
  const { student, family, from } = told
  const name = turn.words.family(family.code, family.pseudonym)
  const { done: made, corrected } = turn.words.matchForm
  const said = isNew ? made(student.name, name) : corrected(student.name, name, turn.words.day(from))
  return done(inPlace(answerCard(said, stepsFor(turn.person, 'match'), turn.words)), {
    ...more,
    changes: [...(more.changes ?? []), { collection: 'matches', record: match }],
    notices: [...(more.notices ?? []), ...(isNew ? [routine('match-started', student.id, match.id)] : [])],
    about: match.id,
    family: family.id,
  })
}

type Pair = Readonly<{ family: string | null; student: string | null }>

/** The family at the person's own site and the student, each undefined when there is none such. */
export async function pairOf({ family, student }: Pair, turn: Turn) {
  const found = family === null ? undefined : await turn.records.families.get(family)
  return {
    family: found && turn.person.sites.includes(found.site) ? found : undefined,
    student: student === null ? undefined : await turn.records.people.get(student),
  }
}

async function again(because: Refusal, sent: StartMatch, turn: Turn): Promise<Outcome> {
  const view = await matchFormView(sent.token, sent, turn)
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(matchFormCard({ ...view, problem }, turn.words)))
}
