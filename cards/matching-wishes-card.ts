import { z } from 'zod'
import { GenderWish } from '../programme/matching/family-wishes.ts'
import { HelpAsked } from '../programme/road/request-facts.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { block, button, card, choice, heading, line, quiet, textField } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, manyOf, oneOf, recordId, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the wishes of a family that waits. */
export const WishesForm = z.strictObject({ road: recordId })

const longestText = 60

/** Notes what the family wishes of a buddy. */
export const SaveWishes = z.strictObject({
  road: recordId,
  languages: textInput(longestText),
  interpreter: oneOf(z.enum(['yes', 'no'])),
  region: textInput(longestText),
  gender: oneOf(z.enum([...GenderWish.options, 'none'])),
  help: manyOf(HelpAsked),
  token: formToken,
})
export type SaveWishes = z.infer<typeof SaveWishes>

/** The form, with what is known or was just typed. */
export type WishesView = Readonly<{
  family: NamedFamily
  filled: Omit<SaveWishes, 'token'>
  token: string
  problem?: string
}>

/** The form for what a family wishes: codes and a place, for a student reads it before the first meeting. */
export function matchingWishesCard({ family, filled, token, problem }: WishesView, words: Wording): Card {
  const said = words.matching.wishes
  const { genderWishes, help } = words.matching
  const { road } = filled
  const options = <Value extends string>(values: readonly Value[], say: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, title: say[value] }))
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(words.family(family.code, family.pseudonym))),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      quiet(said.note),
      textField({
        id: 'languages',
        label: said.languages,
        value: filled.languages,
        longest: longestText,
        lines: 'one',
        placeholder: said.languagesExample,
      }),
      choice({
        id: 'interpreter',
        label: said.interpreter,
        placeholder: words.draft.pick,
        choices: [
          { value: 'yes', title: said.yes },
          { value: 'no', title: said.no },
        ],
        value: filled.interpreter,
      }),
      textField({
        id: 'region',
        label: said.region,
        value: filled.region,
        longest: longestText,
        lines: 'one',
        placeholder: said.regionExample,
      }),
      choice({
        id: 'gender',
        label: said.gender,
        choices: [...options(GenderWish.options, genderWishes), { value: 'none', title: said.noWish }],
        value: filled.gender ?? 'none',
      }),
      choice({
        id: 'help',
        label: said.help,
        choices: options(HelpAsked.options, help),
        value: filled.help.join(','),
        many: true,
        open: true,
      }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-buddy-wishes',
        data: { road, token },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.matching.no.back, verb: 'open-matching', data: { road } }),
    ],
  })
}
