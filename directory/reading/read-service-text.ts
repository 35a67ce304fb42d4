import type { FieldValues } from '../field-value.ts'
import type { SheetField } from '../sheet-field.ts'
import { type PostcodeOf, readAddress } from './read-address.ts'
import { readHours } from './read-hours.ts'
import { readName } from './read-name.ts'
import { foundIn, masked, type ReadPart } from './read-part.ts'
import { isMobile, readWays } from './read-ways.ts'
import { readAudience, readCost, readEntry, readFeatures, readLanguages, readNeeds } from './read-words.ts'

/** Most characters that are read: a leaflet fits, a book does not. */
export const longestServiceText = 4_000

/** What a text says of a service: per field the value, and the words it came from. */
export type ServiceRead = Readonly<{
  values: Readonly<Partial<FieldValues>>
  from: Readonly<Partial<Record<SheetField, string>>>
  /** Numbers that belong to a person rather than to a desk: to be asked about before they are kept. */
  mobiles: readonly string[]
  /** The enterprise number, its ten digits. */
  kbo: string | null
}>

/** Reads a sentence, or a text pasted from somewhere, as the fields of a service. Nothing is kept that is not said. */
export function readServiceText(sent: string, postcodeOf: PostcodeOf = () => null): ServiceRead {
  const text = sent.slice(0, longestServiceText)
  const numbers = foundIn(text, enterpriseOrAccount)
  const parts: ReadPart[] = []
  let left = masked(text, numbers)
  // The order counts: a web address holds words, an address a number, and a name is what is left.
  for (const read of readers(postcodeOf)) {
    const found = read(left)
    parts.push(...found)
    left = masked(left, found)
  }
  const named = readName(left)
  parts.push(...named, ...needsOf(left, named))
  return {
    ...told(text, parts),
    kbo: numbers.map(({ groups }) => digitsOf(groups('kbo'))).find(Boolean) ?? null,
  }
}

/** Enterprise numbers and bank accounts, so that neither is taken for a telephone. */
const enterpriseOrAccount =
  /(?:KBO|BTW|ondernemingsnummer)?[\s:-]*(?:BE\s?)?(?<kbo>(?<!\d)[01]\d{3}\.\d{3}\.\d{3})(?!\d)|(?:IBAN)?[\s:]*BE\d{2}(?:\s?\d{4}){3}/giu

function readers(postcodeOf: PostcodeOf): readonly ((text: string) => readonly ReadPart[])[] {
  return [
    readWays,
    (text) => readAddress(text, postcodeOf),
    hoursOf,
    readFeatures,
    (text) => [...readEntry(text), ...readAudience(text)],
    readCost,
    readLanguages,
  ]
}

function hoursOf(text: string): readonly ReadPart[] {
  return readHours(text).map(({ blocks, start, end }) => ({ field: 'hours', value: blocks, start, end }))
}

/** A name is a name ("De Kast" gives no furniture), unless nothing else tells what the service is for. */
function needsOf(left: string, named: readonly ReadPart[]): readonly ReadPart[] {
  const names = named.filter(({ field }) => field === 'name')
  const besides = readNeeds(masked(left, names))
  return besides.length > 0 ? besides : readNeeds(left)
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

function told(text: string, parts: readonly ReadPart[]): Omit<ServiceRead, 'kbo'> {
  const byField = Map.groupBy(parts, ({ field }) => field)
  const values: Partial<Record<SheetField, unknown>> = {}
  const from: Partial<Record<SheetField, string>> = {}
  for (const [field, those] of byField) {
    values[field] = joined(those.map(({ value }) => value))
    from[field] = those.map(({ start, end }) => text.slice(start, end).replace(/[\s.,;]+$/, '')).join(', ')
  }
  const numbers = (values.phones ?? []) as FieldValues['phones']
  const mobiles = numbers.map(({ number }) => number).filter(isMobile)
  return { values: values as Partial<FieldValues>, from, mobiles }
}

/** Lists are put together, what it does is told sentence after sentence, and of anything else the first counts. */
function joined(values: readonly unknown[]): unknown {
  const [first] = values
  if (Array.isArray(first)) return [...new Set(values.flat())]
  return typeof first === 'string' ? values.join(' ') : first
}
