import { urgentFlagCard } from '../cards/flag-card.ts'
import {
  CannotFlag,
  HandOn,
  HandOnForm,
  handOnCard,
  ResolveFlag,
  ResolveForm,
  resolveCard,
  StillBusy,
  TakeFlag,
} from '../cards/flag-form-cards.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import {
  type Answered,
  asksAfterwards,
  cannot,
  handOn,
  resolve,
  stillBusy,
  takeOn,
} from '../programme/flag-answers.ts'
import { holds, worksAt } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import { isOpenFlag, type UrgentFlag } from '../programme/urgent-flag.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { followedUp } from './flag-notices.ts'
import { type FlagFound, flagFor } from './flag-of-turn.ts'
import { flagView } from './flag-view.ts'

/** "Ik neem dit op": one tap, and everybody who has the card sees who. */
export const takeFlag = action({
  asks: TakeFlag,
  needs: 'answer-urgent-need',
  audit: 'flag.taken',
  run: ({ flag }, turn) =>
    answering(flag, turn, async (found) => {
      const names = new Map(found.hearing.everyone.map(({ id, name }) => [id, name]))
      return takeOn(found.flag, turn.person.id, (id) => names.get(id) ?? '', turn.now)
    }),
})

/** "Ik kan niet": the next person hears it at once. */
export const cannotFlag = action({
  asks: CannotFlag,
  needs: 'answer-urgent-need',
  audit: 'flag.declined',
  run: ({ flag }, turn) =>
    answering(flag, turn, async ({ flag: one, hearing }) =>
      cannot(one, turn.person.id, hearing.canHear, turn.now),
    ),
})

/** "Ik ben ermee bezig": who took it on is not silent. */
export const stillBusyFlag = action({
  asks: StillBusy,
  needs: 'answer-urgent-need',
  audit: 'flag.still-busy',
  run: ({ flag }, turn) =>
    answering(flag, turn, async (found) => stillBusy(found.flag, turn.person.id, turn.now)),
})

/** Opens the choice of who hears it next: who can hear it now, at this site. */
export const handOnForm = action({
  asks: HandOnForm,
  needs: 'answer-urgent-need',
  audit: 'flag.hand-on-opened',
  run: async ({ flag: id }, turn) => {
    const found = await flagFor(id, turn)
    if (!found) return refused({ reason: 'unknown-flag' })
    const { flag, hearing } = found
    if (!isOpenFlag(flag)) return asItStands(flag, { reason: 'flag-ended-already' }, turn)
    if (flag.state === 'taken' && flag.by !== turn.person.id)
      return asItStands(flag, { reason: 'flag-not-yours' }, turn)
    const others = hearing.everyone.filter(
      (one) => one.id !== turn.person.id && hearing.canHear(one.id) && worksAt(one, flag.site),
    )
    const people = others
      .filter((one) => holds(one, 'lecturer') || holds(one, 'coordinator'))
      .map(({ id: person, name }) => ({ id: person, label: name }))
    const card = handOnCard({ flag: flag.id, people, token: turn.newId() }, turn.words)
    return done({ messages: [{ card }] }, { family: flag.family })
  },
})

/** "Geef door aan …". */
export const handOnFlag = action({
  asks: HandOn,
  needs: 'answer-urgent-need',
  audit: 'flag.handed-on',
  run: ({ flag, person }, turn) =>
    answering(flag, turn, async ({ flag: one, hearing }) => {
      const to = hearing.everyone.find(({ id }) => id === person)
      if (person === null || !to || !worksAt(to, one.site) || !hearing.canHear(person))
        return { accepted: false, because: { reason: 'unknown-person' } }
      return handOn(one, { by: turn.person.id, person }, hearing.canHear, turn.now)
    }),
})

/** Opens what closing asks: the outcome, whether help came, whether the sign is gone. */
export const resolveForm = action({
  asks: ResolveForm,
  needs: 'answer-urgent-need',
  audit: 'flag.resolve-opened',
  run: async ({ flag: id }, turn) => {
    const found = await flagFor(id, turn)
    if (!found) return refused({ reason: 'unknown-flag' })
    if (!isOpenFlag(found.flag)) return asItStands(found.flag, { reason: 'flag-ended-already' }, turn)
    const { isDrill } = found.flag
    const view = {
      flag: id,
      problem: null,
      isDrill,
      needsAnswers: asksAfterwards(found.flag),
      token: turn.newId(),
    }
    return done({ messages: [{ card: resolveCard(view, turn.words) }] }, { family: found.flag.family })
  },
})

/** "Opgelost", with an outcome; of the first three levels only when help came and the sign is gone. */
export const resolveFlag = action({
  asks: ResolveFlag,
  needs: 'answer-urgent-need',
  audit: 'flag.closed',
  run: async (sent, turn) => {
    const found = await flagFor(sent.flag, turn)
    const needsAnswers = found !== undefined && asksAfterwards(found.flag)
    const isAnswered =
      sent.outcome !== null && (!needsAnswers || (sent.helpCame !== null && sent.signGone !== null))
    if (found && !isAnswered) {
      const because = { reason: 'answers-to-close-missing' } as const
      const { isDrill } = found.flag
      const problem = sayRefusal(turn.words, because)
      const card = resolveCard(
        { flag: sent.flag, problem, isDrill, needsAnswers, token: turn.newId(), filled: sent },
        turn.words,
      )
      return refused(because, inPlace(card), found.flag.family)
    }
    return answering(sent.flag, turn, async ({ flag }) =>
      resolve(
        flag,
        {
          by: turn.person.id,
          outcome: sent.outcome ?? 'helped',
          helpCame: sent.helpCame === 'yes',
          signGone: sent.signGone === 'yes',
        },
        turn.now,
      ),
    )
  },
})

/** Decides on a flag and shows it as it stands then; a refusal shows it as well, for somebody else may have acted. */
/** Decides on a flag somebody may act on, and shows it as it stands then: changed, or why not. */
export async function answering(
  id: string,
  turn: Turn,
  decide: (found: FlagFound) => Promise<Answered>,
): Promise<Outcome> {
  const found = await flagFor(id, turn)
  if (!found) return refused({ reason: 'unknown-flag' })
  const answer = await decide(found)
  if (!answer.accepted) return asItStands(found.flag, answer.because, turn)
  const { flag } = answer
  return done(inPlace(await cardOf(flag, turn)), {
    changes: [{ collection: 'flags', record: answer.flag }],
    notices: await followedUp(answer, turn.records),
    about: id,
    family: flag.family,
  })
}

/** The card as the flag stands by now, with why nothing came of the tap. */
export async function asItStands(flag: UrgentFlag, because: Refusal, turn: Turn): Promise<Outcome> {
  const card = await cardOf(flag, turn)
  // A tap that Teams delivered again: the card says already that it is theirs.
  const isTheirs = flag.state === 'taken' && flag.by === turn.person.id
  if (because.reason === 'flag-taken-already' && isTheirs) return refused(because, inPlace(card), flag.family)
  return refused(because, inPlace(card, { text: sayRefusal(turn.words, because) }), flag.family)
}

async function cardOf(flag: UrgentFlag, { records, words, person }: Turn) {
  return urgentFlagCard(await flagView(flag, { records, words, to: person }), words)
}
