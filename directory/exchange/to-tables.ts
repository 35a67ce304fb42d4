import { namedId } from '../named-id.ts'
import { cell } from './csv-cell.ts'
import { entityIn } from './entity.ts'
import type { FullService } from './full-service.ts'
import { linkColumn, type Table, tableOfEntity, tables } from './tables.ts'

/** Things that many others share: they stand in their table once. */
const shared: ReadonlySet<string> = new Set([
  'organization',
  'location',
  'program',
  'unit',
  'taxonomy_term',
  'taxonomy',
])

/** A line of one table, without its line end. */
type Line = Readonly<{ table: Table; text: string }>

type Fields = Readonly<Record<string, unknown>>
type Under = Readonly<{ entity: string; id: string }>

/** Writes services as lines of tables, one service after the other. */
export type TableWriter = Readonly<{
  /** The lines of a service that are not written yet. */
  linesOf: (service: FullService) => readonly Line[]
  /** The tables that have lines so far. */
  used: () => readonly Table[]
}>

/** A writer of which nothing is written yet. */
export function createTableWriter(): TableWriter {
  const written = new Map<string, Set<string>>()

  const linesOf: TableWriter['linesOf'] = (service) => {
    const lines: Line[] = []

    const write = (entity: string, value: Fields, under: Under | null): string => {
      const table = tableOfEntity(entity)
      const said = String(value.id)
      const ids = written.get(entity) ?? new Set()
      written.set(entity, ids)
      if (table === undefined || (shared.has(entity) && ids.has(said))) return said
      // in a table an id stands once, also where a source gave it to several things
      const id = ids.has(said) ? namedId(said, under?.entity ?? '', under?.id ?? '', String(ids.size)) : said
      ids.add(id)
      lines.push({ table, text: '' })
      const place = lines.length - 1
      const links = { ...linksTo(table, under), ...writeInside(entity, value) }
      lines[place] = { table, text: lineOf(table, { ...value, ...links, id }) }
      for (const [field, inside] of table.lists)
        for (const one of (value[field] ?? []) as readonly Fields[]) write(inside, one, { entity, id })
      return id
    }

    /** What stands written out in one field goes to its own table, and its id stays here. */
    const writeInside = (entity: string, value: Fields): Fields =>
      Object.fromEntries(
        Object.entries(value).flatMap(([field, inside]) => {
          if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) return []
          const kind = entityIn(field)
          const under = kind === 'program' ? ownerOf(entity, value) : null
          return [[`${kind}_id`, write(kind, inside as Fields, under)]]
        }),
      )

    write('service', service, null)
    return lines
  }

  return { linesOf, used: () => tables.filter(({ entity }) => (written.get(entity)?.size ?? 0) > 0) }
}

/** The heading of a table. */
export function headingOf({ columns }: Table): string {
  return columns.join(',')
}

function ownerOf(entity: string, value: Fields): Under | null {
  const owner = entity === 'service' ? (value.organization as Fields | undefined) : undefined
  const programs = (owner?.programs ?? []) as readonly Fields[]
  const isTheirs = programs.some(({ id }) => id === (value.program as Fields | undefined)?.id)
  return owner && isTheirs ? { entity: 'organization', id: String(owner.id) } : null
}

function linksTo(table: Table, under: Under | null): Fields {
  const column = under === null ? undefined : linkColumn(table, under.entity)
  if (under === null || column === undefined) return {}
  if (table.entity === 'attribute') return { link_id: under.id, link_entity: under.entity }
  if (table.entity === 'metadata') return { resource_id: under.id, resource_type: under.entity }
  return { [column]: under.id }
}

function lineOf({ columns, numbers }: Table, value: Fields): string {
  return columns
    .map((column) => {
      const said = value[column]
      if (said === undefined || said === null) return ''
      return numbers.has(column) ? String(said) : cell(String(said))
    })
    .join(',')
}
