import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, heading, line, textField } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Longest roster that can be pasted, in characters; larger ones are read by `npm run roster`. */
export const longestRoster = 20_000

// Far more than may be pasted: a client would cut at the limit itself, without a word, in the middle of somebody's row.
const longestSent = 200_000

/** Most bytes of a pasted roster that a card can bring back and stay under its ceiling of 25 KB. */
const mostBytesBack = 20_000

/** A pasted roster. */
export const ImportRoster = z.strictObject({ token: formToken, roster: textInput(longestSent) })
export type ImportRoster = z.infer<typeof ImportRoster>

/** The form to paste a roster; it comes back with what was pasted when a row is wrong. */
export function rosterCard(
  view: Readonly<{ token: string; pasted?: string | null; problem?: string }>,
  words: Wording,
): Card {
  const said = words.people
  const pasted = view.pasted && fitsBack(view.pasted) ? view.pasted : null
  return card({
    fallback: said.import,
    body: [
      heading(said.import),
      ...(view.problem ? [problemBlock(view.problem)] : []),
      textField({ id: 'roster', label: said.paste, longest: longestSent, value: pasted }),
    ],
    actions: [
      button({
        title: said.importNow,
        verb: 'import-roster',
        data: { token: view.token },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.title, verb: 'people' }),
    ],
  })
}

/** Why a roster was not read, for below its form: the text that stays there is too long to come back on a card. */
export function rosterProblemCard(problem: string, words: Wording): Card {
  const said = words.people
  return card({
    fallback: problem,
    body: [heading(said.import), problemBlock(problem)],
    actions: [button({ title: said.title, verb: 'people' })],
  })
}

/** Whether a card can bring back what was pasted. */
export function fitsBack(pasted: string): boolean {
  return new TextEncoder().encode(JSON.stringify(pasted)).length <= mostBytesBack
}

function problemBlock(problem: string) {
  return block(
    'attention',
    problem
      .split('\n')
      .map((sentence, at) => line(plain(sentence, 250), at === 0 ? {} : { spacing: 'Small' })),
  )
}
