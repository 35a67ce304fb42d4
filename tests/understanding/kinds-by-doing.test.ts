import { describe, expect, it } from '@jest/globals'
import { messageOf } from '../../understanding/message.ts'
import { read } from '../../understanding/read.ts'
import type { Intent } from '../../understanding/reading.ts'
import { twoFamilies } from './moment.ts'

const kindIn = (text: string) => read(text, twoFamilies).contacts.map(({ kind }) => kind?.value ?? null)

describe('what kind it was, by what came of it', () => {
  it.each([
    ['missed', 'Roza was er niet, 20 min op de bus gewacht'],
    ['missed', 'stond vandaag bij Hawa voor haar deur in de regen'],
    ['missed', 'daar stond ik schoon voor de deur bij Roza'],
    ['missed', 'te laat bij de bushalte. Hawa al vertrokken. jammer.'],
    ['missed', 'aangebeld bij Roza en nog eens gewacht maar er kwam niemand'],
    ['missed', 'huisbezoek mislukt bij Roza'],
    ['home_visit', 'half uur bij Hawa, ze zat in het donker met de rolluiken dicht'],
    ['home_visit', 'bij Roza geweest en samen papieren ingevuld voor de mutualiteit'],
    ['phone', 'via de gsm aan Roza verteld hoe de bus rijdt, 10 min'],
    ['phone', 'aan de telefoon aan Hawa een formulier uitgelegd, bij het ziekenfonds'],
    ['phone', 'Roza gebeldt, 10 min'],
    ['message', 'bellen lukte niet bij Hawa, dus appje gestuurd'],
    ['message', 'Roza, we hebben gewhatsappt ik heb verteld hoe ze naar de dokter belt'],
    ['accompanied', 'Hawa had een afspraak, ik heb haar meebegeleid, 1u'],
    ['accompanied', 'een onderzoek, ik bracht Roza erheen'],
    ['accompanied', 'Roza, in de gang gebleven tot ze buiten kwam'],
  ])('%s: %s', (kind, text) => {
    expect(kindIn(text)).toEqual([kind])
  })
})

describe('what was done and what it was about', () => {
  const first = (text: string) => read(text, twoFamilies).contacts[0]
  it.each([
    ['information', 'appke naar Roza gezonden of ze al iets weet'],
    ['information', 'Hawa begreep niks van de brief, ze zuchtte en heb haar alles uitgelegd'],
    ['organising', 'bij Roza, bericht verstuurd aan haar bewindvoerder'],
    ['practical', 'bij Roza, pak binnengebracht'],
    ['practical', 'bij Roza, attesten in schuifjes gestopt'],
    ['practical', 'bij Roza, attesten in mapn gestopt'],
    ['practical', 'at Hawa for an hour, put the second cot together'],
    ['practical', 'at Hawa for an hour, put her old bills in order'],
  ])('%s: %s', (action, text) => {
    expect(first(text)?.actions.map(({ value }) => value)).toContain(action)
  })

  it('takes a message to her for no referral', () => {
    expect(first('kaartje naar Roza gestuurd')?.actions.map(({ value }) => value)).not.toContain('referral')
  })

  it.each([
    ['legal', 'bij Hawa, asylum interview voorbereid', 'work'],
    ['health', 'Roza gebeld, kindje schopt flink', 'child'],
    ['social', 'bij Hawa, zij en Lotte kennen mekaar nu', 'mental'],
    ['mental', 'bij Roza geweest, gordijnen dicht', 'child'],
  ])('%s: %s', (domain, text, other) => {
    const domains = first(text)?.domains.map(({ value }) => value)
    expect(domains).toContain(domain)
    expect(domains).not.toContain(other)
  })

  it.each([
    'bij Hawa, ik was zo zenuwachtig',
    'vervanging voor een medestudente wegens ziekte, bij Hawa geweest',
  ])('what the buddy felt or why she came is no domain: %s', (text) => {
    expect(first(text)?.domains).toEqual([])
  })

  it.each([
    ['ocmw', 'by Roza gewist en nocmw gebeld'],
    ['stad', 'bij Hawa, lekkend dak gemeld aan de stad'],
    ['taalles', 'met Hawa naar de spreektafel'],
  ])('%s: %s', (service, text) => {
    expect(first(text)?.services.map(({ value }) => value)).toContain(service)
  })
})

describe('what is asked for', () => {
  it('reads a slip of the thumb in a question word', () => {
    expect(messageOf('waneer', new Set()).words).toEqual(['wanneer'])
  })

  const asked: readonly (readonly [Intent, string])[] = [
    ['my_appointments', 'waneer spreek ik Roza weer'],
    ['my_appointments', 'hoelaat ben ik morgen bij Hawa'],
    ['undo_log', 'foute mama, schrap dat verslag van zonet'],
    ['my_logs', 'ik verga van de kou op dit perron, laat mijn gepresteerde uren eens zien'],
    ['ask_info', 'ben ik gehouden aan mijn zwijgplicht als een mama iets toevertrouwt?'],
    ['log_contact', 'update Roza: vals alarm, alles is in orde'],
    ['correct_log', 'update: 2 uur bij Roza'],
  ]
  it.each(asked)('%s: %s', (intent, text) => {
    expect(read(text, twoFamilies).intent).toBe(intent)
  })

  it('takes a question about a leaflet for no report', () => {
    const { intent } = read('in dat boekje van Roza staat sms naar 8989, is dat gratis?', twoFamilies)
    expect(intent).not.toBe('log_contact')
  })
})
