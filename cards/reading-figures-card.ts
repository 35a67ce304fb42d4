import type { PrefilledField } from '../programme/prefill.ts'
import type { Card } from './card.ts'
import { card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { stepButton } from './help-card.ts'
import type { Wording } from './wording/nl.ts'

/** Per site: how often each field was read from a sentence and how often it was put right. */
export type ReadingFigures = readonly Readonly<{
  site: string
  contacts: number
  fields: readonly Readonly<{ field: PrefilledField; read: number; corrected: number }>[]
}>[]

/** Which fields the bot misreads most, for a coordinator; counts only. */
export function readingFiguresCard(figures: ReadingFigures, words: Wording): Card {
  const said = words.reading
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      quiet(said.text),
      ...figures.flatMap(({ site, contacts, fields }) => [
        line(said.site(plain(site), contacts), { weight: 'Bolder', spacing: 'Medium' }),
        ...(fields.length === 0 ? [quiet(said.none)] : []),
        ...fields.map(({ field, read, corrected }) =>
          line(said.row(said.fields[field], corrected, read), { spacing: 'None' }),
        ),
      ]),
    ],
    actions: [stepButton('people', words), stepButton('help', words)],
  })
}
