import { z } from 'zod'
import type { Person } from '../programme/person.ts'
import type { Card } from './card.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Names the person a button is about. */
export const PickPerson = z.strictObject({ person: oneOf(recordId), token: formToken.optional() })

/** A person in the list, with the names of the sites. */
export type PersonRow = Readonly<{ person: Person; sites: readonly string[] }>

const mostRows = 15

/** The people of the coordinator's sites, with the ways to add, change, remove and import. */
export function peopleCard(
  { rows, token }: Readonly<{ rows: readonly PersonRow[]; token: string }>,
  words: Wording,
): Card {
  const said = words.people
  const label = ({ person, sites }: PersonRow) =>
    said.row(
      plain(person.name, 60),
      person.roles.map((role) => words.roles[role]).join(', '),
      sites.map((site) => plain(site)).join(', '),
    )
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...rows
        .slice(0, mostRows)
        .map((row) =>
          line(label(row) + (row.person.objectId ? '' : ` · ${said.notYet}`), { spacing: 'Small' }),
        ),
      ...(rows.length > mostRows ? [quiet(said.more(rows.length - mostRows))] : []),
      choice({
        id: 'person',
        label: said.pick,
        placeholder: words.draft.pick,
        required: said.pickFirst,
        choices: rows
          .slice(0, 150)
          .map(({ person }) => ({ value: person.id, title: visible(person.name, 40) })),
      }),
    ],
    actions: [
      button({ title: said.change, verb: 'person-form', withInputs: true }),
      button({
        title: said.remove,
        verb: 'remove-person',
        data: { token },
        withInputs: true,
        style: 'destructive',
      }),
      button({ title: said.add, verb: 'person-form' }),
      button({ title: said.import, verb: 'roster-form' }),
    ],
  })
}
