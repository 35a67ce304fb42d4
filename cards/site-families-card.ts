import { z } from 'zod'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { findField, findInput } from './find-field.ts'
import { oneOf, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a page of the families of the own sites, all of them or those looked for; pages count from 0. */
export const SeeSiteFamilies = z.strictObject({
  find: findInput,
  page: z.number().int().min(0).max(1000).optional(),
  family: oneOf(recordId).optional(),
})

/** A family as a coordinator sees it: who is around it and whether the child is there, never what was logged. */
export type SiteFamilyRow = Readonly<{
  family: NamedFamily & Readonly<{ dueDate: string | null; birthDate: string | null }>
  buddies: readonly string[]
  /** Null when nobody supervises it now. */
  supervisor: string | null
}>

/** One page of them. */
export type SiteFamiliesView = Readonly<{
  rows: readonly SiteFamilyRow[]
  page: number
  pages: number
  find: string | null
}>

/** The families of a coordinator's sites, with the ways to give them a buddy or another supervisor. */
export function siteFamiliesCard(view: SiteFamiliesView, words: Wording): Card {
  const { rows, page, pages, find } = view
  const said = words.siteFamilies
  const hasSome = rows.length > 0
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      ...(hasSome ? rows.flatMap((row) => rowOf(row, words)) : [line(find ? words.find.nothing : said.none)]),
      ...(pages > 1 ? [quiet(words.people.page(page + 1, pages), { spacing: 'Medium' })] : []),
      ...(hasSome ? [pickOf(rows, words)] : []),
      ...(hasSome || find ? [findField(find, words), searchButton(words)] : []),
    ],
    actions: [
      ...(hasSome
        ? [
            button({ title: words.matchForm.title, verb: 'match-form', withInputs: true }),
            button({ title: words.supervisorForm.title, verb: 'supervisor-form', withInputs: true }),
          ]
        : []),
      button({ title: words.familyForm.title, verb: 'family-form' }),
      ...(pages > 1
        ? [
            button({
              title: words.find.next,
              verb: 'site-families',
              data: { page: (page + 1) % pages, find },
            }),
          ]
        : []),
    ],
  })
}

function searchButton(words: Wording): Body[number] {
  const search = button({ title: words.find.search, verb: 'site-families', withInputs: true })
  return { type: 'ActionSet', actions: [search] }
}

function pickOf(rows: readonly SiteFamilyRow[], words: Wording) {
  const [only, ...others] = rows
  return choice({
    id: 'family',
    label: words.families.pick,
    placeholder: words.draft.pick,
    choices: rows.map(({ family }) => ({
      value: family.id,
      title: words.family(family.code, family.pseudonym),
    })),
    value: others.length === 0 ? (only?.family.id ?? null) : null,
  })
}

function rowOf({ family, buddies, supervisor }: SiteFamilyRow, words: Wording): Body {
  const said = words.families
  const child = family.birthDate
    ? said.born(words.day(family.birthDate))
    : family.dueDate
      ? said.due(words.day(family.dueDate))
      : null
  const around = [
    buddies.length > 0 ? said.buddy(plain(buddies.join(', '))) : said.noBuddy,
    supervisor === null ? words.siteFamilies.noSupervisor : words.siteFamilies.supervisor(plain(supervisor)),
  ]
  return [
    line(words.family(family.code, family.pseudonym), {
      weight: 'Bolder',
      spacing: 'Medium',
      separator: true,
    }),
    line(around.join(' · '), {
      spacing: 'None',
      ...(buddies.length === 0 || supervisor === null ? { color: 'Attention' as const } : {}),
    }),
    ...(child === null ? [] : [quiet(child)]),
  ]
}
