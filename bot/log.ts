type Line = (entry: Readonly<Record<string, string | number | null>>) => void

/** Where events go: ids and codes only, never a name or a text somebody typed. A pino logger fits. */
export type Log = Readonly<{ info: Line; warn: Line; error: Line }>
