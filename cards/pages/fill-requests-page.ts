import { isEnd } from '../../programme/road/road-state.ts'
import type { OwnRequest } from '../my-requests-card.ts'
import type { Wording } from '../wording/nl.ts'
import type { ListPage, PageButton, Row, Section } from './list-page.ts'

/** An own request with whether its partner may still say how they look back. */
export type FollowedRequest = OwnRequest & Readonly<{ mayLookBack: boolean }>

/** A partner's own requests: where each stands and since when, and never more than that. */
export function requestsPage(rows: readonly FollowedRequest[], words: Wording): ListPage {
  const said = words.request.mine
  const ended = rows.filter(({ state }) => isEnd(state))
  const running = rows.filter(({ state }) => !isEnd(state))
  return {
    shows: 'list',
    title: said.title,
    intro: said.intro,
    buttons: [{ title: said.ask, opens: { to: 'card', verb: 'request-form', data: {} } }],
    sections: [
      sectionOf({ title: said.underWay, empty: said.noneUnderWay }, running, words),
      // Who never saw one end has nothing to read there.
      ...(ended.length > 0 ? [sectionOf({ title: said.over, empty: said.none }, ended, words)] : []),
    ],
  }
}

function sectionOf(
  { title, empty }: Pick<Section, 'title' | 'empty'>,
  rows: readonly FollowedRequest[],
  words: Wording,
): Section {
  return { title, empty, note: null, rows: rows.map((row) => rowOf(row, words)) }
}

function rowOf({ id, number, state, since, mayWithdraw, mayLookBack }: FollowedRequest, words: Wording): Row {
  const said = words.request.mine
  return {
    key: id,
    title: number,
    lines: [said.since(words.day(since))],
    badge: { text: words.road.states[state], tone: isEnd(state) ? 'quiet' : 'good' },
    clock: null,
    opens: null,
    buttons: [
      ...(mayWithdraw ? [buttonTo(said.withdraw, 'ask-withdraw-request', id)] : []),
      ...(mayLookBack ? [buttonTo(said.lookBack, 'look-back-form', id)] : []),
    ],
  }
}

function buttonTo(title: string, verb: string, road: string): PageButton {
  return { title, opens: { to: 'card', verb, data: { road } } }
}
