import { z } from 'zod'
import { whichDraftCard } from '../cards/which-draft-card.ts'
import { type DraftFields, emptyFields, reviseDraft } from '../programme/draft.ts'
import type { Day } from '../programme/stamp.ts'
import { nothingRead } from '../understanding/reading.ts'
import { action, done, type Outcome, refused, type Turn } from './action.ts'
import type { Message } from './asked.ts'
import { correctionOf, latestOwnContact } from './correct-contact.ts'
import { draftMessage } from './draft-reply.ts'
import { openDrafts, type ReadableDraft } from './open-drafts.ts'
import { type OwnFamily, ownFamilies, ownFamily, policyFor } from './own-families.ts'
import { askAboutPlan, draftForPlan } from './plan-visit.ts'
import { companyIn } from './read-company.ts'
import { fieldsFrom, refine } from './read-contact.ts'
import { impossibleIn } from './read-impossible.ts'
import { ReadSentence } from './read-sentence.ts'
import { fitOf } from './sentence-fit.ts'
import { newDraft } from './start-log.ts'

/** A sentence about a contact: a new draft for each contact told, or a refinement of the one that is open. */
export const tellContact = action({
  asks: z.instanceof(ReadSentence),
  needs: 'log-contact',
  audit: 'draft.told',
  run: async (told, turn) => saidWhatWasRead(told, await tell(told, turn), turn),
})

// Where the middle of a report went unread, the card may lack what stood there: better said than found out.
function saidWhatWasRead({ reading }: ReadSentence, outcome: Outcome, { words }: Turn): Outcome {
  if (reading.isWhole || !outcome.done) return outcome
  const messages = [{ text: words.draft.longReport }, ...outcome.reply.messages]
  return { ...outcome, reply: { ...outcome.reply, messages } }
}

async function tell({ sentence, reading, feeling }: ReadSentence, turn: Turn): Promise<Outcome> {
  const own = await ownFamilies(turn)
  if (own.length === 0) return refused({ reason: 'no-families' })
  const company = reading.contacts.length === 1 ? companyIn(sentence) : null
  const said = reading.contacts.map((contact, at) => ({
    ...fieldsFrom({ reading: contact, sentence, families: own, company, today: turn.today }),
    feeling: at === 0 ? feeling : null,
  }))
  const [only] = said
  if (reading.intent === 'plan_contact' && said.length > 1) return plannedEach(said, turn)
  if (said.length !== 1 || only === undefined) return startAll(said, { sentence, own }, turn)
  if (reading.intent === 'plan_contact') return planned(only, turn)
  const fit = fitOf(only, reading.intent, await openDrafts(turn))
  switch (fit.as) {
    case 'refinement':
      return refineOpen(fit.draft, only, turn)
    case 'either':
      return askWhich(fit.draft, only, own, turn)
    case 'correction':
      return correctLatest(only, sentence, own, turn)
    case 'new':
      return startAll([only], { sentence, own }, turn)
  }
}

async function startAll(
  said: readonly DraftFields[],
  told: Readonly<{ sentence: string; own: readonly OwnFamily[] }>,
  turn: Turn,
): Promise<Outcome> {
  const fields = said.length > 0 ? said : [nothingFrom(told.sentence, turn)]
  const messages: Message[] = []
  const drafts = []
  for (const one of fields) {
    const draft = await newDraft(todayUnlessSaid(one, turn.today), told.own, turn)
    drafts.push(draft)
    messages.push(await draftMessage(draft, turn))
  }
  const changes = drafts.map((record) => ({ collection: 'drafts' as const, record }))
  return done({ messages }, { changes, about: drafts[0]?.id ?? null })
}

function nothingFrom(sentence: string, turn: Turn): DraftFields {
  return { ...emptyFields, told: [sentence], impossible: impossibleIn(sentence, nothingRead, turn.today) }
}

/** An announced visit is an appointment: of the open draft of that family, else of the latest contact, once asked. */
async function planned(said: DraftFields, turn: Turn): Promise<Outcome> {
  const open = await draftForPlan(said, turn)
  const isPlanned = said.next.length > 0 || said.unsure.some(({ field }) => field === 'next')
  if (!open || !isPlanned) return askAboutPlan(said, turn)
  const next = [...open.fields.next.filter((one) => !said.next.some(({ date }) => date === one.date))]
  return refineOpen(open, { ...said, next: said.next.length > 0 ? [...next, ...said.next] : [] }, turn)
}

// "di 10u Ana, do 14u Ilse": each visit is asked back by itself
async function plannedEach(said: readonly DraftFields[], turn: Turn): Promise<Outcome> {
  const messages: Message[] = []
  for (const one of said) {
    const asked = await askAboutPlan(one, turn)
    if (asked.done) messages.push(...asked.reply.messages)
  }
  return done({ messages })
}

/** Puts what was said into an open draft and shows it anew; the card above gives way to a short word. */
export async function refineOpen(open: ReadableDraft, said: DraftFields, turn: Turn): Promise<Outcome> {
  const fields = refine(open.fields, said)
  const own = (await ownFamilies(turn)).find(({ family }) => family.id === fields.family)
  const days = own ? (await policyFor(turn, own.family, own.match)).draftDays : 7
  const decision = reviseDraft(open.draft, fields, turn.now, days)
  if (!decision.accepted) return refused(decision.because)
  const changes = [{ collection: 'drafts' as const, record: decision.next }]
  const message = await draftMessage(decision.next, turn)
  // What changes nothing on the card gets a word, or it seems to have been lost.
  const isOnlyTold = Object.keys(said.words).length === 0 && said.impossible.length === 0
  const lead = isOnlyTold && said.told.length > 0 ? [{ text: turn.words.draft.added }] : []
  return done({ messages: [...lead, message] }, { changes, notices: decision.notices, about: open.draft.id })
}

/** Nothing said of the day is taken for today, which the card says; a day that is unclear or cannot be is asked. */
export function todayUnlessSaid(fields: DraftFields, today: Day): DraftFields {
  const { date, unsure, impossible } = fields
  const isUnclear =
    unsure.some(({ field }) => field === 'date') || impossible.some(({ what }) => what === 'day')
  return date !== null || isUnclear ? fields : { ...fields, date: today, dateAssumed: true }
}

async function askWhich(
  open: ReadableDraft,
  said: DraftFields,
  own: readonly OwnFamily[],
  turn: Turn,
): Promise<Outcome> {
  const draft = { ...(await newDraft({ ...said, date: said.date }, own, turn)), mayRefine: open.draft.id }
  const changes = [{ collection: 'drafts' as const, record: draft }]
  return done({ messages: [await whichQuestion(draft.id, open.fields, turn)] }, { changes, about: draft.id })
}

/** The question whether a new draft is another contact, or says more about the one that was open. */
export async function whichQuestion(draft: string, open: DraftFields, turn: Turn): Promise<Message> {
  const family = (await ownFamily(turn, open.family))?.family
  const name = family ? turn.words.family(family.code, family.pseudonym) : turn.words.week.unknownFamily
  return { card: whichDraftCard(draft, name, turn.words), asks: { what: 'which-draft', draft } }
}

/** "nee, 2 uur" or an appointment, with nothing open: it is about the latest kept contact. */
async function correctLatest(
  said: DraftFields,
  sentence: string,
  own: readonly OwnFamily[],
  turn: Turn,
): Promise<Outcome> {
  // "nee, G-011" says that the latest one was with G-011, not that something about G-011 is wrong.
  const saysOnlyFamily = Object.keys(said.words).every((field) => field === 'family' || field === 'kind')
  const latest = await latestOwnContact(turn, saysOnlyFamily ? null : said.family)
  if (!latest) return startAll([said], { sentence, own }, turn)
  return correctionOf(latest, turn, said)
}
