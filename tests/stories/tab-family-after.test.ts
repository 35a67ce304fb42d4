import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { nl } from '../../cards/wording/nl.ts'
import {
  asksFamily,
  entriesOf,
  familySeenBy,
  listSeenBy,
  logsInTab,
  merel,
  rowsIn,
  saidOn,
} from './family-page-hands.ts'
import { saysGoodbye } from './family-page-roads.ts'
import { goal, hasGoalAndHelper, notes, raisesAndWithdraws, refers, takesStep, why } from './family-told.ts'
import { leaksOf, logs } from './habits.ts'
import { lastCard, press, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

const said = nl.aboutFamilies
const { feeling: _, ...forSupervisor } = notes
const looksBack = 'ik durf nu zelf te bellen'
const summary = 'zij belt liever niet zelf'
const sameDay = 'er hing wasgoed in de gang'
const sameDayWhy = 'de wachtlijst is al weken lang'

let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const id of ['lies', 'door', 'noor']) await town.person(id).says('hallo')
  await logs(town, 'lies', { ...notes, domains: 'housing' })
  town.pass({ minutes: 1 })
  await logsInTab(town, 'lies', {
    kind: 'phone',
    feeling: 'trots op ons allebei samen',
    feelingShared: 'true',
  })
  await refers(town)
  await raisesAndWithdraws(town)
  await hasGoalAndHelper(town)
})
afterAll(() => town.close())

describe('who comes after', () => {
  const withMatch = async (student: string, standsIn?: Readonly<{ for: string; seesOldNotes: boolean }>) =>
    town.change(
      async (records) =>
      records.matches.put({
        id: `match-${student}`, family: merel, student, from: town.now().toISODate() ?? '', until: '2026-11-30', policyVersion: 1, alias: null,
        ...(standsIn ? { standsIn } : {}),
      }), // biome-ignore format: one record
    )

  it.each([
    [false, 0],
    [true, 8],
  ])('stands in, with earlier contacts shown: %s', async (seesOldNotes, least) => {
    await withMatch('noor', { for: 'lies', seesOldNotes })
    const page = await familySeenBy(town, 'noor', { story: { shown: 50 } })
    const text = JSON.stringify(page)
    expect(text).not.toMatch(/huisbaas|vochtig|voordeur|Speelbrug|durft niet|rust komt/)
    expect(entriesOf(page).length).toBe(least)
    expect(entriesOf(page).flatMap((one) => one.said)).toEqual([])
    expect(rowsIn(page, 'goals').map(({ title }) => title)).toEqual([said.words.goal(1)])
    expect(page.notices.join()).toContain('Je valt in voor Lies Vroedkunde')
    expect(page.stands.facts.map(({ label }) => label)).toEqual([
      said.stands.buddies,
      said.stands.clocks('Noor'),
      said.stands.supervisor,
    ])
    expect(page.points).toBeNull()
  })

  it('is a buddy who sees what the hand-over chose, and never a feeling', async () => {
    town.pass({ days: 1 })
    await withMatch('noor')
    await logs(town, 'lies', { observed: sameDay, domains: 'housing' })
    await takesStep(town, { by: 'lies', at: '2026-11-24T09:00:00.000Z', why: sameDayWhy })
    const hidden = await familySeenBy(town, 'noor', { story: { shown: 50 } })
    expect(JSON.stringify(hidden)).not.toMatch(/huisbaas|vochtig|durft niet/)
    const clocksOf = ({ stands }: typeof hidden) =>
      stands.facts.map(({ label }) => label).filter((label) => label.startsWith(said.stands.clocks('')))
    expect(clocksOf(hidden)).toEqual([said.stands.clocks('Noor')])
    expect(clocksOf(await familySeenBy(town, 'door'))).toHaveLength(2)
    // Of the other buddy of today: what and when, since both are there.
    expect(new Set(entriesOf(hidden).flatMap(({ lines }) => lines))).toContain(said.story.onlyFacts)
    expect(entriesOf(hidden).some(({ title }) => title.startsWith('wo 18/11'))).toBe(false)
    expect(rowsIn(hidden, 'goals')[0]?.title).toBe(goal)
    const handover = {
      id: 'handover-1', family: merel, site: 'gent', from: { student: 'lies', match: 'match-G-014' }, to: 'noor',
      warmOn: '2026-11-23', warmMoment: 'visit', until: null, seesOldNotes: true, withoutSummary: false,
      summary, agreedOn: '2026-11-23', plannedBy: 'door', plannedAt: '2026-11-22T10:00:00.000Z', version: 2,
    } as const // biome-ignore format: one record
    await town.change(async (records) => records.handovers.put({ ...handover, state: 'planned' }))
    const early = JSON.stringify(await familySeenBy(town, 'noor', { story: { shown: 50 } }))
    expect(early).not.toMatch(new RegExp(`${summary}|huisbaas`))
    expect(saidOn(await familySeenBy(town, 'lies'))).toContain(summary)
    const accepted = { ...handover, state: 'accepted', endedAt: '2026-11-23T10:00:00.000Z' } as const
    const takenOn = (match: string) =>
      town.change(async (records) => records.handovers.put({ ...accepted, match }))
    await takenOn('match-of-before')
    expect(JSON.stringify(await familySeenBy(town, 'noor', { story: { shown: 50 } }))).not.toContain(
      'huisbaas',
    )
    expect(saidIn(await town.person('noor').taps('earlier-contacts', { family: merel }))).toContain(
      'blijft verborgen',
    )
    await takenOn('match-noor')
    const shown = await familySeenBy(town, 'noor', { story: { shown: 50 } })
    // Of the other buddy of the same days the choice says nothing: then both are there.
    for (const text of [sameDay, sameDayWhy]) expect(JSON.stringify(shown)).not.toContain(text)
    for (const text of [notes.observed, why, summary]) expect(saidOn(shown)).toContain(text)
    for (const text of [notes.feeling, notes.question, 'trots op ons'])
      expect(JSON.stringify(shown)).not.toContain(text)
    await town.change(async (records) =>
      records.handovers.put({ ...accepted, match: 'match-noor', agreedOn: null, withoutSummary: true }),
    )
    const withoutYes = await familySeenBy(town, 'noor', { story: { shown: 50 } })
    expect(JSON.stringify(withoutYes)).not.toContain(summary)
    expect(saidOn(withoutYes)).toContain(notes.observed)
    expect(saidOn(await familySeenBy(town, 'door'))).toContain(summary)
    expect(entriesOf(shown).flatMap(({ buttons }) => buttons)).not.toContainEqual(
      expect.objectContaining({ title: said.story.correct }),
    )
    expect(entriesOf(shown).some(({ title }) => title.includes(said.story.flag('VANDAAG')))).toBe(false)
    expect(entriesOf(shown).map(({ title }) => title)).toContain(
      `ma 23/11 · ${said.story.handover('Lies Vroedkunde', 'Noor Sociaalwerk')}`,
    )
  })

  it('a former buddy sees nothing any more', async () => {
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-014')
      if (match) records.matches.put({ ...match, until: '2026-11-22' })
    })
    const refused = await asksFamily(town, 'lies')
    expect([refused.page, /Merel|huisbaas/.test(refused.text)]).toEqual([null, false])
    expect(rowsOfList(await listSeenBy(town, 'lies', 'open-families-page'))).not.toContain(merel)
  })
})

describe('after the goodbye', () => {
  it('the supervisor can only read, three views beside each other; erased there is nothing left', async () => {
    await logsInTab(town, 'noor', { kind: 'message' })
    const road = await saysGoodbye(town, {
      farewell: 'samen naar de markt gaan',
      looksBack: looksBack,
    })
    const page = await familySeenBy(town, 'door')
    expect(page.notices.join()).toContain('Je kan alleen nog lezen')
    expect([page.buttons, entriesOf(page).flatMap(({ buttons }) => buttons)]).toEqual([
      [],
      expect.not.arrayContaining([expect.objectContaining({ title: said.story.ask })]),
    ])
    const buddy = await familySeenBy(town, 'noor')
    expect([
      buddy.sections.some(({ key }) => key === 'views'),
      JSON.stringify(buddy).includes(looksBack),
    ]).toEqual([false, false])
    expect(entriesOf(buddy).flatMap(({ buttons }) => buttons)).toEqual([])
    expect(buddy.buttons.map(({ title }) => title)).toEqual([said.urgent])
    expect(rowsIn(page, 'views').map(({ said: own }) => own.map(({ text }) => text))).toEqual([
      [looksBack],
      [],
      [],
    ])
    expect(rowsIn(page, 'closing')).toMatchObject([{ said: [{ text: 'samen naar de markt gaan' }] }])
    expect(saidOn(page)).toContain(notes.observed)
    const list = await listSeenBy(town, 'door', 'open-families-page')
    expect(list.sections.find(({ title }) => title === said.list.ended)?.rows).toMatchObject([{ key: merel }])
    await town.change(async (records) => {
      const closing = await records.closings.get(road)
      if (closing) records.closings.put({ ...closing, erasedOn: '2026-11-23' })
    })
    const gone = await familySeenBy(town, 'door')
    expect(gone).toMatchObject({
      story: null,
      sections: [],
      points: null,
      notices: [expect.stringContaining('gewist')],
    })
    expect(rowsOfList(await listSeenBy(town, 'door', 'open-families-page'))).not.toContain(merel)
  })

  it('no word of it ever went to a chat', async () => {
    expect(leaksOf(town, [...Object.values(forSupervisor), why, summary, looksBack, goal])).toEqual([])
    const card = lastCard(await town.person('door').taps('open-timeline', { family: merel })).card
    expect(shownOn(card)).toContain(nl.timeline.notes)
    expect(press(card, 'acknowledge-contact')[0]).toBe('acknowledge-contact')
  })
})

function rowsOfList({ sections }: Awaited<ReturnType<typeof listSeenBy>>): readonly string[] {
  return sections.flatMap(({ rows }) => rows.map(({ key }) => key))
}
