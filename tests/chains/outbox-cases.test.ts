import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { routine } from '../../programme/notice.ts'
import { stamp } from '../../programme/stamp.ts'
import { diskThatFills } from '../stories/full-disk.ts'
import { tap } from './asking.ts'
import { type HostileWeather, letStorm } from './hostile-weather.ts'
import { openWiredWorld, type WiredWorld } from './wired-world.ts'

let world: WiredWorld
let weather: HostileWeather
const disk = diskThatFills()
beforeEach(async () => {
  disk.fill(false)
  world = await openWiredWorld('2026-11-26T22:00:00', () => 0.5, { disk: disk.disk })
  const chanceOf = () => () => 0.5
  weather = letStorm(world.connector, { now: () => world.now().toMillis(), chanceOf, storm: [] })
})
afterEach(async () => {
  disk.fill(false)
  await world.close()
})

const raises = () => world.asks('lies', tap('raise-urgent', { level: 'now', question: randomUUID() }))

/** Owes somebody so many routine notices. */
async function owes(to: string, count: number): Promise<void> {
  const at = stamp(world.now())
  const ids = Array.from({ length: count }, (_, number) => `draft-none:${number}`)
  const notices = ids.map((id) => routine('draft-superseded', to, 'draft-none', id))
  await world.store.transaction(async (records) => {
    for (const notice of notices)
      records.notices.put({ id: notice.id, notice, state: 'owed', attempts: 0, owedAt: at, dueAt: at })
  })
  world.owes(notices.map(({ id }) => id))
  await world.pass(0)
}

const toldTo = (id: string) =>
  weather.heard.filter(({ conversation, how }) => conversation === `a:${id}` && how === 'new')

describe('calls that hang', () => {
  it('hold up nothing that is urgent, and no routine message of anybody else for longer than they hang', async () => {
    world.connector.answerNext(...Array.from({ length: 8 }, () => 'hang' as const))
    for (const id of ['noor', 'tuur', 'mo']) await owes(id, 3)
    expect(world.connector.hanging()).toBe(8)
    await raises()
    expect(toldTo('door')).toHaveLength(1)
    await world.pass(10_000)
    expect(world.connector.hanging()).toBe(0)
  })

  it('are not made twice by the rounds that pass meanwhile', async () => {
    world.connector.answerNext('hang')
    await owes('noor', 1)
    for (let second = 0; second < 20; second++) await world.pass(1_000)
    expect(world.connector.sent).toHaveLength(1)
  })
})

describe('what Teams announced', () => {
  it('is kept to when many raise something urgent at once', async () => {
    for (let number = 0; number < 30; number++) await raises()
    for (let tick = 0; tick < 240; tick++) await world.pass(250)
    expect(toldTo('door')).toHaveLength(30)
    expect(weather.ownFault()).toBe(0)
  }, 60_000)

  it('is kept to through an hour of routine messages', async () => {
    await owes('noor', 2_000)
    for (let minute = 0; minute < 60 * 20; minute++) await world.pass(3_000)
    expect(weather.ownFault()).toBe(0)
    for (let minute = 0; minute < 60 * 10; minute++) await world.pass(3_000)
    expect(toldTo('noor')).toHaveLength(2_000)
  }, 120_000)

  it('about one message counts for the whole conversation, and for no other', async () => {
    weather.next('a:noor', { status: 429, retryAfter: '30' })
    await owes('noor', 12)
    await owes('tuur', 4)
    expect(toldTo('tuur')).toHaveLength(4)
    for (let second = 0; second < 60; second++) await world.pass(1_000)
    expect(toldTo('noor').filter(({ became }) => became === 'taken')).toHaveLength(12)
    expect(weather.ownFault()).toBe(0)
  })
})

describe('a copy that Teams kept waiting until the next was due', () => {
  it('is not said beside it, and the next is no repeat of what nobody heard', async () => {
    weather.next('a:door', { status: 429, retryAfter: '400' })
    await raises()
    for (let second = 0; second < 420; second++) await world.pass(1_000)
    const told = toldTo('door').filter(({ became }) => became !== 'refused')
    expect(told.map(({ isRepeat }) => isRepeat)).toEqual([false])
    for (let second = 0; second < 200; second++) await world.pass(1_000)
    const later = toldTo('door').filter(({ became }) => became !== 'refused')
    expect(later.map(({ isRepeat }) => isRepeat)).toEqual([false, true])
  })
})

describe('a disk that is full for a while', () => {
  it('makes nobody hear a message again that was sent but could not be written down', async () => {
    world.connector.answerNext('hang')
    await owes('noor', 1)
    disk.fill(true)
    world.connector.answerHanging()
    for (let second = 0; second < 30; second++) await world.pass(1_000)
    disk.fill(false)
    for (let second = 0; second < 30; second++) await world.pass(1_000)
    expect(world.connector.sent).toHaveLength(1)
    const [notice] = await world.store.read((records) => records.notices.all())
    expect(notice).toMatchObject({ state: 'sent', messageId: 'answered-late' })
  })
})
