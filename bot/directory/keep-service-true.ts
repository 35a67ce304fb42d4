import { PickService, serviceDoneCard } from '../../cards/service-done-card.ts'
import { AddTip, ReportService, serviceReportCard, tipFormCard } from '../../cards/service-report-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { confirmService, isSaidToBeGone, reportService } from '../../directory/keep-true.ts'
import type { SharedService } from '../../directory/service.ts'
import { addTip, longestTip } from '../../directory/service-tips.ts'
import { mayEdit } from '../../directory/who-edits.ts'
import { type Notice, routine } from '../../programme/notice.ts'
import type { Person } from '../../programme/person.ts'
import { holds, worksAt } from '../../programme/person.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { unfitText } from './fit-to-share.ts'
import { cardOf } from './open-service.ts'
import { serviceParts } from './service-parts.ts'

/** "Klopt nog": one tap, and the day of confirmation is today. */
export const confirmShared = action({
  asks: PickService,
  needs: 'share-services',
  audit: 'service.confirmed',
  run: async ({ service: id }, turn) => {
    const parts = await serviceParts(id, turn.records)
    if (!parts) return refused({ reason: 'unknown-service' })
    const decision = confirmService(parts.service, { by: turn.person, at: turn.now })
    if (!decision.accepted) return refused(decision.because)
    const service = decision.next
    const isAgreed = parts.service.state === 'unchecked' && service.state === 'agreed'
    const { confirmed, confirmedAgreed } = turn.words.sharing
    const card = await cardOf({ ...parts, service }, turn)
    return done(inPlace(card, { text: isAgreed ? confirmedAgreed : confirmed }), {
      changes: [{ collection: 'services', record: service }],
      about: id,
    })
  },
})

/** Asks what is no longer right. */
export const reportForm = action({
  asks: PickService,
  needs: 'share-services',
  audit: 'service.report-form-opened',
  run: async ({ service: id }, turn) => {
    const service = await turn.records.services.get(id)
    if (!service) return refused({ reason: 'unknown-service' })
    const view = { service: id, name: service.hsds.name, mayEdit: mayEdit(turn.person, service) }
    return done(below(serviceReportCard(view, turn.words)), { about: id })
  },
})

/** "Klopt niet meer": wrong in a field, or gone; the second who says that it is gone gives a lecturer a task. */
export const reportShared = action({
  asks: ReportService,
  needs: 'share-services',
  audit: 'service.reported',
  run: async ({ service: id, kind, field = null }, turn) => {
    const before = await turn.records.services.get(id)
    if (!before) return refused({ reason: 'unknown-service' })
    const report = { id: turn.newId(), kind, field }
    const decision = reportService(before, report, { by: turn.person, at: turn.now })
    if (!decision.accepted) return refused(decision.because)
    const service = decision.next
    const isGone = isSaidToBeGone(service) && !isSaidToBeGone(before)
    const { doneWrong, doneGone, doneGoneTwice } = turn.words.sharing.report
    const said = kind === 'wrong' ? doneWrong : isSaidToBeGone(service) ? doneGoneTwice : doneGone
    return done(inPlace(serviceDoneCard({ service: id, said, steps: ['open'] }, turn.words)), {
      changes: [{ collection: 'services', record: service }],
      notices: isGone ? await goneNotices(service, report.id, turn) : [],
      about: id,
    })
  },
})

/** Asks for a tip to the next buddy. */
export const tipForm = action({
  asks: PickService,
  needs: 'share-services',
  audit: 'service.tip-form-opened',
  run: async ({ service: id }, turn) => {
    const service = await turn.records.services.get(id)
    if (!service) return refused({ reason: 'unknown-service' })
    return done(below(tipOf({ service, token: turn.newId(), text: null }, turn)), { about: id })
  },
})

/** Keeps a tip; a lecturer reads it before it is shown. */
export const tipAdded = action({
  asks: AddTip,
  needs: 'share-services',
  audit: 'service.tip-added',
  run: async ({ service: id, token, text }, turn) => {
    const service = await turn.records.services.get(id)
    if (!service) return refused({ reason: 'unknown-service' })
    const again = (because: Refusal): Outcome => {
      const problem = sayRefusal(turn.words, because)
      return refused(because, inPlace(tipOf({ service, token, text, problem }, turn)))
    }
    const unfit = await unfitText([text ?? ''], turn)
    if (unfit) return again(unfit)
    const tip = madeId({ verb: 'add-tip', token }, turn)
    if (service.tips.some((one) => one.id === tip)) return refused({ reason: 'tip-handled-already' })
    const decision = addTip(service, { id: tip, text: text ?? '' }, { by: turn.person, at: turn.now })
    if (!decision.accepted) return again(decision.because)
    const isShown = decision.next.tips.at(-1)?.state === 'shown'
    const said = isShown ? turn.words.sharing.tip.shown : turn.words.sharing.tip.waiting
    return done(inPlace(serviceDoneCard({ service: id, said, steps: ['open'] }, turn.words)), {
      changes: [{ collection: 'services', record: decision.next }],
      about: id,
    })
  },
})

type Filling = Readonly<{ service: SharedService; token: string; text: string | null; problem?: string }>

function tipOf({ service, ...filled }: Filling, { words }: Turn) {
  return tipFormCard({ ...filled, service: service.id, name: service.hsds.name, longest: longestTip }, words)
}

/** Every lecturer of the site whose service it is; of an imported one, those of who reported it. */
async function goneNotices(service: SharedService, report: string, turn: Turn): Promise<readonly Notice[]> {
  const sites = service.site === null ? turn.person.sites : [service.site]
  const hears = (person: Person) => holds(person, 'lecturer') && sites.some((site) => worksAt(person, site))
  const people = (await turn.records.people.all()).filter(hears)
  return people.map(({ id }) => routine('service-gone', id, service.id, `${service.id}:${report}`))
}
