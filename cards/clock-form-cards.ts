import { z } from 'zod'
import {
  ClockedLevel,
  clockLimits,
  copiesRange,
  followUpRange,
  type Range,
} from '../programme/clock-changes.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, choice, heading, line, numberField, toggle } from './elements.ts'
import { plain } from './escape.ts'
import { oneOf, recordId, toggleInput, wholeNumber } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Any number is read, so that one out of range comes back with a sentence that says which may be chosen. */
const anyNumber = wholeNumber(0, 999_999)

const inputs = {
  answerWithin: anyNumber,
  workingDay: toggleInput,
  copies: anyNumber,
  silentAfter: anyNumber,
  always: toggleInput,
}

/** Opens the form for the clock of one level. */
export const ClockForm = z.strictObject({ site: recordId, level: ClockedLevel })

/** A clock as it was filled in, to be shown beside what it is now. */
export const CompareClock = z.strictObject({ site: recordId, level: ClockedLevel, ...inputs })
export type CompareClock = z.infer<typeof CompareClock>

/** Opens the form for the day on which it is asked whether help came. */
export const FollowUpForm = z.strictObject({ site: recordId })

/** That day as it was chosen, to be shown beside what it is now. */
export const CompareFollowUp = z.strictObject({ site: recordId, days: oneOf(z.string().max(3)) })

type ClockFormView = Readonly<{
  site: string
  name: string
  level: ClockedLevel
  filled: Pick<CompareClock, keyof typeof inputs>
  problem?: string
}>

/** The form for the clock of one level; what may be chosen stands in the labels, and nothing is kept yet. */
export function clockFormCard({ site, name, level, filled, problem }: ClockFormView, words: Wording): Card {
  const said = words.clockForm
  const limits = clockLimits[level]
  const title = said.title(words.levels[level], plain(name, 60))
  return form({ title, problem, site, verb: 'compare-clock', data: { site, level } }, words, [
    minutesField('answerWithin', said.answerWithin, limits.answerWithin, filled.answerWithin, words),
    ...(limits.mayTakeADay ? [toggle('workingDay', said.workingDay, filled.workingDay)] : []),
    choice({
      id: 'copies',
      label: said.copies,
      choices: numbersOf(copiesRange).map((value) => ({ value, title: value })),
      value: String(filled.copies ?? ''),
    }),
    minutesField('silentAfter', said.silentAfter, limits.silentAfter, filled.silentAfter, words),
    limits.mayRest ? toggle('always', said.always, filled.always) : line(said.nowAlways),
  ])
}

type FollowUpFormView = Readonly<{
  site: string
  name: string
  days: number | null
  problem?: string
}>

/** The form for the day on which it is asked, at the latest, whether help came. */
export function followUpFormCard({ site, name, days, problem }: FollowUpFormView, words: Wording): Card {
  const said = words.clockForm
  const title = said.followUpTitle(plain(name, 60))
  return form({ title, problem, site, verb: 'compare-follow-up', data: { site } }, words, [
    choice({
      id: 'days',
      label: said.followUp,
      open: true,
      choices: numbersOf(followUpRange).map((value) => ({ value, title: said.day(value) })),
      value: String(days ?? ''),
    }),
  ])
}

type Form = Readonly<{
  title: string
  problem: string | undefined
  site: string
  verb: 'compare-clock' | 'compare-follow-up'
  data: Readonly<Record<string, unknown>>
}>

function form({ title, problem, site, verb, data }: Form, words: Wording, fields: Body): Card {
  const said = words.clockForm
  return card({
    fallback: title,
    body: [heading(title), ...(problem ? [block('attention', [line(problem)])] : []), ...fields],
    actions: [
      button({ title: said.compare, verb, data, withInputs: true, style: 'positive' }),
      button({ title: said.back, verb: 'clocks', data: { site, inPlace: true } }),
    ],
  })
}

function minutesField(
  id: 'answerWithin' | 'silentAfter',
  label: (least: number, most: number) => string,
  { least, most }: Range,
  value: number | null,
  words: Wording,
) {
  const written = value === null ? null : String(value)
  const wrong = words.clockForm.wrong(least, most)
  return numberField({ id, label: label(least, most), value: written, wrong })
}

function numbersOf({ least, most }: Range): readonly string[] {
  return Array.from({ length: most - least + 1 }, (_, at) => String(least + at))
}
