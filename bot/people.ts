import { PickPerson, peopleCard, peoplePerPage, SeePeople } from '../cards/people-card.ts'
import { type PersonFormView, personFormCard } from '../cards/person-form-card.ts'
import type { Person } from '../programme/person.ts'
import { action, below, done, refused, type Turn } from './action.ts'
import { lookFor } from './long-list.ts'

/** The active people of the coordinator's sites, by name, a page at a time or those looked for. */
export const seePeople = action({
  asks: SeePeople,
  needs: 'manage-people',
  audit: 'people.seen',
  run: async ({ find = null, page = 0 }, turn) => {
    const names = await siteNames(turn)
    const active = (await manageable(turn)).filter(({ state }) => state === 'active')
    const people = lookFor(active, find, ({ name, email }) => `${name} ${email ?? ''}`)
    const pages = Math.max(1, Math.ceil(people.length / peoplePerPage))
    const shown = Math.min(page, pages - 1)
    const rows = people
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
      .slice(shown * peoplePerPage, (shown + 1) * peoplePerPage)
      .map((person) => ({ person, sites: person.sites.map((site) => names.get(site) ?? site) }))
    return done(below(peopleCard({ rows, page: shown, pages, find }, turn.words)))
  },
})

/** Opens the form for somebody new, or for the person chosen in the list. */
export const personForm = action({
  asks: PickPerson,
  needs: 'manage-people',
  audit: 'person.form-opened',
  run: async ({ person: id, known }, turn) => {
    if (known && id === null) return refused({ reason: 'person-missing' })
    const person = id === null ? undefined : (await manageable(turn)).find((one) => one.id === id)
    if (id !== null && !person) return refused({ reason: 'unknown-person' })
    const filled = person ?? {
      name: null,
      email: null,
      roles: [],
      sites: turn.person.sites.slice(0, 1),
      assessor: null,
    }
    const view = await personFormView({ token: turn.newId(), person: person?.id ?? null, filled }, turn)
    return done(below(personFormCard(view, turn.words)), { about: person?.id ?? null })
  },
})

type Filling = Pick<PersonFormView, 'token' | 'person' | 'filled'>

/** The form with what it offers at the coordinator's sites. */
export async function personFormView(
  { token, person, filled }: Filling,
  turn: Turn,
): Promise<PersonFormView> {
  const { name, email, roles, sites, assessor } = filled
  const names = await siteNames(turn)
  const assessors = (await manageable(turn)).filter(
    (one) => one.state === 'active' && one.roles.includes('assessor'),
  )
  return {
    token,
    person,
    filled: { name, email, roles, sites, assessor },
    sites: turn.person.sites.map((id) => ({ id, label: names.get(id) ?? id })),
    assessors: assessors.map((one) => ({ id: one.id, label: one.name })),
  }
}

/** Everybody, removed people included, who shares a site with the coordinator: other sites are not theirs to manage. */
export async function manageable(turn: Turn): Promise<readonly Person[]> {
  const people = await turn.records.people.all()
  return people.filter((person) => person.sites.some((site) => turn.person.sites.includes(site)))
}

async function siteNames(turn: Turn): Promise<ReadonlyMap<string, string>> {
  return new Map((await turn.records.sites.all()).map(({ id, name }) => [id, name]))
}
