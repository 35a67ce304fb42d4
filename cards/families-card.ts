import { z } from 'zod'
import type { Clock, Rhythm } from '../programme/rhythm.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { recordId } from './inputs.ts'
import { numbersAtHand } from './numbers-at-hand.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the timeline of one family. */
export const OpenTimeline = z.strictObject({ family: recordId })

/** One family with where it stands. */
export type FamilyRow = Readonly<{
  family: NamedFamily & Readonly<{ dueDate: string | null; birthDate: string | null }>
  rhythm: Rhythm | null
  buddies: readonly string[]
  unread: number
}>

/** Opens a page of the families supervised; pages count from 0. */
export const SeeSupervised = z.strictObject({ page: z.number().int().min(0).max(1000).optional() })

/** How many families one page of the list shows. */
export const familiesPerPage = 12

/** The student's own families with both clocks. */
export function ownFamiliesCard(rows: readonly FamilyRow[], words: Wording): Card {
  const said = words.families
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...rows.flatMap((row) => familyLines(row, words, false)),
      ...numbersAtHand(words),
    ],
    actions: [
      button({ title: said.log, verb: 'log' }),
      button({ title: said.week, verb: 'my-week' }),
      button({ title: said.alias, verb: 'alias-form' }),
      button({ title: words.draft.urgent, verb: 'raise-urgent' }),
    ],
  })
}

/** The same for the families a lecturer supervises, late ones first, with the way into each timeline. */
export function supervisedFamiliesCard(
  { rows, page, pages }: Readonly<{ rows: readonly FamilyRow[]; page: number; pages: number }>,
  words: Wording,
): Card {
  const said = words.families
  const pick = rows.map(({ family }) => ({
    value: family.id,
    title: words.family(family.code, family.pseudonym),
  }))
  return card({
    fallback: said.fallback,
    body: [
      heading(said.supervised),
      ...(rows.length === 0 ? [line(said.noneSupervised)] : []),
      ...rows.flatMap((row) => familyLines(row, words, true)),
      ...(pages > 1 ? [quiet(words.people.page(page + 1, pages), { spacing: 'Medium' })] : []),
      ...(rows.length > 0
        ? [
            choice({
              id: 'family',
              label: said.pick,
              choices: pick,
              value: pick[0]?.value ?? null,
            }),
          ]
        : []),
    ],
    actions: [
      ...(rows.length > 0 ? [button({ title: said.open, verb: 'open-timeline', withInputs: true })] : []),
      button({ title: said.add, verb: 'family-form' }),
      button({ title: said.match, verb: 'match-form' }),
      ...(pages > 1
        ? [
            button({
              title: words.find.next,
              verb: 'supervised-families',
              data: { page: page + 1 < pages ? page + 1 : 0 },
            }),
          ]
        : []),
    ],
  })
}

function familyLines(
  { family, rhythm, buddies, unread }: FamilyRow,
  words: Wording,
  forLecturer: boolean,
): Body {
  const said = words.families
  const expected = family.birthDate
    ? said.born(words.day(family.birthDate))
    : family.dueDate
      ? said.due(words.day(family.dueDate))
      : null
  const people = buddies.length > 0 ? said.buddy(plain(buddies.join(', '))) : said.noBuddy
  const below = [
    ...(forLecturer ? [people] : []),
    ...(expected ? [expected] : []),
    ...(unread > 0 ? [said.unread(unread)] : []),
  ]
  return [
    line(words.family(family.code, family.pseudonym), {
      weight: 'Bolder',
      spacing: 'Medium',
      separator: true,
    }),
    ...(rhythm
      ? [clockLine(said.contactClock, rhythm.contact, words), clockLine(said.visitClock, rhythm.visit, words)]
      : []),
    ...(below.length > 0 ? [quiet(below.join(' · '))] : []),
  ]
}

/** The same line on a card, red when over. */
export function clockLine(name: string, clock: Clock, words: Wording) {
  const isOver = !clock.rests && clock.daysLeft < 0
  return line(clockSaid(name, clock, words), {
    spacing: 'None',
    ...(isOver ? { color: 'Attention' as const } : {}),
  })
}

/** "Contact: nog 3 dagen (laatst zo 22/11)". */
export function clockSaid(name: string, clock: Clock, words: Wording): string {
  const said = words.families
  if (clock.rests) return `${name}: ${restSaid(clock.rests.until, words)}`
  const left = clock.daysLeft < 0 ? said.over(-clock.daysLeft) : said.left(clock.daysLeft)
  const last = clock.last ? said.last(words.day(clock.last)) : said.never
  return `${name}: ${left} (${last})`
}

function restSaid(until: string | null, words: Wording): string {
  const said = words.trajectory.rests
  return until === null ? said.quiet : said.until(words.day(until))
}
