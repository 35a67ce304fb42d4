import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DateTime } from 'luxon'
import type { UrgencyLevel } from '../../programme/contact-words.ts'
import { copyOf } from '../../programme/escalation.ts'
import { clockOf } from '../../programme/escalation-policy.ts'
import { momentOf } from '../../programme/stamp.ts'
import type { UrgentFlag } from '../../programme/urgent-flag.ts'
import { tap } from './asking.ts'
import { chanceFrom, openWorld, type World } from './world.ts'

const levels: readonly UrgencyLevel[] = ['now', 'now', 'today', 'within-24-hours', 'this-week', 'intervision']
const start = '2026-02-02T09:00:00'
const end = momentOf('2027-08-03T07:00:00.000Z')
const raisedAtLeast = 60
/** One moment in so many at which a step is due the bot begins anew on the same data. */
const restartEach = 10
/** The chains are walked every two seconds. */
const between = 2_000

const seen = { late: [] as number[], gaveUp: 0, due: 0, restarts: 0, raised: 0 }

let world: World
let flags: readonly UrgentFlag[]
beforeAll(async () => {
  const chance = chanceFrom(20261126)
  world = await openWorld(start, chance)
  await world.hasChannel('gent')
  for (let number = 0; world.now() < end || number < raisedAtLeast; number++) {
    await liveUntil(world.now().plus({ hours: 24 * 9 * (0.5 + chance()) }), chance)
    const level = levels[Math.floor(chance() * levels.length)] ?? 'now'
    const family = chance() < 0.5 ? { family: 'family-G-014' } : {}
    await world.asks('lies', tap('raise-urgent', { level, ...family }))
    seen.raised += 1
    await live(chance)
  }
  await liveUntil(world.now().plus({ days: 12 }), chance)
  flags = await world.store().read((records) => records.flags.all())
}, 240_000)
afterAll(() => world.close())

/** Lets what is due now happen, and looks at it: was it late, was it early, did anybody give up? */
async function live(chance: () => number, moment: DateTime = world.now()): Promise<void> {
  const before = await world.open()
  const due = before.flatMap(({ step }) => step.dueAt ?? [])
  await world.passTo(moment)
  for (const flag of await world.open()) {
    if (flag.state === 'raised' && clockOf(flag.policy, flag.level) !== null && flag.step.dueAt === null)
      seen.gaveUp += 1
    const was = before.find(({ id }) => id === flag.id)
    const isNewStep = was && was.step.dueAt !== null && flag.step.dueAt !== was.step.dueAt
    if (isNewStep && was.step.dueAt) {
      const late = world.now().toMillis() - momentOf(was.step.dueAt).toMillis()
      seen.late.push(late)
    }
  }
  if (due.length > 0) seen.due += 1
  if (due.length > 0 && seen.due % restartEach === 0) {
    seen.restarts += 1
    await world.restart()
  }
  for (const flag of await world.open()) await maybeAnswers(flag.id, chance)
}

/** People answer when they do: mostly the first, sometimes only much later, sometimes with "ik kan niet". */
async function maybeAnswers(flag: string, chance: () => number): Promise<void> {
  const roll = chance()
  const who = chance() < 0.7 ? 'door' : 'wies'
  if (roll < 0.12) await world.asks(who, tap('take-flag', { flag }))
  else if (roll < 0.16) await world.asks(who, tap('cannot-flag', { flag }))
  else if (roll < 0.2)
    await world.asks('co', tap('hand-on', { flag, person: 'wies', token: `t-${flag}-${chance()}` }))
  else if (roll < 0.26) await closes(flag, who, chance)
}

async function closes(flag: string, who: string, chance: () => number): Promise<void> {
  const isWell = chance() < 0.7 ? 'yes' : 'no'
  const told = { outcome: 'helped', helpCame: isWell, signGone: isWell, token: `r-${flag}-${chance()}` }
  await world.asks(who, tap('resolve-flag', { flag, ...told }))
}

/** Moves from one due moment to the next; each round comes a little after, as the timer of the bot does. */
async function liveUntil(end: DateTime, chance: () => number): Promise<void> {
  for (;;) {
    const due = await world.nextDue()
    if (due === null || due > end) {
      if (world.now() < end) await world.passTo(end)
      return
    }
    const at = due < world.now() ? world.now() : due
    await live(chance, at.plus({ milliseconds: Math.floor(chance() * between) }))
  }
}

describe('eighteen months of urgent needs, through both changes of the clock, with restarts and a connector that storms', () => {
  it('took long enough to mean something', async () => {
    expect(world.now().diff(momentOf(`2026-02-02T08:00:00.000Z`), 'months').months).toBeGreaterThan(17)
    expect(seen.raised).toBeGreaterThanOrEqual(raisedAtLeast)
    // A more urgent sign raises the level of the flag that is open about the same family.
    expect(flags.length).toBeGreaterThan(raisedAtLeast / 2)
    expect(seen.restarts).toBeGreaterThan(10)
    expect(world.teams.calls()).toBeGreaterThan(500)
  })

  it('no step was taken later than ten seconds after its time', () => {
    expect(seen.late.length).toBeGreaterThan(200)
    expect(Math.max(...seen.late)).toBeLessThanOrEqual(10_000)
  })

  it('nobody ever gave up', () => {
    expect(seen.gaveUp).toBe(0)
  })

  it('one person heard one step at most four times, the first unmarked', async () => {
    const notices = await world.store().read((records) => records.notices.all())
    const copies = Map.groupBy(
      notices.filter(({ notice }) => notice.kind === 'urgent-raised'),
      ({ notice }) => `${notice.about} ${notice.id.split(':')[2]?.split('.').slice(0, 2)} ${notice.to}`,
    )
    for (const [step, owed] of copies) {
      const numbers = owed.map(({ notice }) => copyOf(notice) ?? 0)
      expect([step, new Set(numbers).size]).toEqual([step, numbers.length])
      expect(Math.max(...numbers)).toBeLessThanOrEqual(4)
    }
  })

  it('the channel of the site heard of what nobody answered, and nobody read there whom it was about', async () => {
    const posts = world.teams.arrived.filter(
      ({ conversation }) => conversation === 'a:lecturers-channel:gent',
    )
    expect(posts.length).toBeGreaterThan(10)
    for (const { title } of posts) expect(title).not.toMatch(/Lies|G-014|Merel/)
    expect(posts.some(({ isRepeat }) => isRepeat)).toBe(true)
  })

  it('nothing that was owed is lost: it arrived, led nowhere, or had nothing left to say', async () => {
    const notices = await world.store().read((records) => records.notices.all())
    const waiting = notices.filter(
      (one) => one.state === 'owed' && momentOf(one.dueAt) < world.now().minus({ hours: 1 }),
    )
    expect(waiting).toEqual([])
  })

  it('every flag of the first three levels that closed has an outcome a human gave', () => {
    const closed = flags.filter((flag) => flag.state === 'closed')
    expect(closed.length).toBeGreaterThan(20)
    for (const flag of closed) expect(['door', 'wies', 'co', 'lies']).toContain(flag.by)
  })

  it('our own storms stay out of it: what Teams throttles is tried again later', () => {
    expect(world.teams.throttled() / world.teams.calls()).toBeLessThan(0.15)
  })
})
