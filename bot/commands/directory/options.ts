import { parseArgs } from 'node:util'
import { type Format, formats } from './export-format.ts'

/** What was asked of the command, or why that is not clear. */
export type Asked = Readonly<
  | {
      verb: 'import'
      from: string
      mapping: string | null
      source: string | null
      licence: string | null
      site: string | null
      skipsRefused: boolean
      isTrial: boolean
    }
  | { verb: 'export'; to: string; format: Format | null; site: string | null }
  | { verb: 'places'; from: string }
  | { verb: 'known-items'; files: readonly string[]; mapping: string | null }
  | { verb: 'help' }
  | { verb: 'unclear'; why: string }
>

/** How the command is used; shown when it is asked, and when something else was. */
export const usage: readonly string[] = [
  'Gebruik: npm run directory -- WAT …',
  '',
  '  import BESTAND|MAP|ADRES   leest diensten in: HSDS 3.0 of 3.1 als JSON of ndjson, de tabellen van een',
  '                             datapackage (map of zip), of een gewone CSV met een mapping. Van een adres met',
  '                             bladzijden worden ze alle gelezen.',
  '    --mapping BESTAND|ocmw|verenigingen   hoe een gewone CSV gelezen wordt; de twee Vlaamse lijsten herken ik zelf',
  '    --source NAAM --licence TEKST         van wie de gegevens zijn, en onder welke licentie',
  '    --site ID                             voor één site; anders voor alle sites',
  '    --zonder-geweigerde                   leest in wat wel kan; anders is het alles of niets',
  '    --proef                               toont wat er zou gebeuren en bewaart niets',
  '  export --to BESTAND|MAP    schrijft alle diensten uit als HSDS 3.1, zonder iets over mensen',
  '    --format json|ndjson|csv              csv is een map met tabellen (datapackage)',
  '    --site ID                             alleen de diensten van één site',
  '  places BESTAND             leest de tabel van postcodes en plaatsen van heel Vlaanderen in',
  '  known-items BESTAND …      meet hoe vaak diensten bij hun eigen naam gevonden worden, ook met fouten erin',
]

const options = {
  mapping: { type: 'string' },
  source: { type: 'string' },
  licence: { type: 'string' },
  site: { type: 'string' },
  'zonder-geweigerde': { type: 'boolean' },
  proef: { type: 'boolean' },
  to: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Which options go with which verb. */
const known: Readonly<Record<string, readonly string[]>> = {
  import: ['mapping', 'source', 'licence', 'site', 'zonder-geweigerde', 'proef'],
  export: ['to', 'format', 'site'],
  places: [],
  'known-items': ['mapping'],
}

/** Reads what was typed behind the command. */
export function readAsked(words: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [verb, from, ...rest] = positionals
    if (values.help === true || verb === undefined || verb === 'help') return { verb: 'help' }
    const fits = known[verb]
    if (fits === undefined) return { verb: 'unclear', why: `“${verb}” ken ik niet.` }
    const odd = Object.keys(values).find((name) => !fits.includes(name))
    if (odd !== undefined) return { verb: 'unclear', why: `--${odd} hoort niet bij ${verb}.` }
    if (rest.length > 0 && verb !== 'known-items')
      return { verb: 'unclear', why: `Ik lees er één tegelijk; “${rest[0]}” is er één te veel.` }
    return verb === 'export'
      ? exportAsked(values, from)
      : readingAsked([verb, ...positionals.slice(1)], values)
  } catch (error) {
    return { verb: 'unclear', why: `Dat begrijp ik niet: ${error instanceof Error ? error.message : ''}` }
  }
}

type Values = Readonly<{
  mapping?: string
  source?: string
  licence?: string
  site?: string
  'zonder-geweigerde'?: boolean
  proef?: boolean
  to?: string
  format?: string
}>

function readingAsked([verb, from, ...rest]: readonly string[], values: Values): Asked {
  if (from === undefined) return { verb: 'unclear', why: `Zeg erbij wat ik moet lezen: ${verb} BESTAND.` }
  if (verb === 'places') return { verb, from }
  if (verb === 'known-items') return { verb, files: [from, ...rest], mapping: values.mapping ?? null }
  const { mapping = null, source = null, licence = null, site = null } = values
  return {
    verb: 'import',
    from,
    mapping,
    source,
    licence,
    site,
    skipsRefused: values['zonder-geweigerde'] === true,
    isTrial: values.proef === true,
  }
}

function exportAsked({ to, format, site }: Values, from: string | undefined): Asked {
  if (to === undefined || from !== undefined)
    return { verb: 'unclear', why: 'Zeg erbij waar het heen moet: export --to BESTAND.' }
  if (format === undefined) return { verb: 'export', to, format: null, site: site ?? null }
  const known = formats.find((one) => one === format)
  if (known === undefined)
    return { verb: 'unclear', why: `Het formaat “${format}” ken ik niet: ${formats.join(', ')}.` }
  return { verb: 'export', to, format: known, site: site ?? null }
}
