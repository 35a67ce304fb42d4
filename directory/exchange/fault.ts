/** Where something stood in what was read. */
export type Where = Readonly<{ file: string; unit: 'row' | 'line' | 'number'; at: number }>

/** What a value should have been. */
export type Wanted =
  | 'text'
  | 'number'
  | 'date'
  | 'moment'
  | 'clock'
  | 'mail'
  | 'web'
  | 'uri'
  | 'id'
  | 'list'
  | 'object'

/** What is wrong with one thing that was read. `field` is its path, as "phones.0.number". */
export type Fault = Readonly<
  | { fault: 'missing'; field: string }
  | { fault: 'not'; field: string; value: string; wanted: Wanted }
  | { fault: 'no-choice'; field: string; value: string; choices: readonly string[] }
  | { fault: 'out-of-range'; field: string; value: string }
  | { fault: 'too-long'; field: string }
  | { fault: 'no-object' }
  | { fault: 'unknown-kind' }
  | { fault: 'too-deep' }
  | { fault: 'row-broken' }
  | { fault: 'row-unmapped' }
  | { fault: 'twice'; id: string }
  | { fault: 'dangling'; to: Kind; id: string }
  | { fault: 'circle'; of: 'organization' | 'term'; id: string }
  | { fault: 'part-refused'; part: Kind; id: string }
>

/** The three things that are kept. */
export type Kind = 'organization' | 'location' | 'service'

/** One thing that cannot be imported, with why. */
export type Refused = Readonly<{
  where: Where
  kind: Kind | null
  name: string | null
  faults: readonly Fault[]
}>
