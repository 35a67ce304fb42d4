import { z } from 'zod'
import {
  type IntervisionMoment,
  longestWhere,
  type Proposed,
  seenAs,
} from '../programme/matching/intervision-plan.ts'
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
  quiet,
  textField,
  timeField,
} from './elements.ts'
import { plain, visible } from './escape.ts'
import { dayInput, formToken, oneOf, recordId, textInput, timeInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the intervisions of the own sites, or of one of them in the place of the card. */
export const SeeIntervisions = z.strictObject({ site: recordId.optional() })

/** Opens the form: for a new moment, or to move the one chosen. */
export const IntervisionForm = z.strictObject({ site: recordId, moment: oneOf(recordId).optional() })

/** A moment as it was filled in; `seen` is how the one to move stood when the form opened. */
export const PlanIntervision = z.strictObject({
  token: formToken,
  site: recordId,
  moment: recordId.nullable(),
  seen: z.string().max(120).nullable(),
  on: dayInput,
  at: timeInput,
  where: textInput(longestWhere),
})
export type PlanIntervision = z.infer<typeof PlanIntervision>

/** A moment does not take place. */
export const CancelIntervision = z.strictObject({ site: recordId, moment: oneOf(recordId) })

type OfSite = Readonly<{ site: Readonly<{ id: string; name: string }> }>

/** What is planned, and what the rhythm proposes next. */
export type IntervisionsView = OfSite &
  Readonly<{
    weeks: number
    ahead: readonly IntervisionMoment[]
    next: string | null
    said?: Readonly<{ text: string; isDone: boolean }>
  }>

/** The intervisions a site planned, with the ways to plan, move and call off. */
export function intervisionsCard(view: IntervisionsView, words: Wording): Card {
  const said = words.intervisions
  const { site, weeks, ahead, next } = view
  const [first] = ahead
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(plain(site.name, 60))),
      ...(view.said ? [block(view.said.isDone ? 'good' : 'attention', [line(plain(view.said.text))])] : []),
      quiet(said.rhythm(weeks)),
      ...(first ? ahead.map((moment) => line(momentSaid(moment, words))) : [line(said.none)]),
      quiet(next === null ? said.first : said.proposed(words.day(next)), { spacing: 'Small' }),
      ...(first ? [pickOf(ahead, words)] : []),
    ],
    actions: [
      button({ title: said.add, verb: 'intervision-form', data: { site: site.id }, style: 'positive' }),
      ...(first
        ? [
            button({ title: said.move, verb: 'intervision-form', data: { site: site.id }, withInputs: true }),
            button({
              title: said.cancel,
              verb: 'cancel-intervision',
              data: { site: site.id },
              withInputs: true,
            }),
          ]
        : []),
      button({ title: said.matching, verb: 'matching' }),
    ],
  })
}

/** "do 10/12 13u30 · lokaal B2.14". */
export function momentSaid({ on, at, where }: IntervisionMoment, words: Wording): string {
  return words.intervisions.moment(words.day(on), words.clock(at), whereSaid(where, words))
}

/** The place as it may be shown. */
export function whereSaid(where: string | null, words: Wording): string {
  return where === null ? words.intervisions.online : plain(where, longestWhere)
}

function pickOf(ahead: readonly IntervisionMoment[], words: Wording): Body[number] {
  return choice({
    id: 'moment',
    label: words.intervisions.pick,
    choices: ahead.map(({ id, on, at, where }) => ({
      value: id,
      title: `${words.day(on)} ${words.clock(at)} · ${where === null ? words.intervisions.online : visible(where, 40)}`,
    })),
    value: ahead[0]?.id ?? null,
  })
}

/** The form as it opens or comes back; without a moment it plans a new one. */
export type IntervisionFormView = OfSite &
  Readonly<{
    token: string
    moment: string | null
    seen: string | null
    weeks: number
    filled: Proposed
    problem?: string
  }>

/** The form for day, hour and place. */
export function intervisionFormCard(view: IntervisionFormView, words: Wording): Card {
  const said = words.intervisions.form
  const { site, token, moment, seen, weeks, filled, problem } = view
  const title = (moment === null ? said.title : said.moveTitle)(plain(site.name, 60))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      quiet(words.intervisions.rhythm(weeks)),
      dateField({ id: 'on', label: said.on, value: filled.on }),
      timeField({ id: 'at', label: said.at, value: filled.at }),
      textField({
        id: 'where',
        label: said.where,
        value: filled.where,
        longest: longestWhere,
        lines: 'one',
        placeholder: said.whereExample,
      }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'plan-intervision',
        data: { token, site: site.id, moment, seen },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.back, verb: 'intervisions', data: { site: site.id } }),
    ],
  })
}

/** The form that moves a moment, as that moment stands. */
export function filledWith(
  moment: IntervisionMoment,
): Pick<IntervisionFormView, 'moment' | 'seen' | 'filled'> {
  const { id, on, at, where } = moment
  return { moment: id, seen: seenAs(moment), filled: { on, at, where } }
}

/** A word about an intervision with the way to it; the line of its push message names nobody. */
export function intervisionWordCard(
  { site, texts }: Readonly<{ site: string; texts: readonly string[] }>,
  words: Wording,
): Card {
  const said = words.intervisions
  return card({
    fallback: said.fallback,
    body: texts.map((text) => line(text)),
    actions: [
      button({ title: said.matching, verb: 'matching' }),
      button({ title: said.plan, verb: 'intervisions', data: { site } }),
    ],
  })
}
