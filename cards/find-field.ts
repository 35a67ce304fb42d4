import { textField } from './elements.ts'
import { textInput } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

const longestFind = 60

/** A code or a part of a name to look for; nothing means everything. */
export const findInput = textInput(longestFind).optional()

/** The field in which somebody types what to look for. */
export function findField(find: string | null, words: Wording, what: 'anything' | 'person' = 'anything') {
  return textField({
    id: 'find',
    label: what === 'person' ? words.find.person : words.find.label,
    value: find,
    longest: longestFind,
    lines: 'one',
    placeholder: what === 'person' ? words.find.personExample : words.find.example,
  })
}
