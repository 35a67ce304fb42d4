import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { dayInput, formToken, oneOf, recordId } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form for an absence. */
export const AbsenceForm = z.strictObject({ site: recordId.optional() })

/** What a list sends for nobody: a choice made once cannot be taken back to nothing in every client. */
const nobody = 'nobody'

/** An absence as it was filled in; without `person` it is one's own. */
export const SaveAbsence = z.strictObject({
  token: formToken,
  site: recordId,
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
  problem?: string
}>

/** "Afwezig van … tot …, vervangen door …". */
export function absenceFormCard(view: AbsenceFormView, words: Wording): Card {
  const { token, site, people, filled } = view
  const said = words.dutyForms
  const title = said.absence(plain(view.name, 60))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(view.problem ? [block('attention', [line(view.problem)])] : []),
      line(said.absenceText),
      ...(view.worksElsewhere ? [quiet(said.onlyHere(plain(view.name, 60)), { spacing: 'Small' })] : []),
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
        data: { token, site },
        withInputs: true,
        style: 'positive',
      }),
      button({ title: said.back, verb: 'duty', data: { site, inPlace: true } }),
    ],
  })
}
