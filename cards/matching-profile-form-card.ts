import { z } from 'zod'
import {
  AwayReason,
  DuoWish,
  Gender,
  mostPeriods,
  StudyProgramme,
  Travel,
} from '../programme/matching/buddy-profile.ts'
import type { Card } from './card.ts'
import {
  type Body,
  block,
  button,
  card,
  choice,
  dateField,
  heading,
  line,
  numberField,
  quiet,
  textField,
  toggle,
} from './elements.ts'
import { plain } from './escape.ts'
import { dayInput, formToken, oneOf, textInput, toggleInput, wholeNumber } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a student's own profile. */
export const MyProfile = z.strictObject({})

const longestText = 60
const farthestOfAll = 60

/** What a student tells; a period is three inputs. */
export const SaveProfile = z.strictObject({
  languages: textInput(longestText),
  programme: oneOf(StudyProgramme),
  region: textInput(longestText),
  travel: oneOf(Travel),
  farthest: wholeNumber(1, farthestOfAll),
  from1: dayInput,
  until1: dayInput,
  why1: oneOf(AwayReason),
  from2: dayInput,
  until2: dayInput,
  why2: oneOf(AwayReason),
  from3: dayInput,
  until3: dayInput,
  why3: oneOf(AwayReason),
  gender: oneOf(z.enum([...Gender.options, 'rather-not'])),
  duo: oneOf(DuoWish),
  saysTrained: toggleInput,
  token: formToken,
})
export type SaveProfile = z.infer<typeof SaveProfile>

/** The form with what stands or was just typed; `families` is the experience, which is counted. */
export type ProfileFormView = Readonly<{
  filled: Omit<SaveProfile, 'token'>
  families: number
  token: string
  problem?: string
}>

type Titles<Value extends string> = Readonly<Record<Value, string>>

/** The form of a student's own profile. */
export function matchingProfileFormCard(view: ProfileFormView, words: Wording): Card {
  const { filled, token, problem, families } = view
  const { profile: said, programmes, travels, genders, duos } = words.matching
  const list = <Value extends string>(values: readonly Value[], titles: Titles<Value>) =>
    values.map((value) => ({ value, title: titles[value] }))
  const text = (id: 'languages' | 'region', placeholder: string) =>
    textField({ id, label: said[id], value: filled[id], longest: longestText, lines: 'one', placeholder })
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      line(said.text),
      quiet(said.experience(families)),
      text('languages', said.languagesExample),
      choice({
        id: 'programme',
        label: said.programme,
        placeholder: words.draft.pick,
        choices: list(StudyProgramme.options, programmes),
        value: filled.programme,
      }),
      text('region', said.regionExample),
      choice({
        id: 'travel',
        label: said.travel,
        placeholder: words.draft.pick,
        choices: list(Travel.options, travels),
        value: filled.travel,
      }),
      numberField({
        id: 'farthest',
        label: said.farthest,
        wrong: said.farthestWrong,
        value: filled.farthest === null ? null : String(filled.farthest),
      }),
      choice({
        id: 'gender',
        label: said.gender,
        choices: [...list(Gender.options, genders), { value: 'rather-not', title: said.rather }],
        value: filled.gender ?? 'rather-not',
      }),
      quiet(said.genderNote),
      choice({
        id: 'duo',
        label: said.duo,
        choices: list(DuoWish.options, duos),
        value: filled.duo ?? 'either',
      }),
      toggle('saysTrained', said.trained, filled.saysTrained),
      ...periods(filled, words),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-profile',
        data: { token },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.notUnderstood.help, verb: 'help' }),
    ],
  })
}

function periods(filled: ProfileFormView['filled'], words: Wording): Body {
  const { profile: said, awayReasons } = words.matching
  return Array.from({ length: mostPeriods }, (_, at) => {
    const nth = (at + 1) as 1 | 2 | 3
    return [
      dateField({ id: `from${nth}`, label: said.away(nth), value: filled[`from${nth}`] }),
      dateField({ id: `until${nth}`, label: said.awayUntil, value: filled[`until${nth}`] }),
      choice({
        id: `why${nth}`,
        label: said.awayWhy,
        placeholder: words.draft.pick,
        choices: AwayReason.options.map((value) => ({ value, title: awayReasons[value] })),
        value: filled[`why${nth}`],
      }),
    ]
  }).flat()
}
