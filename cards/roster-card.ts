import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, heading, line, textField } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Longest roster that can be pasted, in characters; larger ones are read by `npm run roster`. */
const longestRoster = 20_000

/** Most bytes of a pasted roster that a card can bring back and stay under its ceiling of 25 KB. */
const mostBytesBack = 20_000

/** A pasted roster. */
export const ImportRoster = z.strictObject({ token: formToken, roster: textInput(longestRoster) })

/** The form to paste a roster; it comes back with what was pasted when a row is wrong. */
export function rosterCard(
  view: Readonly<{ token: string; pasted?: string | null; problem?: string }>,
  words: Wording,
): Card {
  const said = words.people
  return card({
    fallback: said.import,
    body: [
      heading(said.import),
      ...(view.problem ? [block('attention', [line(plain(view.problem, 1500))])] : []),
      textField({ id: 'roster', label: said.paste, longest: longestRoster, value: fitting(view.pasted) }),
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

function fitting(pasted: string | null | undefined): string | null {
  if (!pasted) return null
  return new TextEncoder().encode(JSON.stringify(pasted)).length <= mostBytesBack ? pasted : null
}
