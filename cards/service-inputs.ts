import { Feature, Line } from '../directory/features.ts'
import { needs } from '../directory/needs/needs.ts'
import type { SheetField } from '../directory/sheet-field.ts'
import { type Body, choice, numberField, textField, toggle } from './elements.ts'
import { visible } from './escape.ts'
import { longestAnswer, type ServiceAnswers, startsWithMobile } from './service-answers.ts'
import type { Wording } from './wording/nl.ts'

/** The inputs of one field of a service, with what is filled in. */
export function serviceInputs(field: SheetField, filled: Partial<ServiceAnswers>, words: Wording): Body {
  switch (field) {
    case 'needs':
    case 'features':
    case 'line':
    case 'isFull':
    case 'status':
      return [choiceOf(field, filled, words)]
    case 'address':
      return addressOf(filled, words)
    case 'cost':
      return [
        textOf('cost', filled, words),
        toggle('isFree', words.sharing.input.isFree, filled.isFree ?? false),
      ]
    case 'ages':
      return agesOf(filled, words)
    case 'phones':
      return [lineOf('phones', words.sharing.input.phones, filled, 'more'), ...mobileOf(filled, words)]
    case 'bring':
      return [lineOf('bring', words.sharing.input.bring, filled, 'more')]
    case 'hours':
      return [lineOf('hours', words.sharing.input.hours, filled, 'more', words.sharing.input.hoursExample)]
    case 'languages':
      return [
        lineOf(
          'languages',
          words.sharing.fields.languages,
          filled,
          'one',
          words.sharing.input.languagesExample,
        ),
      ]
    default:
      return [textOf(field, filled, words)]
  }
}

type TextId = keyof typeof longestAnswer & keyof ServiceAnswers

const ofMoreLines: readonly SheetField[] = ['what', 'audience', 'apply']

function textOf(field: SheetField & TextId, filled: Partial<ServiceAnswers>, words: Wording): Body[number] {
  return lineOf(field, words.sharing.fields[field], filled, ofMoreLines.includes(field) ? 'more' : 'one')
}

function lineOf(
  id: TextId,
  label: string,
  filled: Partial<ServiceAnswers>,
  lines: 'one' | 'more',
  placeholder?: string,
): Body[number] {
  const longest = longestAnswer[id]
  const value = filled[id] ?? null
  return textField({ id, label, value, longest, lines, ...(placeholder ? { placeholder } : {}) })
}

function addressOf(filled: Partial<ServiceAnswers>, words: Wording): Body {
  const { street, postcode, city } = words.sharing.input
  return [
    lineOf('street', street, filled, 'one'),
    lineOf('postcode', postcode, filled, 'one'),
    lineOf('city', city, filled, 'one'),
  ]
}

/** Only who filled in a number of a person is asked whether that person agrees. */
function mobileOf({ phones, mobileAgreed }: Partial<ServiceAnswers>, words: Wording): Body {
  if (!(phones ?? '').split('\n').some(startsWithMobile)) return []
  return [toggle('mobileAgreed', words.sharing.input.mobileAgreed, mobileAgreed ?? false)]
}

function agesOf({ ageFrom, ageTo }: Partial<ServiceAnswers>, words: Wording): Body {
  const said = words.sharing.input
  const age = (id: string, label: string, value: number | null | undefined) =>
    numberField({ id, label, value: value?.toString() ?? null, wrong: said.wrongAge })
  return [age('ageFrom', said.ageFrom, ageFrom), age('ageTo', said.ageTo, ageTo)]
}

type ChoiceField = 'needs' | 'features' | 'line' | 'isFull' | 'status'

function choiceOf(field: ChoiceField, filled: Partial<ServiceAnswers>, words: Wording): Body[number] {
  const value = filled[field]
  const isMany = field === 'needs' || field === 'features'
  return choice({
    id: field,
    label: words.sharing.fields[field],
    placeholder: words.sharing.input.pick,
    choices: choicesOf[field](words).map(([key, title]) => ({ value: key, title: visible(title, 60) })),
    value: Array.isArray(value) ? value.join(',') : (value ?? null),
    ...(isMany ? { many: true } : {}),
  })
}

const choicesOf: Readonly<Record<ChoiceField, (words: Wording) => readonly (readonly [string, string])[]>> = {
  needs: ({ language }) => needs.map(({ key, labels }) => [key, language === 'en' ? labels.en : labels.nl]),
  features: ({ finding }) => Feature.options.map((key) => [key, finding.features[key]]),
  line: ({ finding }) => Line.options.map((key) => [key, finding.lines[key]]),
  isFull: ({ sharing }) => [
    ['full', sharing.input.full],
    ['room', sharing.input.hasRoom],
  ],
  status: ({ sharing }) => Object.entries(sharing.statuses),
}
