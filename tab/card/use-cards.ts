import { useCallback, useEffect, useRef, useState } from 'react'
import type { Page } from '../../cards/pages/page.ts'
import { type Answer, type Ask, cardsOf, type Failure, isAnswer, type SentCard, textsOf } from '../ask.ts'
import type { AskedCard } from './asked-card.ts'
import { countAsKept, type Executed, isHalfway } from './drawing.ts'

/** What stands in the dialog: cards, and sentences that were said with them. */
type Shown = Readonly<{ cards: readonly SentCard[]; said: readonly string[] }>

/** The cards of a dialog, as they follow each other. */
export type Cards = Readonly<{
  top: Shown | null
  /** Counts the answers with cards: a card that comes again is drawn anew. */
  turn: number
  isBusy: boolean
  failure: Failure | null
  /** A button was pressed that may have changed something, or opening the first card did. */
  isChanged: boolean
  execute: Executed
  /** Whether closing now loses something that was typed and not kept. */
  isHalfway: () => boolean
  /** To the card before; null at the first. */
  back: (() => void) | null
}>

type State = Readonly<{ stack: readonly Shown[]; turn: number; isBusy: boolean; failure: Failure | null }>

/** Hears of a page that came in the place of a card, and what was asked for it. */
export type LedTo = (page: Page, asked: AskedCard) => void

type CardsOptions = Readonly<{ asked: AskedCard; ask: Ask; onPage: LedTo }>

/** Asks for the first card, and after each button for what comes of it: in its place, or before it with a way back. */
export function useCards({ asked, ask, onPage }: CardsOptions): Cards {
  const [state, setState] = useState<State>({ stack: [], turn: 0, isBusy: true, failure: null })
  const isUnderWay = useRef(false)
  const [isChanged, setChanged] = useState(false)
  const latest = useRef(state.stack)
  latest.current = state.stack

  const run = useCallback(
    async (verb: string, data: Readonly<Record<string, unknown>>) => {
      // A second tap while the first is on its way is the same tap.
      if (isUnderWay.current) return
      isUnderWay.current = true
      setState((now) => ({ ...now, isBusy: true, failure: null }))
      const came = await ask(verb, data)
      isUnderWay.current = false
      if (isAnswer(came) && came.hasChanged) setChanged(true)
      if (isAnswer(came) && came.page !== undefined) return onPage(came.page, { verb, data })
      if (isAnswer(came) && came.hasChanged)
        for (const { cards } of latest.current) for (const card of cards) countAsKept(card)
      setState((now) =>
        isAnswer(came)
          ? { stack: follow(now.stack, came), turn: turnAfter(now.turn, came), isBusy: false, failure: null }
          : { ...now, isBusy: false, failure: came },
      )
    },
    [ask, onPage],
  )

  const first = useRef(asked)
  const begin = useRef(run)
  useEffect(() => void begin.current(first.current.verb, first.current.data), [])

  const { stack, turn, isBusy, failure } = state
  return {
    top: stack.at(-1) ?? null,
    turn,
    isBusy,
    failure,
    isChanged,
    execute: (verb, data) => {
      setChanged(true)
      void run(verb, data)
    },
    isHalfway: () => stack.some(({ cards }) => cards.some(isHalfway)),
    back:
      stack.length > 1
        ? () =>
            setState((now) => ({ ...now, stack: now.stack.slice(0, -1), turn: now.turn + 1, failure: null }))
        : null,
  }
}

/** A card that only a sentence came with is the same card. */
function turnAfter(turn: number, answer: Answer): number {
  return cardsOf(answer).length === 0 ? turn : turn + 1
}

/** A sentence alone leaves the card as it is; a card in place ends the one before; others come before it. */
function follow(stack: readonly Shown[], answer: Answer): readonly Shown[] {
  const [cards, said] = [cardsOf(answer), textsOf(answer)]
  const before = stack.slice(0, -1)
  if (cards.length === 0) return [...before, { cards: stack.at(-1)?.cards ?? [], said }]
  return [...(answer.inPlace ? before : stack), { cards, said }]
}
