import { confirmCard } from '../cards/confirm-card.ts'
import { EndMatch, EndMatchForm, endMatchCard, PickMatch } from '../cards/end-match-card.ts'
import { answerCard } from '../cards/help-card.ts'
import { endMatch } from '../programme/match.ts'
import { routine } from '../programme/notice.ts'
import { action, below, done, inPlace, refused, type Turn } from './action.ts'
import { lookFor, shorten } from './long-list.ts'
import { pairOf } from './match-buddy.ts'
import { familiesHere, runningOf } from './match-form.ts'
import { stepsFor } from './next-steps.ts'

/** Opens the list of running matches at the person's own sites. */
export const endMatchForm = action({
  asks: EndMatchForm,
  needs: 'manage-families',
  audit: 'match.end-form-opened',
  run: async ({ find = null }, turn) => {
    const all = await runningMatchOptions(turn)
    const { options, left } = shorten(lookFor(all, find, ({ label }) => label))
    return done(below(endMatchCard({ matches: options, left, find }, turn.words)))
  },
})

/** Asks once more before a match ends. */
export const askEndMatch = action({
  asks: PickMatch,
  needs: 'manage-families',
  audit: 'match.end-asked',
  run: async ({ match: id }, turn) => {
    if (id === null) return refused({ reason: 'match-missing' })
    const match = await turn.records.matches.get(id)
    const { family, student } = await pairOf(match ?? { family: null, student: null }, turn)
    if (!match || !family || !student) return refused({ reason: 'unknown-family' })
    const name = turn.words.family(family.code, family.pseudonym)
    const card = confirmCard(
      {
        question: turn.words.matchForm.endQuestion(student.name.split(' ')[0] ?? student.name, family.code),
        consequences: [turn.words.matchForm.endFollows(student.name, name)],
        yes: {
          title: turn.words.matchForm.endYes,
          verb: 'end-match',
          data: { family: family.id, student: student.id, token: `end:${match.id}` },
        },
      },
      turn.words,
    )
    return done(below(card), { family: family.id })
  },
})

/** Ends the match of a student and a family: from tomorrow the family is closed to the student. */
export const stopMatch = action({
  asks: EndMatch,
  needs: 'manage-families',
  audit: 'match.ended',
  run: async (sent, turn) => {
    const { family, student } = await pairOf(sent, turn)
    if (!family || !student) return refused({ reason: 'unknown-family' })
    const running = (await runningOf(family, turn)).find((match) => match.student === student.id)
    if (!running) return refused({ reason: 'match-ended-already' }, null, family.id)
    const decision = endMatch(running, turn.today)
    if (!decision.accepted) return refused(decision.because, null, family.id)
    const said = turn.words.matchForm.ended(student.name, turn.words.family(family.code, family.pseudonym))
    return done(inPlace(answerCard(said, stepsFor(turn.person, 'match'), turn.words)), {
      changes: [{ collection: 'matches', record: decision.next }],
      notices: [routine('match-ended', student.id, running.id)],
      about: running.id,
      family: family.id,
    })
  },
})

async function runningMatchOptions(turn: Turn) {
  const perFamily = await Promise.all(
    (await familiesHere(turn)).map(async (family) =>
      (await runningOf(family, turn)).flatMap((match) => (match.until === null ? [{ family, match }] : [])),
    ),
  )
  const named = await Promise.all(
    perFamily.flat().map(async ({ family, match }) => {
      const student = (await turn.records.people.get(match.student))?.name ?? ''
      const name = turn.words.family(family.code, family.pseudonym)
      return { id: match.id, label: turn.words.matchForm.pair(name, student) }
    }),
  )
  return named.toSorted((one, other) => one.label.localeCompare(other.label))
}
