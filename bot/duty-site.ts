import type { Option } from '../cards/option.ts'
import { canBeOnDuty } from '../programme/duty.ts'
import { type ActivePerson, holds } from '../programme/person.ts'
import type { Site } from '../programme/site.ts'
import { refused, type Turn } from './action.ts'
import { shorten } from './long-list.ts'

/** The sites whose duty rota the person keeps: the own ones, whatever a card says. */
export async function dutySites({ records, person }: Turn): Promise<readonly Site[]> {
  return (await records.sites.all()).filter(({ id }) => person.sites.includes(id))
}

/** The site asked for when it is an own one, the first own one when none was; undefined for any other. */
export async function dutySite(id: string | null | undefined, turn: Turn): Promise<Site | undefined> {
  const own = await dutySites(turn)
  return id ? own.find((site) => site.id === id) : own[0]
}

/** A rota of another site: nothing of it is told, not even that it exists. */
export const otherSite = () => refused({ reason: 'unknown-site' })

/** Everybody who can be on duty at a site, by name. */
export async function dutyPeople(site: string, { records }: Turn): Promise<readonly ActivePerson[]> {
  const people = await records.people.all()
  return people
    .filter((person): person is ActivePerson => canBeOnDuty(person, site))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}

/** The same as a list to choose from, with who was chosen already among them. */
export function optionsOf(people: readonly ActivePerson[], chosen: string | null): readonly Option[] {
  return shorten(
    people.map(({ id, name }) => ({ id, label: name })),
    chosen,
  ).options
}

/** A lecturer says when they are away themselves; a coordinator says it of anybody. */
export function mayNoteAbsenceOf(person: string, turn: Turn): boolean {
  return person === turn.person.id || holds(turn.person, 'coordinator')
}
