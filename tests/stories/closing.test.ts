import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { begins, closes, closingOf, fills, merel, standsAt } from './closing-hands.ts'
import { chatText, leaksOf, logs } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'door', 'noor', 'wies', 'an']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const closings = () => town.read((records) => records.closings.find('family', merel))
const matches = () => town.read((records) => records.matches.find('family', merel))
const planted = ['ik durf zelf te bellen', 'tante die dichtbij woont', 'het was fijn samen']

describe('the goodbye of a family', () => {
  it('is in sight from the first months on, for its buddy and its supervisor', async () => {
    for (const person of ['door', 'lies'])
      expect(shownOn(await closingOf(town, person))).toContain('Het traject loopt tot ongeveer')
    expect(verbsOf(await closingOf(town, 'lies'))).not.toContain('start-closing-form')
    const trajectory = lastCard(await town.person('lies').says('traject G-014')).card
    expect(verbsOf(trajectory)).toContain('open-closing')
  })

  it('begins by form: a wrong one comes back with what was filled in, a repeat begins nothing twice', async () => {
    const { sent, outcome } = await begins(town, { reason: '', endsOn: '2026-12-20' })
    const back = answered(outcome)
    expect(shownOn(back)).toContain('Kies nog een reden')
    expect(inputsOf(back)).toMatchObject({ endsOn: '2026-12-20' })
    const good = press(back, 'start-closing', { reason: 'moved' })
    await town.person('door').taps(...good)
    await town.person('door').taps(...good)
    await town.person('door').taps(...sent)
    await town.settle()
    expect(await standsAt(town)).toBe('closing')
    const [road] = await town.read((records) => records.roads.find('family', merel))
    expect(road?.history.filter(({ step }) => step === 'start-closing')).toHaveLength(1)
    expect(chatText(town, 'lies')).toContain(
      'De afronding van G-014 · Gezin Merel begint (het gezin verhuisde)',
    )
    expect(chatText(town, 'door')).not.toContain('begint (het gezin verhuisde)')
  })

  it('goes from the list to read-only, over a restart, and no word of the family goes to Teams', async () => {
    await begins(town)
    await fills(town, 'lies', { item: 'grew', grew: 'social', text: planted[0] ?? '' })
    await fills(town, 'door', { item: 'network', text: planted[1] ?? '' })
    await town.restart()
    expect(shownOn(await closingOf(town, 'lies'))).toContain(
      '✓ Wat groeide er? · Familie en netwerk · in eigen woorden bewaard',
    )
    const early = await town.person('door').taps(...press(await closingOf(town, 'door'), 'ask-close'))
    expect(saidIn(early)).toContain('Nog niet gedaan: wie neemt over, het afscheid, wat vindt het gezin.')
    const again = lastCard(
      await town.person('door').taps('closing-item-form', { family: merel, item: 'grew' }),
    ).card
    expect(shownOn(again)).toContain('Er staat al iets')
    expect(shownOn(await closes(town))).toContain('Vanaf 23/11/2027 wordt alles van dit gezin gewist.')
    await town.settle()
    expect(await standsAt(town)).toBe('closed')
    expect((await matches()).map(({ until }) => until)).toEqual(['2026-11-23'])
    const [closing] = await closings()
    expect(closing?.words?.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(planted.slice(0, 2)))
    expect(chatText(town, 'lies')).toContain('is afgerond. Dankjewel dat je er was.')
    expect(leaksOf(town, planted)).toEqual([])
  })

  it('lets nothing be added any more: not by its buddy of today, not by an old card of the lecturer', async () => {
    const draft = lastCard(await town.person('lies').says('log')).card
    const birth = lastCard(await town.person('door').says('geboorte G-014')).card
    await begins(town)
    await closes(town)
    const before = await town.read((records) => records.contacts.find('family', merel))
    const log = press(draft, 'save-contact', { family: merel, kind: 'home_visit', together: 'just-together' })
    expect(saidIn(await town.person('lies').taps(...log))).toContain('Dit is voorbij (afgerond)')
    const born = press(birth, 'enter-birth', { birth: '2026-11-20' })
    expect(saidIn(await town.person('door').taps(...born))).toContain('Dit is voorbij (afgerond)')
    expect(await town.read((records) => records.contacts.find('family', merel))).toEqual(before)
    town.pass({ days: 1 })
    expect(saidIn(await town.person('lies').says('afronding G-014'))).toContain('niet in jouw lijst')
    expect((await logs(town, 'lies', { family: 'family-G-011' })).contact.family).toBe('family-G-011')
  })

  it('lets a need be raised all the same, and a lecturer read what came in', async () => {
    const { contact } = await logs(town, 'lies')
    await begins(town)
    await closes(town)
    await town.person('lies').taps('raise-urgent', { family: merel })
    const flags = await town.read((records) => records.flags.find('student', 'lies'))
    expect(flags).toHaveLength(1)
    await town.person('door').taps('acknowledge-contact', { contact: contact.id })
    expect((await town.read((records) => records.contacts.get(contact.id)))?.seen).not.toBeNull()
  })

  it('lets the family be given to another supervisor, who may answer for it elsewhere in another role', async () => {
    await town.change(async (records) => {
      const family = await records.families.get(merel)
      const { supervisedAs: _, ...before } = family ?? {}
      if (family) records.families.put(before as typeof family)
    })
    await begins(town)
    await closes(town)
    const form = lastCard(await town.person('co').says('begeleider wijzigen')).card
    const given = press(form, 'change-supervisor', { families: merel, supervisor: 'wies' })
    expect(saidIn(await town.person('co').taps(...given))).not.toContain('Dit is voorbij')
    const kept = await town.read((records) => records.families.get(merel))
    expect(kept).toMatchObject({ supervisor: 'wies', supervisedAs: 'lecturer' })
  })

  it('can be called off, and keeps what was written', async () => {
    await begins(town)
    await fills(town, 'lies', { item: 'grew', text: planted[0] ?? '' })
    await town.person('door').taps(...press(await closingOf(town, 'door'), 'keep-going'))
    await town.settle()
    expect(await standsAt(town)).toBe('running')
    expect((await closings())[0]).toMatchObject({
      begun: null,
      endsOn: null,
      words: { texts: [{ item: 'grew' }] },
    })
    expect(chatText(town, 'lies')).toContain('gaat toch verder')
  })

  it('after a loss asks nothing to be ticked', async () => {
    await begins(town, { reason: 'loss' })
    const asked = await town.person('door').taps(...press(await closingOf(town, 'door'), 'ask-close'))
    await town.person('door').taps(...press(lastCard(asked).card, 'close-road'))
    await town.settle()
    expect(await standsAt(town)).toBe('closed')
    expect(chatText(town, 'lies')).toContain('Neem je tijd, en bel je begeleider')
  })

  it.each(['wies', 'an', 'co', 'kim', 'noor', 'mo'])('is nothing to %s', async (person) => {
    await begins(town)
    const tries: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
      ['open-closing', { family: merel }],
      ['start-closing-form', { family: merel }],
      [
        'start-closing',
        { token: 'a-form-of-theirs', family: merel, version: 2, reason: 'moved', endsOn: '2026-11-30' },
      ],
      ['keep-going', { family: merel, version: 2 }],
      ['closing-item-form', { family: merel, item: 'grew' }],
      ['save-closing-item', { token: 'a-form-of-theirs', family: merel, item: 'grew', grew: 'social' }],
      ['ask-close', { family: merel }],
      ['close-road', { family: merel, version: 2 }],
      ['evaluation-form', { family: merel, view: 'family' }],
      ['save-evaluation', { token: 'a-form-of-theirs', family: merel, view: 'student', changed: 'much' }],
      ['open-evaluations', { family: merel }],
      ['family-page', { family: merel }],
    ]
    const kept = await closings()
    for (const [verb, data] of tries) {
      const said = saidIn(await town.person(person).taps(verb, data))
      expect([verb, said]).toEqual([verb, expect.stringMatching(/niet in jouw lijst|niet bij jouw rol/)])
      expect([verb, said]).toEqual([verb, expect.not.stringContaining('Merel')])
    }
    expect([await standsAt(town), await closings()]).toEqual(['closing', kept])
  })

  it('is the supervisor’s to begin, also where a buddy is a lecturer too', async () => {
    await town.change(async (records) => {
      const lies = await records.people.get('lies')
      if (lies) records.people.put({ ...lies, roles: ['student', 'lecturer'] })
    })
    const begin = {
      token: 'a-form-of-theirs',
      family: merel,
      version: 1,
      reason: 'moved',
      endsOn: '2026-11-30',
    }
    expect(saidIn(await town.person('lies').taps('start-closing', begin))).toContain('niet in jouw lijst')
    expect(await standsAt(town)).toBe('running')
  })

  it('is the lecturer’s to begin and to say, not the buddy’s', async () => {
    const begin = {
      token: 'a-form-of-theirs',
      family: merel,
      version: 1,
      reason: 'moved',
      endsOn: '2026-11-30',
    }
    await town.person('lies').taps('start-closing', begin)
    expect(await standsAt(town)).toBe('running')
    await begins(town, { reason: 'loss' })
    await town.person('lies').taps('close-road', { family: merel, version: 2 })
    expect(await standsAt(town)).toBe('closing')
  })
})

describe('looking back', () => {
  it('puts the three views side by side for the lecturer, without a word of theirs', async () => {
    await begins(town)
    await closes(town)
    await town.settle()
    const own = lastCard(
      await town.person('lies').taps('evaluation-form', { family: merel, view: 'student' }),
    ).card
    const empty = press(own, 'save-evaluation', { domains: 'social', words: planted[2] ?? '' })
    const back = answered(await town.person('lies').taps(...empty))
    expect(inputsOf(back)).toMatchObject({ domains: 'social', words: planted[2] })
    await town.person('lies').taps(...press(back, 'save-evaluation', { changed: 'much' }))
    const views = () => town.person('door').taps('open-evaluations', { family: merel })
    const hers = lastCard(
      await town.person('door').taps(...press(lastCard(await views()).card, 'evaluation-form')),
    ).card
    await town
      .person('door')
      .taps(...press(hers, 'save-evaluation', { changed: 'some', domains: 'social,mental' }))
    const road = (await town.read((records) => records.roads.find('family', merel)))[0]
    await town.change(async (records) =>
      records.partnerAnswers.put({
        id: road?.id ?? '',
        site: 'gent',
        changed: 'unknown',
        words: null,
        at: road?.since ?? '',
      }),
    )
    const said = shownOn(lastCard(await views()).card)
    expect(said).toContain('Mama\neen beetje veranderd · Familie en netwerk · Zich goed voelen')
    expect(said).toContain('Aanvrager\nweet het niet')
    expect(said).toContain('Buddy\nveel veranderd · Familie en netwerk · in eigen woorden bewaard')
    expect(said).toContain('Alle blikken zien: Familie en netwerk')
    expect(saidIn(await town.person('lies').taps('open-evaluations', { family: merel }))).toContain(
      'niet bij jouw rol',
    )
    // The form that came back in place of the tap is the person's own; what stands in the chat holds no word of it.
    expect(chatText(town, 'door')).not.toContain(planted[2] ?? '?')
  })

  it('stays open to a buddy for two months after, and then closes', async () => {
    await begins(town, { reason: 'loss' })
    const asked = await town.person('door').taps(...press(await closingOf(town, 'door'), 'ask-close'))
    await town.person('door').taps(...press(lastCard(asked).card, 'close-road'))
    const tell = (token: string) =>
      town.person('lies').taps('save-evaluation', { token, family: merel, view: 'student', changed: 'much' })
    town.pass({ days: 60 })
    expect(saidIn(await tell('look-back-1'))).toContain('Bewaard')
    town.pass({ days: 1 })
    expect(saidIn(await tell('look-back-2'))).toContain('niet in jouw lijst')
  })
})
