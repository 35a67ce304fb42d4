import { type Person, Role } from '../../programme/person.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import type { Option } from '../option.ts'
import { dayAndYear } from '../wording/days-and-numbers.ts'
import type { Wording } from '../wording/nl.ts'
import type { PageButton, Row } from './list-page.ts'
import { type PeoplePage, PersonStanding } from './people-page.ts'

/** Somebody on the page, with what stands beside the name. */
export type ListedPerson = Readonly<{ person: Person; sites: readonly string[]; assessor: string | null }>

type View = Readonly<{
  people: readonly ListedPerson[]
  total: number
  page: number
  pages: number
  /** How many of the own sites stand how. */
  standing: Readonly<Record<PersonStanding, number>>
  sites: readonly Option[]
}>

/** How somebody stands towards the bot. */
export function standingOf({ state, objectId }: Person): PersonStanding {
  if (state === 'removed') return 'removed'
  return objectId === null ? 'waiting' : 'linked'
}

/** The people of the own sites, in finished words. */
export function peoplePage(
  { people, total, page, pages, standing, sites }: View,
  words: Wording,
): PeoplePage {
  const said = words.peoplePage
  return {
    shows: 'people',
    title: said.title,
    intro: said.intro,
    found: said.found(total),
    rows: people.map((one) => rowOf(one, words)),
    page,
    pages,
    standings: PersonStanding.options.map((value) => ({
      value,
      title: said.standing(said.standings[value], standing[value]),
    })),
    sites: sites.map(({ id, label }) => ({ value: id, title: label })),
    roles: Role.options.map((value) => ({ value, title: words.roles[value] })),
    buttons: [
      { title: words.people.add, opens: { to: 'card', verb: 'person-form', data: { person: null } } },
      { title: said.roster, opens: { to: 'page', page: 'roster', data: {} } },
    ],
  }
}

function rowOf({ person, sites, assessor }: ListedPerson, words: Wording): Row {
  const said = words.peoplePage
  const standing = standingOf(person)
  const roles = person.roles.map((role) => words.roles[role]).join(', ')
  return {
    key: person.id,
    title: person.name,
    lines: [
      `${roles} · ${sites.join(', ')}`,
      ...(person.email === null ? [] : [person.email]),
      ...(assessor === null ? [] : [said.assessor(assessor)]),
      ...(person.state === 'removed' ? [said.removedOn(dayAndYear(dayOf(momentOf(person.removedAt))))] : []),
    ],
    badge: {
      text: said.standings[standing],
      tone: standing === 'waiting' ? 'soon' : standing === 'linked' ? 'good' : 'quiet',
    },
    clock: null,
    opens: null,
    buttons: buttonsOf(person, words),
  }
}

function buttonsOf({ id, state }: Person, words: Wording): readonly PageButton[] {
  const change = { to: 'card', verb: 'person-form', data: { person: id, known: true } } as const
  if (state === 'removed') return [{ title: words.peoplePage.back, opens: change }]
  const remove = { to: 'card', verb: 'ask-remove-person', data: { person: id } } as const
  return [
    { title: words.people.change, opens: change },
    { title: words.people.remove, opens: remove },
  ]
}
