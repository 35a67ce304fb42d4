import { OpenOfFamily } from '../../cards/trajectory-card.ts'
import {
  ForgetHelper,
  HelperForm,
  SaveHelper,
  trajectoryHelperCard,
  trajectoryNetworkCard,
} from '../../cards/trajectory-network-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Decision } from '../../programme/decision.ts'
import { forgetHelper, type Network, nearestFirst, tellHelper } from '../../programme/trajectory/network.ts'
import type { Trajectory } from '../../programme/trajectory/trajectory.ts'
import { action, below, done, inPlace, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { followedWhole, noFamily, whichFamily } from './followed.ts'
import { keptTrajectory, type Whole } from './kept-trajectory.ts'

/** Who stands around a family, nearest first. */
export const openNetwork = action({
  asks: OpenOfFamily,
  needs: 'follow-trajectory',
  audit: 'network.seen',
  run: async (sent, turn) => {
    const which = await whichFamily('open-network', sent.family, turn)
    if ('ask' in which) return which.ask
    const found = await followedWhole(turn, which.family)
    if ('because' in found) return noFamily(found.because, which.family)
    return done(below(networkCard(found, turn)), { family: found.family.id })
  },
})

/** Opens the form for somebody around the family. */
export const helperForm = action({
  asks: HelperForm,
  needs: 'follow-trajectory',
  audit: 'network.form-opened',
  run: async ({ family: id }, turn) => {
    const found = await followedWhole(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const filled = {
      line: null,
      role: null,
      organisation: null,
      what: [],
      task: null,
      mayCall: false,
      agrees: false,
    }
    const view = { token: turn.newId(), family: found.family, filled }
    return done(below(trajectoryHelperCard(view, turn.words)), { family: found.family.id })
  },
})

/** Somebody stands around the family; the same form again puts them right. */
export const saveHelper = action({
  asks: SaveHelper,
  needs: 'follow-trajectory',
  audit: 'network.helper-told',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const decision = told(sent, networkOf(found.trajectory), turn)
    if (!decision.accepted) {
      const { token, family: _, ...filled } = sent
      const problem = sayRefusal(turn.words, decision.because)
      const card = trajectoryHelperCard({ token, family: found.family, filled, problem }, turn.words)
      return refused(decision.because, inPlace(card), found.family.id)
    }
    const next = { ...found.trajectory, ...decision.next }
    return keptTrajectory(next, inPlace(networkCard({ ...found, trajectory: next }, turn)))
  },
})

function told(sent: SaveHelper, network: Network, turn: Turn): Decision<Network> {
  const { line, role, what, mayCall, agrees, organisation, task } = sent
  if (line === null || role === null) return { accepted: false, because: { reason: 'role-not-in-line' } }
  const id = madeId({ verb: 'save-helper', token: sent.token }, turn)
  const helper = { id, line, role, what, by: turn.person.id, on: turn.today }
  return tellHelper(network, { helper, mayCall, agrees, organisation, task })
}

/** Somebody stands there no more. */
export const forgetOneHelper = action({
  asks: ForgetHelper,
  needs: 'follow-trajectory',
  audit: 'network.helper-forgotten',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const decision = forgetHelper(networkOf(found.trajectory), sent.helper ?? '')
    if (!decision.accepted) {
      const problem = sayRefusal(turn.words, decision.because)
      const card = networkCard(found, turn, problem)
      return refused(decision.because, inPlace(card), found.family.id)
    }
    const next = { ...found.trajectory, ...decision.next }
    return keptTrajectory(next, inPlace(networkCard({ ...found, trajectory: next }, turn)))
  },
})

function networkOf({ helpers, helperTexts }: Trajectory): Network {
  return { helpers, helperTexts: helperTexts ?? [] }
}

function networkCard({ family, trajectory }: Whole, turn: Turn, problem?: string) {
  const helpers = nearestFirst(trajectory.helpers, trajectory.helperTexts)
  const view = { token: turn.newId(), family, helpers, ...(problem === undefined ? {} : { problem }) }
  return trajectoryNetworkCard(view, turn.words)
}
