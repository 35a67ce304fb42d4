import { type ListedPerson, peoplePage, standingOf } from '../cards/pages/fill-people-page.ts'
import { PeopleAsked as Asked, type PeopleAsked, type PersonStanding } from '../cards/pages/people-page.ts'
import type { Person } from '../programme/person.ts'
import { action, done } from './action.ts'
import { lookFor } from './long-list.ts'
import { manageable } from './people.ts'

/** People on one page of the tab. */
const perPage = 50

/** The people of the coordinator's sites with how they stand, by name; the tab's own list, with those removed too. */
export const openPeoplePage = action({
  asks: Asked,
  needs: 'manage-people',
  audit: 'people.page-seen',
  run: async (asked, turn) => {
    const all = await manageable(turn)
    const found = lookFor(chosen(all, asked), asked.find, ({ name, email }) => `${name} ${email ?? ''}`)
    const pages = Math.max(1, Math.ceil(found.length / perPage))
    const page = Math.min(asked.page ?? 0, pages - 1)
    const names = new Map((await turn.records.sites.all()).map(({ id, name }) => [id, name]))
    const onPage = found
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
      .slice(page * perPage, (page + 1) * perPage)
    const view = {
      people: onPage.map((person) => listed(person, all, names)),
      total: found.length,
      page,
      pages,
      standing: countsOf(all),
      sites: turn.person.sites.map((id) => ({ id, label: names.get(id) ?? id })),
    }
    return done({ messages: [], page: peoplePage(view, turn.words) })
  },
})

function chosen(all: readonly Person[], { standing, site, role }: PeopleAsked): readonly Person[] {
  return all.filter(
    (person) =>
      (standing ? standingOf(person) === standing : person.state === 'active') &&
      (!site || person.sites.includes(site)) &&
      (!role || person.roles.includes(role)),
  )
}

function listed(person: Person, all: readonly Person[], names: ReadonlyMap<string, string>): ListedPerson {
  const assessor = all.find(({ id }) => id === person.assessor)?.name ?? null
  return { person, sites: person.sites.map((site) => names.get(site) ?? site), assessor }
}

function countsOf(all: readonly Person[]): Readonly<Record<PersonStanding, number>> {
  const count = (standing: PersonStanding) => all.filter((person) => standingOf(person) === standing).length
  return { linked: count('linked'), waiting: count('waiting'), removed: count('removed') }
}
