import { type Notice, routine } from '../notice.ts'
import type { Road } from '../road/road.ts'
import { requestChannelOf } from './request-channel.ts'

/** Whether the last thing that happened on a road brought it elsewhere: another day for the intake does not. */
function movedLast({ history }: Road): boolean {
  const last = history.at(-1)
  return last !== undefined && last.from !== null && last.from !== last.to
}

/** Moments of a road are counted by its steps, so that owing the same news twice is harmless. */
function moment({ id, history }: Road): string {
  return `${id}:${history.length}`
}

/** What a partner hears of it: where it stands now, as long as somebody asked and something moved. */
export function newsForPartner(road: Road): readonly Notice[] {
  if (road.partner === null || road.request === null || !movedLast(road)) return []
  return [routine('request-moved', road.partner, road.id, moment(road))]
}

/** The one post of a request in the channel of its site; it is changed in place from then on. */
export function requestPost({ id, site }: Pick<Road, 'id' | 'site'>): Notice {
  return routine('request-post', requestChannelOf(site), id)
}

/** The post as it stands, changed to what is so now. */
export function postChanged(road: Road, messageId: string): Notice {
  const post = routine('request-post', requestChannelOf(road.site), road.id, `${moment(road)}:${messageId}`)
  return { ...post, replaces: messageId }
}

/** Everybody who may do the intake hears of a request. */
export function intakeAsked({ id }: Pick<Road, 'id'>, people: readonly string[]): readonly Notice[] {
  return people.map((person) => routine('request-new', person, id))
}

/** The card somebody has of a request, changed to what is so now: somebody took it on, or it moved on. */
export function askedChanged(road: Road, to: string, messageId: string): Notice {
  const changed = routine('request-new', to, road.id, `${moment(road)}:${road.version}:${messageId}`)
  return { ...changed, replaces: messageId }
}

/** Who does the intake hears that the partner took the request back. */
export function withdrawnNews(road: Road): readonly Notice[] {
  const last = road.history.at(-1)
  if (road.intakeBy === null || last?.step !== 'withdraw' || last.by !== road.partner) return []
  return [routine('request-withdrawn', road.intakeBy, road.id)]
}

/** At the end of a trajectory the partner is asked, once, what changed for the family. */
export function askedAtEnd(road: Road): readonly Notice[] {
  if (road.partner === null || road.request === null || road.state !== 'closed') return []
  return [routine('request-ended', road.partner, road.id)]
}

/** A request that waits too long in one state: who does the intake is warned, and the partner gets a word; once. */
export function waitingNews(road: Road, people: readonly string[]): readonly Notice[] {
  const warned = people.map((person) => routine('request-late', person, road.id, moment(road)))
  if (road.partner === null || road.request === null) return warned
  return [...warned, routine('request-word', road.partner, road.id, moment(road))]
}
