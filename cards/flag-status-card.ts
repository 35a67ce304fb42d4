import type { UrgencyLevel } from '../programme/contact-words.ts'
import type { LocalNumber, UrgentNeed } from '../programme/emergency-numbers.ts'
import type { FlagOutcome } from '../programme/urgent-flag.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, heading, line } from './elements.ts'
import { plain, visible } from './escape.ts'
import { closedText } from './flag-card.ts'
import { problemOf } from './help-answers-part.ts'
import { stepButton } from './help-card.ts'
import { type TellFlagView, tellButton, tellFlagPart } from './tell-flag-part.ts'
import { numberLines } from './urgent-card.ts'
import type { Wording } from './wording/nl.ts'

/**
 * How it stands for the student who raised it. Moments are worded already ("22u05", "do 26/11 9u"). `quiet`: nobody is
 * on duty; `intervision`: a level without a clock, of which nobody is told now.
 */
export type FlagStatus =
  | Readonly<{ as: 'asked'; names: readonly string[]; at: string }>
  | Readonly<{ as: 'taken'; by: string; at: string }>
  | Readonly<{ as: 'nobody'; againAt: string | null }>
  | Readonly<{ as: 'quiet'; pickedUp: string }>
  | Readonly<{ as: 'intervision' }>
  | Readonly<{ as: 'closed'; by: string | null; at: string; outcome: FlagOutcome | null }>
  | Readonly<{ as: 'withdrawn'; at: string }>

/** The student's own card of an urgent need, replaced in place whenever something changes. */
export type FlagStatusView = Readonly<{
  flag: string
  token: string
  need: UrgentNeed
  local: readonly LocalNumber[]
  isDrill: boolean
  status: FlagStatus
  known: TellFlagView
  /** Whether the student just passed something on. */
  wasTold?: boolean
  /** The level that the chosen sign asks for, when it is more urgent than the one that was chosen. */
  bySign?: UrgencyLevel
  problem?: string
}>

/** Who to call, then who saw it, then what may still be told: in this order whatever happens. */
export function flagStatusCard(view: FlagStatusView, words: Wording): Card {
  const { flag, status, isDrill } = view
  const said = words.flagStatus
  const isOver = status.as === 'closed' || status.as === 'withdrawn'
  const state = statusText(status, words)
  return card({
    fallback: `${words.urgent.fallback} ${statusText(status, words, visible)}`,
    body: [
      ...(isDrill ? [block('warning', [line(words.flag.drill, { weight: 'Bolder' })])] : []),
      ...(isOver ? endedBody(state, words) : openBody(view, state, words)),
    ],
    actions: isOver
      ? [stepButton('families', words), stepButton('urgent', words)]
      : [
          tellButton({ flag, token: view.token }, words),
          button({ title: said.mistake, verb: 'withdraw-urgent', data: { call: flag } }),
        ],
  })
}

const colours = {
  asked: 'warning',
  taken: 'good',
  nobody: 'attention',
  quiet: 'attention',
  intervision: 'emphasis',
  closed: 'emphasis',
  withdrawn: 'emphasis',
} as const satisfies Record<FlagStatus['as'], string>

function openBody(view: FlagStatusView, state: string, words: Wording): Body {
  const { need, local, status, known, wasTold, bySign, problem } = view
  return [
    heading(words.urgent.title),
    block('attention', numberLines(need, local, words)),
    line(words.urgent.notEmergency),
    block(colours[status.as], [line(state, { weight: 'Bolder' })]),
    ...(bySign ? [block('warning', [line(words.flagStatus.bySign(words.levels[bySign]))])] : []),
    ...(wasTold ? [line(words.flagStatus.told)] : []),
    ...problemOf(problem),
    ...tellFlagPart(known, words),
  ]
}

/** Over, yet the numbers stay: it may begin again. */
function endedBody(state: string, words: Wording): Body {
  return [
    heading(words.flagStatus.ended),
    line(state),
    block('emphasis', [line(words.urgentQuestion.numbers)]),
    line(words.flagStatus.again),
  ]
}

const mostNames = 3

function statusText(status: FlagStatus, words: Wording, show: typeof visible = plain): string {
  const said = words.flagStatus
  switch (status.as) {
    case 'asked': {
      const names = status.names.slice(0, mostNames).map((name) => show(name, 80))
      const left = status.names.length - names.length
      const all = left > 0 ? [...names, words.urgent.moreTold(left)] : names
      const last = all.slice(-1)
      const list = [all.slice(0, -1).join(', '), ...last].filter(Boolean).join(` ${words.all} `)
      return said.asked(list, all.length > 1, status.at)
    }
    case 'taken':
      return said.taken(show(status.by, 80), status.at)
    case 'nobody':
      return said.nobody(status.againAt)
    case 'quiet':
      return said.quiet(status.pickedUp)
    case 'intervision':
      return said.intervision
    case 'closed':
      return closedText(status, words, show)
    case 'withdrawn':
      return said.withdrawn(status.at)
  }
}
