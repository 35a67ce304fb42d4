import { z } from 'zod'
import { PickService, serviceDoneCard } from '../../cards/service-done-card.ts'
import {
  checksPerCard,
  HandleTip,
  type ServiceToCheck,
  servicesToCheckCard,
} from '../../cards/services-to-check-card.ts'
import type { Doing } from '../../directory/change-service.ts'
import {
  agreeService,
  closeService,
  isSaidToBeGone,
  isToBeChecked,
  keepService,
  openReports,
  reopenService,
} from '../../directory/keep-true.ts'
import type { ServiceParts, SharedService } from '../../directory/service.ts'
import { handleTip } from '../../directory/service-tips.ts'
import { mayModerate } from '../../directory/who-edits.ts'
import type { Decision } from '../../programme/decision.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import { action, below, type Change, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { changedParts } from './changed-parts.ts'
import { serviceParts } from './service-parts.ts'

/** What waits for a lecturer: new services, reports, tips. */
export const checkServices = action({
  asks: z.object({}),
  needs: 'moderate-services',
  audit: 'services.checked',
  run: async (_, turn) => done(below(await listAfter([], undefined, turn))),
})

/** A lecturer looked at a new service and agrees. */
export const agreeShared = answering('service.agreed', agreeService, ({ agreed }) => agreed)

/** It is there all the same: the reports are answered. */
export const keepShared = answering('service.kept', keepService, ({ kept }) => kept)

/** Closes what two people found gone; it can be opened again. */
export const closeShared = action({
  asks: PickService,
  needs: 'moderate-services',
  audit: 'service.closed',
  run: async ({ service: id }, turn) => {
    const before = await serviceParts(id, turn.records)
    if (!before) return refused({ reason: 'unknown-service' })
    const decision = closeService(before, turn.newId(), doing(turn))
    if (!decision.accepted) return refused(decision.because)
    const said = turn.words.sharing.check.closed(before.service.hsds.name)
    const view = { service: id, said, undo: 'closing' as const, steps: ['check'] as const }
    return changed({ before, after: decision.next }, serviceDoneCard(view, turn.words), turn)
  },
})

/** Opens a closed service again. */
export const reopenShared = action({
  asks: PickService,
  needs: 'moderate-services',
  audit: 'service.reopened',
  run: async ({ service: id }, turn) => {
    const before = await serviceParts(id, turn.records)
    if (!before) return refused({ reason: 'unknown-service' })
    const decision = reopenService(before, turn.newId(), doing(turn))
    if (!decision.accepted) return refused(decision.because)
    const said = turn.words.sharing.check.reopened(before.service.hsds.name)
    const view = { service: id, said, steps: ['open', 'check'] as const }
    return changed({ before, after: decision.next }, serviceDoneCard(view, turn.words), turn)
  },
})

/** Shows or hides what a buddy tells the next one. */
export const tipHandled = action({
  asks: HandleTip,
  needs: 'moderate-services',
  audit: 'service.tip-handled',
  run: async ({ service: id, tip, shown }, turn) => {
    const service = await turn.records.services.get(id)
    if (!service) return refused({ reason: 'unknown-service' })
    const { tipShown, tipHidden } = turn.words.sharing.check
    return answered(handleTip(service, { tip, shown }, doing(turn)), shown ? tipShown : tipHidden, turn)
  },
})

type Said = Turn['words']['sharing']['check']

/** A one-tap answer to what waits of one service; the list comes back without it. */
function answering(
  audit: string,
  rule: (service: SharedService, doing: Doing) => Decision<SharedService>,
  say: (said: Said) => (name: string) => string,
) {
  return action({
    asks: PickService,
    needs: 'moderate-services',
    audit,
    run: async ({ service: id }, turn) => {
      const service = await turn.records.services.get(id)
      if (!service) return refused({ reason: 'unknown-service' })
      const said = say(turn.words.sharing.check)(service.hsds.name)
      return answered(rule(service, doing(turn)), said, turn)
    },
  })
}

async function answered(decision: Decision<SharedService>, said: string, turn: Turn): Promise<Outcome> {
  if (!decision.accepted) return refused(decision.because)
  const changes: readonly Change[] = [{ collection: 'services', record: decision.next }]
  return done(inPlace(await listAfter([decision.next], said, turn)), { changes, about: decision.next.id })
}

async function changed(
  { before, after }: Readonly<{ before: ServiceParts; after: ServiceParts }>,
  card: ReturnType<typeof serviceDoneCard>,
  turn: Turn,
): Promise<Outcome> {
  const changes = await changedParts({ before, after }, turn.records)
  return done(inPlace(card), { changes, about: after.service.id })
}

/** The list as it will be: a turn reads what was there before it. */
async function listAfter(changing: readonly SharedService[], said: string | undefined, turn: Turn) {
  const next = new Map(changing.map((service) => [service.id, service]))
  const all = (await turn.records.services.all()).map((service) => next.get(service.id) ?? service)
  const waiting = servicesToCheck(all, turn.person)
  const rows = await Promise.all(
    waiting.slice(0, checksPerCard).map((service) => serviceToCheck(service, turn)),
  )
  return servicesToCheckCard({ rows, total: waiting.length, ...(said ? { said } : {}) }, turn.words)
}

/** What waits for this lecturer; what two people found gone first, then the oldest. */
export function servicesToCheck(
  all: readonly SharedService[],
  person: Turn['person'],
): readonly SharedService[] {
  return all
    .filter((service) => isToBeChecked(service) && mayModerate(person, service))
    .toSorted(
      (one, other) =>
        Number(isSaidToBeGone(other)) - Number(isSaidToBeGone(one)) ||
        one.lastChangedAt.localeCompare(other.lastChangedAt),
    )
}

/** What waits of one service, with the names of who told it. */
export async function serviceToCheck(
  service: SharedService,
  { records, words }: Turn,
): Promise<ServiceToCheck> {
  const name = async (by: string | null) =>
    by === null ? null : ((await records.people.get(by))?.name ?? null)
  const day = (at: string) => words.day(dayOf(momentOf(at)))
  const told = async ({ by, at }: Readonly<{ by: string | null; at: string }>) => ({
    by: await name(by),
    day: day(at),
  })
  const wrong = openReports(service.reports, 'wrong')
  const tips = service.tips.filter(({ state }) => state === 'waiting')
  const { state, sharedBy, lastChangedAt } = service
  return {
    service: service.id,
    name: service.hsds.name,
    shared: state === 'unchecked' ? await told({ by: sharedBy, at: lastChangedAt }) : null,
    gone: new Set(openReports(service.reports, 'gone').map(({ by }) => by)).size,
    mayClose: isSaidToBeGone(service),
    wrong: await Promise.all(wrong.map(async (one) => ({ ...(await told(one)), field: one.field }))),
    tips: await Promise.all(tips.map(async ({ id, text, by }) => ({ tip: id, text, by: await name(by) }))),
  }
}

function doing({ person, now }: Turn): Doing {
  return { by: person, at: now }
}
