import type { Card } from '../../cards/card.ts'
import { asAnswered, longestAnswer, noAnswers } from '../../cards/service-answers.ts'
import { fieldFormCard, pickFieldCard } from '../../cards/service-change-card.ts'
import { serviceDoneCard } from '../../cards/service-done-card.ts'
import { serviceDuplicatesCard } from '../../cards/service-duplicates-card.ts'
import { type ServiceFormView, serviceFormCard } from '../../cards/service-form-card.ts'
import { type FieldValue, valueSaid } from '../../cards/service-value-words.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { fieldOf } from '../../directory/field-value.ts'
import { readServiceText } from '../../directory/reading/read-service-text.ts'
import { SheetField } from '../../directory/sheet-field.ts'
import { hostile } from './fictional.ts'
import { closedService, hostileService, longService, noon, plainService } from './fictional-services.ts'

const token = 'service-token-1'
const service = plainService.id
const gent = { id: 'gent', label: 'Gent' }
const empty: ServiceFormView = { token, sites: [gent], site: 'gent', kbo: null, filled: {}, from: [] }

/** As much of it as a name can hold. */
const short = hostile.slice(0, longestAnswer.name)

const told =
  'ik heb een goeie voedselbank gevonden: De Kast, Dampoortstraat 12, 9000 Gent, 0470 00 00 09, woensdag 14-16u, gratis'

/** The form as it opens for a sentence. */
function readView(text: string, words: Wording): ServiceFormView {
  const { values, from } = readServiceText(text)
  const filled = Object.assign(
    {},
    ...SheetField.options.map((field) => {
      const value = values[field]
      return value === undefined ? {} : (asAnswered(field, value as never, words) ?? {})
    }),
  )
  const rows = SheetField.options.flatMap((field) => {
    const said = from[field]
    return said === undefined ? [] : [{ field, words: said }]
  })
  return { ...empty, filled, from: rows }
}

/** Every field of a service as the form sends it, as far as the form can hold it. */
function filledFrom(sheet: typeof plainService, words: Wording) {
  return Object.assign(
    {},
    ...SheetField.options.map((field) => asAnswered(field, fieldOf(sheet, field), words) ?? {}),
  )
}

function formSamples(words: Wording): Readonly<Record<string, Card>> {
  const problem = sayRefusal(words, { reason: 'mobile-not-agreed', number: '0470 00 00 09' })
  const sent = {
    ...noAnswers,
    ...filledFrom(plainService, words),
    token,
    site: 'gent',
    kbo: null,
    another: true as const,
  }
  const duplicates = [
    { sheet: closedService, by: 'name-and-place' as const, isOnlyHint: false },
    { sheet: hostileService, by: 'phone' as const, isOnlyHint: true },
  ]
  return {
    'service-form': serviceFormCard(empty, words),
    'service-form-read': serviceFormCard(readView(told, words), words),
    'service-form-again': serviceFormCard({ ...readView(told, words), from: [], problem }, words),
    'service-form-full': serviceFormCard(
      {
        ...empty,
        sites: [gent, { id: 'hasselt', label: 'Hasselt' }],
        kbo: '0123.456.789',
        filled: filledFrom(plainService, words),
      },
      words,
    ),
    'service-form-hostile': serviceFormCard(
      {
        ...empty,
        filled: { name: short, what: hostile },
        from: [{ field: 'name', words: hostile }],
        problem: hostile,
      },
      words,
    ),
    'service-duplicates': serviceDuplicatesCard({ duplicates: duplicates.slice(0, 1), sent }, words),
    'service-duplicates-hostile': serviceDuplicatesCard(
      { duplicates, sent: { ...sent, name: short } },
      words,
    ),
  }
}

function doneSamples(words: Wording): Readonly<Record<string, Card>> {
  const { saved, change, check } = words.sharing
  return {
    'service-shared': serviceDoneCard(
      {
        service,
        said: saved.shared('De Kast'),
        more: [saved.unchecked],
        undo: 'share',
        steps: ['open', 'change'],
      },
      words,
    ),
    'service-changed': serviceDoneCard(
      {
        service,
        said: change.done(words.sharing.fields.phones),
        more: ['De Pamperkast', change.was('09 000 00 01'), change.is('09 000 00 02 (balie)')],
        undo: { change: 'change-1' },
        steps: ['open', 'change', 'history'],
      },
      words,
    ),
    'service-changed-hostile': serviceDoneCard(
      {
        service,
        said: saved.shared(hostile),
        more: [change.was(hostile)],
        undo: { change: 'x' },
        steps: ['history'],
      },
      words,
    ),
    'service-closed': serviceDoneCard(
      { service, said: check.closed('De Kast'), undo: 'closing', steps: ['check'] },
      words,
    ),
    'service-gone-notice': serviceDoneCard(
      { service, said: check.goneNotice('De Kast'), steps: ['check', 'open'] },
      words,
    ),
  }
}

function changeSamples(words: Wording): Readonly<Record<string, Card>> {
  const form = (field: SheetField, sheet = plainService) => {
    const value = fieldOf(sheet, field)
    const now = valueSaid({ field, value } as FieldValue, noon, words)
    const filled = asAnswered(field, value, words)
    return fieldFormCard({ token, service, name: sheet.name, field, now, filled }, words)
  }
  const pick = (sheet: typeof plainService) =>
    pickFieldCard(
      {
        service,
        name: sheet.name,
        now: SheetField.options.map((field) => ({
          field,
          said: valueSaid({ field, value: fieldOf(sheet, field) } as FieldValue, noon, words),
        })),
      },
      words,
    )
  return {
    'service-pick-field': pick(plainService),
    'service-pick-field-hostile': pick(hostileService),
    'service-field-hours': form('hours'),
    'service-field-phones': form('phones'),
    'service-field-address': form('address'),
    'service-field-needs': form('needs'),
    'service-field-status': form('status'),
    'service-field-long': form('what', longService),
    'service-field-hostile': form('audience', hostileService),
  }
}

/** Everything people see when they share a service or change one. */
export function sharingFormSamples(words: Wording): Readonly<Record<string, Card>> {
  return {
    ...formSamples(words),
    ...doneSamples(words),
    ...changeSamples(words),
  }
}
