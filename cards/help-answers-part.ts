import { z } from 'zod'
import { type Body, block, choice, line } from './elements.ts'
import { plain } from './escape.ts'
import { oneOf } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

const YesNo = z.enum(['yes', 'no'])
type YesNo = z.infer<typeof YesNo>

/** Whether help came and whether the sign is gone; null when it was not answered. */
export const helpInputs = { helpCame: oneOf(YesNo), signGone: oneOf(YesNo) }

/** What was answered to both, to show a form again. */
export type HelpAnswers = Readonly<{ helpCame: YesNo | null; signGone: YesNo | null }>

/** "Is er hulp geweest? Is het teken er nog?" Nothing is chosen beforehand: the answer has to be somebody's own. */
export function helpQuestions(filled: HelpAnswers | undefined, words: Wording): Body {
  const said = words.flagForms
  const ask = (id: keyof HelpAnswers, label: string, titles: Readonly<Record<YesNo, string>>) =>
    choice({
      id,
      label,
      open: true,
      choices: YesNo.options.map((value) => ({ value, title: titles[value] })),
      value: filled?.[id] ?? null,
    })
  return [
    ask('helpCame', said.helpCame, { yes: said.came, no: said.notCome }),
    ask('signGone', said.signGone, { yes: said.gone, no: said.stillThere }),
  ]
}

/** Why a form came back. */
export function problemOf(problem: string | null | undefined): Body {
  return problem ? [block('attention', [line(plain(problem))])] : []
}
