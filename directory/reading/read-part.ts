import type { FieldValues } from '../field-value.ts'
import type { SheetField } from '../sheet-field.ts'

/** A field read from a text: its value, and where in the text the words for it stand. */
export type ReadPart = {
  [Field in SheetField]: Readonly<{ field: Field; value: FieldValues[Field]; start: number; end: number }>
}[SheetField]

/** What an expression finds in a text, each with its named groups; groups that took no part are empty. */
export function foundIn(
  text: string,
  pattern: RegExp,
): readonly Readonly<{ said: string; groups: (name: string) => string; start: number; end: number }>[] {
  return [...text.matchAll(pattern)].map((match) => ({
    said: match[0],
    groups: (name) => match.groups?.[name] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The text with what was read taken out; everything else keeps its place. */
export function masked(text: string, parts: readonly Readonly<{ start: number; end: number }>[]): string {
  return parts.reduce(
    (so, { start, end }) => so.slice(0, start) + ' '.repeat(end - start) + so.slice(end),
    text,
  )
}
