import { z } from 'zod'
import { Changed } from '../programme/request/partner-answer.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, heading, line, textField } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, oneOf, recordId, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** What a partner answers at the end. */
export const AnswerAtEnd = z.strictObject({
  token: formToken,
  road: recordId,
  changed: oneOf(Changed),
  words: textInput(300),
})

/** Asks for the question about an own request whose trajectory ended. */
export const LookBackForm = z.strictObject({ road: recordId })

/** The question as it is asked, or as it comes back. */
export type EndedView = Readonly<{
  token: string
  road: string
  number: string
  changed: Changed | null
  words: string | null
  problem?: string
}>

/** At the end who asked for the buddy is asked what changed, in one choice and a few words. */
export function requestEndedCard({ token, road, number, ...view }: EndedView, words: Wording): Card {
  const said = words.request.ended
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(number)),
      ...(view.problem ? [block('attention', [line(plain(view.problem, 600))])] : []),
      line(said.text),
      choice({
        id: 'changed',
        label: said.changed,
        choices: Changed.options.map((one) => ({ value: one, title: said.options[one] })),
        value: view.changed,
        open: true,
      }),
      textField({ id: 'words', label: said.words, value: view.words, longest: 300 }),
    ],
    actions: [
      button({
        title: said.send,
        verb: 'answer-at-end',
        data: { token, road },
        withInputs: true,
        style: 'positive',
      }),
    ],
  })
}
