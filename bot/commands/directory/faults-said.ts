import type { Fault, Kind, Refused, Wanted, Where } from '../../../directory/exchange/fault.ts'
import { fieldName } from './field-names.ts'

const units = { row: 'rij', line: 'regel', number: 'nummer' } as const

/** What a thing is called in a sentence. */
export const kinds: Readonly<Record<Kind, string>> = {
  organization: 'organisatie',
  location: 'plaats',
  service: 'dienst',
}

const wanted: Readonly<Record<Wanted, string>> = {
  text: 'tekst',
  number: 'een getal',
  date: 'een datum (jjjj-mm-dd)',
  moment: 'een datum met uur',
  clock: 'een uur',
  mail: 'een mailadres',
  web: 'een webadres (http of https)',
  uri: 'een adres (URI)',
  id: 'een id',
  list: 'een lijst',
  object: 'een geheel met velden',
}

const longestValue = 60

/** A value as it may be shown in a terminal: one line, not too long, nothing that moves the cursor. */
export function shown(value: string): string {
  const plain = value.replace(/\p{C}+|\s+/gu, ' ').trim()
  return `“${plain.length > longestValue ? `${plain.slice(0, longestValue)}…` : plain}”`
}

/** Where something stood. */
function placeSaid({ file, unit, at }: Where): string {
  return `${file}, ${units[unit]} ${at}`
}

/** One thing that was refused, with its place and every reason. */
export function refusedSaid({ where, kind, name, faults }: Refused): string {
  const what = [kind === null ? null : kinds[kind], name === null ? null : shown(name)].filter(
    (one) => one !== null,
  )
  const which = what.length === 0 ? '' : ` (${what.join(' ')})`
  return `${placeSaid(where)}${which}: ${faults.map(faultSaid).join('; ')}`
}

function faultSaid(fault: Fault): string {
  switch (fault.fault) {
    case 'missing':
      return `${fieldName(fault.field)} ontbreekt`
    case 'not':
      return `${fieldName(fault.field)}: ${shown(fault.value)} is niet ${wanted[fault.wanted]}`
    case 'no-choice':
      return `${fieldName(fault.field)}: ${shown(fault.value)} kan niet${choices(fault.choices)}`
    case 'out-of-range':
      return `${fieldName(fault.field)}: ${shown(fault.value)} kan niet`
    case 'too-long':
      return `${fieldName(fault.field)} is te lang`
    case 'no-object':
      return 'dat is geen dienst, organisatie of plaats'
    case 'unknown-kind':
      return 'ik herken hierin geen dienst, organisatie of plaats'
    case 'too-deep':
      return 'diensten en organisaties zitten hier eindeloos in elkaar'
    case 'row-broken':
      return 'deze rij is stuk: ze heeft te veel of te weinig vakken, of is geen geldige JSON'
    case 'row-unmapped':
      return 'de mapping zegt niet wat er met zo’n rij moet gebeuren'
    case 'twice':
      return `dit id staat er al met iets anders (${fault.id})`
    case 'dangling':
      return `de ${kinds[fault.to]} waar dit bij hoort, is er niet (${fault.id})`
    case 'circle':
      return fault.of === 'organization'
        ? `de organisaties wijzen in een kring naar elkaar (${fault.id})`
        : `de termen wijzen in een kring naar elkaar (${fault.id})`
    case 'part-refused':
      return `de ${kinds[fault.part]} waar dit bij hoort, is zelf geweigerd (${fault.id})`
  }
}

function choices(all: readonly string[]): string {
  return all.length > 8 ? '' : `; wel: ${all.join(', ')}`
}
