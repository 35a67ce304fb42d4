import { longestText, Present, SpeakingHelp, Spoken, TextField, ToldBy } from '../programme/contact.ts'
import type { DraftView } from './contact-draft-card.ts'
import { type Body, choice, part, quiet, textField, toggle } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/** The optional half of the draft card, folded away until "Meer vertellen": presence comes first, nothing is demanded. */
export function detailsPart(view: DraftView, words: Wording): Body {
  const { fields } = view
  const said = words.draft
  const text = (id: TextField, label: string) =>
    textField({
      id,
      label,
      value: fields[id],
      longest: longestText,
      ...(view.kept?.texts.includes(id) ? { placeholder: said.keepText } : {}),
    })
  return [
    part('details', [
      quiet(said.noNames),
      textField({ id: 'place', label: said.place, value: fields.place, longest: 120, lines: 'one' }),
      ...whoAndHow(view, words),
      text('raised', said.raised),
      text('observed', said.observed),
      choice({
        id: 'toldBy',
        label: said.toldBy,
        many: true,
        choices: ToldBy.options.map((one) => ({ value: one, title: said.toldBys[one] })),
        value: fields.toldBy.join(','),
      }),
      text('impression', said.impression),
      text('agreed', said.agreed),
      text('feeling', said.feeling),
      toggle('feelingShared', said.feelingShared, fields.feelingShared),
      toggle('toIntervision', said.toIntervision, fields.bringsToIntervision),
      text('question', said.question),
      ...concernAndSharing(view, words),
      ...withdrawal(view, words),
    ]),
  ]
}

function whoAndHow({ fields }: DraftView, words: Wording): Body {
  const said = words.draft
  return [
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
      id: 'speakingHelp',
      label: said.speakingHelp,
      choices: SpeakingHelp.options.map((one) => ({ value: one, title: words.speakingHelp[one] })),
      value: fields.speakingHelp,
      placeholder: said.pick,
    }),
    ...(fields.kind === 'missed'
      ? [
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
        ]
      : []),
  ]
}

function concernAndSharing({ fields, hasAssessor }: DraftView, words: Wording): Body {
  const said = words.draft
  return [
    choice({
      id: 'concern',
      label: said.concern,
      choices: (['none', 'intervision', 'urgent'] as const).map((one) => ({
        value: one,
        title: said.concerns[one],
      })),
      value: fields.concern,
    }),
    ...(hasAssessor ? [toggle('shareWithAssessor', said.shareWithAssessor, fields.sharedWithAssessor)] : []),
  ]
}

/** In a correction a text is never shown, so taking one back has a question of its own. */
function withdrawal({ kept, fields }: DraftView, words: Wording): Body {
  const written = TextField.options.filter((one) => kept?.texts.includes(one))
  if (written.length === 0) return []
  const said = words.draft
  return [
    choice({
      id: 'withdrawn',
      label: said.withdraw,
      many: true,
      choices: written.map((one) => ({ value: one, title: said[one] })),
      value: fields.withdrawn.join(','),
    }),
  ]
}
