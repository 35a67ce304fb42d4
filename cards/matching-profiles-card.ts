import { z } from 'zod'
import type { Day } from '../programme/stamp.ts'
import type { Card } from './card.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { namesToChoose } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a page of the students of the own sites; pages count from 0. */
export const SeeProfiles = z.strictObject({ page: z.number().int().min(0).max(1000).optional() })

/** How many students one page shows. */
export const profilesPerPage = 15

/** A student in the list: how far the profile is, and how many families. */
export type ProfileRow = Readonly<{
  id: string
  name: string
  state: 'none' | 'to-check' | 'checked'
  checkedOn: Day | null
  isTrained: boolean
  families: number
}>

/** One page of them. */
export type ProfilesView = Readonly<{ rows: readonly ProfileRow[]; page: number; pages: number }>

/** The students of a site: whose profile is to check, who has no family, who did the training. */
export function matchingProfilesCard({ rows, page, pages }: ProfilesView, words: Wording): Card {
  const said = words.matching.profiles
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(rows.length === 0 ? [line(said.none)] : []),
      ...rows.flatMap((row) => [
        line(plain(row.name, 60), { weight: 'Bolder', spacing: 'Small' }),
        quiet(stateOf(row, words)),
      ]),
      ...(pages > 1 ? [quiet(words.people.page(page + 1, pages), { spacing: 'Medium' })] : []),
      ...(rows.length === 0
        ? []
        : [
            choice({
              id: 'student',
              label: said.pick,
              placeholder: words.draft.pick,
              choices: namesToChoose(rows.map(({ id, name }) => ({ id, label: name }))),
            }),
          ]),
    ],
    actions: [
      ...(rows.length === 0
        ? []
        : [button({ title: said.open, verb: 'open-profile', withInputs: true, style: 'positive' })]),
      ...(pages > 1
        ? [button({ title: said.next, verb: 'profiles', data: { page: (page + 1) % pages } })]
        : []),
      button({ title: words.matching.family.back, verb: 'matching' }),
    ],
  })
}

function stateOf({ state, checkedOn, isTrained, families }: ProfileRow, words: Wording): string {
  const said = words.matching.profiles
  const profile =
    state === 'none'
      ? said.noProfile
      : state === 'checked' && checkedOn !== null
        ? said.checked(words.day(checkedOn))
        : said.toCheck
  return [profile, isTrained ? said.trained : said.notTrained, said.families(families)].join(' · ')
}
