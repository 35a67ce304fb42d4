import type { ObjectKind } from './gather.ts'
import { linkColumn, type Table, tableOfEntity, tables } from './tables.ts'

/** One row of a table: its cells by column, and its line in the file. */
export type Row = Readonly<{ cells: Readonly<Record<string, string>>; line: number }>

/** The rows of each table, by the kind of object in it. */
export type TableRows = ReadonlyMap<string, readonly Row[]>

/** An object put together again, with where its own row stands. */
export type Assembled = Readonly<{ kind: ObjectKind; value: unknown; table: Table; line: number }>

type Fields = Readonly<Record<string, unknown>>

/**
 * Puts the tables of a data package together again: organisations, places and services, each with what hangs under it.
 * `loose` are the rows that hang under nothing that is there.
 */
export function fromTables(rows: TableRows): Readonly<{ objects: readonly Assembled[]; loose: number }> {
  const hanging = hangingRows(rows)
  const single = (entity: string) => new Map((rows.get(entity) ?? []).map((row) => [row.cells.id ?? '', row]))
  const [terms, taxonomies, units, programs] = [
    single('taxonomy_term'),
    single('taxonomy'),
    single('unit'),
    single('program'),
  ]
  const used = new Set<Row>()

  const built = (entity: string, row: Row): Fields => {
    used.add(row)
    const id = row.cells.id ?? ''
    const lists = (tableOfEntity(entity)?.lists ?? []).flatMap(([field, inside]) => {
      const under = [...at(hanging, inside, `${entity} ${id}`), ...at(hanging, inside, ` ${id}`)]
      return under.length === 0 ? [] : [[field, under.map((one) => built(inside, one))] as const]
    })
    return { ...row.cells, ...Object.fromEntries(lists), ...embedded(entity, row) }
  }
  /** What stands written out where the tables only name it. */
  const embedded = (entity: string, { cells }: Row): Fields => {
    const whole = (field: string, inside: string, row: Row | undefined) =>
      row === undefined ? {} : { [field]: built(inside, row) }
    if (entity === 'attribute')
      return whole('taxonomy_term', 'taxonomy_term', terms.get(cells.taxonomy_term_id ?? ''))
    if (entity === 'taxonomy_term')
      return whole('taxonomy_detail', 'taxonomy', taxonomies.get(cells.taxonomy_id ?? ''))
    if (entity === 'service_capacity') return whole('unit', 'unit', units.get(cells.unit_id ?? ''))
    if (entity === 'service') return whole('program', 'program', programs.get(cells.program_id ?? ''))
    return {}
  }

  const objects = (['organization', 'location', 'service'] as const).flatMap((kind) => {
    const table = tableOfEntity(kind)
    return table === undefined
      ? []
      : (rows.get(kind) ?? []).map((row) => ({ kind, value: built(kind, row), table, line: row.line }))
  })
  const all = tables.flatMap(({ entity }) => rows.get(entity) ?? [])
  return { objects, loose: all.filter((row) => !used.has(row)).length }
}

type Hanging = ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>>

/** The rows of each table by what they hang under: its kind and its id. */
function hangingRows(rows: TableRows): Hanging {
  const hanging = new Map<string, Map<string, Row[]>>()
  for (const table of tables) {
    const under = new Map<string, Row[]>()
    hanging.set(table.entity, under)
    for (const row of rows.get(table.entity) ?? [])
      for (const parent of parentsOf(table, row)) {
        const beside = under.get(parent)
        if (beside) beside.push(row)
        else under.set(parent, [row])
      }
  }
  return hanging
}

function at(hanging: Hanging, entity: string, parent: string): readonly Row[] {
  return hanging.get(entity)?.get(parent) ?? []
}

function parentsOf(table: Table, { cells }: Row): readonly string[] {
  if (table.entity === 'attribute') return [`${cells.link_entity ?? ''} ${cells.link_id ?? ''}`]
  if (table.entity === 'metadata') return [`${cells.resource_type ?? ''} ${cells.resource_id ?? ''}`]
  return tables.flatMap(({ entity }) => {
    const column = linkColumn(table, entity)
    const id = column === undefined ? '' : (cells[column] ?? '')
    return id === '' ? [] : [`${entity} ${id}`]
  })
}
