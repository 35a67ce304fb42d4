import { compared, type Evaluation, sideBySide } from '../programme/closing/evaluation.ts'
import type { LifeDomain } from '../programme/contact-words.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, heading, line, quiet } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/** The three views, side by side: what was chosen; what was written is read in the tab. */
export function evaluationsCard(
  { family, told }: Readonly<{ family: NamedFamily; told: readonly Evaluation[] }>,
  words: Wording,
): Card {
  const said = words.closing.evaluation
  const title = said.list(words.family(family.code, family.pseudonym))
  const { seenByAll, seenByOne } = compared(told)
  const names = (domains: readonly LifeDomain[]) => domains.map((domain) => words.domains[domain]).join(', ')
  return card({
    fallback: title,
    body: [
      heading(title),
      ...sideBySide(told).flatMap(({ view, told: own }) => [
        line(words.closing.views[view], { weight: 'Bolder', spacing: 'Medium' }),
        ...(own.length === 0
          ? [quiet(said.nobody)]
          : own.map((one) => line(viewSaid(one, words), { spacing: 'None' }))),
      ]),
      ...(seenByAll.length > 0 ? [line(said.all(names(seenByAll)), { spacing: 'Medium' })] : []),
      ...(seenByOne.length > 0 ? [line(said.one(names(seenByOne)), { spacing: 'Small' })] : []),
      quiet(words.closing.inTab, { spacing: 'Medium' }),
    ],
    actions: [
      button({ title: said.add, verb: 'evaluation-form', data: { family: family.id, view: 'family' } }),
      button({ title: words.closing.back, verb: 'open-closing', data: { family: family.id } }),
    ],
  })
}

function viewSaid({ changed, domains, words: own }: Evaluation, words: Wording): string {
  const said = words.closing
  return [
    said.changes[changed],
    ...domains.map((domain) => words.domains[domain]),
    ...(own ? [said.inWords] : []),
  ].join(' · ')
}
