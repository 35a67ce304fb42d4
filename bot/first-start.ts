import type { Person } from '../programme/person.ts'
import { readEmail, readObjectId } from '../programme/roster.ts'
import { newSite, type Site, type SitePolicy } from '../programme/site.ts'
import type { ProgrammeStore } from '../storage/collections.ts'

/**
 * The two sites of the programme, as an empty store starts with them; others follow by form. In Ghent the school does
 * everything; in Hasselt the expertise centre coordinates, does the intake and supervises, and colleges train and assess (the article).
 */
export const firstSites: readonly Site[] = [
  withPolicy(newSite({ id: 'gent', name: 'Gent', letter: 'G' }), { colleges: ['Arteveldehogeschool'] }),
  withPolicy(newSite({ id: 'hasselt', name: 'Hasselt', letter: 'H' }), {
    intakeBy: 'coordinator',
    supervisedBy: 'also-coordinator',
    colleges: ['PXL', 'UCLL'],
  }),
]

function withPolicy(site: Site, differs: Partial<SitePolicy>): Site {
  return { ...site, policies: site.policies.map((policy) => ({ ...policy, ...differs })) }
}

/**
 * Gives an empty store its sites and makes sure that the first coordinator can come in: by sign-in address or
 * directory object id. Somebody who is in the roster already is left as they are.
 */
export function prepareStore(store: ProgrammeStore, coordinator: string, newId: () => string): Promise<void> {
  return store.transaction(async (records) => {
    if ((await records.sites.all()).length === 0) for (const site of firstSites) records.sites.put(site)
    const email = readEmail(coordinator)
    const objectId = email === null ? readObjectId(coordinator) : null
    const known = email
      ? await records.people.find('email', email)
      : await records.people.find('objectId', objectId ?? '')
    if (known.length > 0) return
    const sites = (await records.sites.all()).map(({ id }) => id)
    const person: Person = {
      id: newId(),
      state: 'active',
      name: email ?? 'Coördinator',
      objectId,
      email,
      roles: ['coordinator'],
      sites,
      language: null,
      assessor: null,
      knowsHistoryStays: false,
    }
    records.people.put(person)
  })
}
