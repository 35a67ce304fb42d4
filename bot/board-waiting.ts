import type { BoardLog, BoardRequest } from '../cards/pages/fill-board-page.ts'
import { waitsAtSite } from '../programme/road/road-rules.ts'
import { dayOf, daysBetween, momentOf } from '../programme/stamp.ts'
import type { Turn } from './action.ts'
import { supervisedFamilies } from './own-families.ts'
import { isRequested, lateAfter, type RequestedRoad, underWay } from './request/staff-requests.ts'

/** The logs a supervisor has not read, oldest first. */
export async function boardLogs(turn: Turn): Promise<readonly BoardLog[]> {
  const { records, today } = turn
  const families = await supervisedFamilies(turn)
  const unseen = await Promise.all(
    families.map(async (family) =>
      (await records.contacts.find('unseenOf', family.id)).map((contact) => ({ family, contact })),
    ),
  )
  const oldest = unseen
    .flat()
    .toSorted((one, other) => one.contact.keptAt.localeCompare(other.contact.keptAt))
  return Promise.all(
    oldest.map(async ({ family, contact }) => ({
      contact: contact.id,
      family: { id: family.id, code: family.code },
      student: (await records.people.get(contact.student))?.name ?? '',
      kind: contact.facts.kind,
      day: contact.facts.date,
      days: daysBetween(dayOf(momentOf(contact.keptAt)), today),
    })),
  )
}

/** The requests that wait at the own sites: too long first, then the longest waiting. */
export async function boardRequests(turn: Turn): Promise<readonly BoardRequest[]> {
  const rows = await requestRows(turn)
  return rows
    .filter(({ state }) => waitsAtSite({ state }))
    .toSorted((one, other) => Number(other.isLate) - Number(one.isLate) || other.days - one.days)
}

/** The requests of the own sites (or of one) that are still to be brought to a buddy, by where they stand. */
export async function requestRows(turn: Turn, site?: string): Promise<readonly BoardRequest[]> {
  const found = await Promise.all(underWay.map((state) => turn.records.roads.find('state', state)))
  const own = found
    .flat()
    .filter(isRequested)
    .filter((road) => (site === undefined ? turn.person.sites.includes(road.site) : road.site === site))
  return Promise.all(own.map((road) => rowOf(road, turn)))
}

async function rowOf(road: RequestedRoad, turn: Turn): Promise<BoardRequest> {
  return {
    road: road.id,
    number: road.number,
    place: road.request.region,
    state: road.state as BoardRequest['state'],
    days: daysBetween(dayOf(momentOf(road.since)), turn.today),
    isLate: (await lateAfter(road, turn)) !== null,
  }
}
