import type { ActionArray } from '@microsoft/teams.cards'
import { z } from 'zod'
import { longestText, Present, SpeakingHelp, Spoken, TextField, ToldBy } from '../programme/contact.ts'
import { ContactAction, ContactKind, LifeDomain, ServiceKey } from '../programme/contact-words.ts'
import type { DraftFields } from '../programme/draft.ts'
import type { Card } from './card.ts'
import { detailsPart } from './contact-details-part.ts'
import { referralInputs, servicesPart } from './contact-services-part.ts'
import {
  type Body,
  block,
  button,
  card,
  choice,
  dateField,
  heading,
  line,
  numberField,
  quiet,
  reveal,
  timeField,
} from './elements.ts'
import { plain } from './escape.ts'
import {
  dayInput,
  formToken,
  manyOf,
  oneOf,
  recordId,
  textInput,
  timeInput,
  toggleInput,
  wholeNumber,
} from './inputs.ts'
import { numbersAtHand } from './numbers-at-hand.ts'
import type { Wording } from './wording/nl.ts'

/** What the draft card sends when it is saved. */
export const SaveContact = z.strictObject({
  token: formToken,
  draft: recordId,
  revision: z.number().int(),
  /** Which card was saved: the short one leaves out what was understood, the full form what is empty. */
  form: z.enum(['told', 'full']).default('full'),
  family: oneOf(recordId),
  kind: oneOf(ContactKind),
  date: dayInput,
  time: timeInput,
  minutes: wholeNumber(1, 1440),
  together: manyOf(z.union([ContactAction, z.literal('just-together')])),
  domains: manyOf(LifeDomain),
  services: manyOf(ServiceKey),
  ...referralInputs,
  nextDate: dayInput,
  nextTime: timeInput,
  /** One reading of an appointment that could mean more than one: a day, or a day and a time. */
  nextChosen: oneOf(z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)),
  next2Date: dayInput.optional(),
  next2Time: timeInput.optional(),
  place: textInput(120),
  present: manyOf(Present),
  spoken: oneOf(Spoken),
  speakingHelp: oneOf(SpeakingHelp),
  toldBy: manyOf(ToldBy),
  missedBy: oneOf(z.enum(['family', 'buddy'])),
  raised: textInput(longestText),
  observed: textInput(longestText),
  impression: textInput(longestText),
  agreed: textInput(longestText),
  feeling: textInput(longestText),
  feelingShared: toggleInput,
  toIntervision: toggleInput,
  question: textInput(longestText),
  concern: oneOf(z.enum(['none', 'intervision', 'urgent'])),
  shareWithAssessor: toggleInput,
  withdrawn: manyOf(TextField),
})
export type SaveContact = z.infer<typeof SaveContact>

/** A draft as its card shows it: which one, what is known, the families to choose from, and what stood in the way. */
export type DraftView = Readonly<{
  draft: Readonly<{ id: string; revision: number; corrects: string | null }>
  fields: DraftFields
  families: readonly Readonly<{ id: string; label: string }>[]
  /** The contact that is corrected, as it was kept. */
  kept?: Readonly<{
    date: string
    kind: ContactKind
    /** Which texts were written: their names, never what stands in them. */
    texts: readonly TextField[]
  }>
  /** Whether there is an assessor of the student's college to share with. */
  hasAssessor: boolean
  /** Why it could not be saved, in words. */
  problem?: string
}>

/** The full form of an open draft: every field with its value and, where it was read, the words it came from. */
export function contactDraftCard(view: DraftView, words: Wording): Card {
  const { draft, fields } = view
  const family = view.families.find((one) => one.id === fields.family)?.label ?? null
  const title = view.kept
    ? words.draft.correction(words.day(view.kept.date), words.kinds[view.kept.kind])
    : words.draft.title(family)
  return card({
    fallback: words.draft.fallback,
    body: [
      heading(title),
      view.problem ? block('attention', [line(view.problem)]) : quiet(introOf(view, words)),
      ...impossibleLine(fields, words),
      ...mainFields(view, words),
      ...detailsPart(view, words),
      ...numbersAtHand(words),
    ],
    actions: draftButtons({ ...draft, form: 'full' }, fields.family, words, [
      reveal(words.draft.more, 'details'),
    ]),
  })
}

function introOf({ draft, fields }: DraftView, words: Wording): string {
  if (draft.corrects !== null) return words.draft.introCorrection
  if (Object.keys(fields.words).length > 0 && hasQuestions(fields)) return words.draft.introOpen
  return Object.keys(fields.words).length === 0 ? words.draft.introEmpty : words.draft.intro
}

/** What was said but cannot be, in one line: nothing is dropped without a word. */
export function impossibleLine({ impossible }: DraftFields, words: Wording): Body {
  if (impossible.length === 0) return []
  const said = impossible.map(({ what, words: heard }) => words.draft.impossibles[what](plain(heard, 40)))
  return [line(words.draft.impossible(said.join(', ')), { color: 'Attention', spacing: 'Small' })]
}

/** Whether something that is needed is missing, or something said could mean two things. */
function hasQuestions({ family, kind, date, unsure }: DraftFields): boolean {
  return family === null || kind === null || date === null || unsure.length > 0
}

type Saving = DraftView['draft'] & Readonly<{ form: 'told' | 'full' }>

/** The buttons of a draft, whichever card shows it. All revisions share one token, so it is saved once. */
export function draftButtons(
  { id, revision, corrects, form }: Saving,
  family: string | null,
  words: Wording,
  more: ActionArray,
): ActionArray {
  return [
    button({
      title: words.draft.save,
      verb: 'save-contact',
      data: { token: `draft:${id}`, draft: id, revision, form },
      withInputs: true,
      style: 'positive',
    }),
    ...more,
    button({ title: words.draft.urgent, verb: 'raise-urgent', data: { draft: id, family } }),
    button({
      title: corrects === null ? words.draft.drop : words.draft.dropCorrection,
      verb: 'drop-draft',
      data: { draft: id },
    }),
  ]
}

function mainFields({ fields, families }: DraftView, words: Wording): Body {
  const said = words.draft
  const kinds = ContactKind.options.map((kind) => ({ value: kind, title: words.kinds[kind] }))
  const [first, second] = fields.next
  return [
    choice({
      id: 'family',
      label: said.family,
      choices: families.map(({ id, label }) => ({ value: id, title: label })),
      value: fields.family,
      required: said.needed('family'),
      placeholder: said.pick,
    }),
    ...source('family', fields, words),
    choice({
      id: 'kind',
      label: said.kind,
      choices: kinds,
      value: fields.kind,
      required: said.needed('kind'),
      placeholder: said.pick,
    }),
    ...source('kind', fields, words),
    dateField({ id: 'date', label: said.date, value: fields.date, required: said.needed('date') }),
    ...source('date', fields, words),
    timeField({ id: 'time', label: said.time, value: fields.time }),
    ...source('time', fields, words),
    numberField({
      id: 'minutes',
      label: said.minutes,
      value: fields.minutes === null ? null : String(fields.minutes),
      wrong: said.minutesWrong,
    }),
    ...source('minutes', fields, words),
    togetherField(fields, words),
    ...source('actions', fields, words),
    choice({
      id: 'domains',
      label: said.domains,
      many: true,
      choices: LifeDomain.options.map((domain) => ({ value: domain, title: words.domains[domain] })),
      value: fields.domains.join(','),
    }),
    ...source('domains', fields, words),
    ...servicesPart(fields, source('services', fields, words), words),
    dateField({ id: 'nextDate', label: said.nextDate, value: first?.date ?? null }),
    timeField({ id: 'nextTime', label: said.nextTime, value: first?.time ?? null }),
    ...source('next', fields, words),
    ...(second
      ? [
          dateField({ id: 'next2Date', label: said.next2Date, value: second.date }),
          timeField({ id: 'next2Time', label: said.next2Time, value: second.time }),
        ]
      : []),
  ]
}

function togetherField(fields: DraftFields, words: Wording) {
  const actions = ContactAction.options.map((action) => ({ value: action, title: words.actions[action] }))
  return choice({
    id: 'together',
    label: words.draft.together,
    many: true,
    choices: [{ value: 'just-together', title: words.draft.justTogether }, ...actions],
    value: [...(fields.justTogether ? ['just-together'] : []), ...fields.actions].join(','),
  })
}

/** The words a value came from, or the question when they could mean more than one thing. */
function source(field: string, fields: DraftFields, words: Wording): Body {
  const doubt = fields.unsure.find((one) => one.field === field)
  if (doubt)
    return [
      line(words.draft.asked(plain(doubt.words, 60), field), {
        color: 'Attention',
        spacing: 'None',
        size: 'Small',
      }),
    ]
  const heard = fields.words[field]
  if (field === 'date' && fields.dateAssumed) return [quiet(words.draft.assumedToday)]
  return heard ? [quiet(words.draft.from(plain(heard, 80)))] : []
}
