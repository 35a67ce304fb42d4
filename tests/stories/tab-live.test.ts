import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Listening } from '../teams/live-stream.ts'
import { told } from './found.ts'
import { logs } from './habits.ts'
import { tapOf } from './hands.ts'
import { idOf, keeps } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

/** Fast enough to wait for; nothing is looked at because time went by. */
const live = { settle: 5, pause: 10, beat: 40, again: 3_600_000, perPerson: 4, inAll: 200 }
const story = ['open-family-page', { family: 'family-G-014' }] as const
const zwaluw = ['open-family-page', { family: 'family-G-011' }] as const

let town: Town
let open: Listening[] = []
beforeAll(async () => {
  town = await openTown({ live })
  await keeps(town, told)
})
afterEach(async () => {
  await Promise.all(open.map((one) => one.stop()))
  open = []
})
afterAll(() => town.close())

const audit = () => town.read((records) => records.audit.all())
const visits = { kind: 'home_visit', together: 'just-together' }

async function listens(who: string, [verb, data]: readonly [string, object?], mark?: string) {
  const listening = await town.inTab(who).listens(verb, data, mark === undefined ? {} : { mark })
  open.push(listening)
  return listening
}

async function moves(who: string, change: Readonly<Record<string, unknown>>) {
  await town.change(async (records) => {
    const person = await records.people.get(who)
    if (person) records.people.put({ ...person, ...change } as typeof person)
  })
}

/** Whether each of these still hears, and how often it did before. */
async function stillHears(listening: Listening, cause: () => Promise<unknown>): Promise<number> {
  const before = listening.heard.length
  await cause()
  await listening.hears(before + 1)
  return before
}

describe('an open page', () => {
  it('hears that it changed, of whoever changed it in the chat, and nothing of what changed', async () => {
    const page = await listens('door', story)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
    expect(page.headers.get('cache-control')).toBe('no-store')
    await logs(town, 'lies', visits)
    await page.hears(1)
    expect(page.said()).toMatch(/^(?::\n\n|event: changed\ndata: [\w-]{43}\n\n)+$/)
  })

  it('hears nothing of another family, another site or what is not theirs to see', async () => {
    // Who must hear nothing is looked at before who hears.
    const others = [
      await listens('door', zwaluw),
      await listens('noor', ['my-week']),
      await listens('an', ['open-families-page']),
      await listens('kim', ['my-requests']),
    ]
    const page = await listens('door', story)
    await logs(town, 'lies', visits)
    await page.hears(1)
    const counts = [
      await stillHears(others[0] as Listening, () =>
        logs(town, 'lies', { ...visits, family: 'family-G-011' }),
      ),
      await stillHears(others[1] as Listening, () =>
        logs(town, 'noor', { ...visits, family: 'family-G-012' }),
      ),
      await stillHears(others[2] as Listening, () =>
        logs(town, 'tuur', { ...visits, family: 'family-H-003' }),
      ),
    ]
    expect(counts).toEqual([0, 0, 0])
    expect(others[3]?.heard).toEqual([])
  })

  it('leaves nothing behind: no line in the audit, no answer kept, nothing owed', async () => {
    const kept = () =>
      town.read(async (records) => [
        await records.audit.all(),
        await records.answered.all(),
        await records.notices.all(),
        await records.reaches.all(),
      ])
    await town.settle()
    const before = await kept()
    const page = await listens('door', story)
    await town.change(async (records) => {
      const contact = (await records.contacts.find('family', 'family-G-014')).at(-1)
      if (contact) records.contacts.remove(contact.id)
    })
    await page.hears(1)
    expect(await kept()).toEqual(before)
  })

  it('hears of what the bot does by itself: the next one on duty is called', async () => {
    const flags = await listens('door', ['open-board-page'])
    await town.person('lies').taps('raise-urgent', { family: 'family-G-014', level: 'now' })
    await flags.hears(1)
    await town.settle()
    const page = await listens('door', ['open-board-page'])
    town.pass({ minutes: 20 })
    await page.hears(1)
    await town.settle()
  })

  it('that found nothing hears of what can be found now', async () => {
    const page = await listens('noor', ['find-services', { typed: 'qwxz' }])
    const form = (await town.inTab('lies').asks('share-service-form')).cards[0]
    if (form === undefined) throw new Error('no form')
    const { verb, data } = tapOf(form, 'share-service', { name: 'Qwxz', what: 'Spelen.', needs: 'playgroup' })
    await town.inTab('lies').asks(verb, data)
    await page.hears(1)
  })

  it('hears once of what changed while nobody listened, and not when nothing did', async () => {
    const asked = ['find-services', { typed: 'pampers' }] as const
    const shown = (await town.inTab('noor').asks(...asked)).headers.get('page-mark') ?? ''
    const same = await listens('noor', asked, shown)
    await same.beats(3)
    expect(same.heard).toEqual([])
    await town.inTab('lies').asks('confirm-service', { service: idOf('De Pamperkast') })
    await same.hears(1)
    const late = await listens('noor', asked, shown)
    await late.hears(1)
    const now = (await town.inTab('noor').asks(...asked)).headers.get('page-mark')
    expect(now).not.toBe(shown)
    expect([same.heard, late.heard]).toEqual([[now], [now]])
  })
})

describe('who may listen', () => {
  it('is who may see the page; to everybody else it is one answer, and one line in the audit', async () => {
    const before = (await audit()).length
    const refused = [
      ['wies', ...story],
      ['abba', 'my-week', {}],
      ['door', 'open-family-page', { family: 'nobody' }],
      ['door', 'no-such-verb', {}],
      // Cards, and what would change something: who may and who may not hear the same.
      ['door', 'open-timeline', story[1]],
      ['wies', 'open-timeline', story[1]],
      ['lies', 'set-language', { language: 'en' }],
      ['lies', 'confirm-service', { service: idOf('De Pamperkast') }],
      ['lies', 'confirm-service', { service: 'nothing' }],
    ] as const
    for (const [who, verb, data] of refused)
      expect([who, verb, (await listens(who, [verb, data])).status]).toEqual([who, verb, 403])
    const lines = (await audit()).slice(before)
    expect(lines.map(({ by, outcome, did, reason }) => [by, outcome, did, reason])).toEqual([
      ['wies', 'refused', 'family.read', 'unknown-family'],
      ['stranger', 'refused', 'week.seen', 'not-known'],
      ['door', 'refused', 'family.read', 'unknown-family'],
      ['door', 'refused', 'unknown.received', 'form-unclear'],
      ['door', 'refused', 'timeline.seen', 'form-unclear'],
      ['wies', 'refused', 'timeline.seen', 'unknown-family'],
      ['lies', 'refused', 'language.chosen', 'form-unclear'],
      ['lies', 'refused', 'service.confirmed', 'confirmed-today'],
      ['lies', 'refused', 'service.confirmed', 'unknown-service'],
    ])
    const lies = await town.read((records) => records.people.get('lies'))
    expect(lies).not.toMatchObject({ language: 'en' })
  })

  it.each([
    ['nobody', { authorization: '' }],
    ['a token that is none', { authorization: 'Bearer x.y.z' }],
    ['a token of another tenant', { claims: { tid: '77777777-7777-4777-8777-777777777777' } }],
    ['a token for another app', { claims: { aud: '11111111-1111-4111-8111-111111111112' } }],
    ['a token with another scope', { claims: { scp: 'User.Read' } }],
    ['a token of long ago', { claims: { exp: 1_700_003_600, nbf: 1_700_000_000 } }],
  ])('is not %s', async (_, how) => {
    const refused = await town.inTab('door').listens(...story, how)
    open.push(refused)
    expect(refused.status).toBe(401)
    await refused.ends()
    expect(refused.said()).toBe('Aanmelden is nodig.')
  })

  it.each(['rommel', '{}', '{"verb":"help","data":{}}', '{"verb":"help","data":{},"mark":7}'])(
    'is not who sends %s',
    async (body) => {
      const refused = await town.inTab('door').listens('help', {}, { body })
      open.push(refused)
      expect(refused.status).toBe(400)
    },
  )

  it('ends with the token', async () => {
    const page = await listens('door', story)
    await page.beats(2)
    town.pass({ minutes: 62 })
    await page.ends()
    expect((await listens('door', story)).status).toBe(200)
  })

  it('ends with the right to see it: told once, and then no more', async () => {
    const page = await listens('door', story)
    const other = await listens('wies', ['open-families-page'])
    await moves('door', { roles: ['coordinator'] })
    await page.ends()
    expect(page.heard).toEqual([''])
    expect((await listens('door', story)).status).toBe(403)
    await moves('door', { roles: ['lecturer'] })
    await moves('wies', { state: 'removed', removedAt: '2026-11-20T10:00:00.000Z', removedBy: 'co' })
    await other.ends()
    expect((await listens('wies', ['my-week'])).status).toBe(403)
  })

  it('is at most four windows of one person; who closes one makes room', async () => {
    const windows = await Promise.all([1, 2, 3, 4].map(() => listens('door', ['my-week'])))
    expect(windows.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const fifth = await listens('door', ['my-week'])
    expect([fifth.status, fifth.headers.get('retry-after')]).toEqual([503, '30'])
    expect((await listens('lies', ['my-week'])).status).toBe(200)
    await windows[0]?.stop()
    let again = await listens('door', ['my-week'])
    // The bot hears a moment later that a window was closed.
    for (let tries = 0; tries < 50 && again.status === 503; tries++)
      again = await listens('door', ['my-week'])
    expect(again.status).toBe(200)
  })
})

describe('a restart of the bot', () => {
  it('ends what was open, and who comes back with an old page hears once', async () => {
    const shown = (await town.inTab('door').asks('my-week')).headers.get('page-mark') ?? ''
    const before = await listens('door', ['my-week'], shown)
    await town.restart()
    await before.ends()
    const after = await listens('door', ['my-week'], shown)
    await after.hears(1)
  })
})
