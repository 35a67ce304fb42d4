import { z } from 'zod'
import type { Card } from './card.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import { findField, findInput } from './find-field.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import { choicesOf, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the list of running matches, looked through for a code or a name. */
export const EndMatchForm = z.strictObject({ find: findInput, match: oneOf(recordId).optional() })

/** Names the match to end; asked once more before it ends. */
export const PickMatch = z.strictObject({ match: oneOf(recordId), find: findInput })

/** Ends the running match of that student and family, today. */
export const EndMatch = z.strictObject({
  token: formToken,
  family: oneOf(recordId),
  student: oneOf(recordId),
})

/** Running matches that can be ended; `left` is how many more there are than the list can hold. */
export type EndMatchView = Readonly<{ matches: readonly Option[]; left: number; find: string | null }>

/** The list of running matches, nothing picked in advance. */
export function endMatchCard({ matches, left, find }: EndMatchView, words: Wording): Card {
  const said = words.matchForm
  return card({
    fallback: said.end,
    body: [
      heading(said.end),
      ...(matches.length === 0
        ? [line(said.noMatches)]
        : [
            choice({
              id: 'match',
              label: said.whichMatch,
              placeholder: words.draft.pick,
              choices: choicesOf(matches),
            }),
          ]),
      ...(left > 0 ? [quiet(words.find.left(left), { spacing: 'Small' })] : []),
      findField(find, words),
    ],
    actions: [
      ...(matches.length > 0
        ? [button({ title: said.end, verb: 'ask-end-match', withInputs: true, style: 'destructive' })]
        : []),
      button({ title: words.find.search, verb: 'end-match-form', withInputs: true }),
      button({ title: said.title, verb: 'match-form' }),
    ],
  })
}
