import { localKinds } from '../programme/emergency-numbers.ts'
import type { Typed } from './typed-about-family.ts'

const before =
  /^(?:(?:het|ons|the|our) )?(?:telefoon ?|phone ?)?(?:nummer|number)(?: (?:van|voor|of|for))?(?: (?:het|de|ons|onze|the|our))? (\S.*)$/u
const behind = /^(\S.*?)(?: ?telefoon| ?phone)? ?(?:nummer|number)$/u

/** "nummer van het OCMW", "ocmw nummer" or the bare name, of a coordinator: the form for that number of the site. */
export function typedNumber(typed: string): Typed | null {
  const named = before.exec(typed)?.[1] ?? behind.exec(typed)?.[1] ?? typed
  const kind = localKinds.find((one) => one.typed.includes(named))
  return kind ? { verb: 'number-form', sent: { for: kind.for } } : null
}
