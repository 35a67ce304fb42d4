import { TellFlag } from '../cards/tell-flag-part.ts'
import type { UrgencyLevel } from '../programme/contact-words.ts'
import { type Answered, levelOrder, setLevel } from '../programme/flag-answers.ts'
import { stamp } from '../programme/stamp.ts'
import { isOpenFlag, noted, type OpenFlag } from '../programme/urgent-flag.ts'
import { signs } from '../understanding/signs/signs.ts'
import { action, done, inPlace, refused } from './action.ts'
import { hearingOf } from './flag-hearing.ts'
import { followedUp } from './flag-notices.ts'
import { asItEnded, flagStatusFor } from './flag-status.ts'

/** What the student adds: how urgent, which sign, what was done, where to call back. Whoever has the card sees it. */
export const tellFlag = action({
  asks: TellFlag,
  needs: 'raise-urgent-need',
  audit: 'urgent.told-more',
  run: async (sent, turn) => {
    const { records, words, now } = turn
    const flag = await records.flags.get(sent.flag)
    if (!flag || flag.student !== turn.person.id) return refused({ reason: 'unknown-flag' })
    // Whoever still types on it may be in need again: the numbers and the red button come in its place.
    if (!isOpenFlag(flag))
      return refused({ reason: 'flag-ended-already' }, await asItEnded(flag, turn), flag.family)
    const sign = signs.find(({ id }) => id === sent.sign)
    const level = sent.level === null ? null : moreUrgent(sent.level, sign?.level ?? null)
    const bySign = level === sent.level || level === null ? {} : { bySign: level }
    const told: OpenFlag = noted(
      {
        ...flag,
        // Not yet said counted as now all along: saying so starts no other clock.
        level: flag.level === null && level === 'now' ? 'now' : flag.level,
        sign: sign?.id ?? flag.sign,
        types: sign?.type && !flag.types.includes(sign.type) ? [...flag.types, sign.type] : flag.types,
        done: sent.done.length > 0 ? sent.done : flag.done,
        callBack: sent.callBack ?? flag.callBack ?? null,
      },
      stamp(now),
      'told-more',
      turn.person.id,
    )
    const { canHear } = await hearingOf(flag, records)
    const isSaid = level !== null && level !== told.level
    const change = { level: level ?? 'now', by: turn.person.id, mayLower: flag.level === null }
    const answer: Answered<OpenFlag> = isSaid
      ? setLevel(told, change, canHear, now)
      : { accepted: true, flag: told, notices: [] }
    // The rest is kept when the level may not be lowered: nothing that was typed in danger is lost.
    const problem = answer.accepted ? {} : { problem: words.refusals['only-a-human-lowers']() }
    const moved = answer.accepted ? answer : { flag: told, notices: [] }
    const saying = { records, words, now, token: turn.newId() }
    const card = await flagStatusFor(moved.flag, saying, { wasTold: true, ...bySign, ...problem })
    return done(inPlace(card), {
      changes: [{ collection: 'flags', record: moved.flag }],
      notices: await followedUp(moved, records, { except: 'student' }),
      about: flag.id,
      family: flag.family,
    })
  },
})

// Where what is chosen and the list of signs differ, the more urgent holds (facts 3.1).
function moreUrgent(chosen: UrgencyLevel, bySign: UrgencyLevel | null): UrgencyLevel {
  return bySign !== null && levelOrder.indexOf(bySign) < levelOrder.indexOf(chosen) ? bySign : chosen
}
