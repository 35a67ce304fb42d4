import type { DateTime } from 'luxon'
import type { FieldValues } from '../directory/field-value.ts'
import { openingHours } from '../directory/hours/opening-hours.ts'
import { languageName } from '../directory/language-code.ts'
import { needOf } from '../directory/needs/needs.ts'
import type { SheetField } from '../directory/sheet-field.ts'
import { weekSaid } from './opening-words.ts'
import { numberSaid } from './service-answers.ts'
import type { Wording } from './wording/nl.ts'

/** A field of a service with its value. */
export type FieldValue = {
  [Field in SheetField]: Readonly<{ field: Field; value: FieldValues[Field] }>
}[SheetField]

/** A value of a service in words, as it was written: whoever shows it escapes it. */
export function valueSaid(said: FieldValue, at: DateTime, words: Wording): string {
  const text = textOf(said, at, words)
  return text === '' ? words.sharing.input.nothing : text
}

function textOf(said: FieldValue, at: DateTime, words: Wording): string {
  switch (said.field) {
    case 'needs':
      return said.value.map((key) => needOf(key).labels[words.language === 'en' ? 'en' : 'nl']).join(', ')
    case 'features':
      return said.value.map((key) => words.finding.features[key]).join(', ')
    case 'line':
      return said.value === null ? '' : words.finding.lines[said.value]
    case 'bring':
      return said.value.join(', ')
    case 'hours':
      return weekSaid(openingHours({ schedules: said.value, note: null }), at, words).join('; ')
    case 'address':
      return said.value === null ? '' : `${said.value.street}, ${said.value.postcode} ${said.value.city}`
    case 'phones':
      return said.value.map(numberSaid).join(', ')
    case 'languages':
      return said.value.map((code) => languageName(code, words.language === 'en' ? 'en' : 'nl')).join(', ')
    case 'cost':
      return said.value === null ? '' : (said.value.text ?? words.finding.service.free)
    case 'ages':
      return said.value === null ? '' : words.finding.service.ages(said.value.from, said.value.to)
    case 'isFull':
      if (said.value === null) return ''
      return said.value ? words.sharing.input.full : words.sharing.input.hasRoom
    case 'status':
      return said.value === 'defunct' ? words.sharing.report.gone : words.sharing.statuses[said.value]
    default:
      return said.value ?? ''
  }
}
