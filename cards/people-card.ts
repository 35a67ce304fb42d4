import { z } from 'zod'
import type { Person } from '../programme/person.ts'
import type { Card } from './card.ts'
import { type Body, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { findField, findInput } from './find-field.ts'
import { stepButton } from './help-card.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a page of the list, of everybody or of those whose name or address holds what is looked for. */
export const SeePeople = z.strictObject({
  find: findInput,
  page: z.number().int().min(0).max(1000).optional(),
  person: oneOf(recordId).optional(),
})

/** Names the person a button is about. */
export const PickPerson = z.strictObject({
  person: oneOf(recordId),
  find: findInput,
  /** Somebody known is meant: nothing chosen is a slip then, not somebody new. */
  known: z.literal(true).optional(),
})

/** Ends somebody's access, after the question. */
export const RemovePerson = z.strictObject({ person: recordId, token: formToken })

/** A person in the list, with the names of the sites. */
export type PersonRow = Readonly<{ person: Person; sites: readonly string[] }>

/** How many people one card lists. */
export const peoplePerPage = 15

/** One page of the people; `page` counts from 0. */
export type PeopleView = Readonly<{
  rows: readonly PersonRow[]
  page: number
  pages: number
  find: string | null
}>

/** The people of the coordinator's sites, with the ways to find, add, change, remove and import. */
export function peopleCard({ rows, page, pages, find }: PeopleView, words: Wording): Card {
  const said = words.people
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(rows.length === 0 ? [line(words.find.nothing)] : []),
      ...rows.map((row) => line(rowOf(row, words), { spacing: 'Small' })),
      ...(pages > 1 ? [quiet(said.page(page + 1, pages), { spacing: 'Small' })] : []),
      ...(rows.length > 0 ? [pickOf(rows, words)] : []),
      findField(find, words, 'person'),
      ...waysOn({ page, pages, find }, words),
    ],
    actions: [
      ...(rows.length > 0
        ? [
            button({ title: said.change, verb: 'person-form', data: { known: true }, withInputs: true }),
            button({
              title: said.remove,
              verb: 'ask-remove-person',
              withInputs: true,
              style: 'destructive',
            }),
          ]
        : []),
      button({ title: said.add, verb: 'person-form' }),
      button({ title: said.import, verb: 'roster-form' }),
    ],
  })
}

function rowOf({ person, sites }: PersonRow, words: Wording): string {
  const said = words.people
  const roles = person.roles.map((role) => words.roles[role]).join(', ')
  const row = said.row(plain(person.name, 60), roles, sites.map((site) => plain(site)).join(', '))
  return person.objectId ? row : `${row} · ${said.notYet}`
}

function pickOf(rows: readonly PersonRow[], words: Wording) {
  return choice({
    id: 'person',
    label: words.people.pick,
    placeholder: words.draft.pick,
    choices: rows.map(({ person }) => ({ value: person.id, title: visible(person.name, 40) })),
  })
}

function waysOn({ page, pages, find }: Omit<PeopleView, 'rows'>, words: Wording): Body {
  const next = page + 1 < pages ? page + 1 : 0
  return [
    {
      type: 'ActionSet',
      actions: [
        button({ title: words.find.search, verb: 'people', withInputs: true }),
        ...(pages > 1
          ? [button({ title: words.find.next, verb: 'people', data: { page: next, find } })]
          : []),
      ],
    },
  ]
}

/** What was done to people; `unsupervised` holds the codes of families that are left without supervisor by it, or ''. */
export type PeopleChanged = Readonly<{
  text: string
  unsupervised: string
  /** Whose families they were, when it is one person's. */
  of: string | null
}>

/** People were changed; the families of a supervisor who left wait for another one. */
export function peopleChangedCard({ text, unsupervised, of }: PeopleChanged, words: Wording): Card {
  const isWaiting = unsupervised !== ''
  return card({
    fallback: text,
    body: [
      line(plain(text)),
      ...(isWaiting ? [line(words.people.stillSupervised(plain(unsupervised, 1500)))] : []),
    ],
    actions: [
      ...(isWaiting
        ? [
            button({
              title: words.supervisorForm.title,
              verb: 'supervisor-form',
              data: of === null ? {} : { of },
            }),
          ]
        : []),
      stepButton('people', words),
      stepButton('help', words),
    ],
  })
}
