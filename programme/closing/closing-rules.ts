import type { DateTime } from 'luxon'
import type { LifeDomain } from '../contact-words.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { endMatch, type Match } from '../match.ts'
import { type Notice, routine } from '../notice.ts'
import { isOpenRoad, type Road } from '../road/road.ts'
import { takeStep } from '../road/road-rules.ts'
import { type Day, dayAfter, dayOf, monthsAfter } from '../stamp.ts'
import {
  type Closing,
  type ClosingItem,
  type ClosingReason,
  type FamilyView,
  openItems,
  type Stays,
} from './closing.ts'

/** A goodbye is planned so many days ahead at most: half a year. */
const longestClosing = 183

/** Who else hears of it. */
type Around = Readonly<{ by: string; version: number; buddies: readonly string[]; supervisor: string }>

/** A road with its closing. */
export type RoadAndClosing = Readonly<{ road: Road; closing: Closing }>

/** The closing begins: why, and until which day. The buddies and the supervisor hear it, whoever did not begin it. */
export function beginClosing(
  { road, closing }: RoadAndClosing,
  { reason, endsOn, ...around }: Around & Readonly<{ reason: ClosingReason | null; endsOn: Day | null }>,
  now: DateTime,
): Decision<RoadAndClosing> {
  const today = dayOf(now)
  const { by, version } = around
  const step = takeStep(road, { step: 'start-closing', by, reason, version }, now)
  if (!step.accepted) return step
  if (reason === null) return refuse({ reason: 'road-reason-missing' })
  const latest = dayAfter(today, longestClosing)
  if (endsOn === null || endsOn < today || endsOn > latest)
    return refuse({ reason: 'closing-day-unclear', latest })
  const next = { road: step.next, closing: { ...closing, begun: { on: today, by, reason }, endsOn } }
  return accept(next, ...heard('closing-begun', step.next, around))
}

/** It goes on after all: what was written stays, the end is planned anew. */
export function keepGoing(
  { road, closing }: RoadAndClosing,
  around: Around,
  now: DateTime,
): Decision<RoadAndClosing> {
  const { by, version } = around
  const step = takeStep(road, { step: 'keep-going', by, version }, now)
  if (!step.accepted) return step
  const next = { road: step.next, closing: { ...closing, begun: null, endsOn: null, prompted: [] } }
  return accept(next, ...heard('closing-stopped', step.next, around))
}

function heard(
  kind: 'closing-begun' | 'closing-stopped' | 'closing-done',
  road: Road,
  { by, buddies, supervisor }: Pick<Around, 'by' | 'buddies' | 'supervisor'>,
): readonly Notice[] {
  const others = [...new Set([...buddies, supervisor])].filter((person) => person !== by)
  return others.map((person) => routine(kind, person, road.id, `${road.id}:${road.version}`))
}

/** What was told of one item of the checklist. */
export type ItemTold = Readonly<{
  item: ClosingItem
  notPossible: boolean
  text: string | null
  grew: readonly LifeDomain[]
  stays: readonly Stays[]
  organisation: string | null
  role: string | null
  farewellOn: Day | null
  familyView: FamilyView | null
  by: string
}>

/** Keeps one item; told again it takes the place of what stood, but words stay when nothing is written instead. */
export function keepItem({ road, closing }: RoadAndClosing, told: ItemTold, today: Day): Decision<Closing> {
  if (!isOpenRoad(road)) return refuse({ reason: 'road-ended', state: road.state })
  if (closing.begun === null) return refuse({ reason: 'closing-not-begun' })
  const { item, notPossible, by } = told
  const text = told.text ?? closing.words?.texts.find((one) => one.item === item)?.text ?? null
  if (!notPossible && isEmpty(told, { text, closing })) return refuse({ reason: 'closing-item-empty' })
  const { farewellOn } = told
  if (item === 'farewell' && farewellOn !== null && farewellOn < closing.begun.on)
    return refuse({ reason: 'closing-farewell-unclear' })
  const kept = { item, how: notPossible ? ('not-possible' as const) : ('done' as const), on: today, by }
  const texts = (closing.words?.texts ?? []).filter((one) => one.item !== item)
  return accept({
    ...closing,
    items: [...closing.items.filter((one) => one.item !== item), kept],
    ...codesOf(told),
    words: {
      texts: text === null ? texts : [...texts, { item, text }],
      takesOver: takesOver(told) ?? closing.words?.takesOver ?? null,
    },
  })
}

/** Something must have been said: a choice of the item's own, or words. */
function isEmpty(
  told: ItemTold,
  { text, closing }: Readonly<{ text: string | null; closing: Closing }>,
): boolean {
  switch (told.item) {
    case 'grew':
      return told.grew.length === 0 && text === null
    case 'network':
      return told.stays.length === 0 && text === null
    case 'takes-over':
      return takesOver(told) === null && !closing.words?.takesOver
    case 'farewell':
      return told.farewellOn === null
    case 'family-view':
      return told.familyView === null
  }
}

function takesOver({ item, organisation, role }: ItemTold) {
  return item === 'takes-over' && organisation !== null ? { organisation, role } : null
}

function codesOf(told: ItemTold): Partial<Closing> {
  switch (told.item) {
    case 'grew':
      return { grew: told.grew }
    case 'network':
      return { stays: told.stays }
    case 'takes-over':
      return {}
    case 'farewell':
      return { farewellOn: told.farewellOn }
    case 'family-view':
      return { familyView: told.familyView }
  }
}

/** A road that is closed, with the matches that end by it. */
export type Closed = RoadAndClosing & Readonly<{ matches: readonly Match[] }>

/**
 * The goodbye: the road is closed for the reason it began to close, every match ends today, and from then on everything
 * is read-only until it is erased.
 */
export function closeRoad(
  { road, closing, matches }: Closed,
  { months, ...around }: Around & Readonly<{ months: number }>,
  now: DateTime,
): Decision<Closed> {
  const { begun } = closing
  const { by, version } = around
  const step = takeStep(road, { step: 'close', by, version, reason: begun?.reason ?? null }, now)
  if (!step.accepted) return step
  const items = openItems(closing)
  if (items.length > 0) return refuse({ reason: 'closing-items-open', items })
  const today = dayOf(now)
  return accept(
    {
      road: step.next,
      closing: { ...closing, eraseFrom: monthsAfter(today, months) },
      matches: matches.flatMap((match) => endedToday(match, today)),
    },
    ...heard('closing-done', step.next, around),
  )
}

function endedToday(match: Match, today: Day): readonly Match[] {
  // A stand-in of later days has its last day written already.
  if (match.until !== null)
    return match.until > today
      ? [
          {
            ...match,
            until: today < match.from ? match.from : today,
            ...(today < match.from ? { cutOff: true } : {}),
          },
        ]
      : []
  const ended = endMatch(match, today)
  return ended.accepted ? [today < match.from ? { ...ended.next, cutOff: true } : ended.next] : []
}
