import type { RequestFacts } from '../programme/road/request-facts.ts'
import type { RoadState } from '../programme/road/road-state.ts'
import type { Card } from './card.ts'
import { card, heading, line, quiet } from './elements.ts'
import { requestFactsPart } from './request-facts-part.ts'
import type { Wording } from './wording/nl.ts'

/** A request as its channel may see it: since when (a day) it stands where. */
export type PostView = Readonly<{ number: string; request: RequestFacts; state: RoadState; since: string }>

/** The one living post of a request: everybody reads along, so it has no button and says nothing of who. */
export function requestPostCard({ number, request, state, since }: PostView, words: Wording): Card {
  const said = words.request.post
  return card({
    fallback: said.title(number),
    body: [
      heading(said.title(number)),
      line(said.state(words.road.states[state], words.day(since))),
      ...requestFactsPart(request, words),
      quiet(said.thread, { spacing: 'Medium' }),
    ],
  })
}
