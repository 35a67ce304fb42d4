import { z } from 'zod'
import type { Card } from './card.ts'
import { type TroublesView, troublesPart } from './duty-troubles-part.ts'
import { type Body, block, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { oneOf, recordId } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Shows the duty rota of a site; `skip` is how many coming shifts come before those shown. */
export const SeeDuty = z.strictObject({
  site: oneOf(recordId).optional(),
  /** From the rota itself or one of its forms: that card turns over, and no second rota stands in the chat. */
  inPlace: z.literal(true).optional(),
  skip: z.number().int().min(0).max(5000).optional(),
})

/** Takes one line of a rota away. */
export const RemoveDuty = z.strictObject({ site: recordId, line: recordId })

/** One line of a rota: what stands there, when, and its id when this person may take it away. */
export type DutyRow = Readonly<{ id: string | null; what: string; when: string; more?: string }>

/** Some lines of a rota, and how many there are beyond them. */
export type DutyRows = Readonly<{ rows: readonly DutyRow[]; left: number }>

/** The form that made a line of a rota, filled in as the line was. */
export type PutBack = Readonly<{
  verb: 'save-shift' | 'save-absence' | 'close-days'
  data: Readonly<Record<string, string>>
}>

/** The duty rota of one site; names are as they were typed, moments as they are said. */
export type DutyView = Readonly<{
  site: string
  name: string
  /** The person's other sites, whose rota can be shown. */
  others: readonly Option[]
  now: readonly string[]
  shifts: DutyRows
  /** How many shifts to skip for those after or, at the end, for the first ones; null when all stand there. */
  further: Readonly<{ skip: number }> | null
  absences: DutyRows
  closed: DutyRows
  hours: Readonly<{ from: string; until: string }>
  /** How it stands with the lecturers' channel; when Teams refuses it, that stands among the troubles. */
  channel: 'works' | 'refused' | 'none'
  troubles: TroublesView
  /** What was just done, or why it was not; `undo` puts back what was taken away. */
  said?: Readonly<{ text: string; isDone: boolean; undo?: PutBack }>
}>

/** Who is on duty now and later, who is away, when the site is closed, and what is amiss. */
export function dutyCard(view: DutyView, words: Wording): Card {
  const { site, name, shifts, absences, closed, hours, said } = view
  const its = words.duty
  return card({
    fallback: its.fallback,
    body: [
      heading(its.title(plain(name, 60))),
      ...(said ? [block(said.isDone ? 'good' : 'attention', saidPart(said, words))] : []),
      line(view.now.length > 0 ? its.now(namesOf(view.now)) : its.nobodyNow),
      ...troublesPart(view.troubles, words),
      subheading(its.coming),
      ...(shifts.rows.length === 0 ? [quiet(its.none)] : []),
      ...linesOf(shifts, site, words),
      ...furtherOf(view, words),
      ...(absences.rows.length > 0 ? [subheading(its.absences), ...linesOf(absences, site, words)] : []),
      ...(closed.rows.length > 0 ? [subheading(its.closedDays), ...linesOf(closed, site, words)] : []),
      quiet(its.hours(words.clock(hours.from), words.clock(hours.until)), { spacing: 'Medium' }),
      ...(view.channel === 'refused' ? [] : [quiet(words.lecturersChannel.ofSite[view.channel])]),
      ...otherSite(view, words),
    ],
    actions: [
      button({ title: its.addShift, verb: 'shift-form', data: { site } }),
      button({ title: its.addAbsence, verb: 'absence-form', data: { site } }),
      button({ title: its.addClosed, verb: 'closed-form', data: { site } }),
      button({ title: its.setHours, verb: 'hours-form', data: { site } }),
    ],
  })
}

function saidPart({ text, undo }: NonNullable<DutyView['said']>, words: Wording): Body {
  if (undo === undefined) return [line(plain(text))]
  return [
    line(plain(text)),
    { type: 'ActionSet', spacing: 'Small', actions: [button({ title: words.duty.putBack, ...undo })] },
  ]
}

function subheading(text: string) {
  return line(text, { weight: 'Bolder', spacing: 'Medium' })
}

function namesOf(names: readonly string[]): string {
  return names.map((name) => plain(name, 60)).join(', ')
}

function linesOf({ rows, left }: DutyRows, site: string, words: Wording): Body {
  return [
    ...rows.map((row) => lineOf(row, site, words)),
    ...(left > 0 ? [quiet(words.duty.left(left), { spacing: 'Small' })] : []),
  ]
}

function lineOf({ id, what, when, more }: DutyRow, site: string, words: Wording): Body[number] {
  const said = words.duty.row(plain(what, 40), when)
  const text = line(more === undefined ? said : `${said} · ${plain(more, 80)}`, { spacing: 'Small' })
  if (id === null) return text
  const remove = button({ title: words.duty.remove, verb: 'remove-duty', data: { site, line: id } })
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [text] },
      { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [remove] }] },
    ],
  }
}

function furtherOf({ site, further }: DutyView, words: Wording): Body {
  if (further === null) return []
  const title = further.skip === 0 ? words.duty.first : words.duty.later
  return [
    {
      type: 'ActionSet',
      spacing: 'Small',
      actions: [button({ title, verb: 'duty', data: { site, skip: further.skip, inPlace: true } })],
    },
  ]
}

function otherSite({ others }: DutyView, words: Wording): Body {
  const [first] = others
  if (first === undefined) return []
  return [
    choice({ id: 'site', label: words.duty.otherSite, choices: namesToChoose(others), value: first.id }),
    {
      type: 'ActionSet',
      actions: [button({ title: words.duty.show, verb: 'duty', data: { inPlace: true }, withInputs: true })],
    },
  ]
}
