import { longestText, Present, Spoken } from '../programme/contact.ts'
import type { DraftFields } from '../programme/draft.ts'
import { type Body, choice, part, quiet, textField, toggle } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/** The optional half of the draft card, folded away until "Meer vertellen": presence comes first, nothing is demanded. */
export function detailsPart(fields: DraftFields, isCorrection: boolean, words: Wording): Body {
  const said = words.draft
  const text = (id: 'raised' | 'observed' | 'impression' | 'feeling' | 'question', label: string) =>
    textField({
      id,
      label,
      value: fields[id],
      longest: longestText,
      ...(isCorrection ? { placeholder: said.keepText } : {}),
    })
  return [
    part('details', [
      quiet(said.noNames),
      textField({ id: 'place', label: said.place, value: fields.place, longest: 120, lines: 'one' }),
      choice({
        id: 'present',
        label: said.present,
        many: true,
        choices: Present.options.map((one) => ({ value: one, title: words.present[one] })),
        value: fields.present.join(','),
      }),
      choice({
        id: 'spoken',
        label: said.spoken,
        choices: Spoken.options.map((one) => ({ value: one, title: words.spoken[one] })),
        value: fields.spoken,
        placeholder: said.pick,
      }),
      choice({
        id: 'missedBy',
        label: said.missedBy,
        choices: [
          { value: 'family', title: said.byFamily },
          { value: 'buddy', title: said.byBuddy },
        ],
        value: fields.missedBy,
        placeholder: said.pick,
      }),
      text('raised', said.raised),
      text('observed', said.observed),
      text('impression', said.impression),
      text('feeling', said.feeling),
      toggle('feelingShared', said.feelingShared, fields.feelingShared),
      toggle('toIntervision', said.toIntervision, fields.bringsToIntervision),
      text('question', said.question),
      choice({
        id: 'concern',
        label: said.concern,
        choices: (['none', 'intervision', 'urgent'] as const).map((one) => ({
          value: one,
          title: said.concerns[one],
        })),
        value: fields.concern,
      }),
      toggle('shareWithAssessor', said.shareWithAssessor, fields.sharedWithAssessor),
    ]),
  ]
}
