import { ChangeFlagLevel, FlagLevelForm, flagLevelCard } from '../cards/flag-level-card.ts'
import { setLevel } from '../programme/flag-answers.ts'
import type { UrgentFlag } from '../programme/urgent-flag.ts'
import { action, done, refused } from './action.ts'
import { answering, asItStands } from './answer-flag.ts'
import { flagFor } from './flag-of-turn.ts'

/** Opens the choice of another level, for who took it on: nobody lowers what they did not take on. */
export const flagLevelForm = action({
  asks: FlagLevelForm,
  needs: 'answer-urgent-need',
  audit: 'flag.level-opened',
  run: async ({ flag: id }, turn) => {
    const found = await flagFor(id, turn)
    if (!found) return refused({ reason: 'unknown-flag' })
    const { flag } = found
    if (!isTheirs(flag, turn.person.id)) return asItStands(flag, { reason: 'flag-not-yours' }, turn)
    const card = flagLevelCard({ flag: id, level: flag.level, token: turn.newId() }, turn.words)
    return done({ messages: [{ card }] }, { family: flag.family })
  },
})

/** Another level, up or down: only a human lowers one (facts 3.1). */
export const changeFlagLevel = action({
  asks: ChangeFlagLevel,
  needs: 'answer-urgent-need',
  audit: 'flag.level-changed',
  run: ({ flag: id, level }, turn) =>
    answering(id, turn, async ({ flag, hearing }) => {
      if (!isTheirs(flag, turn.person.id)) return { accepted: false, because: { reason: 'flag-not-yours' } }
      const change = { level: level ?? flag.level ?? 'now', by: turn.person.id, mayLower: true }
      return setLevel(flag, change, hearing.canHear, turn.now)
    }),
})

function isTheirs(flag: UrgentFlag, person: string): boolean {
  return flag.state === 'taken' && flag.by === person
}
