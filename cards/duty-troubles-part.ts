import type { Day } from '../programme/stamp.ts'
import { type Body, block, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** Somebody of the chain whom the bot cannot reach; `since` when their Teams refused it, null when they never wrote. */
type Unreachable = Readonly<{ name: string; since: string | null }>

/** What is amiss at a site, by name. */
export type TroublesView = Readonly<{
  gaps: readonly Day[]
  unreachable: readonly Unreachable[]
  /** Local numbers by name: nobody filled them in, or checked them for a year. */
  numbers: Readonly<{ empty: readonly string[]; old: readonly string[] }>
  channelRefused: boolean
}>

/** How many days and people stand on a card. */
const most = 10

/** What is amiss and what to do about it, a coloured block for each; nothing when all is well. */
export function troublesPart(
  { gaps, unreachable, numbers, channelRefused }: TroublesView,
  words: Wording,
): Body {
  const said = words.dutyWarning
  return [
    ...(gaps.length > 0
      ? [block('attention', [line(said.gaps(daysOf(gaps, words))), quiet(said.gapsWhatToDo)])]
      : []),
    ...(unreachable.length > 0
      ? [
          block('warning', [
            line(said.unreachable),
            ...unreachable.slice(0, most).map((one) => line(personOf(one, words), { spacing: 'Small' })),
            ...(unreachable.length > most ? [quiet(said.left(unreachable.length - most))] : []),
            quiet(said.reachWhatToDo, { spacing: 'Small' }),
          ]),
        ]
      : []),
    ...(channelRefused ? [block('warning', [line(words.lecturersChannel.ofSite.refused)])] : []),
    ...numbersPart(numbers, words),
  ]
}

function numbersPart({ empty, old }: TroublesView['numbers'], words: Wording): Body {
  const said = words.dutyWarning
  const lines = [
    ...(empty.length > 0 ? [line(said.empty(empty.join(', ')))] : []),
    ...(old.length > 0 ? [line(said.old(old.join(', ')))] : []),
  ]
  return lines.length > 0 ? [block('warning', [...lines, quiet(said.numbersWhatToDo)])] : []
}

function daysOf(gaps: readonly Day[], words: Wording): string {
  const days = gaps.slice(0, most).map((day) => words.day(day))
  return `${days.join(', ')}${gaps.length > most ? ` ${words.dutyWarning.left(gaps.length - most)}` : ''}`
}

function personOf({ name, since }: Unreachable, words: Wording): string {
  const said = words.dutyWarning
  return since === null ? said.neverWrote(plain(name, 60)) : said.refused(plain(name, 60), since)
}
