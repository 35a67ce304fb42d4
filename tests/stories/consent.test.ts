import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, messagesWith } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { fills, opens } from './intake-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const merel = 'family-G-014'
const roadOf = async () => (await town.read((records) => records.roads.find('family', merel)))[0]
const matchNow = () => town.read((records) => records.matches.get('match-G-014'))
const intakeOf = async () => lastCard(await town.person('door').says('intake G-014')).card

/** The adults of the family say yes, at a home that is as safe as that; gives the card of the intake. */
async function agreed(home: 'fine' | 'unknown' = 'fine') {
  await fills(town, 'door', { card: await intakeOf(), part: 'safety', with: { home: 'fine' } })
  const first = await fills(town, 'door', {
    card: await intakeOf(),
    part: 'consent',
    with: { adults: 'mother,partner', adult: 'mother', answer: 'yes', language: 'tr' },
  })
  await town.person('door').taps(...press(first, 'save-consent', { adult: 'partner', answer: 'yes' }))
  if (home !== 'fine') await fills(town, 'door', { card: await intakeOf(), part: 'safety', with: { home } })
  return intakeOf()
}

async function withdraws(adult: string) {
  const form = lastCard(
    await town.person('door').taps(...press(await intakeOf(), 'withdraw-consent-form')),
  ).card
  return town.person('door').taps(...press(form, 'withdraw-consent', { adult }))
}

describe('a consent that is taken back', () => {
  it('stops the visits at once; the buddy hears it gently, and the family is closed', async () => {
    const card = await agreed()
    const open = await opens(town, 'door', card, 'helpers')
    const form = lastCard(await town.person('door').taps(...press(card, 'withdraw-consent-form'))).card
    expect(shownOn(form)).toContain('een reden is niet nodig')
    expect(inputsOf(form).adult).toBe('')
    const [verb, data] = press(form, 'withdraw-consent', { adult: 'mother' })
    expect(saidIn(await town.person('door').taps(verb, data))).toContain('stopt hier')
    expect(await roadOf()).toMatchObject({ state: 'withdrawn', reason: 'family-withdrew-consent' })
    expect(await matchNow()).toMatchObject({ until: '2026-11-23', cutOff: true })
    await town.settle()
    expect(chatText(town, 'lies')).toContain('wil niet verder met de buddywerking')
    expect(chatText(town, 'lies')).toContain('Door Begeleider belt je')
    expect(chatText(town, 'lies')).not.toContain('toestemming')
    expect(saidIn(await town.person('lies').says('mijn gezinnen'))).not.toContain('G-014')
    // The same tap again, and the same word from an old card, change nothing more.
    await town.person('door').taps(verb, data)
    expect(saidIn(await town.person('door').taps(verb, { ...data, token: 'another-token' }))).toContain(
      'Dit is voorbij',
    )
    await town.restart()
    await town.settle()
    expect(messagesWith(town, 'lies', 'wil niet verder met de buddywerking')).toHaveLength(1)
    const late = await town.person('door').taps(...press(open, 'save-helpers', { who: 'ocmw' }))
    expect(saidIn(late)).toContain('Dit is voorbij (teruggetrokken)')
    const closed = await intakeOf()
    expect(verbsOf(closed)).toEqual(['intakes'])
    expect(shownOn(closed)).toContain('Staat nu op: teruggetrokken')
    for (const taps of [
      ['intake-part', { family: merel, part: 'wishes' }],
      ['withdraw-consent-form', { family: merel }],
    ] as const)
      expect(saidIn(await town.person('door').taps(taps[0], taps[1]))).toContain(
        'Dit is voorbij (teruggetrokken)',
      )
  })

  it('by a partner at a home that is not safe stops nothing by itself', async () => {
    await agreed('unknown')
    const said = saidIn(await withdraws('partner'))
    expect(said).toContain('Praat eerst met mama alleen')
    expect((await roadOf())?.state).toBe('running')
    expect((await matchNow())?.until).toBeNull()
    expect(shownOn(await intakeOf())).toContain('Een volwassene zei nee of trok een ja in')
    await withdraws('mother')
    expect((await roadOf())?.state).toBe('withdrawn')
  })

  it('a no when asked again is seen, and can stop it too', async () => {
    const card = await agreed()
    await fills(town, 'door', { card, part: 'consent', with: { adult: 'mother', answer: 'no' } })
    expect(saidIn(await town.person('door').says('intake'))).toContain('Een volwassene zei nee')
    await withdraws('mother')
    expect((await roadOf())?.state).toBe('withdrawn')
  })

  it('by a partner at a safe home stops it', async () => {
    await agreed()
    await withdraws('partner')
    expect((await roadOf())?.state).toBe('withdrawn')
  })

  it.each([
    ['nobody', ''],
    ['somebody who gave none', 'grandparent'],
  ])('by %s is asked again', async (_, adult) => {
    await agreed()
    const again = answered(await withdraws(adult))
    expect(verbsOf(again)).toContain('withdraw-consent')
    expect((await roadOf())?.state).toBe('running')
  })
})

describe('a consent is asked again', () => {
  const again = 'vraag de toestemming opnieuw'

  async function lookAt(days: number): Promise<void> {
    town.pass({ days })
    await town.restart()
    await town.settle()
  }

  /** To the next morning in the hours of the site. */
  async function morning(): Promise<void> {
    const target = town.now().plus({ days: 1 }).set({ hour: 10, minute: 0 })
    town.pass({ minutes: target.diff(town.now(), 'minutes').minutes })
    await town.restart()
    await town.settle()
  }

  it('at the birth, once, and the criteria six weeks later', async () => {
    await agreed()
    await fills(town, 'door', {
      card: await intakeOf(),
      part: 'criteria',
      with: { work: 'weak', work_why: 'tijdelijk werk' },
    })
    town.pass({ days: 1 })
    const born = lastCard(await town.person('door').says('geboorte G-014')).card
    await town.person('door').taps(...press(born, 'enter-birth', { birth: '2026-11-24' }))
    await morning()
    expect(messagesWith(town, 'door', again)).toHaveLength(1)
    expect(saidIn(await town.person('door').says('intake'))).toContain(again)
    await morning()
    expect(messagesWith(town, 'door', 'Het kindje kwam op')).toHaveLength(2)
    const first = await fills(town, 'door', {
      card: await intakeOf(),
      part: 'consent',
      with: { adult: 'mother', answer: 'yes' },
    })
    expect(saidIn(await town.person('door').says('intake'))).toContain(again)
    const tap = press(first, 'save-consent', { adult: 'partner', answer: 'yes' })
    const consent = answered(await town.person('door').taps(...tap))
    expect(shownOn(consent)).toContain('mama: ja (do 26/11)')
    expect(saidIn(await town.person('door').says('intake'))).not.toContain(again)
    await lookAt(40)
    expect(chatText(town, 'door')).toContain('De zes criteria mogen opnieuw bekeken worden')
    const form = await fills(town, 'door', {
      card: await intakeOf(),
      part: 'criteria',
      with: { work: 'not-weak', work_why: 'vast werk' },
    })
    expect(shownOn(form)).toContain('0 zwak van 1 beoordeelde domeinen')
    const beside = lastCard(
      await town.person('door').taps('intake-part', { family: merel, part: 'criteria' }),
    ).card
    expect(shownOn(beside)).toContain('Vorige keer (ma 23/11): zwak')
    expect(shownOn(beside)).toContain('Nu: niet zwak, met een reden')
  })

  it('when another buddy comes', async () => {
    await agreed()
    town.pass({ days: 1 })
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-014')
      if (!match) return
      records.matches.put({ ...match, until: '2026-11-24' })
      records.matches.put({ ...match, id: 'match-new', student: 'noor', from: '2026-11-25' })
    })
    await morning()
    expect(chatText(town, 'door')).toContain('is er een andere buddy')
    expect(messagesWith(town, 'wies', 'andere buddy')).toEqual([])
  })

  it('of a family that was never asked stands in the list and is pushed to nobody', async () => {
    await morning()
    expect(chatText(town, 'door')).not.toContain('toestemming')
    expect(saidIn(await town.person('door').says('intake'))).toContain(
      'Er staat nog geen toestemming op papier',
    )
  })
})
