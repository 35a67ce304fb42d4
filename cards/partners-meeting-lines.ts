import { type NeedKey, needOf } from '../directory/needs/needs.ts'
import type { CareGap } from '../programme/partners-meeting/care-gaps.ts'
import type { MeetingFigures, StuckRequest } from '../programme/partners-meeting/meeting-figures.ts'
import type { NextMeeting } from '../programme/partners-meeting/meeting-rules.ts'
import type { Agreement } from '../programme/partners-meeting/partner-meetings.ts'
import type { Day } from '../programme/stamp.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** Most requests, gaps and needs of one gap that are named; partners read a page and no list. */
const mostStuck = 15
const mostGaps = 6
const mostNeeds = 3

/** What partners talk about at one site: numbers, states, places and what was agreed. No family and no person. */
export type MeetingFacts = Readonly<{
  today: Day
  next: NextMeeting | null
  since: Day
  figures: MeetingFigures
  stuck: readonly StuckRequest[]
  gaps: readonly CareGap<NeedKey>[]
  open: readonly Agreement[]
}>

/** One part of the meeting, ready for Markdown: what was typed is escaped. */
export type MeetingSection = Readonly<{ title: string; lines: readonly string[]; quiet: string | null }>

/** When the next meeting is, or what is asked about the last one. */
export function nextSaid({ next, today }: Pick<MeetingFacts, 'next' | 'today'>, words: Wording): string {
  const said = words.meetings.next
  if (next === null) return said.none
  const on = words.day(next.on)
  if (next.on < today) return next.isPlanned ? said.plannedPast(on) : said.proposedPast(on)
  return next.isPlanned ? said.planned(on) : said.proposed(on)
}

/** Everything that is spoken of, in the order of the meeting; the card and the text to share say the same. */
export function meetingSections(facts: MeetingFacts, words: Wording): readonly MeetingSection[] {
  return [agreementsOf(facts, words), stuckOf(facts, words), figuresOf(facts, words), gapsOf(facts, words)]
}

/** One agreement as it is said, in a line or beside a tick box. */
export function agreementSaid({ text, who, until }: Agreement, today: Day, words: Wording): string {
  const said = words.meetings.agreements
  const line = said.line(plain(text), plain(who))
  if (until === null) return line
  const due = said.until(line, words.day(until))
  return until < today ? said.late(due) : due
}

function agreementsOf({ open, today }: MeetingFacts, words: Wording): MeetingSection {
  const said = words.meetings.agreements
  const lines = open.map((one) => agreementSaid(one, today, words))
  return { title: said.title, lines: lines.length > 0 ? lines : [said.none], quiet: null }
}

function stuckOf({ stuck }: MeetingFacts, words: Wording): MeetingSection {
  const { stuck: said } = words.meetings
  const shown = stuck.slice(0, mostStuck)
  const lines = [...Map.groupBy(shown, ({ state }) => state)].map(([state, of]) =>
    said.line(words.road.states[state], of.map(({ number }) => number).join(', ')),
  )
  if (stuck.length > shown.length) lines.push(said.more(stuck.length - shown.length))
  return { title: said.title, lines: lines.length > 0 ? lines : [said.none], quiet: null }
}

function figuresOf({ figures, since }: MeetingFacts, words: Wording): MeetingSection {
  const { figures: said, outcomes } = words.meetings
  const { requests, otherRequests: others, untilBuddy, waiting, trajectories } = figures
  const asked = [
    ...requests.map(({ state, count }) => said.request(count, words.road.states[state])),
    ...(others === null ? [] : [said.otherRequests(others)]),
  ]
  const runs = (['running', 'begun', 'closed'] as const).flatMap((key) => {
    const count = trajectories[key]
    return count === null ? [] : [said[key](count)]
  })
  const ended = figures.outcomes.map(({ state, families }) => said.outcome(families, outcomes[state]))
  const lines = [
    ...listed(asked, said.requests),
    ...(untilBuddy !== null ? [said.untilBuddy(untilBuddy)] : []),
    ...(waiting !== null ? [said.waiting(waiting)] : []),
    ...listed(runs, said.trajectories),
    ...listed(ended, said.outcomes),
  ]
  return {
    title: said.title(words.day(since)),
    lines: lines.length > 0 ? lines : [said.none],
    quiet: said.fewest,
  }
}

function listed(parts: readonly string[], say: (parts: string) => string): readonly string[] {
  return parts.length === 0 ? [] : [say(parts.join(', '))]
}

function gapsOf({ gaps }: MeetingFacts, words: Wording): MeetingSection {
  const said = words.meetings.gaps
  const lines = gaps.slice(0, mostGaps).map(({ needs, region, families }) => {
    const named = needsSaid(needs, words)
    return region === null ? said.line(named, families) : said.lineIn(named, plain(region, 60), families)
  })
  return {
    title: said.title,
    lines: lines.length > 0 ? lines : [said.none],
    quiet: lines.length > 0 ? said.text : null,
  }
}

function needsSaid(needs: readonly NeedKey[], { language }: Wording): string {
  const labels = needs.map((key) => needOf(key).labels[language === 'en' ? 'en' : 'nl'])
  const shown = labels.slice(0, mostNeeds).join(', ')
  return labels.length > mostNeeds ? `${shown} …` : shown
}
