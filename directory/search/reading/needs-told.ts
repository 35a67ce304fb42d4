import type { NeedKey } from '../../needs/needs.ts'
import { readNeeds } from './needs-asked.ts'
import { sentenceOf } from './sentence.ts'

const asTyped = (word: string) => word
const nothingTaken: ReadonlySet<number> = new Set()

/** The needs that a name or a description speaks of, for a record that nobody tagged. */
export function needsTold(text: string): readonly NeedKey[] {
  const claims = readNeeds(sentenceOf(text, asTyped), nothingTaken, { isSure: true })
  return [...new Set(claims.flatMap(({ reading }) => (reading.by === 'need' ? reading.needs : [])))]
}
