import { z } from 'zod'
import type { Card } from './card.ts'
import { type Body, block, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, manyOf, oneOf, recordId } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import { agreementSaid, type MeetingFacts, meetingSections, nextSaid } from './partners-meeting-lines.ts'
import type { Wording } from './wording/nl.ts'

/** What any button of the card sends along: which other site is chosen, and what is ticked. */
const inputs = { other: oneOf(recordId), done: manyOf(recordId) }

/** Shows the meeting of an own site with its partners: of the one chosen, else of the first. */
export const SeeMeeting = z.strictObject({
  ...inputs,
  site: oneOf(recordId).optional(),
  inPlace: z.literal(true).optional(),
})

/** Opens one of the forms of a meeting, or the text to share. */
export const OfMeeting = z.strictObject({ site: recordId })

/** Ticks agreements, as they were chosen on the card. */
export const TickAgreements = z.strictObject({ ...inputs, token: formToken, site: recordId })

/** Opens agreements again. */
export const ReopenAgreements = z.strictObject({
  token: formToken,
  site: recordId,
  ids: z.array(recordId).min(1).max(60),
})

/** Says that a meeting took place, or that it did not after all. */
export const HoldMeeting = z.strictObject({ token: formToken, site: recordId, on: z.iso.date() })

/** The meeting of one site with its partners. */
export type MeetingView = MeetingFacts &
  Readonly<{
    token: string
    site: string
    name: string
    others: readonly Option[]
    /** What was just done, or why it was not; `undo` takes it back. */
    said?: Readonly<{
      text: string
      isDone: boolean
      undo?: Readonly<{ verb: string; data: Readonly<Record<string, unknown>> }>
    }>
  }>

/** The meeting with the partners: when it is, what was agreed, what stands still, and the figures. */
export function partnersMeetingCard(view: MeetingView, words: Wording): Card {
  const { site, token, name, next, today, said } = view
  const its = words.meetings
  const title = its.title(plain(name, 60))
  const [agreed, ...rest] = meetingSections(view, words)
  // Six buttons at most: right after something was done, undoing it comes before saying that the meeting took place.
  const mayHold = next !== null && next.on <= today && !said?.undo
  return card({
    fallback: title,
    body: [
      heading(title),
      ...saidOf(view, words),
      line(nextSaid(view, words)),
      ...(view.open.length > 0 ? toTick(view, words) : section(agreed)),
      ...rest.flatMap(section),
      ...otherSite(view, words),
    ],
    actions: [
      ...(mayHold
        ? [
            button({
              title: its.buttons.hold,
              verb: 'hold-partners-meeting',
              data: { token, site, on: next.on },
            }),
          ]
        : []),
      button({ title: its.buttons.agree, verb: 'agreement-form', data: { site } }),
      button({ title: its.buttons.plan, verb: 'meeting-day-form', data: { site } }),
      button({ title: its.buttons.share, verb: 'share-partners-meeting', data: { site } }),
    ],
  })
}

function saidOf({ said, site, token }: MeetingView, words: Wording): Body {
  if (!said) return []
  const undo = said.undo && {
    title: words.meetings.buttons.undo,
    verb: said.undo.verb,
    data: { token, site, ...said.undo.data },
  }
  return [
    block(said.isDone ? 'good' : 'attention', [
      line(plain(said.text)),
      ...(undo ? [{ type: 'ActionSet' as const, actions: [button(undo)] }] : []),
    ]),
  ]
}

function section(of: ReturnType<typeof meetingSections>[number] | undefined): Body {
  if (!of) return []
  return [
    subheading(of.title),
    ...of.lines.map((text) => line(text, { spacing: 'Small' })),
    ...(of.quiet === null ? [] : [quiet(of.quiet, { spacing: 'Small' })]),
  ]
}

/** Tick boxes are read as Markdown, so what was typed is escaped here as well. */
function toTick({ open, today, site, token }: MeetingView, words: Wording): Body {
  const said = words.meetings.agreements
  return [
    subheading(said.title),
    choice({
      id: 'done',
      label: said.choose,
      many: true,
      open: true,
      choices: open.map((one) => ({
        value: one.id,
        title: agreementSaid(one, today, words),
      })),
    }),
    {
      type: 'ActionSet',
      spacing: 'Small',
      actions: [
        button({ title: said.tick, verb: 'tick-agreements', data: { token, site }, withInputs: true }),
      ],
    },
  ]
}

function subheading(text: string): Body[number] {
  return line(text, { weight: 'Bolder', spacing: 'Medium' })
}

function otherSite({ others }: MeetingView, words: Wording): Body {
  const [first] = others
  if (first === undefined) return []
  const { other, show } = words.meetings.buttons
  return [
    choice({ id: 'other', label: other, choices: namesToChoose(others), value: first.id }),
    {
      type: 'ActionSet',
      actions: [button({ title: show, verb: 'partners-meeting', data: { inPlace: true }, withInputs: true })],
    },
  ]
}
