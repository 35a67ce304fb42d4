import type { ContactKind, UrgencyLevel } from '../../programme/contact-words.ts'
import type { NextOfFlag } from '../../programme/flag-next.ts'
import type { OpenRoadState } from '../../programme/road/road-state.ts'
import type { Day, Stamp } from '../../programme/stamp.ts'
import type { Wording } from '../wording/nl.ts'
import type { BoardFlag, BoardPage } from './board-page.ts'
import { type BoardFamily, fillBoardFamilies } from './fill-board-families.ts'
import { toFamily } from './fill-rows.ts'
import type { Badge, Row, Section, Tone } from './list-page.ts'

/** An open flag as this person may see it; names, never a story. */
export type BoardFlagView = Readonly<{
  flag: string
  student: string
  family: string | null
  level: UrgencyLevel | null
  isDrill: boolean
  raisedAt: Stamp
  /** Who took it on; null while nobody did. */
  takenBy: Readonly<{ name: string; isMe: boolean }> | null
  /** Who was asked and has not answered yet. */
  asked: readonly string[]
  next: Readonly<{ does: NextOfFlag['does']; names: readonly string[]; at: Stamp }> | null
}>

/** A log that its supervisor has not read. */
export type BoardLog = Readonly<{
  contact: string
  family: Readonly<{ id: string; code: string }>
  student: string
  kind: ContactKind
  day: Day
  /** Days since it was kept. */
  days: number
}>

/** A request that waits at the site. */
export type BoardRequest = Readonly<{
  road: string
  number: string
  place: string
  state: OpenRoadState
  days: number
  isLate: boolean
}>

/** Everything on the board of one person. */
export type BoardView = Readonly<{
  flags: readonly BoardFlagView[]
  /** Oldest first; null for who supervises nobody. */
  logs: readonly BoardLog[] | null
  /** Late ones first, then the longest waiting. */
  requests: readonly BoardRequest[]
  families: readonly BoardFamily[]
  /** How many requests and logs are shown at once. */
  most: number
}>

/** The board as the tab shows it. */
export function fillBoardPage(view: BoardView, words: Wording): BoardPage {
  const said = words.boardPage
  const { flags, logs, requests, families, most } = view
  return {
    shows: 'board',
    title: said.title,
    intro: families.length === 0 ? said.nobodyYet : null,
    buttons: [
      ...(logs !== null && logs.length > 0
        ? [{ title: said.allLogs, opens: { to: 'card' as const, verb: 'new-logs', data: {} } }]
        : []),
      { title: words.families.add, opens: { to: 'card', verb: 'family-form', data: {} } },
    ],
    flags: {
      title: said.flags,
      empty: said.noFlags,
      rows: flags.map((flag) => flagRow(flag, words)),
    },
    beside: [
      ...(logs === null ? [] : [logsSection(logs, most, words)]),
      requestsSection(requests, most, words),
    ],
    families: fillBoardFamilies(families, words),
  }
}

const tones: Readonly<Record<UrgencyLevel, Tone>> = {
  now: 'danger',
  today: 'late',
  'within-24-hours': 'soon',
  'this-week': 'soon',
  intervision: 'quiet',
}

function flagRow(one: BoardFlagView, words: Wording): BoardFlag {
  const said = words.boardPage
  const { flag, student, family, level, isDrill, raisedAt, takenBy, next } = one
  const badge: Badge = isDrill
    ? { text: words.flagLists.drill, tone: 'quiet' }
    : { text: words.flag.titles[level ?? 'now'], tone: tones[level ?? 'now'] }
  const opens = { to: 'card', verb: 'open-flag', data: { flag } } as const
  return {
    key: flag,
    title: family === null ? student : words.flag.about(student, family),
    level: badge,
    since: { counts: 'since', moment: raisedAt },
    state: stateSaid(one, words),
    next:
      next === null
        ? null
        : { said: nextSaid(one, next, words), clock: { counts: 'until', moment: next.at } },
    opens,
    buttons: [
      ...(takenBy === null
        ? [
            {
              title: words.flag.take,
              opens: { to: 'card', verb: 'take-flag', data: { flag } } as const,
            },
          ]
        : []),
      { title: said.open, opens },
    ],
  }
}

function stateSaid({ takenBy, asked }: BoardFlagView, { boardPage: said }: Wording): string {
  if (takenBy !== null) return takenBy.isMe ? said.mine : said.taken(takenBy.name)
  return asked.length > 0 ? said.asked(asked.join(', ')) : said.notTaken
}

function nextSaid(
  { takenBy }: BoardFlagView,
  { does, names }: NonNullable<BoardFlagView['next']>,
  words: Wording,
): string {
  const said = words.boardPage.next
  switch (does) {
    case 'ask':
      return said.ask(names.join(', '))
    case 'check':
      return takenBy?.isMe ? said.checkYou : said.check(names.join(', '))
    case 'try-again':
    case 'follow-up':
      return said[does]
  }
}

function logsSection(logs: readonly BoardLog[], most: number, words: Wording): Section {
  const said = words.boardPage
  const oldest = logs[0]
  return {
    title: said.logs,
    note: oldest ? said.logsNote(logs.length, said.ago(oldest.days)) : null,
    empty: said.noLogs,
    rows: logs.slice(0, most).map(
      ({ contact, family, student, kind, day, days }): Row => ({
        key: contact,
        title: `${words.day(day)} · ${family.code} · ${words.kinds[kind]}`,
        lines: [`${student} · ${said.ago(days)}`],
        badge: null,
        clock: null,
        opens: toFamily(family),
        buttons: [
          {
            title: said.seen,
            opens: { to: 'card', verb: 'acknowledge-contact', data: { contact } },
          },
        ],
      }),
    ),
  }
}

function requestsSection(requests: readonly BoardRequest[], most: number, words: Wording): Section {
  const said = words.boardPage
  const late = requests.filter(({ isLate }) => isLate).length
  return {
    title: said.requests,
    note: requests.length > 0 ? said.requestsNote(requests.length, late) : null,
    empty: said.noRequests,
    rows: requests.slice(0, most).map((request) => requestRow(request, words)),
  }
}

/** A request as a row: where it stands, how long it waits, and whether that is too long. */
export function requestRow(request: BoardRequest, words: Wording): Row {
  const said = words.boardPage
  const { road, number, place, state, days, isLate } = request
  return {
    key: road,
    title: `${number} · ${place}`,
    lines: [`${words.road.states[state]} · ${said.waits(days)}`],
    badge: isLate ? { text: said.tooLong, tone: 'late' } : null,
    clock: null,
    opens: { to: 'card', verb: 'open-request', data: { road } },
    buttons: [],
  }
}
