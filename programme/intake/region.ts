import { accept, type Decision, refuse } from '../decision.ts'

/** A municipality or a part of one; a number behind a name makes it an address. A postcode alone may stand. */
export function regionOf(typed: string | null): Decision<string | null> {
  if (typed === null) return accept(null)
  const withoutPostcode = typed.replace(/(?<!\d)[1-9]\d{3}(?!\d)/u, '')
  return /\d/u.test(withoutPostcode) ? refuse({ reason: 'intake-region-unclear' }) : accept(typed)
}
