import { z } from 'zod'
import type { Appointment } from '../programme/contact.ts'
import type { Card } from './card.ts'
import { button, card, choice, line } from './elements.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

const When = z.string().regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/)

/** Notes a visit still to come at the latest contact with a family: a day, or a day and a time. */
export const NoteAppointment = z.strictObject({
  token: formToken,
  family: oneOf(recordId),
  when: oneOf(When),
})

/** A visit that was announced: with whom, when it could be, and the families to choose from when none was named. */
export type AppointmentView = Readonly<{
  family: Readonly<{ id: string; code: string }> | null
  options: readonly Appointment[]
  families: readonly Readonly<{ id: string; label: string }>[]
  token: string
}>

/** An appointment as a button carries it. */
export function writtenMoment({ date, time }: Appointment): string {
  return time === null ? date : `${date}T${time}`
}

/** "vr 27/11 om 14u". */
export function momentSaid({ date, time }: Appointment, words: Wording): string {
  return words.appointment.when(words.day(date), time === null ? null : words.clock(time))
}

/** An announced visit, asked back before it is noted: what is clear in the sentence, what is not as a choice. */
export function appointmentQuestionCard(view: AppointmentView, words: Wording): Card {
  const said = words.appointment
  const { family, options, families, token } = view
  const only = options.length === 1 ? options[0] : undefined
  const text = said.question(family?.code ?? null, only ? momentSaid(only, words) : null)
  return card({
    fallback: text,
    body: [
      line(text),
      ...(family
        ? []
        : [
            choice({
              id: 'family',
              label: words.draft.family,
              choices: families.map(({ id, label }) => ({ value: id, title: label })),
              open: families.length <= 4,
              required: words.draft.needed('family'),
            }),
          ]),
      ...(only
        ? []
        : [
            choice({
              id: 'when',
              label: said.which,
              choices: options.map((one) => ({
                value: writtenMoment(one),
                title: momentSaid(one, words),
              })),
              open: true,
              required: words.draft.needed('date'),
            }),
          ]),
    ],
    actions: [
      button({
        title: said.yes,
        verb: 'note-appointment',
        data: {
          token,
          ...(family ? { family: family.id } : {}),
          ...(only ? { when: writtenMoment(only) } : {}),
        },
        withInputs: family === null || only === undefined,
        style: 'positive',
      }),
      button({ title: words.no, verb: 'chat', data: { about: 'left' } }),
    ],
  })
}
