import { AnswerFollowUp, followUpAnsweredCard, followUpCard } from '../cards/flag-follow-up-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { resolve } from '../programme/flag-answers.ts'
import { isOpenFlag } from '../programme/urgent-flag.ts'
import { action, done, inPlace, refused } from './action.ts'
import { followedUp } from './flag-notices.ts'
import { mayActOn } from './flag-of-turn.ts'
import { asItEnded } from './flag-status.ts'
import { flagView, saidAt } from './flag-view.ts'

/** "Is er hulp geweest? Is het teken er nog?", by the student who raised it or who took it on. */
export const answerFollowUp = action({
  asks: AnswerFollowUp,
  needs: 'answer-follow-up',
  audit: 'flag.followed-up',
  run: async ({ flag: id, helpCame, signGone }, turn) => {
    const { records, words, person, now } = turn
    const flag = await records.flags.get(id)
    const isStudent = flag?.student === person.id
    if (!flag || !(isStudent || mayActOn(flag, turn))) return refused({ reason: 'unknown-flag' })
    if (!isOpenFlag(flag))
      return refused(
        { reason: 'flag-ended-already' },
        isStudent ? await asItEnded(flag, turn) : null,
        flag.family,
      )
    if (helpCame === null || signGone === null) {
      const because = { reason: 'answers-to-close-missing' } as const
      const { family } = await flagView(flag, { records, words, to: person })
      const raisedAt = saidAt(flag.raisedAt, words)
      const form = {
        flag: id,
        family,
        raisedAt,
        isStudent,
        token: turn.newId(),
        filled: { helpCame, signGone },
      }
      const card = followUpCard({ ...form, problem: sayRefusal(words, because) }, words)
      return refused(because, inPlace(card), flag.family)
    }
    const isWell = helpCame === 'yes' && signGone === 'yes'
    const told = {
      by: person.id,
      outcome: 'helped' as const,
      helpCame: helpCame === 'yes',
      signGone: signGone === 'yes',
    }
    const answer = resolve(flag, told, now)
    if (!answer.accepted) return refused(answer.because, null, flag.family)
    return done(inPlace(followUpAnsweredCard({ flag: id, isWell, isStudent }, words)), {
      changes: [{ collection: 'flags', record: answer.flag }],
      notices: await followedUp(answer, records),
      about: id,
      family: flag.family,
    })
  },
})
