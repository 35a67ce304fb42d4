/** A file, folder or address as a whole cannot be read; `message` is the sentence for whoever started the command. */
export class Unreadable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Unreadable'
  }
}

/** Most bytes that are read of one import, wherever they come from: all of it is compared in memory. */
export const mostBytes = 128 * 1024 * 1024

/** Most bytes of one piece of JSON: that has to be in memory twice. */
export const mostJsonBytes = 64 * 1024 * 1024

/** A number of bytes, as people say it. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`
}

/** Said of what is too large to be read at once. */
export function tooLarge(what: string, most: number): Unreadable {
  return new Unreadable(
    `${what} is te groot: ik lees hoogstens ${megabytes(most)} in één keer. ` +
      'Vraag het als ndjson of als tabellen (CSV), of importeer het in delen, bijvoorbeeld per provincie.',
  )
}
