import { z } from 'zod'
import { ClockedLevel } from '../programme/clock-changes.ts'
import type { LevelClock } from '../programme/escalation-policy.ts'
import type { Card } from './card.ts'
import { answerSaid } from './clocks-card.ts'
import { type Body, block, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

const comparedWith = { token: formToken, site: recordId, from: z.number().int().min(1) }

/** Keeps the clock of a level as it was shown beside the old one, of version `from`. */
export const SaveClock = z.strictObject({
  ...comparedWith,
  level: ClockedLevel,
  answerWithin: z.union([z.number().int(), z.literal('working-day')]),
  copies: z.number().int(),
  silentAfter: z.number().int(),
  always: z.boolean(),
})
export type SaveClock = z.infer<typeof SaveClock>

/** Keeps the day on which it is asked whether help came. */
export const SaveFollowUp = z.strictObject({ ...comparedWith, days: z.number().int() })
export type SaveFollowUp = z.infer<typeof SaveFollowUp>

type Compared = Readonly<{ token: string; site: string; name: string; from: number }>

/** Two clocks of one level. */
export type ClockComparison = Compared & Readonly<{ level: ClockedLevel; now: LevelClock; next: LevelClock }>

/** The clock as it is beside the clock as it would be, before anything is kept. */
export function compareClockCard(view: ClockComparison, words: Wording): Card {
  const { token, site, from, level, now, next } = view
  const said = words.compareClocks
  const rests = now.always && !next.always
  const rows = [
    rowOf(said.next, answerSaid(now.answerWithin, words), answerSaid(next.answerWithin, words)),
    rowOf(said.copies, words.clocks.times(now.copies), words.clocks.times(next.copies)),
    rowOf(said.silent, afterSaid(now.silentAfter, words), afterSaid(next.silentAfter, words)),
    rowOf(said.always, said.isAlways(now.always), said.isAlways(next.always)),
  ]
  const sheet: Sheet = {
    title: said.title(words.levels[level], plain(view.name, 60)),
    site,
    save: ['save-clock', { token, site, from, level, ...next }],
    again: ['clock-form', { site, level }],
  }
  return comparison(sheet, words, [
    ...headOf(words),
    ...rows,
    ...(rests ? [block('warning', [line(said.rests)])] : []),
    line(said.running, { spacing: 'Medium' }),
  ])
}

/** Two days. */
export type FollowUpComparison = Compared & Readonly<{ now: number; next: number }>

/** The day on which it is asked whether help came, as it is beside as it would be. */
export function compareFollowUpCard(view: FollowUpComparison, words: Wording): Card {
  const { token, site, from, now, next } = view
  const said = words.compareClocks
  const sheet: Sheet = {
    title: words.clockForm.followUpTitle(plain(view.name, 60)),
    site,
    save: ['save-follow-up', { token, site, from, days: next }],
    again: ['follow-up-form', { site }],
  }
  return comparison(sheet, words, [
    ...headOf(words),
    rowOf(said.followUp, words.clockForm.day(String(now)), words.clockForm.day(String(next))),
    line(said.running, { spacing: 'Medium' }),
  ])
}

type Sheet = Readonly<{
  title: string
  site: string
  save: readonly [verb: 'save-clock' | 'save-follow-up', data: Readonly<Record<string, unknown>>]
  again: readonly [verb: 'clock-form' | 'follow-up-form', data: Readonly<Record<string, unknown>>]
}>

function comparison({ title, site, save, again }: Sheet, words: Wording, body: Body): Card {
  const said = words.compareClocks
  return card({
    fallback: title,
    body: [heading(title), ...body],
    actions: [
      button({ title: said.save, verb: save[0], data: save[1], style: 'positive' }),
      button({ title: said.adjust, verb: again[0], data: again[1] }),
      button({ title: words.clockForm.back, verb: 'clocks', data: { site, inPlace: true } }),
    ],
  })
}

function headOf(words: Wording): Body {
  const said = words.compareClocks
  const head = (text: string) => line(text, { weight: 'Bolder', size: 'Small' })
  return [twoColumns([head(said.before)], [head(said.after)])]
}

/** What changes stands out; what stays is quiet on both sides. */
function rowOf(label: string, now: string, next: string): Body[number] {
  const isSame = now === next
  return {
    type: 'Container',
    spacing: 'Medium',
    items: [
      quiet(label),
      twoColumns([line(now)], [line(next, isSame ? {} : { weight: 'Bolder', color: 'Accent' })]),
    ],
  }
}

function afterSaid(minutes: number, words: Wording): string {
  return words.clocks.after(words.minutes(minutes))
}

function twoColumns(left: Body, right: Body): Body[number] {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: left },
      { type: 'Column', width: 'stretch', items: right },
    ],
  }
}
