import type { Family } from '../../programme/family.ts'
import { seesIntake } from '../../programme/intake/intake-people.ts'
import { may } from '../../programme/permissions.ts'
import type { Turn } from '../action.ts'
import { familiesHere } from '../match-form.ts'
import type { Typed } from '../typed-about-family.ts'
import { intakeOf } from './intake-of-turn.ts'

const asked =
  /^(?:de |the )?intake(?: invullen| openen)?(?: van| voor| bij| of| for)?(?: (?:het )?(?:gezin|familie|family))? (.+)$/u
const code = /^([a-z])[ -]?(\d{1,4})$/u

/** "intake G-014": the intake of one family, by code or bird; null when the text is no such thing. */
export async function typedIntake(typed: string, turn: Turn): Promise<Typed | null> {
  const name = asked.exec(typed)?.[1]
  if (name === undefined || !may(turn.person, 'do-intakes')) return null
  const [, letter, number] = code.exec(name) ?? []
  const wanted = letter && number ? `${letter.toUpperCase()}-${number.padStart(3, '0')}` : null
  const isMeant = (family: Family) =>
    wanted === null ? family.pseudonym.toLowerCase() === name : family.code === wanted
  for (const family of (await familiesHere(turn)).filter(isMeant))
    if (seesIntake(turn.person, await intakeOf(family, turn)))
      return { verb: 'open-intake', sent: { family: family.id } }
  return wanted === null ? null : { verb: 'open-intake', sent: { family: wanted } }
}
