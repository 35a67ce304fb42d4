import { languageFor, wordsOf } from '../cards/wording/words.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Change, Outcome, Turn } from './action.ts'
import { actions, readVerb } from './actions.ts'
import { answerAgain } from './answer-again.ts'
import { answerKeys, earlierAnswer, formKeys, rememberAnswer, rememberRepeat } from './answered-before.ts'
import type { Asked, Reply } from './asked.ts'
import { beginTurn } from './begin-turn.ts'
import { answerInChannel } from './channel.ts'
import type { Clock } from './clock.ts'
import { decide, hasEffect, keepOutcome } from './decide.ts'
import { type DirectoryLookup, type Touched, touchedBy } from './directory/shared-directory.ts'
import { dueByNewWay } from './flag-delivery.ts'
import { linkPerson, rememberWay } from './known-person.ts'
import { writeAudit } from './owe.ts'
import { keepQuestion } from './pending-question.ts'
import { performCompose } from './perform-compose.ts'
import { performPage } from './perform-page.ts'
import { refusalReply, textReply } from './plain-replies.ts'
import { auditOf, refuseStranger } from './refuse-stranger.ts'
import { forRole, type Route, routeText } from './route-text.ts'

/**
 * What one thing asked is performed with. `email` is what Teams says of somebody the roster does not know yet: null when it
 * says nothing, undefined while it was not asked.
 */
export type Performing = Readonly<{
  asked: Asked
  directory: DirectoryLookup
  records: ProgrammeRecords
  now: Clock
  email: string | null | undefined
  /** The bot's own address for a browser, when it has one. */
  address?: string
}>

/** The reply, the ids of the notices that are owed by it, what of the shared directory was changed, and whether a site was. */
export type Performed = Readonly<{
  /** Nothing was done yet: only Teams can say who this is. */
  asksWho?: true
  reply: Reply
  owes: readonly string[]
  touched?: readonly Touched[]
  sitesChanged?: boolean
}>

/**
 * Takes one thing asked through the whole road inside one transaction: who, the same as before?, what, may they, do
 * it; then the change, the audit line, the notices and the answer itself are committed together (R2).
 */
export async function perform(performing: Performing): Promise<Performed> {
  const { asked, directory, records, now, email } = performing
  const moment = now()
  if (asked.doing.kind === 'compose') return performCompose(performing)
  if (asked.doing.kind === 'page') return performPage(performing)
  if (asked.way.conversationType !== 'personal')
    return { reply: await answerInChannel(records, { asked, directory, now: moment }), owes: [] }
  const person = await linkPerson(records, asked, email ?? null)
  if (person === undefined && email === undefined) return { asksWho: true, reply: { messages: [] }, owes: [] }
  const language = languageFor(person?.language ?? null, asked.locale)
  const words = wordsOf(language)
  if (person?.state !== 'active')
    return { reply: await refuseStranger(records, { asked, person, words, moment }), owes: [] }
  const isNewWay = await rememberWay(records, person.id, asked, moment)
  const mayNowArrive = isNewWay || asked.doing.kind === 'installed'
  const waited = mayNowArrive ? await dueByNewWay(records, person.id, moment) : []
  const keys = answerKeys(asked, person.id)
  const turn = beginTurn(person, performing, moment)
  const earlier = await earlierAnswer(records, keys)
  if (earlier) {
    rememberRepeat(records, earlier, { keys, person: person.id, moment })
    return { reply: await answerAgain(earlier, turn), owes: waited }
  }
  const route = await routeFor(asked, turn)
  if ('reply' in route) {
    if (route.because) await writeAudit(records, unreadable(turn, route.because))
    return { reply: route.reply, owes: waited }
  }
  const outcome = await numbersFirst(route, await decide(route, turn), turn)
  const reply = await conclude(outcome, { route, turn, records })
  if (outcome.done && hasEffect(outcome)) {
    const { needs } = actions[route.verb]
    const answers = [...keys, ...(asked.doing.kind === 'text' ? typedForm(route, person.id) : [])]
    rememberAnswer(records, {
      keys: answers,
      person: person.id,
      reply,
      family: outcome.family,
      needs,
      moment,
    })
  }
  if (!outcome.done) return { reply, owes: waited }
  const owes = [...waited, ...outcome.notices.map(({ id }) => id)]
  const sitesChanged = outcome.changes.some(({ collection }) => collection === 'sites')
  return { reply, owes, touched: touchedBy(outcome.changes), sitesChanged }
}

/** What needs no action: the reply, and why when something was refused. */
type NoRoute = Readonly<{ reply: Reply; because?: Refusal }>

async function routeFor(asked: Asked, turn: Turn): Promise<Route | NoRoute> {
  const { doing } = asked
  switch (doing.kind) {
    case 'text':
      return routeText(doing.text, turn)
    case 'button': {
      const verb = readVerb(doing.verb)
      if (verb === null) return unknownVerb(turn)
      return { verb: forRole(verb, turn), sent: doing.data, isFreeText: false }
    }
    case 'installed':
      return { verb: 'welcome', sent: {}, isFreeText: false }
    case 'removed':
    case 'compose':
    case 'page':
      return { reply: { messages: [] } }
    case 'unsupported':
      return { reply: unsupportedReply(doing.reason, turn) }
  }
}

function unknownVerb(turn: Turn): NoRoute {
  const because: Refusal = { reason: 'form-unclear' }
  return { reply: refusalReply(because, turn), because }
}

function unreadable({ now, person }: Turn, { reason }: Refusal) {
  return { at: now, by: person.id, did: auditOf('unknown'), about: null, family: null, reason }
}

/** A picture or a broken button gets a word; reactions, edits and the like are nothing to answer. */
function unsupportedReply(reason: string, { words }: Turn): Reply {
  if (reason === 'too-long') return textReply(words.tooLong)
  const isSaid = ['attachment', 'empty', 'button-without-verb'].includes(reason)
  return isSaid ? textReply(words.unsupported) : { messages: [] }
}

/** A sentence that sounds urgent, of somebody who raises nothing: who to call, and then what was asked. */
async function numbersFirst({ numbers }: Route, outcome: Outcome, turn: Turn): Promise<Outcome> {
  if (numbers === undefined) return outcome
  const called = await actions['urgent-numbers'].run(numbers, turn)
  if (!called.done || !outcome.done) return called
  const { inPlace, messages } = outcome.reply
  // What would take the place of a card comes below here: nothing may stand above the numbers.
  const answer = inPlace === undefined ? messages : [{ card: inPlace }, ...messages]
  return { ...outcome, reply: { messages: [...called.reply.messages, ...answer] } }
}

/** A word that answers what a button stands under is that form sent: the button pressed later is a repeat. */
function typedForm({ verb, sent }: Route, person: string) {
  const isForm = typeof sent === 'object' && sent !== null
  return isForm ? formKeys({ verb, data: { ...sent } }, person) : []
}

type Concluding = Readonly<{ route: Route; turn: Turn; records: ProgrammeRecords }>

async function conclude(outcome: Outcome, { route, turn, records }: Concluding): Promise<Reply> {
  await keepQuestion(records, turn, outcome.done ? outcome.reply : null)
  await keepOutcome(outcome, route.verb, { turn, records })
  if (!outcome.done) return outcome.reply ?? refusalReply(outcome.because, turn)
  return route.isFreeText ? tellOnce(outcome.reply, outcome.changes, { turn, records }) : outcome.reply
}

/** At the first free text a student hears, once, that what is typed stays in the Teams history. */
function tellOnce(
  reply: Reply,
  changes: readonly Change[],
  { turn, records }: Pick<Concluding, 'turn' | 'records'>,
): Reply {
  if (turn.person.knowsHistoryStays || !turn.person.roles.includes('student')) return reply
  const changed = changes.find((change) => change.collection === 'people')
  const person = changed?.collection === 'people' ? changed.record : turn.person
  records.people.put({ ...person, knowsHistoryStays: true })
  return { ...reply, messages: [...reply.messages, { text: turn.words.historyStays }] }
}
