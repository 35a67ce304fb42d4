import { OpenOfFamily } from '../../cards/trajectory-card.ts'
import {
  EndPause,
  PauseForm,
  SavePause,
  trajectoryPauseCard,
  trajectoryPausesCard,
} from '../../cards/trajectory-pause-cards.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Match } from '../../programme/match.ts'
import { type Notice, routine } from '../../programme/notice.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { dayAfter, stamp } from '../../programme/stamp.ts'
import { addPause, endPause } from '../../programme/trajectory/pauses.ts'
import type { Pause, Trajectory } from '../../programme/trajectory/trajectory.ts'
import { action, below, type Change, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { runningOf } from '../match-form.ts'
import { type Followed, followedWhole, noFamily, whichFamily } from './followed.ts'
import { keptTrajectory } from './kept-trajectory.ts'
import { shownPauses } from './open-trajectory.ts'

type Mine = Exclude<Followed, { as: 'stand-in' }>

/** The pauses of a family that run or come. */
export const openPauses = action({
  asks: OpenOfFamily,
  needs: 'follow-trajectory',
  audit: 'pauses.seen',
  run: async (sent, turn) => {
    const which = await whichFamily('open-pauses', sent.family, turn)
    if ('ask' in which) return which.ask
    const found = await followedWhole(turn, which.family)
    if ('because' in found) return noFamily(found.because, which.family)
    return done(below(await pausesCard(found, turn)), { family: found.family.id })
  },
})

/** Opens the form for a pause. */
export const pauseForm = action({
  asks: PauseForm,
  needs: 'follow-trajectory',
  audit: 'pause.form-opened',
  run: async ({ family: id }, turn) => {
    const found = await followedWhole(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const [only, ...others] = await buddiesOf(found, turn)
    const filled = {
      buddy: only && others.length === 0 ? only.id : null,
      from: turn.today,
      until: null,
      reason: null,
    }
    const card = await formCard(found, { token: turn.newId(), filled }, turn)
    return done(below(card), { family: found.family.id })
  },
})

/** The clocks of a buddy rest for some days; whoever did not fill it in hears of it. */
export const savePause = action({
  asks: SavePause,
  needs: 'follow-trajectory',
  audit: 'pause.noted',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const said = await saidIn(found, sent, turn)
    if ('reason' in said) return again(found, said, sent, turn)
    const decision = addPause(found.trajectory, said.pause, turn.today)
    if (!decision.accepted) return again(found, decision.because, sent, turn)
    const to = found.as === 'buddy' ? found.family.supervisor : said.pause.student
    const { id, from, until } = said.pause
    const moved = await movedStandIn(found.trajectory, said.pause, turn)
    return keptTrajectory(
      decision.next,
      inPlace(await pausesCard({ ...found, trajectory: decision.next }, turn)),
      {
        changes: moved,
        notices: [routine('pause-noted', to, found.family.id, `${id}:${from}:${until}`)],
      },
    )
  },
})

type Said = Readonly<{ pause: Pause }>

async function saidIn(found: Mine, sent: SavePause, turn: Turn): Promise<Said | Refusal> {
  const { from, until, reason } = sent
  if (from === null || until === null) return { reason: 'pause-days-unclear' }
  if (reason === null) return { reason: 'pause-reason-missing' }
  const buddies = await buddiesOf(found, turn)
  const student = found.as === 'buddy' ? turn.person.id : sent.buddy
  if (student === null || !buddies.some(({ id }) => id === student)) return { reason: 'pause-buddy-missing' }
  const id = madeId({ verb: 'save-pause', token: sent.token }, turn)
  const standIn = found.trajectory.pauses.find((pause) => pause.id === id)?.standIn ?? null
  return {
    pause: { id, student, from, until, reason, by: turn.person.id, at: stamp(turn.now), standIn },
  }
}

/** A stand-in stands in on the days of the pause, also when these are put right. */
async function movedStandIn(before: Trajectory, { id, from, until }: Pause, turn: Turn) {
  const standIn = before.pauses.find((pause) => pause.id === id)?.standIn
  const match = standIn && (await turn.records.matches.get(standIn.match))
  return match ? [{ collection: 'matches', record: { ...match, from, until } } as const] : []
}

/** A pause stops: the clocks run again, and whoever stands in is thanked. */
export const stopPause = action({
  asks: EndPause,
  needs: 'follow-trajectory',
  audit: 'pause.ended',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const pause = found.trajectory.pauses.find(({ id }) => id === sent.pause)
    const isMine = found.as === 'supervisor' || pause?.student === turn.person.id
    const decision = endPause(found.trajectory, isMine ? (pause?.id ?? '') : '', turn.today)
    if (!decision.accepted || !pause) {
      const because: Refusal = decision.accepted ? { reason: 'pause-over' } : decision.because
      const card = await pausesCard(found, turn, sayRefusal(turn.words, because))
      return refused(because, inPlace(card), found.family.id)
    }
    const match = pause.standIn ? await turn.records.matches.get(pause.standIn.match) : undefined
    const to = found.as === 'buddy' ? found.family.supervisor : pause.student
    const notices = [
      routine('pause-ended', to, found.family.id, pause.id),
      ...(match ? [standInEnded(match, found.family.id)] : []),
    ]
    const card = await pausesCard({ ...found, trajectory: decision.next }, turn)
    return keptTrajectory(decision.next, inPlace(card), {
      changes: match ? [withdrawn(match, turn)] : [],
      notices,
    })
  },
})

/** The family closes for a stand-in who is not needed (any more): at once. */
export function withdrawn(match: Match, { today }: Turn): Change {
  const until = match.from < today ? dayAfter(today, -1) : match.from
  return { collection: 'matches', record: { ...match, until, cutOff: true } }
}

/** What a stand-in hears who is not needed (any more). */
export function standInEnded(match: Match, family: string): Notice {
  return routine('stand-in-ended', match.student, family, match.id)
}

async function buddiesOf({ family }: Mine, turn: Turn) {
  const running = await runningOf(family, turn)
  const people = await Promise.all(running.map(({ student }) => turn.records.people.get(student)))
  return people.flatMap((person) => (person ? [{ id: person.id, label: person.name }] : []))
}

/** The pauses as a card, with what went wrong. */
export async function pausesCard({ family, trajectory, as }: Mine, turn: Turn, problem?: string) {
  const pauses = await shownPauses(trajectory, turn.records, turn.today)
  const view = { token: turn.newId(), family, as, pauses, ...(problem === undefined ? {} : { problem }) }
  return trajectoryPausesCard(view, turn.words)
}

type Filling = Pick<Parameters<typeof trajectoryPauseCard>[0], 'token' | 'filled'>

async function formCard(found: Mine, filling: Filling & Readonly<{ problem?: string }>, turn: Turn) {
  const buddies = found.as === 'buddy' ? null : await buddiesOf(found, turn)
  return trajectoryPauseCard({ ...filling, family: found.family, buddies }, turn.words)
}

async function again(found: Mine, because: Refusal, sent: SavePause, turn: Turn): Promise<Outcome> {
  const { token, family: _, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(await formCard(found, { token, filled, problem }, turn)), found.family.id)
}
