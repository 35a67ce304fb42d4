import { z } from 'zod'
import { longestSummary } from '../programme/closing/handover.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, heading, line, quiet, textField, toggle } from './elements.ts'
import { problemOf } from './help-answers-part.ts'
import { formToken, recordId, textInput, toggleInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Keeps the summary, and whether the family says yes to it. */
export const SaveSummary = z.strictObject({
  token: formToken,
  handover: recordId,
  version: z.number().int().min(1),
  text: textInput(longestSummary),
  agrees: toggleInput,
})
export type SaveSummary = z.infer<typeof SaveSummary>

/** The form; a summary that is kept is not shown. */
export type SummaryView = Readonly<{
  token: string
  family: NamedFamily
  handover: string
  version: number
  hasSummary: boolean
  filled: Pick<SaveSummary, 'text' | 'agrees'>
  problem?: string
}>

/** What the family wants to pass on to the next buddy. */
export function handoverSummaryCard(view: SummaryView, words: Wording): Card {
  const { token, family, handover, version, hasSummary, filled, problem } = view
  const said = words.handover.summary
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(words.family(family.code, family.pseudonym))),
      ...problemOf(problem),
      line(said.hint),
      ...(hasSummary ? [quiet(said.again)] : []),
      textField({ id: 'text', label: said.text, longest: longestSummary, value: filled.text }),
      toggle('agrees', said.agrees, filled.agrees),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-summary',
        data: { token, handover, version },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.closing.back, verb: 'open-handover', data: { family: family.id } }),
    ],
  })
}
