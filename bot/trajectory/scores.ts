import { OpenOfFamily } from '../../cards/trajectory-card.ts'
import { SaveScores, trajectoryScoresCard } from '../../cards/trajectory-scores-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { LifeDomain } from '../../programme/contact-words.ts'
import { keepScore, type Score, type ScoreMoment, scoreDue } from '../../programme/trajectory/scores.ts'
import { action, below, done, inPlace, refused, type Turn } from '../action.ts'
import { familyPlan, followedWhole, noFamily, whichFamily } from './followed.ts'
import { keptTrajectory, type Whole } from './kept-trajectory.ts'

/** The family's own points so far. */
export const openScores = action({
  asks: OpenOfFamily,
  needs: 'follow-trajectory',
  audit: 'scores.seen',
  run: async (sent, turn) => {
    const which = await whichFamily('open-scores', sent.family, turn)
    if ('ask' in which) return which.ask
    const found = await followedWhole(turn, which.family)
    if ('because' in found) return noFamily(found.because, which.family)
    return done(below(await scoresCard(found, turn)), { family: found.family.id })
  },
})

/** The points the family gave itself today. */
export const saveScores = action({
  asks: SaveScores,
  needs: 'follow-trajectory',
  audit: 'scores.kept',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const { trajectory } = found
    const score: Score = {
      on: turn.today,
      moment: await momentOf(found, turn),
      by: turn.person.id,
      points: pointsOf(sent),
    }
    const decision = keepScore(trajectory.scores, score)
    if (!decision.accepted) {
      const problem = sayRefusal(turn.words, decision.because)
      const card = await scoresCard(found, turn, problem)
      return refused(decision.because, inPlace(card), found.family.id)
    }
    const next = { ...trajectory, scores: decision.next }
    return keptTrajectory(next, inPlace(await scoresCard({ ...found, trajectory: next }, turn)))
  },
})

function pointsOf(sent: SaveScores): Score['points'] {
  return Object.fromEntries(
    LifeDomain.options.flatMap((domain) => {
      const given = sent[domain]
      return given === null ? [] : [[domain, Number(given)]]
    }),
  )
}

/** What these points are: those of the start, of the end, or of in between; put right today they stay what they were. */
async function momentOf(found: Whole, turn: Turn): Promise<ScoreMoment> {
  const today = found.trajectory.scores.find(({ on }) => on === turn.today)
  if (today) return today.moment
  const plan = await familyPlan(found, turn.records, turn.today)
  const due = plan && scoreDue(found.trajectory.scores, plan, turn.today)
  return due?.moment ?? 'half-year'
}

async function scoresCard(found: Whole, turn: Turn, problem?: string) {
  const moment = await momentOf(found, turn)
  const view = { token: turn.newId(), family: found.family, scores: found.trajectory.scores, moment }
  return trajectoryScoresCard({ ...view, ...(problem === undefined ? {} : { problem }) }, turn.words)
}
