import { z } from 'zod'
import type { Card } from './card.ts'
import { button, card, choice, heading, line, quiet, textField } from './elements.ts'
import { formToken, oneOf, recordId, textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** A nickname for a family. */
export const ChooseAlias = z.strictObject({ family: oneOf(recordId), alias: textInput(60), token: formToken })

type AliasView = Readonly<{ families: readonly Readonly<{ id: string; label: string }>[]; token: string }>

/** Asks for a nickname; the one chosen before is not shown, because the bot never shows it. */
export function aliasCard({ families, token }: AliasView, words: Wording): Card {
  const said = words.alias
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      line(said.text),
      choice({
        id: 'family',
        label: said.family,
        choices: families.map(({ id, label }) => ({ value: id, title: label })),
        value: families[0]?.id ?? null,
        required: words.draft.needed('family'),
      }),
      textField({ id: 'alias', label: said.alias, longest: 30, lines: 'one' }),
      quiet(said.empty),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'choose-alias',
        data: { token },
        withInputs: true,
        style: 'positive',
      }),
    ],
  })
}
