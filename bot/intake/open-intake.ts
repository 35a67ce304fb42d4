import { OpenIntake, OpenIntakePart } from '../../cards/intake-card.ts'
import { action, below, done, refused } from '../action.ts'
import { intakeFor, isWritable } from './intake-of-turn.ts'
import { formOf } from './part-forms.ts'
import { intakeCardOf } from './shown-intake.ts'

/** Shows the intake of a family: what is done, what is open. */
export const openIntake = action({
  asks: OpenIntake,
  needs: 'do-intakes',
  audit: 'intake.seen',
  run: async ({ family: id }, turn) => {
    const found = await intakeFor(id, turn)
    if (!found) return refused({ reason: 'unknown-family' })
    return done(below(await intakeCardOf(found, turn)), { about: id, family: id })
  },
})

/** Opens one part of it. */
export const openIntakePart = action({
  asks: OpenIntakePart,
  needs: 'do-intakes',
  audit: 'intake.part-opened',
  run: async ({ family: id, part }, turn) => {
    const found = await intakeFor(id, turn)
    if (!found) return refused({ reason: 'unknown-family' })
    if (found.road && !isWritable(found))
      return refused({ reason: 'road-ended', state: found.road.state }, null, id)
    return done(below(await formOf(part, found, turn)), { about: id, family: id })
  },
})
