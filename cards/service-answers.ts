import { z } from 'zod'
import { Feature, Line } from '../directory/features.ts'
import type { FieldValues } from '../directory/field-value.ts'
import { languageCode, languageName } from '../directory/language-code.ts'
import { NeedKey } from '../directory/needs/needs.ts'
import { hoursWritten } from '../directory/reading/hours-written.ts'
import { readHours } from '../directory/reading/read-hours.ts'
import { isMobile, nationalNumber, webAddress } from '../directory/reading/read-ways.ts'
import { saysFree } from '../directory/sheet.ts'
import type { SheetField } from '../directory/sheet-field.ts'
import { manyOf, oneOf, textInput, toggleInput, wholeNumber } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Most characters of each text that is typed. */
export const longestAnswer = {
  name: 120, organization: 120, what: 2_000, audience: 600, apply: 600, bring: 600, hours: 400, hoursNote: 400,
  street: 120, postcode: 10, city: 60, phones: 300, email: 200, website: 400, languages: 300, interpreter: 300,
  cost: 300, waiting: 300, alert: 400,
} as const // biome-ignore format: a table

const texts = longestAnswer

/** What the inputs for the fields of a service send; a form asks for some of them. */
export const serviceAnswers = {
  name: textInput(texts.name),
  organization: textInput(texts.organization),
  what: textInput(texts.what),
  audience: textInput(texts.audience),
  needs: manyOf(NeedKey),
  features: manyOf(Feature),
  line: oneOf(Line),
  apply: textInput(texts.apply),
  bring: textInput(texts.bring),
  hours: textInput(texts.hours),
  hoursNote: textInput(texts.hoursNote),
  street: textInput(texts.street),
  postcode: textInput(texts.postcode),
  city: textInput(texts.city),
  phones: textInput(texts.phones),
  mobileAgreed: toggleInput,
  email: textInput(texts.email),
  website: textInput(texts.website),
  languages: textInput(texts.languages),
  interpreter: textInput(texts.interpreter),
  cost: textInput(texts.cost),
  isFree: toggleInput,
  ageFrom: wholeNumber(0, 99),
  ageTo: wholeNumber(0, 99),
  waiting: textInput(texts.waiting),
  isFull: oneOf(z.enum(['full', 'room'])),
  status: oneOf(z.enum(['active', 'temporarily closed', 'inactive'])),
  alert: textInput(texts.alert),
}

const Answers = z.object(serviceAnswers)
export type ServiceAnswers = z.infer<typeof Answers>

/** Nothing filled in. */
export const noAnswers: ServiceAnswers = Answers.parse({})

/** The value that was filled in for a field; undefined when it cannot be read. */
export function answeredValue<Field extends SheetField>(
  field: Field,
  answers: ServiceAnswers,
): FieldValues[Field] | undefined {
  return values[field](answers)
}

/** A value as its inputs show it; null when it is too long or too intricate to be shown in them. */
export function asAnswered<Field extends SheetField>(
  field: Field,
  value: FieldValues[Field],
  words: Wording,
): Partial<ServiceAnswers> | null {
  const shown = shows[field](value, words)
  const isTooLong = Object.entries(shown ?? {}).some(
    ([id, text]) =>
      typeof text === 'string' && Object.hasOwn(texts, id) && text.length > texts[id as keyof typeof texts],
  )
  return isTooLong ? null : shown
}

type Values = {
  readonly [Field in SheetField]: (answers: ServiceAnswers) => FieldValues[Field] | undefined
}

const values: Values = {
  name: ({ name }) => name ?? '',
  organization: ({ organization }) => organization,
  what: ({ what }) => what ?? '',
  audience: ({ audience }) => audience,
  needs: ({ needs }) => needs,
  features: ({ features }) => features,
  line: ({ line }) => line,
  apply: ({ apply }) => apply,
  bring: ({ bring }) => linesOf(bring),
  hours: ({ hours }) => blocksIn(hours),
  hoursNote: ({ hoursNote }) => hoursNote,
  address: addressIn,
  phones: ({ phones }) => numbersIn(phones),
  email: ({ email }) => (email === null || z.email().safeParse(email).success ? email : undefined),
  website: ({ website }) => (website === null ? null : (webAddress(website) ?? undefined)),
  languages: ({ languages }) => codesIn(languages),
  interpreter: ({ interpreter }) => interpreter,
  cost: costIn,
  ages: ({ ageFrom: from, ageTo: to }) => {
    if (from === null && to === null) return null
    return from !== null && to !== null && from > to ? undefined : { from, to }
  },
  waiting: ({ waiting }) => waiting,
  isFull: ({ isFull }) => (isFull === null ? null : isFull === 'full'),
  status: ({ status }) => status ?? undefined,
  alert: ({ alert }) => alert,
}

type Shows = {
  readonly [Field in SheetField]: (
    value: FieldValues[Field],
    words: Wording,
  ) => Partial<ServiceAnswers> | null
}

const shows: Shows = {
  name: (name) => ({ name }),
  organization: (organization) => ({ organization }),
  what: (what) => ({ what: what === '' ? null : what }),
  audience: (audience) => ({ audience }),
  needs: (needs) => ({ needs: [...needs] }),
  features: (features) => ({ features: [...features] }),
  line: (line) => ({ line }),
  apply: (apply) => ({ apply }),
  bring: (papers) => ({ bring: papers.length === 0 ? null : papers.join('\n') }),
  hours: (blocks, words) => {
    const hours = blocks.length === 0 ? '' : hoursWritten(blocks, words.finding.weekdays)
    return hours === null ? null : { hours: hours === '' ? null : hours }
  },
  hoursNote: (hoursNote) => ({ hoursNote }),
  address: (address) =>
    address === null
      ? {}
      : { street: address.street, postcode: address.postcode || null, city: address.city },
  phones: (phones) => ({ phones: phones.length === 0 ? null : phones.map(numberSaid).join('\n') }),
  email: (email) => ({ email }),
  website: (website) => ({ website }),
  languages: (codes, words) => ({
    languages:
      codes.length === 0
        ? null
        : codes.map((code) => languageName(code, words.language === 'en' ? 'en' : 'nl')).join(', '),
  }),
  interpreter: (interpreter) => ({ interpreter }),
  cost: (cost) => ({ cost: cost?.text ?? null, isFree: cost?.isFree ?? false }),
  ages: (ages) => ({ ageFrom: ages?.from ?? null, ageTo: ages?.to ?? null }),
  waiting: (waiting) => ({ waiting }),
  isFull: (isFull) => ({ isFull: isFull === null ? null : isFull ? 'full' : 'room' }),
  status: (status) => ({ status: status === 'defunct' ? null : status }),
  alert: (alert) => ({ alert }),
}

/** A number with what was written behind it: "09 000 00 09 (balie)". */
export function numberSaid({ number, note }: FieldValues['phones'][number]): string {
  return note === null ? number : `${number} (${note})`
}

function linesOf(text: string | null): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Words that are left over would be lost, so they make the hours unclear; joining words and signs do not. */
function blocksIn(text: string | null): FieldValues['hours'] | undefined {
  if (text === null) return []
  const found = readHours(text)
  const left = found.reduceRight((so, { start, end }) => so.slice(0, start) + so.slice(end), text)
  const hasMore = /[\p{L}\d]/u.test(left.replace(/(?<!\p{L})(?:en|and|open|of)(?!\p{L})/giu, ''))
  return found.length === 0 || hasMore ? undefined : found.flatMap(({ blocks }) => blocks)
}

function addressIn({ street, postcode, city }: ServiceAnswers): FieldValues['address'] | undefined {
  if (street === null && postcode === null && city === null) return null
  const isWhole = street !== null && city !== null && /^\d{4}$/.test(postcode ?? '')
  return isWhole ? { street, postcode: postcode ?? '', city, position: null } : undefined
}

const numberFirst = /^(\+?[\d\s./()-]*\d)(.*)$/

/** Whether a typed line starts with a number of a person. */
export function startsWithMobile(line: string): boolean {
  return isMobile(numberFirst.exec(line.trim())?.[1] ?? '')
}

function numbersIn(text: string | null): FieldValues['phones'] | undefined {
  const numbers = linesOf(text).map((line) => {
    const [, number = '', more = ''] = numberFirst.exec(line) ?? []
    const note = more.replace(/^[\s(:,–-]+|[\s)]+$/g, '')
    const digits = nationalNumber(number).length
    return digits < 3 || digits > 17 ? null : { number: number.trim(), note: note === '' ? null : note }
  })
  return numbers.includes(null) ? undefined : numbers.filter((one) => one !== null)
}

function codesIn(text: string | null): readonly string[] | undefined {
  const named = (text ?? '')
    .split(/[,;/&\n]|(?<!\p{L})(?:en|and)(?!\p{L})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const codes = named.flatMap((name) => languageCode(name) ?? [])
  return codes.length < named.length ? undefined : [...new Set(codes)]
}

function costIn({ cost, isFree }: ServiceAnswers): FieldValues['cost'] {
  if (isFree) return { text: cost, isFree }
  return cost === null ? null : { text: cost, isFree: saysFree(cost) }
}
