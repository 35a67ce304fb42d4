import { supervisingRole } from '../programme/permissions.ts'
import { holds, type Person } from '../programme/person.ts'
import { policyOf, type Site } from '../programme/site.ts'
import type { Turn } from './action.ts'

/** Everybody who can supervise a family of one of the own sites: lecturers first, then who may as a coordinator. */
export async function whoCanSupervise(turn: Turn): Promise<readonly Person[]> {
  const sites = (await turn.records.sites.all()).filter(({ id }) => turn.person.sites.includes(id))
  const able = (await turn.records.people.all()).filter((person) =>
    sites.some((site) => canSuperviseAt(person, site)),
  )
  return able.toSorted(lecturersFirst)
}

/** The same order whoever asks: lecturers, then coordinators of the expertise centre. */
export function lecturersFirst(one: Person, other: Person): number {
  return Number(holds(other, 'lecturer')) - Number(holds(one, 'lecturer'))
}

/** Whether somebody can supervise at a site, by its policy now. */
export function canSuperviseAt(person: Person, site: Site): boolean {
  return supervisingRole(person, site.id, policyOf(site)) !== null
}
