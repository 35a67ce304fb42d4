import type { Card } from './card.ts'
import { button, card, heading, line } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** A request was sent: its number, and where it can be read. */
export function requestMadeCard(
  { number, hasChannel }: Readonly<{ number: string; hasChannel: boolean }>,
  words: Wording,
): Card {
  const said = words.request.made
  return card({
    fallback: said.title(number),
    body: [heading(said.title(number)), line(hasChannel ? said.inChannel : said.noChannel)],
    actions: requestSteps(words),
  })
}

/** One sentence to a partner, with the way to the own requests; it may hold names as they are. */
export function requestWordCard(text: string, words: Wording): Card {
  return card({ fallback: text, body: [line(plain(text, 600))], actions: requestSteps(words) })
}

function requestSteps(words: Wording) {
  const said = words.request.made
  return [
    button({ title: said.mine, verb: 'my-requests' }),
    button({ title: said.another, verb: 'request-form' }),
  ]
}
