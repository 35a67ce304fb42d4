import type { Wording } from '../cards/wording/nl.ts'
import { wordsOf } from '../cards/wording/words.ts'
import { type AskedAbout, awaiting } from '../programme/pending-question.ts'
import type { Turn } from './action.ts'
import type { Verb } from './actions.ts'
import { nameFamily } from './name-family.ts'
import { dayAhead } from './next-day.ts'
import { openDrafts } from './open-drafts.ts'
import { contextOf, readSentence } from './read-sentence.ts'
import { plain, saysNo, saysYes } from './short-answers.ts'

type Answer = Readonly<{ verb: Verb; sent: unknown }>

const left: Answer = { verb: 'chat', sent: { about: 'left' } }

/** What a short word answers, when the bot asked something just before; null when it is no answer to that. */
export async function answerToQuestion(text: string, turn: Turn): Promise<Answer | null> {
  const about = awaiting(await turn.records.pendingQuestions.get(turn.person.id), turn.now)
  const typed = plain(text)
  switch (about?.what) {
    case undefined:
      return null
    case 'urgent':
      return aboutUrgency(typed, about)
    case 'undo':
      return aboutUndoing(typed, about)
    case 'appointment':
      return aboutAppointment(typed, about, turn)
    case 'which-draft':
      return aboutDraft(typed, about)
    case 'moment':
      return aboutMoment(typed, about)
    case 'next-day':
      return aboutNextDay(text, about, turn)
    case 'pick-draft':
      return aboutPicking(typed, about, turn)
  }
}

type Of<What extends AskedAbout['what']> = Extract<AskedAbout, { what: What }>

const dangerNow = /^(?:(?:ja|yes) )?(?:nu|now|nu gevaar|gevaar nu|gevaar|danger now|danger)$/u
const dueToday = /^(?:(?:ja|yes) )?(?:vandaag|today)$/u
const noHurry = /^(?:(?:nee|neen|no) )?(?:niet dringend|not urgent|geen gevaar|no danger)$/u

function aboutUrgency(typed: string, { family, types, signs = [], question }: Of<'urgent'>): Answer | null {
  const raise = (level: 'now' | 'today'): Answer => ({
    verb: 'raise-urgent',
    sent: { family, level, types, signs, question },
  })
  if (dangerNow.test(typed) || isLabel(typed, ({ urgentQuestion }) => urgentQuestion.now)) return raise('now')
  // A bare "ja" says that it is urgent, not that somebody is in danger this minute.
  const isToday = isLabel(typed, ({ urgentQuestion }) => urgentQuestion.today)
  if (saysYes(typed) || dueToday.test(typed) || isToday) return raise('today')
  const isNot = noHurry.test(typed) || isLabel(typed, ({ urgentQuestion }) => urgentQuestion.not)
  return saysNo(typed) || isNot ? { verb: 'not-urgent', sent: { family, question } } : null
}

function aboutUndoing(typed: string, { contact }: Of<'undo'>): Answer | null {
  if (saysYes(typed) || isLabel(typed, ({ kept }) => kept.undoYes))
    return { verb: 'undo-contact', sent: { contact, token: `undo:${contact}` } }
  return saysNo(typed) ? left : null
}

const note = /^(?:(?:ja|yes) )?(?:noteer|noteer maar|noteren|note it)$/u

async function aboutAppointment(
  typed: string,
  { family, when, token }: Of<'appointment'>,
  turn: Turn,
): Promise<Answer | null> {
  if (saysNo(typed)) return left
  const named = family === null ? await loneFamily(typed, turn) : null
  const isYes = saysYes(typed) || note.test(typed) || isLabel(typed, ({ appointment }) => appointment.yes)
  if (!isYes && named === null) return null
  const meant = family ?? named
  const sent = { token, ...(meant ? { family: meant } : {}), ...(when ? { when } : {}) }
  return { verb: 'note-appointment', sent }
}

const isNew = /^(?:(?:een|a) )?(?:nieuw|nieuwe|new)(?: (?:contact|verslag|bezoek|visit|log))?$/u
const isMore = /^(?:(?:een|an) )?(?:aanvulling|aanvullen|vul aan|addition|add|add it|add to it)$/u

/** "ja" or "nee" chooses neither of the two: it is asked again. */
function aboutDraft(typed: string, { draft }: Of<'which-draft'>): Answer | null {
  const choose = (means: 'new' | 'refines' | 'unsaid'): Answer => ({
    verb: 'choose-draft',
    sent: { draft, means },
  })
  if (isNew.test(typed) || isLabel(typed, ({ which }) => which.isNew)) return choose('new')
  if (isMore.test(typed) || isLabel(typed, ({ which }) => which.refines)) return choose('refines')
  return saysYes(typed) || saysNo(typed) ? choose('unsaid') : null
}

const isAhead = /^(?:(?:de |the )?volgende(?: afspraak)?|afspraak|next(?: one| appointment)?|appointment)$/u
const isThis = /^(?:(?:van )?dit(?: contact| bezoek)?|this(?: contact| visit)?|begin|het contact)$/u

/** "ja" chooses neither of the two; the draft is shown, and nothing is kept. */
function aboutMoment(typed: string, { draft, past, ahead, time }: Of<'moment'>): Answer | null {
  const revise = (how: Readonly<Record<string, string>>): Answer => ({
    verb: 'revise-draft',
    sent: { draft, ...how },
  })
  if (isAhead.test(typed)) return revise({ nextDate: ahead, nextTime: time })
  if (isThis.test(typed)) return revise({ date: past, time })
  return saysYes(typed) || saysNo(typed) ? revise({ say: 'what-is-wrong' }) : null
}

/** A day alone; one that could be two days is read as a sentence, and its card asks which. */
async function aboutNextDay(
  text: string,
  { draft, time }: Of<'next-day'>,
  turn: Turn,
): Promise<Answer | null> {
  const next = dayAhead(text, time, await contextOf(turn))
  if (next === null) return null
  if ('sentence' in next) return { verb: 'tell-contact', sent: await readSentence(next.sentence, turn) }
  return { verb: 'revise-draft', sent: { draft, nextDate: next.date, nextTime: next.time } }
}

const chosen = { keep: 'save-open-draft', drop: 'drop-draft', open: 'open-draft' } as const

async function aboutPicking(
  typed: string,
  { to, draft }: Of<'pick-draft'>,
  turn: Turn,
): Promise<Answer | null> {
  if (saysNo(typed)) return left
  const verb = chosen[to]
  if (saysYes(typed)) {
    if (draft !== null) return { verb, sent: { draft } }
    // A yes to several chooses none of them: it is asked again.
    return to === 'keep' ? { verb, sent: {} } : { verb: 'pick-draft', sent: { to } }
  }
  const family = await loneFamily(typed, turn)
  const of = family === null ? [] : (await openDrafts(turn)).filter(({ fields }) => fields.family === family)
  return of.length === 1 ? { verb, sent: { draft: of[0]?.draft.id } } : null
}

async function loneFamily(typed: string, turn: Turn): Promise<string | null> {
  const { family, rest } = await nameFamily(typed, turn)
  return rest === '' ? family : null
}

function isLabel(typed: string, label: (words: Wording) => string): boolean {
  return (['nl', 'en'] as const).some((language) => plain(label(wordsOf(language))) === typed)
}
