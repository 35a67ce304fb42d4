/** In what an export is written: a list, one service a line, or a folder of tables. */
export const formats = ['json', 'ndjson', 'csv'] as const
export type Format = (typeof formats)[number]

/** The format that a name asks for; what has no such ending is a folder of tables. */
export function formatOf(path: string): Format {
  if (/\.json$/i.test(path)) return 'json'
  return /\.(ndjson|jsonl)$/i.test(path) ? 'ndjson' : 'csv'
}
