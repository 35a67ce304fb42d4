import type { Filter } from '../query.ts'

/** A filter before its words are put to it. */
export type Reading = Filter extends infer One ? (One extends Filter ? Omit<One, 'said'> : never) : never

/** Words of the sentence that were read as something. */
export type Claim = Readonly<{ tokens: readonly number[]; reading: Reading }>
