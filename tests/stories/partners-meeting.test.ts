import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { leaksOf } from './habits.ts'
import { answered, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { agrees, meetingSeenBy, meetingsKept, ocmw, partnerAsked, turnedAway } from './meeting-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co', 'an', 'kim', 'lies']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

describe('partneroverleg', () => {
  it('begins with nothing, and says what to do first', async () => {
    const card = await meetingSeenBy(town, 'door')
    expect(shownOn(card)).toContain('Partneroverleg Gent')
    expect(shownOn(card)).toContain('Kies een eerste dag')
    expect(shownOn(card)).toContain('Nog te weinig om te tellen')
    expect(verbsOf(card)).not.toContain('hold-partners-meeting')
  })

  it('shows figures from five on, requests that stand still by number and state, and what families did not find', async () => {
    await partnerAsked(town, 6, 60)
    await turnedAway(town, 6, ['housing', 'tenancy'])
    const said = shownOn(await meetingSeenBy(town, 'door'))
    expect(said).toContain('Aanvragen: 6 aangevraagd')
    expect(said).toContain('Wie nu wacht: de helft wacht al 60 dagen of langer.')
    expect(said).toContain('aangevraagd: A-G260, A-G261')
    expect(said).toMatch(/in Gent: 6 gezinnen/)
    expect(said).toContain('6 volzet of wachtlijst')
  })

  it('tells of four families nothing at all', async () => {
    await partnerAsked(town, 4, 3)
    await turnedAway(town, 4, ['housing'])
    const said = shownOn(await meetingSeenBy(town, 'door'))
    expect(said).toContain('Nog te weinig om te tellen')
    expect(said).toContain('Niets dat bij 5 gezinnen of meer terugkomt')
    expect(said).not.toMatch(/\b4\b/)
  })

  it('is of the own site alone: a coordinator of both turns from one to the other', async () => {
    await partnerAsked(town, 6, 60)
    expect(shownOn(await meetingSeenBy(town, 'an'))).not.toContain('A-G')
    const card = await meetingSeenBy(town, 'co')
    expect(shownOn(card)).toContain('A-G260')
    const hasselt = answered(
      await town.person('co').taps(...press(card, 'partners-meeting', { other: 'hasselt' })),
    )
    expect(shownOn(hasselt)).toContain('Partneroverleg Hasselt')
    expect(shownOn(hasselt)).not.toContain('A-G')
  })

  it.each(['lies', 'kim', 'mo'])('is not for %s', async (id) => {
    await partnerAsked(town, 6, 60)
    for (const said of [
      saidIn(await town.person(id).says('partneroverleg')),
      saidIn(await town.person(id).taps('share-partners-meeting', { site: 'gent' })),
      saidIn(
        await town.person(id).taps('plan-partners-meeting', {
          token: 'form-00000001',
          site: 'gent',
          before: null,
          on: '2026-12-07',
        }),
      ),
    ]) {
      expect(said).toContain('hoort niet bij jouw rol')
      expect(said).not.toContain('A-G')
    }
    expect(await meetingsKept(town)).toBeUndefined()
  })

  it.each([
    ['partners-meeting', {}],
    ['share-partners-meeting', {}],
    ['meeting-day-form', {}],
    ['agreement-form', {}],
    ['plan-partners-meeting', { token: 'form-00000001', before: null, on: '2026-12-07' }],
    ['hold-partners-meeting', { token: 'form-00000001', on: '2026-11-20' }],
    ['take-back-partners-meeting', { token: 'form-00000001', on: '2026-11-20' }],
    ['save-agreement', { token: 'form-00000001', ...ocmw }],
    ['tick-agreements', { token: 'form-00000001', done: 'a' }],
    ['reopen-agreements', { token: 'form-00000001', ids: ['a'] }],
  ] as const)('of another site answers %s with nothing', async (verb, data) => {
    await partnerAsked(town, 6, 60)
    const said = saidIn(await town.person('an').taps(verb, { site: 'gent', ...data }))
    expect(said).toContain('regio')
    expect(said).not.toMatch(/Gent|A-G/)
    expect(await meetingsKept(town)).toBeUndefined()
  })
})

describe('the text to share', () => {
  it('is a message to copy, with the same figures and agreements, and names no family and no person', async () => {
    await partnerAsked(town, 6, 60)
    await turnedAway(town, 6, ['housing'])
    await agrees(town, { ...ocmw, text: 'Lijst met *vrije* woningen' })
    const outcome = await town
      .person('door')
      .taps(...press(await meetingSeenBy(town, 'door'), 'share-partners-meeting'))
    const text = outcome.sent.flatMap(({ activity }) => (activity.text ? [activity.text] : [])).join('')
    expect(text).toContain('**Partneroverleg Gent**')
    expect(text).toContain('- Lijst met \\*vrije\\* woningen · OCMW, onthaal · tegen vr 18/12')
    expect(text).toContain('- aangevraagd: A-G260, A-G261')
    expect(text).toMatch(/in Gent: 6 gezinnen/)
    const people = [
      'Lies',
      'Noor',
      'Kim',
      'Anke',
      'Merel',
      'Vink',
      'G-01',
      'Wijkteam',
      '09 111',
      'Ledeberg',
      'Woonloket',
    ]
    for (const word of people) expect(text).not.toContain(word)
    expect(leaksOf(town, ['Anke Verwijzer', '09 111 11 11', 'Wijkteam Zuid'])).toEqual([])
    expect(shownOn(answered(outcome))).toContain('Kopieer het')
  })
})
