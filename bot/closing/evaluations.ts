import { evaluationCard, OpenEvaluation, SaveEvaluation } from '../../cards/evaluation-card.ts'
import { evaluationsCard } from '../../cards/evaluations-card.ts'
import { OpenTimeline } from '../../cards/families-card.ts'
import { answerCard } from '../../cards/help-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { tellView, viewId, viewOfPartner } from '../../programme/closing/evaluation.ts'
import type { Family } from '../../programme/family.ts'
import { worksAt } from '../../programme/person.ts'
import { dayAfter, stamp } from '../../programme/stamp.ts'
import { action, below, done, inPlace, refused, type Turn } from '../action.ts'
import { stepsFor } from '../next-steps.ts'
import { supervisedFamily } from '../own-families.ts'
import { lastRoadOf } from '../road/family-road.ts'

/** So many days after the goodbye a buddy can still look back. */
const daysAfter = 60

/** Opens the form of a view: the mother's through buddy or supervisor, a buddy's own. */
export const evaluationForm = action({
  asks: OpenEvaluation,
  needs: 'follow-trajectory',
  audit: 'evaluation.form-opened',
  run: async ({ family: id, view }, turn) => {
    const found = await lookedBackBy(turn, id, view)
    if (!found) return refused({ reason: 'unknown-family' })
    const { family, road, kept } = found
    const filled = { changed: kept?.changed ?? null, domains: [...(kept?.domains ?? [])], words: null }
    const shown = { token: turn.newId(), family, view, filled, hasWords: Boolean(kept?.words) }
    return done(below(evaluationCard(shown, turn.words)), { about: road.id, family: id })
  },
})

/** Keeps a view; told again it takes the place of the earlier one. */
export const saveEvaluation = action({
  asks: SaveEvaluation,
  needs: 'follow-trajectory',
  audit: 'evaluation.kept',
  run: async ({ token, family: id, view, ...filled }, turn) => {
    const found = await lookedBackBy(turn, id, view)
    if (!found) return refused({ reason: 'unknown-family' })
    const { family, road, kept } = found
    const said = { road: road.id, family: id, view, ...filled, by: turn.person.id, at: stamp(turn.now) }
    const decision = tellView(said, kept)
    if (!decision.accepted) {
      const problem = sayRefusal(turn.words, decision.because)
      const shown = { token, family, view, filled, hasWords: Boolean(kept?.words), problem }
      return refused(decision.because, inPlace(evaluationCard(shown, turn.words)), id)
    }
    const steps = stepsFor(turn.person, 'families', 'supervised', 'help')
    return done(inPlace(answerCard(turn.words.closing.evaluation.kept, steps, turn.words)), {
      changes: [{ collection: 'evaluations', record: decision.next }],
      about: road.id,
      family: id,
    })
  },
})

/** The three views side by side, for the supervisor alone. */
export const openEvaluations = action({
  asks: OpenTimeline,
  needs: 'see-supervised-families',
  audit: 'evaluations.seen',
  run: async ({ family: id }, turn) => {
    const family = await supervisedFamily(turn, id)
    const road = family && (await lastRoadOf(id, turn.records))
    if (!family || !road) return refused({ reason: 'unknown-family' })
    const partner = await turn.records.partnerAnswers.get(road.id)
    const own = await turn.records.evaluations.find('road', road.id)
    const told = [...own, ...(partner ? [viewOfPartner(partner, id)] : [])]
    return done(below(evaluationsCard({ family, told }, turn.words)), { about: road.id, family: id })
  },
})

/** The family and road somebody may look back on in that view, with what they said before. */
async function lookedBackBy(turn: Turn, id: string, view: 'family' | 'student') {
  const family = await turn.records.families.get(id)
  const road = family && (await lastRoadOf(id, turn.records))
  if (!family || !road || (road.state !== 'closing' && road.state !== 'closed')) return undefined
  const supervised = await supervisedFamily(turn, id)
  // A buddy can look back while matched and for a while after; the mother is asked by who is there now.
  const since = view === 'student' ? dayAfter(turn.today, -daysAfter) : turn.today
  const isTheirs = (view === 'family' && supervised) || (await wasBuddy(family, turn, since))
  if (!isTheirs) return undefined
  const kept = await turn.records.evaluations.get(viewId({ road: road.id, view, by: turn.person.id }))
  return { family, road, kept }
}

/** Whether somebody was the family's buddy on that day or later; who was cut off or stood in was not. */
async function wasBuddy(family: Family, turn: Turn, since: string): Promise<boolean> {
  if (!worksAt(turn.person, family.site)) return false
  const matches = await turn.records.matches.find('family', family.id)
  return matches.some(
    ({ student, cutOff, standsIn, from, until }) =>
      student === turn.person.id &&
      !cutOff &&
      !standsIn &&
      from <= turn.today &&
      (until === null || until >= since),
  )
}
