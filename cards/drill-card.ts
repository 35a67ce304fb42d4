import { z } from 'zod'
import type { Card } from './card.ts'
import { button, card, heading, line } from './elements.ts'
import { formToken, recordId } from './inputs.ts'
import type { Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Runs a drill; typed it names no site, and then the person's only one is meant. */
export const RunDrill = z.strictObject({ site: recordId.optional(), token: formToken.optional() })

/** Most sites that stand as buttons on one card: a client shows no more than six. */
const mostSites = 6

/** Where a drill is to run, for who works at several sites: the people of the other one would be woken for nothing. */
export function drillCard(
  { sites, token }: Readonly<{ sites: readonly Option[]; token: string }>,
  words: Wording,
): Card {
  const said = words.drill
  return card({
    fallback: said.where,
    body: [heading(said.title), line(said.where)],
    actions: sites
      .slice(0, mostSites)
      .map(({ id, label }) => button({ title: label, verb: 'drill', data: { site: id, token } })),
  })
}
