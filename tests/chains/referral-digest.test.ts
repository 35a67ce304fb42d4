import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { createReferralWatch } from '../../bot/directory/referral-watch.ts'
import { prepareNotice } from '../../bot/prepare-notice.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { isWorkingDay } from '../../programme/calendar.ts'
import { isOpenReferral, type Referral, type StepState } from '../../programme/referral.ts'
import { answerTo } from '../../programme/referral-asking.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import { hasService, serviceId } from '../stories/referral-hands.ts'
import { tap } from './asking.ts'
import { chanceFrom, openWorld, type World } from './world.ts'

const weeks = 40
/** Looks of each day, before, in and after the time of the digest. */
const looks = ['08:00', '15:59', '16:00', '17:30', '18:59', '19:00', '22:00']
const families = { lies: ['family-G-014', 'family-G-011'], noor: ['family-G-012'], tuur: ['family-H-003'] }
const steps: readonly StepState[] = [
  'agreed',
  'contacted',
  'appointed',
  'helped',
  'full',
  'declined',
  'not-helped',
]

type Asked = Readonly<{ referral: string; at: DateTime; isOpen: boolean }>

const asked: Asked[] = []
let world: World
let silent = ''
let watch: () => Promise<number>
let turns = 0

beforeAll(async () => {
  const chance = chanceFrom(20261123)
  world = await openWorld('2026-11-23T07:00', chance)
  await hasService(storyOf(world), 'De Kast')
  watch = createReferralWatch(world.store(), world.now)
  await startsOne('tuur', 'family-H-003', 'De Kast')
  silent = (await all())[0]?.id ?? ''
  for (let day = 0; day < weeks * 7; day++) {
    const date = DateTime.fromISO('2026-11-23', { zone: programmeZone }).plus({ days: day })
    for (const clock of looks) await lookAt(date, clock)
    await livesOn(chance, day)
    if (day % 9 === 8) {
      await world.restart()
      watch = createReferralWatch(world.store(), world.now)
    }
  }
}, 240_000)
afterAll(() => world.close())

/** The stories' helper asks for no more than a way to change records. */
function storyOf({ store }: World) {
  return {
    change: (work: Parameters<ReturnType<World['store']>['transaction']>[0]) => store().transaction(work),
  } as never
}

const all = () => world.store().read((records) => records.referrals.all())

async function startsOne(student: string, family: string, service: string): Promise<void> {
  turns += 1
  const data = { service: serviceId(service), family, state: 'discussed', token: `start-of-${turns}` }
  await world.asks(student, tap('refer', data))
}

async function lookAt(date: DateTime, clock: string): Promise<void> {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  await world.passTo(date.set({ hour, minute }))
  const before = new Map((await all()).map((one) => [one.id, one]))
  await watch()
  for (const one of await all()) {
    const was = before.get(one.id)
    if (was && one.question && one.question.on !== was.question?.on)
      asked.push({ referral: one.id, at: world.now(), isOpen: isOpenReferral(was) })
  }
}

/** People begin one now and then, and answer some of what they are asked; one of Tuur is never answered. */
async function livesOn(chance: () => number, day: number): Promise<void> {
  for (const [student, own] of Object.entries(families)) {
    if (chance() < 0.06) {
      const service = `Dienst ${day}`
      await hasService(storyOf(world), service)
      await startsOne(student, own[Math.floor(chance() * own.length)] ?? '', service)
    }
  }
  for (const referral of await all())
    if (referral.id !== silent && isOpenReferral(referral) && chance() < 0.06) await answers(referral, chance)
}

async function answers({ id, student }: Referral, chance: () => number): Promise<void> {
  turns += 1
  const named = { referral: id, token: `answer-of-${turns}` }
  const state = steps[Math.floor(chance() * steps.length)]
  if (chance() < 0.3) await world.asks(student, tap('postpone-referral', named))
  else await world.asks(student, tap('advance-referral', { ...named, state }))
}

const weekOf = (at: DateTime) => at.setZone(programmeZone).toFormat('kkkk-WW')

async function digests() {
  const notices = await world.store().read((records) => records.notices.all())
  return notices.filter(({ notice }) => notice.kind === 'referral-digest')
}

describe('forty weeks of referrals, with restarts', () => {
  it('took long enough to mean something', async () => {
    const referrals = await all()
    expect(referrals.length).toBeGreaterThan(25)
    expect(referrals.filter((one) => !isOpenReferral(one)).length).toBeGreaterThan(15)
    expect((await digests()).length).toBeGreaterThan(40)
    expect(asked.length).toBeGreaterThan(60)
  })

  it('nobody got two digests in one week', async () => {
    const weeksOf = (await digests()).map(({ notice, owedAt }) => `${notice.to} ${weekOf(momentOf(owedAt))}`)
    expect(new Set(weeksOf).size).toBe(weeksOf.length)
  })

  it('nothing was asked twice in one week, nor after its outcome', () => {
    const times = asked.map(({ referral, at }) => `${referral} ${weekOf(at)}`)
    expect(new Set(times).size).toBe(times.length)
    expect(asked.filter(({ isOpen }) => !isOpen)).toEqual([])
  })

  it('each came on a working day in the late afternoon, and on Thursday unless that is a holiday', async () => {
    for (const { owedAt } of await digests()) {
      const at = momentOf(owedAt)
      expect(isWorkingDay(dayOf(at), [])).toBe(true)
      expect(at.hour).toBeGreaterThanOrEqual(16)
      expect(at.hour).toBeLessThan(19)
      if (dayOf(at) !== '2027-05-05') expect(at.weekday).toBe(4)
    }
  })

  it('what nobody ever answered was asked less and less', () => {
    const days = asked.filter(({ referral }) => referral === silent).map(({ at }) => dayOf(at))
    expect(days.slice(0, 5)).toEqual(['2026-12-03', '2026-12-10', '2026-12-17', '2027-01-14', '2027-02-11'])
    expect(days.length).toBeLessThanOrEqual(3 + weeks / 4)
  })

  it('every question of a digest was owed, and a digest with nothing to ask was not', async () => {
    const owed = new Set(
      (await digests()).map(({ notice, owedAt }) => `${notice.to} ${weekOf(momentOf(owedAt))}`),
    )
    const students = new Map((await all()).map(({ id, student }) => [id, student]))
    const questions = new Set(asked.map(({ referral, at }) => `${students.get(referral)} ${weekOf(at)}`))
    expect(questions).toEqual(owed)
  })

  it('a digest that waited is not sent any more once everything in it is answered', async () => {
    const last = (await digests()).toSorted((one, other) => one.owedAt.localeCompare(other.owedAt)).at(-1)
    if (!last) throw new Error('no digest')
    const { notice } = last
    const open = (await all()).filter((one) => one.student === notice.to && one.question?.on === notice.about)
    for (const referral of open.filter((one) => answerTo(one) === 'none'))
      await world.asks(
        notice.to,
        tap('advance-referral', { referral: referral.id, state: 'helped', token: `last-${referral.id}` }),
      )
    expect(await prepareNotice(world.store(), notice, world.now)).toEqual({ state: 'moot' })
  })

  it('once all is known nobody is asked anything', async () => {
    for (const referral of await all())
      if (isOpenReferral(referral))
        await world.asks(
          referral.student,
          tap('advance-referral', { referral: referral.id, state: 'helped', token: `end-${referral.id}` }),
        )
    const before = (await digests()).length
    for (let day = 0; day < 35; day++)
      for (const clock of looks) await lookAt(world.now().plus({ days: clock === looks[0] ? 1 : 0 }), clock)
    expect((await digests()).length).toBe(before)
  })
})
