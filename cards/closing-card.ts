import { z } from 'zod'
import { type Closing, ClosingItem, isGentle, openItems } from '../programme/closing/closing.ts'
import type { Road } from '../programme/road/road.ts'
import { dayOf, momentOf } from '../programme/stamp.ts'
import type { Plan } from '../programme/trajectory/plan.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { problemOf } from './help-answers-part.ts'
import { oneOf, recordId } from './inputs.ts'
import { longDay } from './trajectory-card.ts'
import { dayAndYear } from './wording/days-and-numbers.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form of the item that was picked; without one the card comes back. */
export const PickItem = z.strictObject({ family: recordId, item: oneOf(ClosingItem) })

/** What a button of the closing card says of the road it saw. */
export const OfClosing = z.strictObject({ family: recordId, version: z.number().int().min(1) })

/** The closing of one family; `plan` is null while it never had a buddy. */
export type ClosingView = Readonly<{
  family: NamedFamily
  road: Road
  closing: Closing
  plan: Pick<Plan, 'end' | 'isExpected'> | null
  as: 'supervisor' | 'buddy'
  isQuiet: boolean
  problem?: string
}>

/** Where the goodbye stands: visible from the first day, a list while it runs, read-only after it. */
export function closingCard(view: ClosingView, words: Wording): Card {
  const { family, road, closing, problem } = view
  const said = words.closing
  const title = said.title(words.family(family.code, family.pseudonym))
  const isClosing = road.state === 'closing'
  return card({
    fallback: title,
    body: [
      heading(title),
      ...problemOf(problem),
      line(said.stands(words.road.states[road.state], words.day(dayOf(momentOf(road.since))))),
      ...endLines(view, words),
      ...(isClosing ? listOf(closing, words) : []),
    ],
    actions: actionsOf(view, words),
  })
}

function endLines({ road, closing, plan, isQuiet }: ClosingView, words: Wording): Body {
  const said = words.closing
  if (road.state === 'closing')
    return [
      ...(closing.endsOn === null
        ? []
        : [line(said.farewellOn(longDay(closing.endsOn, words)), { weight: 'Bolder', spacing: 'None' })]),
      ...(closing.begun ? [quiet(said.reasonIs(words.road.reasons[closing.begun.reason]))] : []),
      ...(isGentle(closing) ? [line(said.gentle, { spacing: 'Medium' })] : []),
    ]
  if (road.state === 'closed')
    return [
      line(said.readOnly),
      ...(closing.eraseFrom === null ? [] : [quiet(said.eraseFrom(dayAndYear(closing.eraseFrom)))]),
    ]
  if (isQuiet) return [line(said.quiet)]
  if (plan === null) return [quiet(said.notPlanned)]
  const end = longDay(plan.end, words)
  return [line(plan.isExpected ? said.plannedAround(end) : said.planned(end)), quiet(said.visible)]
}

function listOf(closing: Closing, words: Wording): Body {
  const said = words.closing
  const lines = ClosingItem.options.map((item) => line(itemSaid(item, closing, words), { spacing: 'Small' }))
  const [next] = openItems(closing)
  return [
    ...(isGentle(closing) ? [] : lines),
    quiet(said.inTab, { spacing: 'Medium' }),
    choice({
      id: 'item',
      label: said.pick,
      choices: ClosingItem.options.map((value) => ({ value, title: said.items[value] })),
      value: next ?? 'grew',
    }),
  ]
}

/** "✓ De netwerkkaart: familie, buren": what was chosen, never what was written. */
function itemSaid(item: ClosingItem, closing: Closing, words: Wording): string {
  const said = words.closing
  const kept = closing.items.find((one) => one.item === item)
  if (!kept) return said.open(said.items[item])
  if (kept.how === 'not-possible') return said.done(said.items[item], `(${said.notPossible})`)
  const hasWords = closing.words?.texts.some((one) => one.item === item) ?? false
  const details = [...chosen(item, closing, words), ...(hasWords ? [said.inWords] : [])]
  return said.done(said.items[item], details.length > 0 ? `· ${details.join(' · ')}` : '')
}

function chosen(item: ClosingItem, closing: Closing, words: Wording): readonly string[] {
  const said = words.closing
  switch (item) {
    case 'grew':
      return closing.grew.map((domain) => words.domains[domain])
    case 'network':
      return closing.stays.map((one) => said.stays[one])
    case 'takes-over': {
      const { organisation, role } = closing.words?.takesOver ?? { organisation: null, role: null }
      return organisation === null ? [] : [plain([organisation, role].filter(Boolean).join(', '))]
    }
    case 'farewell':
      return closing.farewellOn === null ? [] : [words.day(closing.farewellOn)]
    case 'family-view':
      return closing.familyView === null ? [] : [said.familyViews[closing.familyView]]
  }
}

function actionsOf({ family, road, as }: ClosingView, words: Wording) {
  const said = words.closing
  const data = { family: family.id }
  const isLecturer = as === 'supervisor'
  const page = button({ title: said.page, verb: 'family-page', data })
  const back = button({ title: said.back, verb: 'open-trajectory', data })
  const views = isLecturer
    ? button({ title: said.evaluations, verb: 'open-evaluations', data })
    : button({ title: said.myView, verb: 'evaluation-form', data: { ...data, view: 'student' } })
  if (road.state === 'closing')
    return [
      button({ title: said.fill, verb: 'closing-item-form', data, withInputs: true, style: 'positive' }),
      views,
      page,
      ...(isLecturer
        ? [
            button({ title: said.close, verb: 'ask-close', data }),
            button({ title: said.keepGoing, verb: 'keep-going', data: { ...data, version: road.version } }),
          ]
        : [back]),
    ]
  if (road.state === 'closed')
    return [
      views,
      ...(isLecturer ? [button({ title: words.notUnderstood.supervised, verb: 'supervised-families' })] : []),
    ]
  if (road.state !== 'running') return [back]
  return [
    ...(isLecturer
      ? [
          button({ title: said.begin.button, verb: 'start-closing-form', data }),
          button({ title: said.handover, verb: 'open-handover', data }),
        ]
      : []),
    page,
    back,
  ]
}
