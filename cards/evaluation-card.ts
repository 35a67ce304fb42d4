import { z } from 'zod'
import { EvaluationView, longestView } from '../programme/closing/evaluation.ts'
import { LifeDomain } from '../programme/contact-words.ts'
import { Changed } from '../programme/request/partner-answer.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, heading, line, quiet, textField } from './elements.ts'
import { problemOf } from './help-answers-part.ts'
import { formToken, manyOf, oneOf, recordId, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** The views that are written down here; a partner answers in the own chat. */
const WrittenView = EvaluationView.extract(['family', 'student'])

/** Opens the form of a view. */
export const OpenEvaluation = z.strictObject({ family: recordId, view: WrittenView })

/** Keeps a view. */
export const SaveEvaluation = z.strictObject({
  token: formToken,
  family: recordId,
  view: WrittenView,
  changed: oneOf(Changed),
  domains: manyOf(LifeDomain),
  words: textInput(longestView),
})
export type SaveEvaluation = z.infer<typeof SaveEvaluation>

/** The form as it was filled in; `hasWords`: words are kept already, and are not shown. */
export type EvaluationFormView = Readonly<{
  token: string
  family: NamedFamily
  view: z.infer<typeof WrittenView>
  filled: Pick<SaveEvaluation, 'changed' | 'domains' | 'words'>
  hasWords: boolean
  problem?: string
}>

/** How one of them looks back, in a few words. */
export function evaluationCard(shown: EvaluationFormView, words: Wording): Card {
  const { token, family, view, filled, hasWords, problem } = shown
  const said = words.closing.evaluation
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(words.closing.views[view], words.family(family.code, family.pseudonym))),
      ...problemOf(problem),
      line(view === 'family' ? said.askFamily : said.askStudent),
      choice({
        id: 'changed',
        label: said.changed,
        open: true,
        choices: Changed.options.map((value) => ({ value, title: words.closing.changes[value] })),
        value: filled.changed,
      }),
      choice({
        id: 'domains',
        label: said.domains,
        many: true,
        choices: LifeDomain.options.map((value) => ({ value, title: words.domains[value] })),
        value: filled.domains.join(','),
      }),
      ...(hasWords ? [quiet(said.again)] : []),
      textField({ id: 'words', label: said.words, longest: longestView, value: filled.words }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-evaluation',
        data: { token, family: family.id, view },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: words.notUnderstood.help, verb: 'help' }),
    ],
  })
}
