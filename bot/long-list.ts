import type { Shortened } from '../cards/match-form-card.ts'
import type { Option } from '../cards/option.ts'

/** A card stays sendable with so many lines in each of its lists. */
const mostOptions = 80

/** The first lines of a list, with what was chosen already among them. */
export function shorten(
  options: readonly Option[],
  chosen: string | null = null,
  most = mostOptions,
): Shortened {
  const first = options.slice(0, most)
  const missing = options.find(({ id }) => id === chosen && !first.some((one) => one.id === id))
  const shown = missing ? [missing, ...first.slice(0, most - 1)] : first
  return { options: shown, left: options.length - shown.length }
}

/** The lines that hold what was looked for, without regard to capitals and accents; all of them for nothing. */
export function lookFor<Line>(
  lines: readonly Line[],
  find: string | null | undefined,
  textOf: (line: Line) => string,
): readonly Line[] {
  if (!find) return lines
  const wanted = bare(find)
  return lines.filter((line) => bare(textOf(line)).includes(wanted))
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '')
}
