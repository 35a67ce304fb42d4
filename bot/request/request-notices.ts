import { requestAskedCard, requestNewsCard } from '../../cards/request-asked-card.ts'
import { requestFormCard } from '../../cards/request-form-card.ts'
import { requestWordCard } from '../../cards/request-made-card.ts'
import { requestPostCard } from '../../cards/request-post-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import type { Notice } from '../../programme/notice.ts'
import { may } from '../../programme/permissions.ts'
import { worksAt } from '../../programme/person.ts'
import { intakePeople } from '../../programme/request/intake-people.ts'
import { newsForPartner } from '../../programme/request/request-news.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import type { Message } from '../asked.ts'
import type { Rendering } from '../notice-rendering.ts'
import { endedMessage } from './ask-at-end.ts'
import { openedForm } from './request-form.ts'
import { isRequested, lateAfter, type RequestedRoad, sinceDay } from './staff-requests.ts'

/** What is owed around a request, as it is when it is sent; null when it is nothing to hear any more. */
export async function requestNoticeMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  if (notice.kind === 'request-form') return formMessage(notice.about, rendering)
  const road = await rendering.records.roads.get(notice.about)
  if (!road || !isRequested(road) || !worksAt(rendering.to, road.site)) return null
  switch (notice.kind) {
    case 'request-new':
      return askedMessage(road, rendering)
    case 'request-moved':
    case 'request-word':
      return partnerMessage(notice, road, rendering)
    case 'request-ended':
      return isStillPartner(road, rendering) ? endedMessage(road, rendering) : null
    case 'request-withdrawn':
      return staffMessage(rendering.words.request.news.withdrawn(road.number), road, rendering)
    case 'request-late':
      return lateMessage(road, rendering)
    default:
      return null
  }
}

/** The form a partner began in a channel, in the private chat. */
async function formMessage(id: string, { records, to, words, clock }: Rendering): Promise<Message | null> {
  const draft = await records.requestDrafts.get(id)
  if (draft?.filled === undefined || !may(to, 'ask-for-buddy')) return null
  const opening = { person: to, records, words, today: dayOf(clock()), token: `request:${id}` }
  return { card: requestFormCard(await openedForm(draft.filled, opening), words) }
}

function isStillPartner({ partner }: RequestedRoad, { to }: Rendering): boolean {
  return partner === to.id && may(to, 'ask-for-buddy')
}

/** Where it stands and since when; of what happened in between a partner hears nothing. */
async function partnerMessage(
  { id, kind }: Notice,
  road: RequestedRoad,
  rendering: Rendering,
): Promise<Message | null> {
  if (!isStillPartner(road, rendering)) return null
  const { words } = rendering
  const said = words.request.news
  const state = words.road.states[road.state]
  const day = words.day(sinceDay(road))
  // What moved on meanwhile is told by the notice of that step.
  if (kind === 'request-moved' && newsForPartner(road)[0]?.id !== id) return null
  if (kind === 'request-moved') return { card: requestWordCard(said.moved(road.number, state, day), words) }
  if (!(await isLateNow(road, rendering))) return null
  return { card: requestWordCard(said.word(road.number, state, day), words) }
}

async function isLateNow(road: RequestedRoad, { records, clock }: Rendering): Promise<boolean> {
  return (await lateAfter(road, { records, today: dayOf(clock()) })) !== null
}

async function lateMessage(road: RequestedRoad, rendering: Rendering): Promise<Message | null> {
  if (!(await isLateNow(road, rendering))) return null
  const { words } = rendering
  const state = words.road.states[road.state]
  return staffMessage(words.request.news.late(road.number, state, words.day(sinceDay(road))), road, rendering)
}

function staffMessage(text: string, road: RequestedRoad, { to, words }: Rendering): Message | null {
  return may(to, 'handle-requests') ? { card: requestNewsCard(text, road.id, words) } : null
}

async function askedMessage(road: RequestedRoad, { records, to, words }: Rendering): Promise<Message | null> {
  const site = await records.sites.get(road.site)
  if (!site || intakePeople([to], site, road.policyVersion).length === 0) return null
  const by = road.intakeBy === null ? undefined : await records.people.get(road.intakeBy)
  const taken = road.intakeBy === null ? null : { name: by?.name ?? null, isYou: road.intakeBy === to.id }
  const view = {
    road: road.id,
    number: road.number,
    site: site.name,
    state: road.state,
    since: sinceDay(road),
    request: road.request,
    taken,
    mayTake: taken === null && road.state === 'requested',
  }
  return { card: requestAskedCard(view, words) }
}

/** The one post of a request, as it stands when it is sent. */
export async function requestPostMessage(
  { about }: Notice,
  records: ReadableProgramme,
  words: Wording,
): Promise<Message | null> {
  const road = await records.roads.get(about)
  if (!road || !isRequested(road)) return null
  const { number, request, state } = road
  return { card: requestPostCard({ number, request, state, since: sinceDay(road) }, words) }
}
