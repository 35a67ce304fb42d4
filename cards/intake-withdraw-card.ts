import { z } from 'zod'
import { Adult } from '../programme/intake/consent.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { block, button, card, choice, heading, line } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import { toIntakeButton } from './intake-answer-part.ts'
import type { Wording } from './wording/nl.ts'

/** An adult takes a yes back. */
export const WithdrawConsent = z.strictObject({ token: formToken, family: recordId, adult: oneOf(Adult) })

type View = Readonly<{
  token: string
  family: NamedFamily
  /** Adults whose yes stands. */
  adults: readonly Adult[]
  problem?: string
}>

/** Asks once more before a consent is taken back, with what follows. */
export function intakeWithdrawCard({ token, family, adults, problem }: View, words: Wording): Card {
  const said = words.intake.withdraw
  const [only, ...others] = adults
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(words.family(family.code, family.pseudonym))),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      line(said.text),
      line(said.follows),
      choice({
        id: 'adult',
        label: said.who,
        choices: adults.map((adult) => ({ value: adult, title: words.intake.adults[adult] })),
        value: others.length === 0 ? (only ?? null) : null,
      }),
    ],
    actions: [
      button({
        title: said.yes,
        verb: 'withdraw-consent',
        data: { token, family: family.id },
        withInputs: true,
        style: 'destructive',
      }),
      button({ title: said.no, verb: 'leave-it' }),
      toIntakeButton(family, words),
    ],
  })
}
