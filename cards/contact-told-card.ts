import type { IRichTextBlock } from '@microsoft/teams.cards'
import { ContactKind } from '../programme/contact-words.ts'
import type { DraftFields } from '../programme/draft.ts'
import type { Card } from './card.ts'
import { type DraftView, draftButtons, impossibleLine } from './contact-draft-card.ts'
import { type Body, button, card, choice, dateField, heading, quiet } from './elements.ts'
import { visible } from './escape.ts'
import { numbersAtHand } from './numbers-at-hand.ts'
import type { Wording } from './wording/nl.ts'

/**
 * What a sentence told, as it will be kept: a line for each field with the words it came from, a question only for
 * what is missing or could mean two things. Short enough for a telephone, so that Bewaren is in sight at once.
 */
export function contactToldCard(view: DraftView, words: Wording): Card {
  const { draft, fields } = view
  const family = view.families.find((one) => one.id === fields.family)?.label ?? null
  const open = questions(view, words)
  return card({
    fallback: words.draft.fallback,
    body: [
      heading(words.draft.title(family)),
      quiet(open.length > 0 ? words.draft.introOpen : words.draft.intro),
      ...impossibleLine(fields, words),
      ...toldLines(view, words),
      ...open,
      ...numbersAtHand(words),
    ],
    actions: draftButtons({ ...draft, form: 'told' }, fields.family, words, [
      button({ title: words.draft.adjust, verb: 'adjust-draft', data: { draft: draft.id } }),
    ]),
  })
}

function toldLines({ fields, families }: DraftView, words: Wording): Body {
  const { short } = words.draft
  const family = families.find(({ id }) => id === fields.family)?.label
  const list = (values: readonly string[]) => (values.length > 0 ? values.join(' · ') : null)
  const next = fields.next.map(({ date, time }) => `${words.day(date)}${time ? ` ${words.clock(time)}` : ''}`)
  const together = [
    ...(fields.justTogether ? [words.draft.justTogether] : []),
    ...fields.actions.map((one) => words.actions[one]),
  ]
  const rows: readonly (readonly [string, string | null, string])[] = [
    [short.family, family ?? null, 'family'],
    [short.kind, fields.kind && words.kinds[fields.kind], 'kind'],
    [short.date, fields.date && words.day(fields.date), 'date'],
    [short.time, fields.time && words.clock(fields.time), 'time'],
    [short.minutes, fields.minutes === null ? null : words.minutes(fields.minutes), 'minutes'],
    [short.place, fields.place, 'place'],
    [short.together, list(together), 'actions'],
    [short.domains, list(fields.domains.map((one) => words.domains[one])), 'domains'],
    [short.services, list(fields.services.map((one) => words.services[one])), 'services'],
    [short.present, list(fields.present.map((one) => words.present[one])), 'present'],
    [short.spoken, list(languageSaid(fields, words)), 'spoken'],
    [short.next, list(next), 'next'],
    [short.feeling, fields.feeling, 'feeling'],
  ]
  return rows.flatMap(([label, value, field]) =>
    value === null || isDoubted(fields, field)
      ? []
      : [told({ label, value, source: sourceOf(field, fields, words) })],
  )
}

function languageSaid({ spoken, speakingHelp }: DraftFields, words: Wording): readonly string[] {
  return [
    ...(spoken ? [words.spoken[spoken]] : []),
    ...(speakingHelp ? [words.speakingHelp[speakingHelp]] : []),
  ]
}

/** One line: what, its value, and the words it came from. Rich text is never read as Markdown, so nothing is escaped. */
function told({
  label,
  value,
  source,
}: Readonly<{ label: string; value: string; source: string | null }>): IRichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [
      { type: 'TextRun', text: `${label}: `, isSubtle: true },
      { type: 'TextRun', text: breakable(visible(value, 200)), weight: 'Bolder' },
      ...(source
        ? [
            {
              type: 'TextRun' as const,
              text: `  ${breakable(source)}`,
              isSubtle: true,
              size: 'Small' as const,
            },
          ]
        : []),
    ],
  }
}

/** Rich text does not break inside a word, and a link or a cry of joy may be longer than a telephone is wide. */
function breakable(text: string): string {
  return text.replace(/\S{24}/gu, '$&\u200b')
}

function sourceOf(field: string, fields: DraftFields, words: Wording): string | null {
  const heard = fields.words[field]
  if (heard !== undefined) return words.draft.from(visible(heard, 60))
  return field === 'date' && fields.dateAssumed ? words.draft.assumedToday : null
}

function isDoubted(fields: DraftFields, field: string): boolean {
  // The family is never hidden: it has a question of its own.
  return field !== 'family' && fields.unsure.some((doubt) => doubt.field === field)
}

/** What is needed and missing, and what was said but could mean more than one thing. */
function questions({ fields, families }: DraftView, words: Wording): Body {
  const said = words.draft
  const kinds = ContactKind.options.map((kind) => ({ value: kind, title: words.kinds[kind] }))
  const own = families.map(({ id, label }) => ({ value: id, title: label }))
  return [
    ...(fields.family === null
      ? [
          choice({
            id: 'family',
            label: said.family,
            choices: own,
            required: said.needed('family'),
            open: own.length <= 4,
            placeholder: said.pick,
          }),
        ]
      : []),
    ...(fields.kind === null || isDoubted(fields, 'kind')
      ? [
          choice({
            id: 'kind',
            label: said.kind,
            choices: kinds,
            required: said.needed('kind'),
            placeholder: said.pick,
          }),
        ]
      : []),
    ...(fields.date === null && !isDoubted(fields, 'date')
      ? [dateField({ id: 'date', label: said.date, required: said.needed('date') })]
      : []),
    ...fields.unsure.flatMap((doubt) => doubted(doubt, words)),
  ]
}

type Doubt = DraftFields['unsure'][number]

/** One question per doubt, with the readings to choose from; only the day is needed. */
function doubted({ field, options, words: heard }: Doubt, words: Wording): Body {
  const said = words.draft
  const label = said.asked(visible(heard, 60), field)
  const as = (id: string, title: (option: string) => string, required?: string) => [
    choice({
      id,
      label,
      open: true,
      choices: options.map((option) => ({ value: option, title: title(option) })),
      ...(required ? { required } : {}),
    }),
  ]
  switch (field) {
    case 'date':
      return as('date', words.day, said.needed('date'))
    case 'time':
      return as('time', words.clock)
    case 'minutes':
      return as('minutes', (option) => words.minutes(Number(option)))
    case 'next':
      return as('nextChosen', (option) => {
        const [day = option, time] = option.split('T')
        return `${words.day(day)}${time ? ` ${words.clock(time)}` : ''}`
      })
    default:
      return []
  }
}
