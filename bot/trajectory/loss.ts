import { answerCard } from '../../cards/help-card.ts'
import {
  afterLossCard,
  GoOnAfterLoss,
  LossForm,
  TakeLossBack,
  TellLoss,
  trajectoryLossCard,
} from '../../cards/trajectory-loss-cards.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { runsOn } from '../../programme/match.ts'
import { routine } from '../../programme/notice.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { takeStep } from '../../programme/road/road-rules.ts'
import { goOnAfterLoss, takeLossBack, tellLoss } from '../../programme/trajectory/births.ts'
import type { AfterLoss, Trajectory } from '../../programme/trajectory/trajectory.ts'
import { action, below, type Change, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { stepsFor } from '../next-steps.ts'
import { supervisedFamily } from '../own-families.ts'
import { openRoadOf } from '../road/family-road.ts'
import { followedWhole, noFamily, trajectoryOf } from './followed.ts'
import { keptTrajectory, type Whole } from './kept-trajectory.ts'

/** Opens the form for a loss, for the buddy too: whoever hears it first tells it. */
export const lossForm = action({
  asks: LossForm,
  needs: 'follow-trajectory',
  audit: 'loss.form-opened',
  run: async ({ family: id }, turn) => {
    const found = await followedWhole(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const { family, trajectory } = found
    const view = {
      token: turn.newId(),
      family,
      children: trajectory.children,
      filled: { who: null, on: null },
    }
    return done(below(trajectoryLossCard(view, turn.words)), { family: family.id })
  },
})

/** A loss: from this commit on clocks, calendar and closing keep silent; lecturer and buddies hear it. */
export const tellOfLoss = action({
  asks: TellLoss,
  needs: 'follow-trajectory',
  audit: 'loss.told',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const lost = { who: sent.who ?? '', on: sent.on, by: turn.person.id }
    const decision = tellLoss(found, lost, turn.today)
    if (!decision.accepted) {
      const { token, who, on } = sent
      const problem = sayRefusal(turn.words, decision.because)
      const view = { token, family: found.family, children: found.trajectory.children, filled: { who, on } }
      const card = trajectoryLossCard({ ...view, problem }, turn.words)
      return refused(decision.because, inPlace(card), found.family.id)
    }
    const { family, trajectory } = decision.next
    const cause = `${family.id}:${trajectory.children.filter(({ state }) => state === 'lost').length}:${sent.token}`
    const others = (await buddiesNow(family.id, turn)).filter((id) => id !== turn.person.id)
    const isLecturer = found.as === 'supervisor'
    const name = turn.words.family(family.code, family.pseudonym)
    const told = answerCard(
      turn.words.trajectory.loss.told(name),
      stepsFor(turn.person, 'urgent', 'families'),
      turn.words,
    )
    const card = isLecturer ? followUp(decision.next, turn) : told
    return keptTrajectory(trajectory, inPlace(card), {
      changes: [{ collection: 'families', record: family }],
      notices: [
        ...(isLecturer ? [] : [routine('loss-told', family.supervisor, family.id, cause)]),
        ...others.map((id) => routine('loss-news', id, family.id, cause)),
      ],
    })
  },
})

/** The lecturer says how it goes on; the buddies hear it. */
export const decideAfterLoss = action({
  asks: GoOnAfterLoss,
  needs: 'see-supervised-families',
  audit: 'loss.went-on',
  run: async (sent, turn) => {
    const found = await steered(sent.family, turn)
    if (!found) return noFamily({ reason: 'unknown-family' }, sent.family)
    const { how } = sent
    if (how === null) return again(found, { reason: 'after-loss-missing' }, turn)
    const decision = goOnAfterLoss(found.trajectory, how, turn.today)
    if (!decision.accepted) return again(found, decision.because, turn)
    const road = how === 'goodbye' ? await closingRoad(found, turn) : { changes: [] }
    if ('because' in road) return again(found, road.because, turn)
    return answered(found, { trajectory: decision.next, how, changes: road.changes }, turn)
  },
})

type Answered = Readonly<{ trajectory: Trajectory; how: AfterLoss; changes: readonly Change[] }>

async function answered(
  { family }: Whole,
  { trajectory, how, changes }: Answered,
  turn: Turn,
): Promise<Outcome> {
  const said = turn.words.trajectory
  const name = turn.words.family(family.code, family.pseudonym)
  const card = answerCard(
    said.loss.decided(name, lower(said.afterLoss[how])),
    ['supervised', 'help'],
    turn.words,
  )
  const buddies = await buddiesNow(family.id, turn)
  const cause = `${family.id}:${how}:${turn.today}`
  return keptTrajectory(trajectory, inPlace(card), {
    changes,
    notices: buddies.map((id) => routine('loss-goes-on', id, family.id, cause)),
  })
}

/** The road of a family that takes leave after a loss; one that takes leave already stays where it is. */
async function closingRoad(
  { family }: Whole,
  turn: Turn,
): Promise<Readonly<{ changes: readonly Change[] }> | Readonly<{ because: Refusal }>> {
  const road = await openRoadOf(family.id, turn.records)
  if (!road || road.state === 'closing') return { changes: [] }
  const step = takeStep(road, { step: 'start-closing', by: turn.person.id, reason: 'loss' }, turn.now)
  if (!step.accepted) return { because: step.because }
  return { changes: [{ collection: 'roads', record: step.next }] }
}

/** It was told by mistake: everything stands as it did. */
export const takeBackLoss = action({
  asks: TakeLossBack,
  needs: 'see-supervised-families',
  audit: 'loss.taken-back',
  run: async (sent, turn) => {
    const found = await steered(sent.family, turn)
    if (!found) return noFamily({ reason: 'unknown-family' }, sent.family)
    const decision = takeLossBack(found)
    if (!decision.accepted) return again(found, decision.because, turn)
    const { family, trajectory } = decision.next
    const name = turn.words.family(family.code, family.pseudonym)
    const card = answerCard(turn.words.trajectory.loss.takenBack(name), ['supervised', 'help'], turn.words)
    const cause = `${family.id}:${sent.token}`
    return keptTrajectory(trajectory, inPlace(card), {
      changes: [{ collection: 'families', record: family }],
      notices: (await buddiesNow(family.id, turn)).map((id) =>
        routine('loss-taken-back', id, family.id, cause),
      ),
    })
  },
})

async function steered(id: string, turn: Turn): Promise<Whole | undefined> {
  const family = await supervisedFamily(turn, id)
  return family && { family, trajectory: await trajectoryOf(family, turn.records) }
}

async function buddiesNow(family: string, turn: Turn): Promise<readonly string[]> {
  const matches = await turn.records.matches.find('family', family)
  return [...new Set(matches.filter((match) => runsOn(match, turn.today)).map(({ student }) => student))]
}

function followUp({ family, trajectory }: Whole, turn: Turn, problem?: string) {
  const mayTakeBack = trajectory.quiet?.before !== null && trajectory.quiet?.how === null
  const view = { token: turn.newId(), family, mayTakeBack, ...(problem === undefined ? {} : { problem }) }
  return afterLossCard(view, turn.words)
}

function again(found: Whole, because: Refusal, turn: Turn): Outcome {
  const problem = sayRefusal(turn.words, because)
  const isOver = found.trajectory.quiet === null
  const card = isOver
    ? answerCard(problem, ['supervised', 'help'], turn.words)
    : followUp(found, turn, problem)
  return refused(because, inPlace(card), found.family.id)
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
