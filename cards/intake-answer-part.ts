import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { block, button, card, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** The way back from a part of an intake to the whole. */
export function toIntakeButton({ id }: Pick<NamedFamily, 'id'>, words: Wording) {
  return button({ title: words.intake.back, verb: 'open-intake', data: { family: id } })
}

/** The way to everything that is still to do. */
export function intakesButton(words: Wording) {
  return button({ title: words.intake.mine, verb: 'intakes' })
}

/** A short answer about an intake with the ways on; it may hold names as they are. */
export function intakeAnswerCard(text: string, family: string | null, words: Wording): Card {
  const said = words.intake
  return card({
    fallback: text,
    body: [line(plain(text, 1500))],
    actions: [
      ...(family === null ? [] : [button({ title: said.open, verb: 'open-intake', data: { family } })]),
      intakesButton(words),
    ],
  })
}

/** What stands above every form of a part: what was wrong with it, and that what is typed does not come back. */
export function formNotes(
  { problem, stands }: Readonly<{ problem?: string | undefined; stands: boolean }>,
  words: Wording,
) {
  const said = words.intake
  return [
    ...(problem ? [block('attention', [line(plain(problem))])] : []),
    quiet(stands ? `${said.standsAlready} ${said.privately}` : said.privately),
  ]
}
