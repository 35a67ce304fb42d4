import { z } from 'zod'
import { UrgencyLevel } from '../programme/contact-words.ts'
import type { Card } from './card.ts'
import { button, card, choice, heading, line } from './elements.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the choice of another level. */
export const FlagLevelForm = z.strictObject({ flag: recordId })

/** Another level, as who took it on judges it. */
export const ChangeFlagLevel = z.strictObject({
  flag: recordId,
  level: oneOf(UrgencyLevel),
  token: formToken,
})

type FlagLevelView = Readonly<{ flag: string; level: UrgencyLevel | null; token: string }>

/** How urgent it still is: asked of who took it on and of nobody else. */
export function flagLevelCard({ flag, level, token }: FlagLevelView, words: Wording): Card {
  const said = words.flagForms
  return card({
    fallback: said.level,
    body: [
      heading(said.level),
      line(said.levelText),
      choice({
        id: 'level',
        label: said.levelLabel,
        choices: UrgencyLevel.options.map((one) => ({ value: one, title: words.levels[one] })),
        value: level ?? 'now',
      }),
    ],
    actions: [
      button({
        title: said.levelSave,
        verb: 'change-flag-level',
        data: { flag, token },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.back, verb: 'open-flag', data: { flag } }),
    ],
  })
}
