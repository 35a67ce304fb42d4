import type { NamedFamily } from '../contact-summary.ts'
import { visible } from '../escape.ts'
import type { Wording } from '../wording/nl.ts'
import type { Opens, PageButton, Row } from './list-page.ts'

/** What a service is called on a page, which reads no markup. */
export function serviceNamed(name: string | null, words: Wording): string {
  return name === null ? words.referral.serviceAway : visible(name, 80)
}

/** Opens a card of the chat. */
export function cardButton(
  title: string,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): PageButton {
  return { title, opens: { to: 'card', verb, data } }
}

/** Opens the page of a family. */
export function toFamily({ id }: Pick<NamedFamily, 'id'>): Opens {
  return { to: 'page', page: 'family', data: { family: id } }
}

/** Whom to call, without the marks of the chat; it stands on every page that carries the red button. */
export function numbersSaid(words: Wording): string {
  return words.urgent.atHand.replaceAll('**', '')
}

/** A row with nothing but its title. */
export function plainRow(key: string, title: string): Row {
  return { key, title, lines: [], badge: null, clock: null, opens: null, buttons: [] }
}
