import type { ImportPlan } from '../../../directory/exchange/plan.ts'
import type { ReadDirectory } from '../../../directory/exchange/read-records.ts'
import { kinds, refusedSaid, shown } from './faults-said.ts'
import { fieldName, sheetFieldName } from './field-names.ts'

/** More lines than this of one kind nobody reads; the number is told in any case. */
const mostLines = { refused: 200, other: 25 }

/** What became of an import. */
export type Outcome = 'written' | 'refused' | 'trial' | 'nothing'

type Imported = Readonly<{
  read: ReadDirectory
  plan: ImportPlan
  source: Readonly<{ name: string; licence: string | null }>
  credit: readonly string[]
  outcome: Outcome
}>

/** The report of an import: what is new, changed, the same and refused, and what was left to people. */
export function importSaid({ read, plan, source, credit, outcome }: Imported): readonly string[] {
  const { added, changed, unchanged, refused, kept, foreign, vanished, organizations, locations } = plan
  return [
    `Bron: ${source.name} (${source.licence ?? 'licentie niet bekend'})`,
    `Diensten: ${added.length} nieuw, ${changed.length} gewijzigd, ${unchanged} ongewijzigd. Geweigerd: ${plan.refusedCount}.`,
    ...(organizations.length + locations.length === 0
      ? []
      : [`Organisaties nieuw of gewijzigd: ${organizations.length}, plaatsen: ${locations.length}.`]),
    ...list(
      'Nieuw:',
      added.map(({ name }) => shown(name)),
    ),
    ...list(
      'Gewijzigd:',
      changed.map(({ name, fields }) => `${shown(name)}: ${unique(fields.map(fieldName))}`),
    ),
    ...list('Hier door iemand aangepast; dat blijft zo staan:', kept.map(keptSaid)),
    ...list('Hoort bij een andere bron; niet overschreven:', foreign.map(foreignSaid)),
    ...list(
      'Staat niet meer bij deze bron; hier niet weggehaald:',
      vanished.map(({ name }) => shown(name)),
    ),
    ...remarks(read, plan),
    ...list('Geweigerd:', refused.map(refusedSaid), mostLines.refused),
    ...credit,
    ending[outcome],
  ]
}

const ending: Readonly<Record<Outcome, string>> = {
  written: 'Ingelezen. Wat nieuw is, staat er als “nog niet nagekeken” en “nooit bevestigd”.',
  refused:
    'Er is niets ingelezen. Herstel wat geweigerd is, of geef --zonder-geweigerde om al de rest wel in te lezen.',
  trial: 'Dit was een proef: er is niets bewaard.',
  nothing: 'Er was niets te veranderen.',
}

function keptSaid({ name, field, ours, theirs }: ImportPlan['kept'][number]): string {
  return `${shown(name)}, ${sheetFieldName(field)}: hier ${valueSaid(ours)}, bij de bron ${valueSaid(theirs)}`
}

function foreignSaid({ kind, name, source }: ImportPlan['foreign'][number]): string {
  return `${kinds[kind]} ${shown(name)}: ${source ?? 'gedeeld door mensen van hier'}`
}

function remarks({ unknown, repeated, differing }: ReadDirectory, { loose }: ImportPlan): readonly string[] {
  const fields = [...unknown].map(([field, times]) => `${field} (${times} keer)`)
  return [
    ...list('Velden die de standaard niet kent, weggelaten:', fields),
    ...list('Staat er twee keer in met iets anders; het eerste telt:', differing),
    ...(repeated === 0 ? [] : [`${repeated} keer stond hetzelfde er nog eens in.`]),
    ...(loose === 0 ? [] : [`Losse rijen of verwijzingen die bij niets horen, weggelaten: ${loose}.`]),
  ]
}

function list(heading: string, lines: readonly string[], most = mostLines.other): readonly string[] {
  if (lines.length === 0) return []
  const more = lines.length > most ? [`  … en nog ${lines.length - most}.`] : []
  return [heading, ...lines.slice(0, most).map((line) => `  - ${line}`), ...more]
}

function valueSaid(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'niets'
  return shown(typeof value === 'string' ? value : JSON.stringify(value))
}

function unique(names: readonly string[]): string {
  return [...new Set(names)].join(', ')
}
