import { z } from 'zod'
import { emergencyNumbers } from '../programme/emergency-numbers.ts'
import { AfterLoss, type Child } from '../programme/trajectory/trajectory.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { block, button, card, choice, dateField, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { problemOf } from './help-answers-part.ts'
import { dayInput, oneOf, recordId } from './inputs.ts'
import { numbersAtHand } from './numbers-at-hand.ts'
import { backButton, OfFamily } from './trajectory-card.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form for a loss. */
export const LossForm = z.strictObject({ family: recordId })

/** A loss is told: whom it is about and, when somebody knows, the day. */
export const TellLoss = z.strictObject({ ...OfFamily, who: oneOf(recordId), on: dayInput })
export type TellLoss = z.infer<typeof TellLoss>

/** How a lecturer goes on. */
export const GoOnAfterLoss = z.strictObject({ ...OfFamily, how: oneOf(AfterLoss) })

/** It was told by mistake. */
export const TakeLossBack = z.strictObject({ ...OfFamily })

type LossFormView = Readonly<{
  token: string
  family: NamedFamily
  children: readonly Child[]
  filled: Pick<TellLoss, 'who' | 'on'>
  problem?: string
}>

/** The form for a loss: as little as possible, and nothing that has to be known. */
export function trajectoryLossCard(view: LossFormView, words: Wording): Card {
  const { token, family, children, filled, problem } = view
  const said = words.trajectory.loss
  const title = said.title(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      line(said.intro),
      choice({ id: 'who', label: said.who, open: true, choices: whoCan(children, words), value: filled.who }),
      dateField({ id: 'on', label: said.on, value: filled.on }),
    ],
    actions: [
      button({ title: said.save, verb: 'tell-loss', data: { token, family: family.id }, withInputs: true }),
      backButton(family, words),
    ],
  })
}

/** All first; one of several when another is expected; each child apart when there are more. */
function whoCan(children: readonly Child[], words: Wording) {
  const said = words.trajectory.loss
  const born = children.flatMap((child) => (child.state === 'born' ? [child] : []))
  return [
    { value: 'all', title: said.all },
    ...(children.some(({ state }) => state === 'expected')
      ? [{ value: 'one-of-several', title: said.oneOfSeveral }]
      : []),
    ...(born.length > 1
      ? born.map(({ id, on }, at) => ({ value: id, title: said.child(words.day(on), at + 1) }))
      : []),
  ]
}

/** What the buddy hears: nothing has to be done, and whom to call. */
export function lossForBuddyCard(
  { family, lecturer }: Readonly<{ family: NamedFamily; lecturer: string | null }>,
  words: Wording,
): Card {
  const said = words.trajectory.loss
  const talk = emergencyNumbers.find((one) => one.for === 'talk')
  return card({
    fallback: said.title(words.family(family.code, family.pseudonym)),
    body: [
      line(said.forBuddy(words.family(family.code, family.pseudonym))),
      line(lecturer === null ? said.callSomebody : said.callLecturer(plain(lecturer))),
      ...(talk ? [quiet(said.talk(talk.number), { spacing: 'Medium' })] : []),
      ...numbersAtHand(words),
    ],
    actions: [
      button({ title: words.draft.urgent, verb: 'raise-urgent', data: { family: family.id } }),
      button({ title: words.trajectory.button, verb: 'open-trajectory', data: { family: family.id } }),
    ],
  })
}

type AfterLossView = Readonly<{
  token: string
  family: NamedFamily
  mayTakeBack: boolean
  filled?: AfterLoss | null
  problem?: string
}>

/** What the lecturer is asked: how it goes on, without haste. */
export function afterLossCard(view: AfterLossView, words: Wording): Card {
  const { token, family, mayTakeBack, filled, problem } = view
  const said = words.trajectory.loss
  const data = { token, family: family.id }
  return card({
    fallback: said.title(words.family(family.code, family.pseudonym)),
    body: [
      heading(said.title(words.family(family.code, family.pseudonym))),
      ...problemOf(problem),
      line(said.forLecturer(words.family(family.code, family.pseudonym))),
      block('emphasis', [line(said.stopped)]),
      choice({
        id: 'how',
        label: said.how,
        open: true,
        choices: AfterLoss.options.map((value) => ({ value, title: words.trajectory.afterLoss[value] })),
        value: filled ?? null,
      }),
      quiet(said.grant, { spacing: 'Medium' }),
    ],
    actions: [
      button({ title: said.decide, verb: 'go-on-after-loss', data, withInputs: true, style: 'positive' }),
      ...(mayTakeBack ? [button({ title: said.mistake, verb: 'take-loss-back', data })] : []),
      backButton(family, words),
    ],
  })
}
