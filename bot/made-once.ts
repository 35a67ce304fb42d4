import { createHash } from 'node:crypto'
import type { Turn } from './action.ts'

/**
 * The id of what a form makes: it comes from the form and who sends it, so that the form sent again, however late and
 * with whatever values, finds what it made and can make no second one. `nth` counts what took the place of the first.
 */
export function madeId(form: Readonly<{ verb: string; token: string }>, { person }: Turn, nth = 1): string {
  const cause = JSON.stringify([form.verb, person.id, form.token, nth])
  return createHash('sha256').update(cause).digest('base64url').slice(0, 22)
}
