import { z } from 'zod'
import { Day } from '../programme/stamp.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { dayInput, dutyLine, formToken, oneOf, recordId } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form for an absence; from a calendar for that `day`, or with the `absence` that stands in the rota. */
export const AbsenceForm = z.strictObject({
  site: recordId.optional(),
  day: Day.optional(),
  absence: dutyLine.optional(),
})

/** What a list sends for nobody: a choice made once cannot be taken back to nothing in every client. */
const nobody = 'nobody'

/** An absence as it was filled in; without `person` it is one's own. `absence`: the one it puts right, or puts back. */
export const SaveAbsence = z.strictObject({
  token: formToken,
  site: recordId,
  absence: dutyLine.optional(),
  person: oneOf(recordId),
  from: dayInput,
  until: dayInput,
  standIn: oneOf(recordId).transform((sent) => (sent === nobody ? null : sent)),
})
export type SaveAbsence = z.infer<typeof SaveAbsence>

/** What the form offers and what stands in it. */
export type AbsenceFormView = Readonly<{
  token: string
  site: string
  name: string
  /** Whose absence it may be; null when it can only be one's own. */
  people: readonly Option[] | null
  standIns: readonly Option[]
  /** Whether the person works at other sites too, where this does not count. */
  worksElsewhere: boolean
  filled: Pick<SaveAbsence, 'person' | 'from' | 'until' | 'standIn'>
  /** The absence that stands in the rota already and is put right; none for a new one. */
  absence?: string
  problem?: string
}>

/** "Afwezig van … tot …, vervangen door …". */
export function absenceFormCard(view: AbsenceFormView, words: Wording): Card {
  const { token, site, people, filled, absence } = view
  const said = words.dutyForms
  const name = plain(view.name, 60)
  const title = absence === undefined ? said.absence(name) : said.changeAbsence(name)
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(view.problem ? [block('attention', [line(view.problem)])] : []),
      line(said.absenceText),
      ...(view.worksElsewhere ? [quiet(said.onlyHere(name), { spacing: 'Small' })] : []),
      ...(people === null
        ? []
        : [
            choice({
              id: 'person',
              label: said.who,
              placeholder: words.draft.pick,
              choices: namesToChoose(people),
              value: filled.person,
            }),
          ]),
      dateField({ id: 'from', label: said.firstDay, value: filled.from }),
      dateField({ id: 'until', label: said.lastDay, value: filled.until }),
      choice({
        id: 'standIn',
        label: said.standIn,
        choices: namesToChoose([{ id: nobody, label: said.nobody }, ...view.standIns]),
        value: filled.standIn ?? nobody,
      }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-absence',
        data: { token, site, ...(absence === undefined ? {} : { absence }) },
        withInputs: true,
        style: 'positive',
      }),
      ...(absence === undefined
        ? []
        : [button({ title: said.remove, verb: 'remove-duty', data: { site, line: absence } })]),
      button({ title: said.back, verb: 'duty', data: { site, inPlace: true } }),
    ],
  })
}
