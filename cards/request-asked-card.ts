import type { RequestFacts } from '../programme/road/request-facts.ts'
import type { RoadState } from '../programme/road/road-state.ts'
import type { Card } from './card.ts'
import { button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { requestFactsPart } from './request-facts-part.ts'
import type { Wording } from './wording/nl.ts'

/** A request as it reaches everybody who may do its intake, and as that card stands once somebody does. */
export type AskedView = Readonly<{
  road: string
  number: string
  site: string
  state: RoadState
  since: string
  request: RequestFacts
  /** Who does the intake; null while nobody does. */
  taken: Readonly<{ name: string | null; isYou: boolean }> | null
  mayTake: boolean
}>

/** A new request, with one tap to take it on; safety and who helps already follow for who did. */
export function requestAskedCard(view: AskedView, words: Wording): Card {
  const said = words.request
  const { road, number, taken } = view
  const show = button({ title: said.open.show, verb: 'open-request', data: { road } })
  return card({
    fallback: said.news.asked(view.site),
    body: [
      heading(said.news.asked(plain(view.site, 60))),
      line(`**${number}**`),
      ...(taken === null ? [] : [line(takenSaid(taken, words), { weight: 'Bolder' })]),
      line(said.post.state(words.road.states[view.state], words.day(view.since))),
      ...requestFactsPart(view.request, words),
      quiet(said.one.privateLater, { spacing: 'Medium' }),
    ],
    actions: [
      ...(view.mayTake
        ? [button({ title: said.one.take, verb: 'take-request', data: { road }, style: 'positive' })]
        : []),
      show,
    ],
  })
}

function takenSaid({ name, isYou }: NonNullable<AskedView['taken']>, words: Wording): string {
  if (isYou) return words.request.one.taken
  return name === null ? words.request.news.takenBySomebody : words.request.news.takenBy(plain(name, 80))
}

/** A word about one request to who does the intake, with the way to it. */
export function requestNewsCard(text: string, road: string, words: Wording): Card {
  return card({
    fallback: text,
    body: [line(plain(text, 600))],
    actions: [button({ title: words.request.open.show, verb: 'open-request', data: { road } })],
  })
}
