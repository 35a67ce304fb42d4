import type { Table } from './tables.ts'

/** The description that goes with a folder of tables: which file is which, and where it all came from. */
export function dataPackageOf(tables: readonly Table[], sources: readonly string[]): object {
  return {
    profile: 'tabular-data-package',
    name: 'buddy-bij-de-wieg',
    title: 'Buddy bij de wieg: de gedeelde gids',
    homepage: 'http://docs.openreferral.org',
    ...(sources.length === 0 ? {} : { sources: sources.map((title) => ({ title })) }),
    resources: tables.map(({ entity, file, columns, numbers }) => ({
      profile: 'tabular-data-resource',
      name: entity,
      path: file,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        primaryKey: 'id',
        fields: columns.map((name) => ({ name, type: numbers.has(name) ? 'number' : 'string' })),
      },
    })),
  }
}
