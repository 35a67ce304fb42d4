import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Doing } from '../../bot/asked.ts'
import { Activity, askedBy } from '../../bot/teams/activity.ts'

// Activities as Teams and the local client send them; people and ids are made up.
const recorded = new URL('./recorded/', import.meta.url)

function askedIn(name: string, changes: object = {}) {
  const activity = JSON.parse(readFileSync(new URL(`${name}.json`, recorded), 'utf8'))
  return askedBy(Activity.parse({ ...activity, ...changes }))
}

const unsupported = (reason: string): Doing => ({ kind: 'unsupported', reason })
const tapped = { kind: 'button', verb: 'save-contact', data: { form: 'form-1', minutes: '90' } } as const

const expected: ReadonlyMap<string, Doing> = new Map<string, Doing>([
  ['personal-message', { kind: 'text', text: 'Gisteren op huisbezoek geweest bij Merel, twee uur.' }],
  ['channel-mention', { kind: 'text', text: 'wie neemt de aanvraag over, Els Voorbeeld?' }],
  ['photo', unsupported('attachment')],
  ['execute', { ...tapped, by: 'invoke', shownIn: '1772442900000' }],
  ['submit', { ...tapped, by: 'message', shownIn: '1772442900000' }],
  ['install-personal', { kind: 'installed' }],
  ['bot-added', { kind: 'installed' }],
  ['bot-added-to-team', { kind: 'installed' }],
  ['colleague-added', unsupported('membership')],
  ['channel-renamed', unsupported('membership')],
  ['uninstall', { kind: 'removed' }],
  ['reaction', unsupported('messageReaction')],
  ['edit', unsupported('messageUpdate')],
  ['delete', unsupported('messageDelete')],
  ['typing', unsupported('typing')],
  ['read-receipt', unsupported('unknown-activity')],
  [
    'search-extension',
    { kind: 'compose', asks: 'search', verb: 'families', data: { typed: '', skip: 0, count: 25 } },
  ],
  [
    'search-typed',
    {
      kind: 'compose',
      asks: 'search',
      verb: 'offer-services',
      data: { typed: 'pampers', skip: 25, count: 25 },
    },
  ],
  ['search-settings', unsupported('unknown-invoke')],
  ['playground-message', { kind: 'text', text: 'hallo <b> & daar' }],
  ['playground-card', unsupported('card')],
  ['playground-card-and-text', { kind: 'text', text: 'kijk eens' }],
  [
    'playground-submit',
    { kind: 'button', verb: 'send', data: { y: 2 }, by: 'message', shownIn: '1795476348182' },
  ],
  ['playground-install', { kind: 'installed' }],
])

describe('an activity of Teams', () => {
  it.each([...expected])('%s is understood', (name, doing) => {
    expect(askedIn(name)?.doing).toEqual(doing)
  })

  it('of every recorded kind has an expectation', () => {
    const kinds = readdirSync(recorded).map((file) => file.replace('.json', ''))
    expect(new Set(kinds)).toEqual(new Set(expected.keys()))
  })

  it('gives the person and the way back', () => {
    expect(askedIn('channel-mention')).toMatchObject({
      activityId: '1772442904121',
      from: {
        userId: '29:1lien-de-voorbeeld',
        objectId: '00000000-0000-4000-8000-000000000020',
        name: 'Lien De Voorbeeld',
      },
      locale: 'nl-BE',
      way: {
        channelId: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/emea/99999999-9999-4999-8999-999999999999/',
        tenantId: '99999999-9999-4999-8999-999999999999',
        conversationId: '19:aanvragen@thread.tacv2;messageid=1772442904000',
        conversationType: 'channel',
        botId: '28:11111111-1111-4111-8111-111111111111',
        userId: '29:1lien-de-voorbeeld',
      },
    })
  })

  it('falls back to Dutch when Teams names no language', () => {
    expect(askedIn('bot-added')?.locale).toBe('nl-BE')
  })

  it('is nobody’s when it names two tenants, or none', () => {
    expect(askedIn('typing', { channelData: { tenant: { id: 'another' } } })).toBeNull()
    const conversation = { id: 'a:1', conversationType: 'personal' }
    expect(askedIn('typing', { conversation, channelData: {} })).toBeNull()
  })

  it('is not an activity without a sender, a serviceUrl or a known kind of conversation', () => {
    for (const missing of ['from', 'recipient', 'serviceUrl', 'conversation', 'id', 'type']) {
      expect(() => askedIn('personal-message', { [missing]: undefined })).toThrow(missing)
    }
    expect(() => askedIn('typing', { conversation: { id: 'a', conversationType: 'lobby' } })).toThrow(
      'conversationType',
    )
  })
})

describe('typed text', () => {
  const typed = (text: string, changes: object = {}) =>
    askedIn('personal-message', { text, ...changes })?.doing

  it('of 10,000 characters is read, one more is not', () => {
    expect(typed('a'.repeat(10_000))).toEqual({ kind: 'text', text: 'a'.repeat(10_000) })
    expect(typed('a'.repeat(10_001))).toEqual(unsupported('too-long'))
  })

  it('that is only space, or only a mention of the bot, is empty', () => {
    expect(typed(' \n\u200b ', { attachments: [] })).toEqual(unsupported('empty'))
    expect(askedIn('channel-mention', { text: '<at>Buddy bij de wieg</at>' })?.doing).toEqual(
      unsupported('empty'),
    )
  })

  it('loses marks of Teams but keeps what the person meant', () => {
    expect(typed('1 &lt; 2 &amp;amp; klaar<br>\r\n\r\n\r\n\r\neinde\u0000 👩‍👧')).toEqual({
      kind: 'text',
      text: '1 < 2 &amp; klaar\n\neinde 👩‍👧',
    })
  })

  it('mentions the bot twice without either being left', () => {
    const text = '<at>Buddy bij de wieg</at> hallo <at>Buddy bij de wieg</at>'
    expect(askedIn('channel-mention', { text })?.doing).toEqual({ kind: 'text', text: 'hallo' })
  })
})

describe('card data', () => {
  const executed = (action: object) => askedIn('execute', { value: { action } })?.doing

  it('without a verb is not a button', () => {
    expect(executed({ data: { verb: 'save-contact' } })).toEqual(unsupported('button-without-verb'))
    expect(askedIn('submit', { value: { form: 'form-1' } })?.doing).toEqual(
      unsupported('button-without-verb'),
    )
    expect(askedIn('submit', { value: 'save-contact' })?.doing).toEqual(unsupported('button-without-verb'))
    expect(askedIn('execute', { value: null })?.doing).toEqual(unsupported('button-without-verb'))
  })

  it('may be missing, and does not reach a prototype', () => {
    expect(executed({ verb: 'help' })).toMatchObject({ kind: 'button', verb: 'help', data: {} })
    const data = JSON.parse('{"__proto__": {"role": "lecturer"}, "form": "form-1"}')
    const doing = executed({ verb: 'help', data })
    expect(doing).toMatchObject({ data: { form: 'form-1' } })
    expect(doing?.kind === 'button' && 'role' in doing.data).toBe(false)
  })
})
