import {
  appointmentQuestionCard,
  momentSaid,
  NoteAppointment,
  writtenMoment,
} from '../cards/appointment-question-card.ts'
import { answerCard } from '../cards/help-card.ts'
import type { Appointment } from '../programme/contact.ts'
import { noteAppointment } from '../programme/contact-rules.ts'
import type { DraftFields } from '../programme/draft.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { familyOptions } from './draft-reply.ts'
import { openDrafts, type ReadableDraft } from './open-drafts.ts'
import { overtakenDrafts } from './overtaken-drafts.ts'
import { keptContacts, ownFamilies, ownFamily } from './own-families.ts'
import { refinable } from './sentence-fit.ts'

/** The open draft an announced visit belongs to: that of the family named, the newest when none is; never another's. */
export async function draftForPlan(said: DraftFields, turn: Turn): Promise<ReadableDraft | undefined> {
  const open = refinable(await openDrafts(turn)).filter(({ draft }) => draft.corrects === null)
  if (said.family === null || said.words.family === undefined) return open[0]
  return open.find(({ fields }) => fields.family === said.family || fields.family === null)
}

/** With nothing open, an announced visit is asked back before it is noted: a kept contact never changes on a guess. */
export async function askAboutPlan(said: DraftFields, turn: Turn): Promise<Outcome> {
  const options = [...said.next, ...said.unsure.filter(({ field }) => field === 'next').flatMap(readings)]
  if (options.length === 0)
    return done(below(answerCard(turn.words.later.set_reminder, ['log', 'week'], turn.words)))
  const own = await ownFamilies(turn)
  const only = own.length === 1 ? own[0]?.family.id : undefined
  const family = (await ownFamily(turn, said.family ?? only ?? null))?.family ?? null
  const token = turn.newId()
  const view = { family, options, families: await familyOptions(turn), token }
  const when = options.length === 1 && options[0] ? writtenMoment(options[0]) : null
  const asks = { what: 'appointment' as const, family: family?.id ?? null, when, token }
  const card = appointmentQuestionCard(view, turn.words)
  return done({ messages: [{ card, asks }] }, { family: family?.id ?? null })
}

function readings({ options }: DraftFields['unsure'][number]): readonly Appointment[] {
  return options.map(appointmentOf)
}

function appointmentOf(written: string): Appointment {
  const [date = written, time] = written.split('T')
  return { date, time: time ?? null }
}

/** "Ja, noteer": the visit stands as the next appointment of the latest contact with that family. */
export const noteVisit = action({
  asks: NoteAppointment,
  needs: 'log-contact',
  audit: 'appointment.noted',
  run: async ({ family: id, when }, turn) => {
    const own = await ownFamily(turn, id)
    if (!own) return refused({ reason: 'unknown-family' })
    if (when === null) return refused({ reason: 'answer-unclear', field: 'when' })
    const latest = (await keptContacts(turn, own.family.id)).find(({ student }) => student === turn.person.id)
    if (!latest) return refused({ reason: 'no-contact-yet' })
    const appointment = appointmentOf(when)
    const decision = noteAppointment(latest, appointment, turn.now)
    if (!decision.accepted) return refused(decision.because)
    const text = turn.words.appointment.noted(own.family.code, momentSaid(appointment, turn.words))
    const overtaken = await overtakenDrafts(latest.id, turn)
    return done(inPlace(answerCard(text, ['week', 'log'], turn.words)), {
      changes: [{ collection: 'contacts', record: decision.next }, ...overtaken.changes],
      notices: overtaken.notices,
      about: latest.id,
      family: own.family.id,
    })
  },
})
