import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { nl } from '../../cards/wording/nl.ts'
import {
  asksFamily,
  cardIn,
  entriesOf,
  familySeenBy,
  listSeenBy,
  logsInTab,
  merel,
  pressesIn,
  rowsIn,
  saidOn,
  taps,
} from './family-page-hands.ts'
import { tellsIntake } from './family-page-roads.ts'
import { goal, intakeWords, notes, raisesAndWithdraws, refers, why } from './family-told.ts'
import { leaksOf, logs, messagesWith } from './habits.ts'
import { shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

const said = nl.aboutFamilies
const { feeling, ...forSupervisor } = notes

let town: Town
let contact: string
beforeAll(async () => {
  town = await openTown()
  for (const id of ['lies', 'door', 'noor']) await town.person(id).says('hallo')
  contact = (await logs(town, 'lies', { ...notes, domains: 'housing' })).contact.id
  await town.settle()
})
afterAll(() => town.close())

const audit = () => town.read((records) => records.audit.all())

describe('the page of a family', () => {
  it('shows its buddy the notes, where it stands and what comes next, and leaves one line in the audit', async () => {
    const before = (await audit()).length
    const page = await familySeenBy(town, 'lies')
    expect(page.title).toBe('G-014 · Gezin Merel')
    for (const text of Object.values(notes)) expect(saidOn(page)).toContain(text)
    expect(JSON.stringify(page.stands)).toMatch(
      /Maand 2 van 18.*Verwacht ma 1\/2.*Lies Vroedkunde.*Door Begeleider/,
    )
    expect(page.ahead?.rows.map(({ title }) => title)).toEqual(['wo 25/11 om 14u'])
    expect((await audit()).slice(before)).toMatchObject([
      { by: 'lies', did: 'family.read', about: merel, family: merel, outcome: 'done' },
    ])
  })

  it('shows the supervisor the notes, never a feeling that was not shared', async () => {
    const page = await familySeenBy(town, 'door')
    for (const text of Object.values(forSupervisor)) expect(saidOn(page)).toContain(text)
    expect(JSON.stringify(page)).not.toContain(feeling)
    town.pass({ minutes: 1 })
    await logsInTab(town, 'lies', {
      kind: 'phone',
      feeling: 'trots op ons allebei samen',
      feelingShared: 'true',
    })
    expect(saidOn(await familySeenBy(town, 'door'))).toContain('trots op ons allebei samen')
  })

  it.each([
    ['noor', 'another student', 'unknown-family'],
    ['wies', 'another lecturer of the site', 'unknown-family'],
    ['co', 'the coordinator', 'unknown-family'],
    ['tuur', 'a student of another site', 'unknown-family'],
    ['an', 'a lecturer of another site', 'unknown-family'],
    ['kim', 'the partner', 'not-allowed'],
    ['mo', 'the assessor', 'not-allowed'],
  ])('shows %s, %s, nothing, with the words of the chat', async (id, _, reason) => {
    const refused = await asksFamily(town, id)
    expect([refused.status, refused.page]).toEqual([200, null])
    expect(refused.text).not.toMatch(/Merel|huisbaas/)
    expect(refused.text).toContain(
      reason === 'not-allowed' ? 'hoort niet bij jouw rol' : nl.refusals['unknown-family'](),
    )
    expect((await audit()).at(-1)).toMatchObject({ by: id, did: 'family.read', outcome: 'refused', reason })
  })

  it('is no answer in the chat: there it sends nothing at all', async () => {
    await town.person('lies').taps('open-family-page', { family: merel })
    expect(leaksOf(town, Object.values(forSupervisor))).toEqual([])
  })
})

describe('a story', () => {
  it('comes a part at a time, the newest first, and can be narrowed', async () => {
    const first = await familySeenBy(town, 'lies')
    expect(
      entriesOf(first)
        .map(({ title }) => title)
        .slice(0, 3),
    ).toEqual(['ma 23/11 · Telefoon', 'ma 23/11 · Huisbezoek', 'wo 18/11 · Telefoon'])
    expect([first.story?.shown, first.story?.more]).toEqual(['8 van 8', null])
    for (let number = 0; number < 4; number++) await logsInTab(town, 'lies', { kind: 'message' })
    const long = await familySeenBy(town, 'lies')
    expect([entriesOf(long).length, long.story?.shown, long.story?.more?.shown]).toEqual([
      10,
      '10 van 12',
      20,
    ])
    const all = await familySeenBy(town, 'lies', { story: { shown: 20 } })
    expect([entriesOf(all).length, all.story?.more]).toEqual([12, null])
    const outings = await familySeenBy(town, 'lies', { story: { kind: 'accompanied' } })
    expect(entriesOf(outings).map(({ title }) => title)).toEqual([
      'wo 28/10 · Meegegaan naar dienst of afspraak',
    ])
    const housing = await familySeenBy(town, 'lies', { story: { domain: 'housing' } })
    expect(entriesOf(housing).map(({ key }) => key)).toEqual([contact])
  })

  it('a lecturer answers in the tab: the student hears it, and the chat card asks nothing more', async () => {
    const entry = entriesOf(await familySeenBy(town, 'door', { story: { domain: 'housing' } }))[0]
    if (!entry) throw new Error('no contact')
    const form = cardIn(await taps(town, 'door', entry, said.story.ask))
    await pressesIn(town, 'door', {
      card: form,
      verb: 'ask-about-contact',
      with: { question: 'wie belde de huurdersbond?' },
    })
    const done = await taps(town, 'door', entry, said.story.see)
    expect(shownOn(cardIn(done))).toContain('Gezien. Lies krijgt je dankjewel.')
    town.pass({ minutes: 1 })
    await town.settle()
    expect(messagesWith(town, 'door', nl.logged.thanked('Lies'))).toHaveLength(1)
    const own = entriesOf(await familySeenBy(town, 'lies', { story: { domain: 'housing' } }))[0]
    expect(own?.badges.map(({ text }) => text)).toContain(said.story.seen)
    expect(own?.said).toContainEqual({
      label: said.story.asked('Door Begeleider'),
      text: 'wie belde de huurdersbond?',
    })
  })
})

describe('the words of the family', () => {
  it('stand on the page with their look-backs, and who is around it with what they do', async () => {
    const lies = town.inTab('lies')
    const goals = cardIn(await lies.asks('open-goals', { family: merel }))
    const kept = await pressesIn(town, 'lies', {
      card: goals,
      verb: 'choose-goal',
      with: { text: goal, domain: 'housing' },
    })
    const id = (await town.read((records) => records.trajectories.get(merel)))?.goals[0]?.id ?? ''
    await pressesIn(town, 'lies', {
      card: cardIn(kept),
      verb: 'look-back-at-goal',
      with: { goal: id, state: 'growing' },
    })
    const helper = cardIn(await lies.asks('helper-form', { family: merel }))
    await pressesIn(town, 'lies', {
      card: helper,
      verb: 'save-helper',
      with: {
        line: 'drop-in',
        role: 'volunteer',
        organisation: 'Speelbrug',
        task: 'leest elke vrijdag voor',
      },
    })
    const scores = cardIn(await lies.asks('open-scores', { family: merel }))
    await pressesIn(town, 'lies', { card: scores, verb: 'save-scores', with: { housing: '1', social: '4' } })
    for (const person of ['lies', 'door']) {
      const page = await familySeenBy(town, person)
      expect(rowsIn(page, 'goals')).toMatchObject([
        {
          title: goal,
          lines: expect.arrayContaining(['teruggekeken ma 23/11: het groeit']),
        },
      ])
      expect(rowsIn(page, 'network')).toMatchObject([
        { title: 'Speelbrug: vrijwilliger', said: [{ text: 'leest elke vrijdag voor' }] },
      ])
      expect(page.points?.rows).toEqual([
        { domain: 'Wonen en energie', points: ['1'] },
        { domain: 'Familie en netwerk', points: ['4'] },
      ])
    }
    expect(leaksOf(town, ['eigen voordeur', 'elke vrijdag'])).toEqual([])
  })

  it('of the intake are for whom its rules let see them, and for no buddy', async () => {
    await tellsIntake(town, 'wies', intakeWords)
    const [door, wies] = [await familySeenBy(town, 'door'), await familySeenBy(town, 'wies')]
    for (const text of Object.values(intakeWords))
      expect([saidOn(door).includes(text), saidOn(wies).includes(text)]).toEqual([true, true])
    expect([wies.story, wies.ahead, wies.points, wies.notices]).toEqual([
      null,
      null,
      null,
      [said.stands.onlyIntake],
    ])
    expect(JSON.stringify(wies)).not.toMatch(/huisbaas|voordeur|Speelbrug/)
    expect(rowsIn(await familySeenBy(town, 'lies'), 'intake')).toEqual([])
    const list = await listSeenBy(town, 'wies', 'open-families-page')
    expect(list.sections.find(({ title }) => title === said.list.intakes)?.rows).toMatchObject([
      { key: merel },
    ])
  })

  it('of a referral are why a step was taken, for who wrote it and the supervisor', async () => {
    await refers(town)
    for (const person of ['lies', 'door']) expect(saidOn(await familySeenBy(town, person))).toContain(why)
    const week = await listSeenBy(town, 'lies', 'my-week')
    expect(week.sections.at(-1)?.rows).toMatchObject([
      { key: 'referral-1', badge: { text: said.week.asked } },
    ])
  })
})

describe('an urgent need', () => {
  it('stands in the story as codes, for who raised it and the supervisor', async () => {
    await raisesAndWithdraws(town)
    const [own, other] = await Promise.all(
      ['lies', 'door'].map(async (id) =>
        entriesOf(await familySeenBy(town, id, { story: { kind: 'flag' } })),
      ),
    )
    const title = `do 26/11 · ${said.story.flag('VANDAAG')}`
    expect(own).toMatchObject([{ title, badges: [{ text: said.story.flagStates.withdrawn }], buttons: [] }])
    expect(other).toMatchObject([{ title, said: [], buttons: [{ opens: { verb: 'open-flag' } }] }])
  })
})
