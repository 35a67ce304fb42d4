import { answerCard } from '../../cards/help-card.ts'
import { AnswerDependence, trajectoryQuestionCard } from '../../cards/trajectory-question-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { answerQuestion } from '../../programme/trajectory/dependence.ts'
import { action, inPlace, refused } from '../action.ts'
import { stepsFor } from '../next-steps.ts'
import { followedWhole, noFamily } from './followed.ts'
import { keptTrajectory } from './kept-trajectory.ts'

/** Buddy or lecturer answers what was asked; the answer is a code, and nothing follows from it by itself. */
export const answerDependence = action({
  asks: AnswerDependence,
  needs: 'follow-trajectory',
  audit: 'dependence.answered',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const { family, trajectory } = found
    const as = found.as === 'supervisor' ? 'lecturer' : 'buddy'
    const question = trajectory.questions.find(({ id }) => id === sent.question)
    const isMine = as === 'lecturer' || question?.student === turn.person.id
    const { words } = turn
    if (!question || !isMine) return refused({ reason: 'unknown-question' }, null, family.id)
    const decision = answerQuestion(trajectory.questions, { id: question.id, as, answer: sent.answer })
    if (!decision.accepted) {
      const buddy = (await turn.records.people.get(question.student))?.name ?? ''
      const problem = sayRefusal(words, decision.because)
      const card = trajectoryQuestionCard({ token: sent.token, family, question, as, buddy, problem }, words)
      return refused(decision.because, inPlace(card), family.id)
    }
    const said = words.trajectory.question
    const kept = sent.answer === null ? '' : said.kept(words.trajectory.answers[sent.answer].toLowerCase())
    const wantsTalk = as === 'buddy' && sent.answer === 'talk-about-it'
    const text = wantsTalk ? `${kept} ${said.toLecturer}` : kept
    const card = answerCard(text, stepsFor(turn.person, 'log', 'families', 'supervised'), words)
    return keptTrajectory({ ...trajectory, questions: decision.next }, inPlace(card))
  },
})
