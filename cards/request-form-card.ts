import { z } from 'zod'
import type { RequestFilled } from '../programme/request/request-draft.ts'
import {
  HelpAsked,
  Month,
  OtherHelper,
  RequestReason,
  Safety,
  Sector,
} from '../programme/road/request-facts.ts'
import type { Card } from './card.ts'
import {
  type Body,
  block,
  button,
  card,
  choice,
  heading,
  line,
  numberField,
  quiet,
  textField,
} from './elements.ts'
import { plain } from './escape.ts'
import { formToken, manyOf, oneOf, recordId, textInput, wholeNumber } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form; `draft` is one that was begun in a channel. */
export const RequestForm = z.strictObject({ draft: recordId.optional() })

const YesOrNo = z.enum(['yes', 'no'])
const FamilyWants = z.enum(['yes', 'does-not-know', 'does-not-want'])

/** A request as it was filled in. */
export const RequestBuddy = z.strictObject({
  token: formToken,
  site: oneOf(recordId),
  organisation: textInput(80),
  professional: textInput(80),
  phone: textInput(40),
  sector: oneOf(Sector),
  region: textInput(60),
  dueMonth: oneOf(Month),
  babyMonths: wholeNumber(0, 18),
  languages: textInput(100),
  interpreter: oneOf(YesOrNo),
  reasons: manyOf(RequestReason),
  help: manyOf(HelpAsked),
  beforeBirth: oneOf(YesOrNo),
  safety: oneOf(Safety),
  otherHelpers: manyOf(OtherHelper),
  familyWants: oneOf(FamilyWants),
})
export type RequestBuddy = z.infer<typeof RequestBuddy>

/** The form as it opens or comes back with what was filled in. */
export type RequestFormView = Readonly<{
  token: string
  sites: readonly Option[]
  filled: Omit<RequestBuddy, 'token'>
  months: readonly Month[]
  /** Whether a sentence filled something in. */
  isRead: boolean
  problem?: string
}>

/** What a sentence told, as the form has it. */
export function asFilled(
  { interpreter, beforeBirth, languages, reasons, help, ...told }: RequestFilled,
  named: (code: string) => string,
) {
  return {
    ...told,
    reasons: [...reasons],
    help: [...help],
    languages: languages.length > 0 ? languages.map(named).join(', ') : null,
    interpreter: yesOrNo(interpreter),
    beforeBirth: yesOrNo(beforeBirth),
  }
}

function yesOrNo(said: boolean | null) {
  return said === null ? null : said ? ('yes' as const) : ('no' as const)
}

/** The form with which a partner asks for a buddy: what the channel may know first, what it may not below. */
export function requestFormCard(view: RequestFormView, words: Wording): Card {
  const { token, sites, filled, isRead, problem } = view
  const said = words.request.form
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(problem ? [block('attention', [line(plain(problem, 600))])] : []),
      line(said.text),
      ...(isRead ? [quiet(said.read, { spacing: 'Small' })] : []),
      ...(sites.length > 1
        ? [choice({ id: 'site', label: said.site, choices: namesToChoose(sites), value: filled.site })]
        : []),
      ...aboutChild(view, words),
      ...aboutAsking(view, words),
      ...forIntake(view, words),
    ],
    actions: [
      button({
        title: said.send,
        verb: 'request-buddy',
        data: { token, ...(sites.length > 1 ? {} : { site: filled.site }) },
        withInputs: true,
        style: 'positive',
      }),
    ],
  })
}

function aboutChild({ filled, months }: RequestFormView, words: Wording): Body {
  const said = words.request.form
  const { interpreter, beforeBirth } = filled
  return [
    textField({ id: 'region', label: said.region, value: filled.region, longest: 60, lines: 'one' }),
    choice({
      id: 'dueMonth',
      label: said.dueMonth,
      placeholder: words.draft.pick,
      choices: months.map((month) => ({ value: month, title: words.request.month(month) })),
      value: filled.dueMonth,
    }),
    numberField({
      id: 'babyMonths',
      label: said.babyMonths,
      value: filled.babyMonths === null ? null : String(filled.babyMonths),
      wrong: said.wrongAge,
    }),
    textField({
      id: 'languages',
      label: said.languages,
      value: filled.languages,
      longest: 100,
      lines: 'one',
      placeholder: said.languagesExample,
    }),
    yesOrNoChoice('interpreter', interpreter, words),
    many('help', said.help, { titles: words.request.help, chosen: filled.help }),
    many('reasons', said.reasons, { titles: words.request.reasons, chosen: filled.reasons }),
    yesOrNoChoice('beforeBirth', beforeBirth, words),
  ]
}

function aboutAsking({ filled }: RequestFormView, words: Wording): Body {
  const said = words.request.form
  return [
    textField({
      id: 'organisation',
      label: said.organisation,
      value: filled.organisation,
      longest: 80,
      lines: 'one',
    }),
    textField({
      id: 'professional',
      label: said.professional,
      value: filled.professional,
      longest: 80,
      lines: 'one',
    }),
    textField({
      id: 'phone',
      label: said.phone,
      value: filled.phone,
      longest: 40,
      lines: 'one',
      style: 'Tel',
    }),
    choice({
      id: 'sector',
      label: said.sector,
      placeholder: words.draft.pick,
      choices: choicesIn(words.request.sectors),
      value: filled.sector,
    }),
  ]
}

function forIntake({ filled }: RequestFormView, words: Wording): Body {
  const said = words.request.form
  const { safety, familyWants, otherHelpers } = filled
  const wants = { yes: said.wantsYes, 'does-not-know': said.doesNotKnow, 'does-not-want': said.doesNotWant }
  return [
    choice({
      id: 'familyWants',
      label: said.wants,
      choices: choicesIn(wants),
      value: familyWants,
      open: true,
    }),
    block('emphasis', [
      line(said.private, { weight: 'Bolder' }),
      quiet(said.privateText),
      choice({
        id: 'safety',
        label: said.safety,
        placeholder: words.draft.pick,
        choices: choicesIn(words.request.safety),
        value: safety,
      }),
      many('otherHelpers', said.helpers, { titles: words.request.otherHelpers, chosen: otherHelpers }),
    ]),
  ]
}

function choicesIn(titles: Readonly<Record<string, string>>) {
  return Object.entries(titles).map(([value, title]) => ({ value, title }))
}

function yesOrNoChoice(
  id: 'interpreter' | 'beforeBirth',
  value: string | null,
  words: Wording,
): Body[number] {
  const { yes, no, [id]: label } = words.request.form
  return choice({ id, label, placeholder: words.draft.pick, choices: choicesIn({ yes, no }), value })
}

function many(
  id: string,
  label: string,
  { titles, chosen }: Readonly<{ titles: Readonly<Record<string, string>>; chosen: readonly string[] }>,
): Body[number] {
  return choice({ id, label, choices: choicesIn(titles), value: chosen.join(','), many: true, open: true })
}
