import { AnswerHandover, noHandoverCard } from '../../cards/handover-card.ts'
import { answerCard } from '../../cards/help-card.ts'
import { OpenOfFamily } from '../../cards/trajectory-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Handover } from '../../programme/closing/handover.ts'
import { acceptHandover, endHandover } from '../../programme/closing/handover-rules.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { firstPolicy, policyOf } from '../../programme/site.ts'
import { action, below, type Change, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { stepsFor } from '../next-steps.ts'
import { followed, noFamily, whichFamily } from '../trajectory/followed.ts'
import { type HandoverFound, handoverCardOf, handoverFor } from './found-handover.ts'

/** The newest hand-over of a family, or the way to plan one. */
export const openHandover = action({
  asks: OpenOfFamily,
  needs: 'follow-trajectory',
  audit: 'handover.seen',
  run: async (sent, turn) => {
    const asked = (await turn.records.handovers.find('to', turn.person.id)).findLast(isWaiting)
    const which =
      asked && !sent.family ? { family: asked.family } : await whichFamily('open-handover', sent.family, turn)
    if ('ask' in which) return which.ask
    const all = await turn.records.handovers.find('family', which.family)
    // What waits for an answer comes before what was planned and ended, however short ago.
    const newest =
      all.find(isWaiting) ?? all.toSorted((one, other) => one.plannedAt.localeCompare(other.plannedAt)).at(-1)
    const found = newest && (await handoverFor(newest.id, turn))
    if (found)
      return done(below(await handoverCardOf(found, turn)), { about: newest.id, family: found.family.id })
    const seen = await followed(turn, which.family)
    if (!seen) return noFamily({ reason: 'unknown-family' }, which.family)
    const { family, as } = seen
    const card = noHandoverCard(family, as === 'supervisor', turn.words)
    return done(below(card), { about: family.id, family: family.id })
  },
})

function isWaiting({ state }: Handover): boolean {
  return state === 'planned'
}

/** Who was asked says yes: only now the family opens. Of two taps one counts. */
export const acceptOne = action({
  asks: AnswerHandover,
  needs: 'see-own-families',
  audit: 'handover.accepted',
  run: async ({ handover: id, version }, turn) => {
    const found = await handoverFor(id, turn)
    if (found?.as !== 'to') return refused({ reason: 'handover-over' })
    const { family, handover } = found
    const site = await turn.records.sites.get(family.site)
    const before = await turn.records.matches.get(handover.from.match)
    const decision = acceptHandover(
      handover,
      {
        before,
        matchId: madeId({ verb: 'accept-handover', token: id }, turn),
        policyVersion: before?.policyVersion ?? (site ? policyOf(site) : firstPolicy).version,
        version,
      },
      turn.now,
    )
    if (!decision.accepted) return again(found, decision.because, turn)
    const { next, notices } = decision
    const card = await handoverCardOf({ family, handover: next.handover, as: 'to' }, turn)
    return done(inPlace(card), {
      changes: [
        { collection: 'handovers', record: next.handover },
        ...next.matches.map((record): Change => ({ collection: 'matches', record })),
      ],
      notices,
      about: id,
      family: family.id,
    })
  },
})

/** Who was asked says no; nothing opened. */
export const declineOne = action({
  asks: AnswerHandover,
  needs: 'see-own-families',
  audit: 'handover.declined',
  run: async (sent, turn) => ended(sent, { state: 'declined', by: 'to' }, turn),
})

/** The supervisor takes it back. */
export const withdrawOne = action({
  asks: AnswerHandover,
  needs: 'see-supervised-families',
  audit: 'handover.withdrawn',
  run: async (sent, turn) => ended(sent, { state: 'withdrawn', by: 'supervisor' }, turn),
})

type Sent = Readonly<{ handover: string; version: number }>
type Ending = Readonly<{ state: 'declined' | 'withdrawn'; by: 'to' | 'supervisor' }>

async function ended({ handover: id, version }: Sent, { state, by }: Ending, turn: Turn): Promise<Outcome> {
  const found = await handoverFor(id, turn)
  if (found?.as !== by) return refused({ reason: 'handover-over' })
  const decision = endHandover(found.handover, { state, version }, turn.now)
  if (!decision.accepted) return again(found, decision.because, turn)
  const { code, pseudonym } = found.family
  const said = turn.words.handover
  const text = `${said.title(turn.words.family(code, pseudonym))}: ${said.states[state]}.`
  const card = answerCard(text, stepsFor(turn.person, 'families', 'supervised'), turn.words)
  return done(inPlace(card), {
    changes: [{ collection: 'handovers', record: decision.next }],
    notices: decision.notices,
    about: id,
    family: found.family.id,
  })
}

async function again(found: HandoverFound, because: Refusal, turn: Turn): Promise<Outcome> {
  const card = await handoverCardOf(found, turn, { problem: sayRefusal(turn.words, because) })
  return refused(because, inPlace(card), found.family.id)
}
