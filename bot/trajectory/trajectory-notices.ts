import { answerCard } from '../../cards/help-card.ts'
import { longDay } from '../../cards/trajectory-card.ts'
import { afterLossCard, lossForBuddyCard } from '../../cards/trajectory-loss-cards.ts'
import { trajectoryQuestionCard } from '../../cards/trajectory-question-card.ts'
import type { Family } from '../../programme/family.ts'
import type { Notice } from '../../programme/notice.ts'
import { supervises } from '../../programme/permissions.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { Trajectory } from '../../programme/trajectory/trajectory.ts'
import type { TrajectoryNotice } from '../../programme/trajectory/trajectory-notice.ts'
import type { Message } from '../asked.ts'
import { ownFamilyOf, type Rendering } from '../notice-rendering.ts'
import { supervisorOf } from '../own-families.ts'
import { familyPlan, trajectoryOf } from './followed.ts'
import { lookBackMessage } from './look-back.ts'
import { standInCard } from './open-trajectory.ts'

type Of = Readonly<{ family: Family; trajectory: Trajectory; isLecturer: boolean }>

/** What a notice about a trajectory says, to whoever may still see the family; null when it is moot. */
export async function trajectoryNoticeMessage(
  notice: Notice & Readonly<{ kind: TrajectoryNotice }>,
  rendering: Rendering,
): Promise<Message | null> {
  const { words } = rendering
  if (notice.kind === 'stand-in-starts') return standInStarts(notice.about, rendering)
  if (notice.kind === 'stand-in-found') return standInFound(notice.about, rendering)
  if (notice.kind === 'stand-in-ended') return standInEnded(notice.about, rendering)
  if (notice.kind === 'look-back') return lookBackMessage(notice.about, rendering)
  const id = notice.kind === 'dependence-question' ? (notice.about.split(' ')[0] ?? '') : notice.about
  const of = await seen(id, rendering)
  if (!of) return null
  const { family, trajectory } = of
  const name = words.family(family.code, family.pseudonym)
  switch (notice.kind) {
    case 'loss-told':
      return of.isLecturer && trajectory.quiet ? lossTold(of, notice, rendering) : null
    case 'loss-news':
      return trajectory.quiet ? lossNews(of, rendering) : null
    case 'loss-goes-on':
      return goesOn(of, rendering)
    case 'loss-taken-back':
      return { card: answerCard(words.trajectory.loss.takenBack(name), ['families', 'help'], words) }
    case 'births-told':
      return birthsTold(of, rendering)
    case 'pause-noted':
      return pauseNoted(of, rendering)
    case 'pause-ended':
      return { card: answerCard(words.trajectory.notices.pauseEnded(name), stepsOf(of), words) }
    case 'dependence-question':
      return question(of, notice, rendering)
  }
}

function stepsOf({ isLecturer }: Of) {
  return isLecturer ? (['supervised', 'help'] as const) : (['log', 'families'] as const)
}

/** The family, as long as who hears it supervises it or is its buddy today. */
async function seen(id: string, rendering: Rendering): Promise<Of | null> {
  const { records, to } = rendering
  const family = await records.families.get(id)
  if (!family) return null
  const isLecturer = supervises(to, family)
  if (!isLecturer && !(await ownFamilyOf(id, rendering))) return null
  return { family, trajectory: await trajectoryOf(family, records), isLecturer }
}

function lossTold({ family, trajectory }: Of, notice: Notice, { words }: Rendering): Message {
  const mayTakeBack = trajectory.quiet?.before !== null && trajectory.quiet?.how === null
  const token = `loss:${notice.id}`.slice(0, 80)
  return { card: afterLossCard({ token, family, mayTakeBack }, words) }
}

async function lossNews({ family }: Of, { records, words }: Rendering): Promise<Message> {
  const lecturer = (await supervisorOf(family, records))?.name ?? null
  return { card: lossForBuddyCard({ family, lecturer }, words) }
}

/** How it goes on, as it stands when it is sent. */
function goesOn({ family, trajectory }: Of, { words }: Rendering): Message {
  const said = words.trajectory
  const how = said.afterLoss[trajectory.quiet?.how ?? 'usual-rhythm']
  const text = said.loss.buddyHears(words.family(family.code, family.pseudonym), how.toLowerCase())
  return { card: answerCard(text, ['families', 'help'], words) }
}

async function birthsTold(of: Of, { records, words, clock }: Rendering): Promise<Message | null> {
  const { family, trajectory } = of
  const days = trajectory.children.flatMap((child) => (child.state === 'born' ? [words.day(child.on)] : []))
  const plan = await familyPlan(of, records, dayOf(clock()))
  // After a loss nobody is sent news of dates.
  if (days.length === 0 || trajectory.quiet) return null
  const said = words.trajectory.births
  const heard = said.heard(words.family(family.code, family.pseudonym), days.join(', '))
  const text = plan ? `${heard} ${said.replanned(longDay(plan.end, words))}` : heard
  return { card: answerCard(text, ['log', 'families'], words) }
}

async function pauseNoted(of: Of, { records, words, to }: Rendering): Promise<Message | null> {
  const { family, trajectory, isLecturer } = of
  const said = words.trajectory.notices
  const name = words.family(family.code, family.pseudonym)
  if (!isLecturer) return { card: answerCard(said.pauseByLecturer(name), ['families', 'help'], words) }
  const pause = trajectory.pauses.findLast(({ by }) => by !== to.id)
  const buddy = pause && (await records.people.get(pause.student))
  if (!buddy) return null
  return { card: answerCard(said.pauseByBuddy(buddy.name, name), ['supervised', 'help'], words) }
}

async function question(of: Of, notice: Notice, { records, words }: Rendering): Promise<Message | null> {
  const { family, trajectory, isLecturer } = of
  const asked = trajectory.questions.find(({ id }) => notice.about === `${family.id} ${id}`)
  const as = isLecturer ? 'lecturer' : 'buddy'
  if (!asked || trajectory.quiet) return null
  const buddy = (await records.people.get(asked.student))?.name ?? ''
  const token = `ask:${asked.id}`.slice(0, 80)
  return { card: trajectoryQuestionCard({ token, family, question: asked, as, buddy }, words) }
}

async function standInStarts(id: string, { records, words, to, clock }: Rendering): Promise<Message | null> {
  const match = await records.matches.get(id)
  const family = match && (await records.families.get(match.family))
  const today = dayOf(clock())
  if (!match || !family || match.cutOff || match.student !== to.id || (match.until ?? today) < today)
    return null
  const trajectory = await trajectoryOf(family, records)
  // Until the first day only the code: what the family works at opens with the pause.
  if (match.from > today) {
    const said = words.trajectory.standIn
    const name = words.family(family.code, family.pseudonym)
    const days = said.days(words.day(match.from), words.day(match.until ?? match.from))
    const buddy = match.standsIn ? ((await records.people.get(match.standsIn.for))?.name ?? '') : ''
    const text = `${said.title(name)}. ${days} ${said.for(buddy)} ${said.ends}`
    return { card: answerCard(text, ['families', 'help'], words) }
  }
  return { card: await standInCard({ family, trajectory, match }, { records, words, today }) }
}

async function standInFound(id: string, { records, words, to }: Rendering): Promise<Message | null> {
  const match = await records.matches.get(id)
  const family = match && (await records.families.get(match.family))
  const student = match && (await records.people.get(match.student))
  if (!family || !student || match.cutOff || match.standsIn?.for !== to.id) return null
  const name = words.family(family.code, family.pseudonym)
  return {
    card: answerCard(words.trajectory.notices.standInFound(student.name, name), ['families', 'help'], words),
  }
}

async function standInEnded(id: string, { records, words }: Rendering): Promise<Message | null> {
  const family = await records.families.get(id)
  if (!family) return null
  const name = words.family(family.code, family.pseudonym)
  return { card: answerCard(words.trajectory.notices.standInEnded(name), ['families', 'help'], words) }
}
