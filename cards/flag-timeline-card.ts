import { z } from 'zod'
import type { UrgencyLevel } from '../programme/contact-words.ts'
import type { OpenFlag } from '../programme/urgent-flag.ts'
import type { Card } from './card.ts'
import { type Body, button, card, heading, line, part, quiet, reveal } from './elements.ts'
import { plain, visible } from './escape.ts'
import { stepButton } from './help-card.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens one urgent need, or its timeline. */
export const OpenFlagCard = z.strictObject({ flag: recordId })

/** What happened, oldest first. The texts come from `words.flagEvents` and hold names as they are; the card escapes. */
export type FlagTimelineView = Readonly<{
  flag: string
  title: string
  lines: readonly Readonly<{ at: string; text: string }>[]
  /** What the bot does next, in words; null when nothing. */
  next: string | null
}>

/** A night without an answer makes hundreds of lines: how it began and how it goes now stand in sight. */
const firstLines = 5
const lastLines = 15
/** What a button may still unfold, in characters, so that the card stays below its 25 KB. */
const mostUnfolded = 12_000

/** Everything that happened to one urgent need: who and when, never what was told. */
export function flagTimelineCard({ flag, title, lines, next }: FlagTimelineView, words: Wording): Card {
  const said = words.flagLists
  return card({
    fallback: `${said.timeline}: ${visible(title, 160)}`,
    body: [
      heading(said.timeline),
      line(plain(title, 160), { weight: 'Bolder', spacing: 'Small' }),
      ...(lines.length === 0 ? [line(said.nothingYet)] : []),
      ...linesOf(lines, words),
      ...(next === null ? [] : [line(said.next(plain(next)), { spacing: 'Medium', weight: 'Bolder' })]),
    ],
    actions: [
      button({ title: words.flagFollowUp.open, verb: 'open-flag', data: { flag } }),
      stepButton('help', words),
    ],
  })
}

type Lines = FlagTimelineView['lines']

function linesOf(lines: Lines, words: Wording): Body {
  const between = lines.slice(firstLines, -lastLines)
  if (between.length === 0) return lines.map(shownLine)
  return [
    ...lines.slice(0, firstLines).map(shownLine),
    { type: 'ActionSet', actions: [reveal(words.flagLists.between(between.length), 'between')] },
    part('between', unfolded(between, words)),
    ...lines.slice(-lastLines).map(shownLine),
  ]
}

const shownLine = (one: Lines[number]) => line(textOf(one), { spacing: 'Small' })

function textOf({ at, text }: Lines[number]): string {
  return `${plain(at, 40)} · ${plain(text, 200)}`
}

/** One paragraph for all of them, which weighs a third of a block a line; the oldest go when it is too much. */
function unfolded(lines: Lines, words: Wording): Body {
  const texts = lines.map(textOf)
  let left = 0
  for (let length = texts.join('\n\n').length; length > mostUnfolded; left += 1)
    length -= (texts[left]?.length ?? 0) + 2
  return [...(left > 0 ? [quiet(words.flagLists.leftOut(left))] : []), line(texts.slice(left).join('\n\n'))]
}

/** An urgent need in a list; `who` is the name of who took it on. */
export type OpenFlagRow = Readonly<{
  flag: string
  student: string
  family: string | null
  state: OpenFlag['state']
  level: UrgencyLevel | null
  since: string
  who: string | null
  isDrill: boolean
}>

/** How many urgent needs one card lists. */
const mostRows = 12

/** What is still open, most urgent first as given, each with a button of its own. */
export function openFlagsCard({ flags }: Readonly<{ flags: readonly OpenFlagRow[] }>, words: Wording): Card {
  const said = words.flagLists
  const left = flags.length - mostRows
  return card({
    fallback: flags.length === 0 ? said.none : said.open,
    body: [
      heading(said.open),
      ...(flags.length === 0 ? [line(said.none)] : []),
      ...flags.slice(0, mostRows).map((row) => rowOf(row, words)),
      ...(left > 0 ? [quiet(said.more(left), { spacing: 'Small' })] : []),
    ],
    actions: [stepButton('help', words)],
  })
}

function rowOf(row: OpenFlagRow, words: Wording): Body[number] {
  const said = words.flagLists
  const about = [row.student, ...(row.family === null ? [] : [row.family])]
  const text = said.row(words.levels[row.level ?? 'now'], about.map((one) => plain(one, 80)).join(' · '))
  const state =
    row.state === 'taken' && row.who !== null
      ? said.taken(plain(row.who, 80), row.since)
      : said.notTaken(row.since)
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      line(row.isDrill ? `${said.drill} · ${text}` : text),
      quiet(state),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          button({
            title: said.openOne(visible(row.family ?? row.student, 24)),
            verb: 'open-flag',
            data: { flag: row.flag },
          }),
          button({ title: said.timeline, verb: 'flag-timeline', data: { flag: row.flag } }),
        ],
      },
    ],
  }
}
