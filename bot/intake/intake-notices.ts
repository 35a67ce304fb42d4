import { answerCard } from '../../cards/help-card.ts'
import { intakeAnswerCard } from '../../cards/intake-answer-part.ts'
import { dueSaid } from '../../cards/intake-card.ts'
import { intakeDues } from '../../programme/intake/intake-due.ts'
import { seesIntake } from '../../programme/intake/intake-people.ts'
import type { Notice } from '../../programme/notice.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { Message } from '../asked.ts'
import type { Rendering } from '../notice-rendering.ts'
import { supervisorOf } from '../own-families.ts'
import { intakeOf } from './intake-of-turn.ts'
import { whenSaid } from './shown-intake.ts'

/** The message of a notice about an intake or a consent, or null when there is nothing left to say. */
export async function intakeNoticeMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  switch (notice.kind) {
    case 'intake-planned':
      return plannedMessage(notice.about, rendering)
    case 'intake-due':
      return dueMessage(notice.about, rendering)
    case 'consent-withdrawn':
      return withdrawnMessage(notice, rendering)
    case 'consent-stopped':
      return stoppedMessage(notice.about, rendering)
    default:
      return null
  }
}

async function plannedMessage(road: string, rendering: Rendering): Promise<Message | null> {
  const { records, words, to } = rendering
  const family = (await records.roads.get(road))?.family
  const found = family ? await seen(family, rendering) : null
  if (!found?.intake.planned || found.road?.intakeBy !== to.id) return null
  const name = words.family(found.family.code, found.family.pseudonym)
  const text = words.intake.plan.told(name, whenSaid(found.intake.planned, words))
  return { card: intakeAnswerCard(text, found.family.id, words) }
}

async function dueMessage(id: string, rendering: Rendering): Promise<Message | null> {
  const { records, words, clock } = rendering
  const found = await seen(id, rendering)
  if (!found) return null
  const { family, intake, trajectory } = found
  const matches = await records.matches.find('family', id)
  const dues = intakeDues({ intake, family, matches, trajectory }, dayOf(clock()))
  if (dues.length === 0) return null
  const name = words.family(family.code, family.pseudonym)
  const text = words.intake.notices.due(name, dues.map((due) => dueSaid(due, words)).join(' '))
  return { card: intakeAnswerCard(text, id, words) }
}

/** The match holds no day more: only what the buddy knew already is named. */
async function withdrawnMessage(
  { about, to }: Notice,
  { records, words }: Rendering,
): Promise<Message | null> {
  const match = await records.matches.get(about)
  const family = match && (await records.families.get(match.family))
  if (!family || match.student !== to) return null
  const supervisor = (await supervisorOf(family, records))?.name ?? words.intake.withdraw.yourSupervisor
  const text = words.intake.withdraw.toBuddy(words.family(family.code, family.pseudonym), supervisor)
  return { card: answerCard(text, ['families', 'help'], words) }
}

async function stoppedMessage(id: string, rendering: Rendering): Promise<Message | null> {
  const found = await seen(id, rendering)
  if (!found) return null
  const { words } = rendering
  const name = words.family(found.family.code, found.family.pseudonym)
  return { card: intakeAnswerCard(words.intake.withdraw.toSupervisor(name), id, words) }
}

/** The intake, when it is the recipient's to see at the moment of sending. */
async function seen(id: string, { records, to, clock }: Rendering) {
  const family = await records.families.get(id)
  const found = family && (await intakeOf(family, { records, now: clock() }))
  return found && seesIntake(to, found) ? found : null
}
