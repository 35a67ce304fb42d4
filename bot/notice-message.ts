import { contactAnsweredCard } from '../cards/contact-logged-card.ts'
import { summaryOf } from '../cards/contact-summary.ts'
import { answerCard } from '../cards/help-card.ts'
import { questionCard } from '../cards/question-card.ts'
import type { Wording } from '../cards/wording/nl.ts'
import type { Family } from '../programme/family.ts'
import { type Notice, routine } from '../programme/notice.ts'
import { supervises } from '../programme/permissions.ts'
import type { Message } from './asked.ts'
import { closingNoticeMessage } from './closing/closing-notices.ts'
import { digestMessage } from './directory/referral-digest.ts'
import { serviceNoticeMessage } from './directory/service-notices.ts'
import { draftEndedMessage } from './draft-notices.ts'
import { dutyNoticeMessage } from './duty-notice.ts'
import { flagMessage } from './flag-message.ts'
import { intakeNoticeMessage } from './intake/intake-notices.ts'
import { contactLoggedMessage } from './logged-message.ts'
import { intervisionMessage } from './matching/intervision-notices.ts'
import { matchingNoticeMessage } from './matching/matching-notices.ts'
import { ownContact, type Rendering } from './notice-rendering.ts'
import { meetingNoticeMessage } from './partners-meeting/meeting-notices.ts'
import { requestNoticeMessage } from './request/request-notices.ts'
import { shiftNoticeMessage } from './shift-notice.ts'
import { supervisorNoticeMessage } from './supervisor-notices.ts'
import { trajectoryNoticeMessage } from './trajectory/trajectory-notices.ts'

/** The message of a notice, or null when what it was about is gone or no longer this person's to see. */
export async function noticeMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  const { words } = rendering
  switch (notice.kind) {
    case 'contact-logged':
      return (await contactForSupervisor(notice.about, rendering))
        ? contactLoggedMessage(notice.about, rendering)
        : null
    case 'contact-answered':
      return answeredMessage(notice.about, rendering)
    case 'contact-undone':
      return undoneMessage(notice.about, rendering)
    case 'contact-seen':
      return seenMessage(notice.about, rendering)
    case 'contact-question':
      return questionMessage(notice, rendering)
    case 'urgent-raised':
    case 'urgent-changed':
    case 'urgent-check':
    case 'urgent-status':
    case 'urgent-unheard':
    case 'urgent-follow-up':
    case 'urgent-withdrawn':
      return flagMessage(notice, rendering)
    // Said in a channel, to nobody in particular: see channel-post.ts.
    case 'urgent-in-channel':
    case 'request-post':
      return null
    case 'duty-gap':
      return dutyNoticeMessage(notice, rendering)
    case 'duty-shifts':
      return shiftNoticeMessage(notice, rendering)
    case 'service-gone':
    case 'services-to-check':
    case 'service-ring':
      return serviceNoticeMessage(notice, rendering)
    case 'draft-superseded':
      return { text: words.draft.superseded }
    case 'draft-dropped':
    case 'draft-expired':
    case 'draft-lapsed':
    case 'draft-saved':
      return draftEndedMessage(notice, rendering)
    case 'buddy-left':
      return buddyLeftMessage(notice.about, rendering)
    case 'supervisor-changed':
    case 'supervisor-passed':
    case 'supervisor-left':
      return supervisorNoticeMessage({ ...notice, kind: notice.kind }, rendering)
    case 'match-started':
    case 'match-ended':
      return matchMessage(notice, rendering)
    case 'match-mistaken':
      return mistakenMessage(notice, rendering)
    case 'pair-made':
    case 'pair-meeting':
    case 'pair-question':
    case 'pair-unplanned':
    case 'pair-begun':
    case 'pair-ended':
    case 'matching-left':
      return matchingNoticeMessage(notice, rendering)
    case 'intervision-ahead':
    case 'intervision-profile':
    case 'intervision-changed':
    case 'intervision-unplanned':
      return intervisionMessage(notice, rendering)
    case 'referral-digest':
      return digestMessage(notice, rendering)
    case 'request-form':
    case 'request-new':
    case 'request-moved':
    case 'request-withdrawn':
    case 'request-late':
    case 'request-word':
    case 'request-ended':
      return requestNoticeMessage(notice, rendering)
    case 'intake-planned':
    case 'intake-due':
    case 'consent-withdrawn':
    case 'consent-stopped':
      return intakeNoticeMessage(notice, rendering)
    case 'loss-told':
    case 'loss-news':
    case 'loss-goes-on':
    case 'loss-taken-back':
    case 'births-told':
    case 'pause-noted':
    case 'pause-ended':
    case 'stand-in-starts':
    case 'stand-in-found':
    case 'stand-in-ended':
    case 'dependence-question':
    case 'look-back':
      return trajectoryNoticeMessage({ ...notice, kind: notice.kind }, rendering)
    case 'partners-meeting-ahead':
    case 'partners-meeting-after':
    case 'partners-meeting-first':
      return meetingNoticeMessage(notice, rendering)
    case 'closing-ahead':
    case 'closing-begun':
    case 'closing-stopped':
    case 'closing-done':
    case 'handover-asked':
    case 'handover-planned':
    case 'handover-summary':
    case 'handover-accepted':
    case 'handover-declined':
    case 'handover-withdrawn':
    case 'family-erased':
      return closingNoticeMessage({ ...notice, kind: notice.kind }, rendering)
  }
}

async function contactForSupervisor(id: string, { records, to }: Rendering) {
  const contact = await records.contacts.get(id)
  const family = contact && (await records.families.get(contact.family))
  return contact?.state === 'kept' && family && supervises(to, family) ? { contact, family } : null
}

async function answeredMessage(id: string, rendering: Rendering): Promise<Message | null> {
  const found = await contactForSupervisor(id, rendering)
  if (!found) return null
  const { records, words } = rendering
  const student = (await records.people.get(found.contact.student))?.name ?? ''
  const first = student.split(' ')[0] ?? student
  const said = found.contact.seen ? words.logged.thanked(first) : words.logged.asked(first)
  return { card: contactAnsweredCard({ ...found, student }, said, words) }
}

/** Only what the lecturer was told before: which log it was, and that it is gone. */
async function undoneMessage(id: string, { records, words, to }: Rendering): Promise<Message | null> {
  const contact = await records.contacts.get(id)
  const family = contact && (await records.families.get(contact.family))
  if (contact?.state !== 'undone' || !family || !supervises(to, family)) return null
  const student = (await records.people.get(contact.student))?.name ?? ''
  const said = words.logged.undone(student, summaryOf(contact.facts, family, words))
  return { card: answerCard(said, ['supervised', 'newLogs'], words) }
}

async function seenMessage(id: string, rendering: Rendering): Promise<Message | null> {
  const found = await ownContact(id, rendering)
  const by = found?.contact.seen && (await rendering.records.people.get(found.contact.seen.by))
  if (!found || !by) return null
  return {
    text: rendering.words.seen(by.name, summaryOf(found.contact.facts, found.family, rendering.words)),
  }
}

async function questionMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  const found = await ownContact(notice.about, rendering)
  const number = Number(notice.id.split(':')[2] ?? 0)
  const question = found?.contact.questions?.[number - 1]
  const by = question && (await rendering.records.people.get(question.by))
  if (!found || !question || !by) return null
  return { card: questionCard({ ...found, lecturer: by.name, text: question.text }, rendering.words) }
}

async function matchMessage(notice: Notice, { records, words }: Rendering): Promise<Message | null> {
  const match = await records.matches.get(notice.about)
  const family = match && (await records.families.get(match.family))
  const isStart = notice.kind === 'match-started'
  if (!family || (isStart && match.cutOff)) return null
  const name = nameOf(family, words)
  const text = isStart ? words.matchForm.notice(name) : words.matchForm.noticeEnded(name)
  return { card: answerCard(text, ['log', 'families', 'help'], words) }
}

/** A mistake that was never told needs no taking back. */
async function mistakenMessage(notice: Notice, { records, words }: Rendering): Promise<Message | null> {
  const match = await records.matches.get(notice.about)
  const family = match && (await records.families.get(match.family))
  const told = match && (await records.notices.get(routine('match-started', notice.to, match.id).id))
  if (!family || told?.state !== 'sent') return null
  const text = words.matchForm.noticeMistaken(nameOf(family, words))
  return { card: answerCard(text, ['families', 'help'], words) }
}

async function buddyLeftMessage(id: string, { records, words, to }: Rendering): Promise<Message | null> {
  const match = await records.matches.get(id)
  const family = match && (await records.families.get(match.family))
  const student = match && (await records.people.get(match.student))
  if (!family || !student || !supervises(to, family)) return null
  const text = words.matchForm.noticeBuddyLeft(student.name, nameOf(family, words))
  return { card: answerCard(text, ['match', 'supervised'], words) }
}

function nameOf(family: Family, words: Wording): string {
  return words.family(family.code, family.pseudonym)
}
