import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, choice, heading, line, quiet, textField } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, oneOf, recordId, textInput } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** The pattern of a search in the Sociale Kaart for one site; nothing means its home page. */
export const SaveOfficialSearch = z.strictObject({
  token: formToken,
  site: oneOf(recordId),
  pattern: textInput(300),
})
export type SaveOfficialSearch = z.infer<typeof SaveOfficialSearch>

/** The form as it opens or comes back, with what is in force and who put it there. */
export type OfficialSearchView = Readonly<{
  token: string
  sites: readonly Option[]
  filled: Readonly<{ site: string | null; pattern: string | null }>
  now: Readonly<{ version: number; by: string; day: string }> | null
  problem?: string
  /** What was just done. */
  said?: string
}>

/** Where a coordinator says once how the Sociale Kaart is searched. */
export function officialSearchCard(view: OfficialSearchView, words: Wording): Card {
  const said = words.finding.officialSearch
  const { token, sites, filled, now } = view
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      ...(view.problem ? [block('attention', [line(plain(view.problem))])] : []),
      ...(view.said ? [block('good', [line(plain(view.said))])] : []),
      line(plain(said.text, 600)),
      quiet(said.home, { spacing: 'Small' }),
      ...(now ? [quiet(said.version(now.version, plain(now.by, 80), now.day))] : []),
      choice({ id: 'site', label: said.site, choices: namesToChoose(sites), value: filled.site }),
      textField({
        id: 'pattern',
        label: said.pattern,
        value: filled.pattern,
        longest: 300,
        lines: 'one',
        placeholder: said.example,
      }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-official-search',
        data: { token },
        withInputs: true,
        style: 'positive',
      }),
    ],
  })
}
