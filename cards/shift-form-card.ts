import { z } from 'zod'
import { Day } from '../programme/stamp.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line, timeField } from './elements.ts'
import { plain } from './escape.ts'
import { dayInput, dutyLine, formToken, oneOf, recordId, timeInput } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

const inputs = {
  person: oneOf(recordId),
  fromDay: dayInput,
  fromTime: timeInput,
  untilDay: dayInput,
  untilTime: timeInput,
}

/**
 * Opens the form for a shift; `week` fills it with the next whole week, and keeps the person chosen. From a calendar: for
 * that `day`, or with what stands in the rota as `shift`.
 */
export const ShiftForm = z.strictObject({
  ...inputs,
  site: recordId.optional(),
  week: z.literal(true).optional(),
  day: Day.optional(),
  shift: dutyLine.optional(),
})

/** A shift as it was filled in; days and times are Belgian. `shift`: the one it puts right, or puts back. */
export const SaveShift = z.strictObject({
  ...inputs,
  token: formToken,
  site: recordId,
  shift: dutyLine.optional(),
})
export type SaveShift = z.infer<typeof SaveShift>

/** What the form offers and what stands in it. */
export type ShiftFormView = Readonly<{
  token: string
  site: string
  name: string
  people: readonly Option[]
  filled: Pick<SaveShift, keyof typeof inputs>
  /** The shift that stands in the rota already and is put right; none for a new one. */
  shift?: string
  problem?: string
}>

/** The form for one shift. */
export function shiftFormCard(
  { token, site, name, people, filled, shift, problem }: ShiftFormView,
  words: Wording,
): Card {
  const said = words.dutyForms
  const title = shift === undefined ? said.shift(plain(name, 60)) : said.changeShift(plain(name, 60))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(problem ? [block('attention', [line(problem)])] : []),
      choice({
        id: 'person',
        label: said.person,
        placeholder: words.draft.pick,
        choices: namesToChoose(people),
        value: filled.person,
      }),
      dateField({ id: 'fromDay', label: said.fromDay, value: filled.fromDay }),
      timeField({ id: 'fromTime', label: said.fromTime, value: filled.fromTime }),
      dateField({ id: 'untilDay', label: said.untilDay, value: filled.untilDay }),
      timeField({ id: 'untilTime', label: said.untilTime, value: filled.untilTime }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-shift',
        data: { token, site, ...(shift === undefined ? {} : { shift }) },
        withInputs: true,
        style: 'positive',
      }),
      shift === undefined
        ? button({ title: said.week, verb: 'shift-form', data: { site, week: true }, withInputs: true })
        : button({ title: said.remove, verb: 'remove-duty', data: { site, line: shift } }),
      button({ title: said.back, verb: 'duty', data: { site, inPlace: true } }),
    ],
  })
}
