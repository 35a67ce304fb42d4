import { textField } from './elements.ts'
import { textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

const longestFind = 60

/** A code or a part of a name to look for; nothing means everything. */
export const findInput = textInput(longestFind).optional()

/** The field in which somebody types what to look for. */
export function findField(find: string | null, words: Wording) {
  return textField({
    id: 'find',
    label: words.find.label,
    value: find,
    longest: longestFind,
    lines: 'one',
    placeholder: words.find.example,
  })
}
