import { z } from 'zod'
import type { Card } from '../../cards/card.ts'
import { identifyingSaid } from '../../cards/identifying-words.ts'
import { RequestBuddy, RequestForm, requestFormCard } from '../../cards/request-form-card.ts'
import { requestMadeCard, requestWordCard } from '../../cards/request-made-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { identifyingIn } from '../../programme/request/identifying.ts'
import { intakePeople } from '../../programme/request/intake-people.ts'
import { requestChannelOf } from '../../programme/request/request-channel.ts'
import { intakeAsked, requestPost } from '../../programme/request/request-news.ts'
import {
  identifyingFields,
  type Postable,
  postable,
  type RequestSaid,
} from '../../programme/request/request-rules.ts'
import type { Road } from '../../programme/road/road.ts'
import { beginRoad } from '../../programme/road/road-rules.ts'
import { policyOf, type Site } from '../../programme/site.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { ReadSentence } from '../read-sentence.ts'
import { nextNumberAt } from '../road/family-road.ts'
import { around } from './around.ts'
import { languagesIn, readRequest, regionIn } from './read-request.ts'
import { formView, type Opening, openedForm } from './request-form.ts'

/** Opens the form; with what was told in a channel, when it was begun there. */
export const requestForm = action({
  asks: RequestForm,
  needs: 'ask-for-buddy',
  audit: 'request.form-opened',
  run: async ({ draft }, turn) => {
    const begun = await draftOf(draft, turn)
    const token = begun === undefined ? turn.newId() : `request:${begun.id}`
    const view = await openedForm(begun?.filled ?? null, opening(token, turn))
    return done(below(requestFormCard(view, turn.words)))
  },
})

/** The request begun in a channel that still waits: the one named, else the latest. */
async function draftOf(id: string | undefined, { records, person }: Turn) {
  const own = await records.requestDrafts.find('person', person.id)
  if (id !== undefined) return own.find((one) => one.id === id)
  for (const one of own.toSorted((one, other) => other.at.localeCompare(one.at)))
    if (!(await wasSent(`request:${one.id}`, { records, person }))) return one
  return undefined
}

async function wasSent(token: string, turn: Pick<Turn, 'records' | 'person'>): Promise<boolean> {
  return (await turn.records.roads.get(roadIdOf(token, turn))) !== undefined
}

function roadIdOf(token: string, { person }: Pick<Turn, 'person'>): string {
  return madeId({ verb: 'request-buddy', token }, { person } as Turn)
}

/** "aanvraag: zwangere mama, 24 weken, Dampoort": the form, filled in; or a word when it says who the family is. */
export const tellRequest = action({
  asks: z.instanceof(ReadSentence),
  needs: 'ask-for-buddy',
  audit: 'request.told',
  run: async ({ sentence }, turn) => {
    const kinds = identifyingIn(sentence, around(turn))
    if (kinds.length > 0) {
      const because: Refusal = { reason: 'request-names-family', kinds }
      const text = turn.words.request.inChannel.removePrivate(identifyingSaid(kinds, turn.words))
      return refused(because, below(requestWordCard(text, turn.words)))
    }
    const filled = readRequest(sentence, turn.directory, turn.today)
    const view = await openedForm(filled, opening(turn.newId(), turn))
    return done(below(requestFormCard(view, turn.words)))
  },
})

/** Sends the request: it gets a number and its post, and who does the intake hears of it. */
export const requestBuddy = action({
  asks: RequestBuddy,
  needs: 'ask-for-buddy',
  audit: 'request.made',
  run: async (sent, turn) => {
    const site = await siteOf(sent, turn)
    if (!site) return again(sent, { reason: 'unknown-site' }, turn)
    const id = roadIdOf(sent.token, turn)
    const made = await turn.records.roads.get(id)
    if (made) return madeBefore(made, turn)
    const decision = postable(saidIn(sent, turn), around(turn))
    if (!decision.accepted) return again(sent, decision.because, turn)
    const road = beginRoad({ id, ...(await beginning(decision.next, site, turn)) }, turn.now)
    const card = await madeCard(road, turn)
    const hearing = intakePeople(await turn.records.people.all(), site, road.policyVersion).map(
      ({ id }) => id,
    )
    return done(inPlace(card), {
      changes: [{ collection: 'roads', record: road }],
      notices: [requestPost(road), ...intakeAsked(road, hearing)],
      about: road.id,
    })
  },
})

async function beginning(known: Postable, site: Site, turn: Turn) {
  return {
    ...known,
    number: await nextNumberAt(site.id, turn.records),
    site: site.id,
    policyVersion: policyOf(site).version,
    by: turn.person.id,
    partner: turn.person.id,
    family: null,
    state: 'requested' as const,
  }
}

async function madeCard({ number, site }: Road, { records, words }: Turn): Promise<Card> {
  const hasChannel = (await records.reaches.get(requestChannelOf(site))) !== undefined
  return requestMadeCard({ number, hasChannel }, words)
}

/** The form sent once more with other values: the request stands as it was made. */
function madeBefore({ number }: Road, { words }: Turn): Outcome {
  const because: Refusal = { reason: 'request-made-already', number }
  return refused(because, inPlace(requestWordCard(sayRefusal(words, because), words)))
}

async function siteOf({ site }: RequestBuddy, { person, records }: Turn): Promise<Site | undefined> {
  return site !== null && person.sites.includes(site) ? records.sites.get(site) : undefined
}

function saidIn(sent: RequestBuddy, { directory }: Turn): RequestSaid {
  const { region, languages, interpreter, beforeBirth } = sent
  return {
    ...sent,
    region: { typed: region, known: region === null ? null : regionIn(region, directory) },
    languages: { typed: languages, known: languagesIn(languages) },
    interpreter: interpreter === null ? null : interpreter === 'yes',
    beforeBirth: beforeBirth === null ? null : beforeBirth === 'yes',
  }
}

/** The form comes back with what was filled in, but for what says who the family is: that is not said again. */
async function again(sent: RequestBuddy, because: Refusal, turn: Turn): Promise<Outcome> {
  const { token, ...filled } = sent
  const emptied = Object.fromEntries(
    identifyingFields(saidIn(sent, turn), around(turn)).map(({ field }) => [field, null]),
  )
  const problem = sayRefusal(turn.words, because)
  const view = await formView({ ...filled, ...emptied }, { ...opening(token, turn), problem })
  return refused(because, inPlace(requestFormCard(view, turn.words)))
}

function opening(token: string, { person, records, words, today }: Turn): Opening {
  return { person, records, words, today, token }
}
