import { z } from 'zod'
import { answerCard } from '../../cards/help-card.ts'
import { serviceReportCard } from '../../cards/service-report-card.ts'
import { RingAnswer, serviceRingCard } from '../../cards/service-ring-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { confirmService } from '../../directory/keep-true.ts'
import { answeredRound, noRound, type RingRound } from '../../directory/ring-round.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { mayEdit } from '../../directory/who-edits.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import { action, below, type Change, done, inPlace, refused, type Turn } from '../action.ts'
import { serviceParts } from './service-parts.ts'

/** The service that is to be rung next; the calls of this week, one at a time. */
export const ringServices = action({
  asks: z.object({}),
  needs: 'ring-services',
  audit: 'service.ring-seen',
  run: async (_, turn) => done(below(await nextCall(await roundOf(turn), undefined, turn))),
})

/** What came of a call, in one tap; then the next one stands there. */
export const ringAnswer = action({
  asks: RingAnswer,
  needs: 'ring-services',
  audit: 'service.rung',
  run: async ({ service: id, answer }, turn) => {
    const service = await turn.records.services.get(id)
    if (!service) return refused({ reason: 'unknown-service' })
    const round = answeredRound(await roundOf(turn), id, answer === 'later')
    const changes: Change[] = [{ collection: 'ringRounds', record: round }]
    const said = turn.words.sharing
    if (answer === 'later')
      return done(inPlace(answerCard(said.ring.doneLater, [], turn.words)), { changes, about: id })
    if (answer === 'wrong') {
      const view = { service: id, name: service.hsds.name, mayEdit: mayEdit(turn.person, service) }
      const card = serviceReportCard(view, turn.words)
      return done(inPlace(await nextCall(round, undefined, turn), { card }), { changes, about: id })
    }
    if (answer === 'not-reached')
      return done(inPlace(await nextCall(round, undefined, turn)), { changes, about: id })
    const decision = confirmService(service, { by: turn.person, at: turn.now })
    if (!decision.accepted) return refused(decision.because)
    return done(inPlace(await nextCall(round, said.confirmed, turn)), {
      changes: [...changes, { collection: 'services', record: decision.next }],
      about: id,
    })
  },
})

/** "Geen belletjes": nobody is asked against their will. */
export const noRings = action({
  asks: z.object({}),
  needs: 'ring-services',
  audit: 'service.rings-stopped',
  run: async (_, turn) => {
    const record = { ...(await roundOf(turn)), wantsNone: true, queue: [] }
    const card = answerCard(turn.words.sharing.ring.optedOut, [], turn.words)
    return done(inPlace(card), { changes: [{ collection: 'ringRounds', record }] })
  },
})

/** "Weer belletjes". */
export const ringsAgain = action({
  asks: z.object({}),
  needs: 'ring-services',
  audit: 'service.rings-wanted',
  run: async (_, turn) => {
    const record = { ...(await roundOf(turn)), wantsNone: false }
    const card = answerCard(turn.words.sharing.ring.optedIn, [], turn.words)
    return done(inPlace(card), { changes: [{ collection: 'ringRounds', record }] })
  },
})

async function roundOf({ records, person }: Turn): Promise<RingRound> {
  return (await records.ringRounds.get(person.id)) ?? noRound(person.id)
}

async function nextCall(round: RingRound, said: string | undefined, turn: Turn) {
  const card = await callCard(round, said, turn)
  const { done: all, nothing } = turn.words.sharing.ring
  return card ?? answerCard(said === undefined ? nothing : all, [], turn.words)
}

/** The first call of a round that can still be made, as a card; null when there is none. */
export async function callCard(
  { queue }: RingRound,
  said: string | undefined,
  { records, words }: Readonly<{ records: ReadableProgramme; words: Wording }>,
) {
  const found = await Promise.all(queue.map((id) => serviceParts(id, records)))
  const open = found.filter((parts) => parts !== undefined && parts.service.state !== 'closed')
  const [first] = open
  if (!first) return null
  const view = { sheet: sheetOf(first), left: open.length - 1 }
  return serviceRingCard({ ...view, ...(said ? { said } : {}) }, words)
}
