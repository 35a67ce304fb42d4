import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { emptyRota } from '../../programme/duty.ts'
import { leaksOf, messagesWith } from './habits.ts'
import { answered, cardsOf, elementsOf, press, pressTitled, saidIn, shownOn } from './hands.ts'
import { hasService, referralsOf, refers } from './referral-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
let kast: string
beforeEach(async () => {
  town = await openTown()
  kast = await hasService(town, 'De Kast')
  for (const id of ['lies', 'noor']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const merel = 'family-G-014'
const zwaluw = 'family-G-011'
const title = 'Hoe liep het?'

/** Moves to the Thursday afternoon so many weeks on and lets the jobs of the bot run. */
async function thursday(weeks: number): Promise<void> {
  const days = weeks * 7 + 3
  const target = town.now().startOf('week').plus({ days, hours: 16, minutes: 30 })
  town.pass({ minutes: target.diff(town.now(), 'minutes').minutes })
  await town.restart()
  await town.settle()
}

/** The digests in somebody's chat, oldest first. */
function digestsOf(person: string): readonly Card[] {
  return messagesWith(town, person, title).flatMap((sent) => cardsOf({ sent: [sent] }))
}

function lastDigest(person: string): Card {
  const card = digestsOf(person).at(-1)
  if (!card) throw new Error(`${person} has no digest`)
  return card
}

describe('the digest', () => {
  it('bundles what is due on Thursday, and a push line of it names nobody and nothing', async () => {
    const brug = await hasService(town, 'De Brug')
    await refers(town, 'lies', { service: kast, family: merel })
    await refers(town, 'lies', { service: brug, family: zwaluw, title: 'Gezin wil het' })
    await thursday(0)
    expect(digestsOf('lies')).toEqual([])
    await thursday(1)
    expect(digestsOf('lies')).toHaveLength(1)
    const card = lastDigest('lies')
    expect(shownOn(card)).toContain('Wil het gezin naar De Kast?')
    expect(shownOn(card)).toContain('Is er al contact met De Brug?')
    const [sent] = messagesWith(town, 'lies', title)
    const push = JSON.stringify([sent?.activity.summary, sent?.activity.text, card.fallbackText])
    for (const word of ['Kast', 'Brug', 'Merel', 'G-0']) expect(push).not.toContain(word)
    expect(card.fallbackText).toBe('Even vragen: hoe liep het?')
    expect(digestsOf('noor')).toEqual([])
  })

  it('is sent once, also by a bot that starts again and again that day and the next', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    await thursday(1)
    for (const hours of [0, 1, 23]) {
      town.pass({ hours })
      await town.restart()
      await town.settle()
    }
    expect(digestsOf('lies')).toHaveLength(1)
    await thursday(1)
    expect(digestsOf('lies')).toHaveLength(2)
  })

  it('asks five things at most; the rest waits for the next week, whatever else runs that day', async () => {
    for (let at = 0; at < 7; at++) {
      const service = await hasService(town, `Dienst ${String.fromCharCode(65 + at)}`)
      await refers(town, 'lies', { service, family: merel })
    }
    const namesOf = (card: Card) => [...new Set(shownOn(card).match(/Dienst [A-G]/g))]
    await thursday(1)
    town.pass({ minutes: 20 })
    await town.restart()
    await town.settle()
    const first = namesOf(lastDigest('lies'))
    expect(first).toHaveLength(5)
    const asked = (await referralsOf(town)).filter(({ question }) => question !== null)
    expect(asked).toHaveLength(5)
    await thursday(1)
    const rest = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((one) => `Dienst ${one}`)
    for (const name of rest.filter((one) => !first.includes(one)))
      expect(namesOf(lastDigest('lies'))).toContain(name)
  })

  it('is answered in its place, one tap each, and each answer can be taken back', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    await refers(town, 'lies', { service: await hasService(town, 'De Brug'), family: zwaluw })
    await thursday(1)
    const first = answered(
      await town.person('lies').taps(...pressTitled(lastDigest('lies'), 'Contact gelegd')),
    )
    expect(shownOn(first)).toContain('✓ De Kast: contact gelegd')
    expect(shownOn(first)).toContain('Wil het gezin naar De Brug?')
    const second = answered(await town.person('lies').taps(...pressTitled(first, 'Weet ik nog niet')))
    expect(shownOn(second)).toContain('✓ De Brug: ik vraag het later nog eens')
    expect(shownOn(second)).toContain('Dat was alles. Dankjewel!')
    const back = answered(await town.person('lies').taps(...press(second, 'undo-referral')))
    expect(shownOn(back)).toContain('Wil het gezin naar De Kast?')
    expect((await referralsOf(town)).map(({ state }) => state)).toEqual(['discussed', 'discussed'])
  })

  it('the same tap twice gives the same answer and one step', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    await thursday(1)
    const tap = pressTitled(lastDigest('lies'), 'Contact gelegd')
    const once = answered(await town.person('lies').taps(...tap))
    expect(shownOn(answered(await town.person('lies').taps(...tap)))).toBe(shownOn(once))
    expect((await referralsOf(town))[0]?.steps).toHaveLength(2)
  })

  it('“afspraak” asks the day below it, and the digest stays', async () => {
    await refers(town, 'lies', { service: kast, family: merel, title: 'Gezin wil het' })
    await thursday(1)
    const form = cardsOf(await town.person('lies').taps(...pressTitled(lastDigest('lies'), 'Afspraak …')))[0]
    if (!form) throw new Error('no form below')
    await town.person('lies').taps(...pressTitled(form, 'Bewaren', { date: '2026-12-10' }))
    expect((await referralsOf(town))[0]).toMatchObject({ state: 'appointed', dueDay: '2026-12-11' })
  })

  it('does not come after an outcome, nor when the family does not want it', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    await refers(town, 'lies', { service: kast, family: zwaluw, title: 'Gezin wil het' })
    await thursday(1)
    const card = lastDigest('lies')
    const refusals = elementsOf(card).filter(({ title: one }) => one === 'Gezin wil niet')
    for (const { verb, data } of refusals.filter(({ verb }) => verb !== undefined))
      await town.person('lies').taps(String(verb), data as object)
    expect((await referralsOf(town)).map(({ state }) => state)).toEqual(['declined', 'declined'])
    for (let week = 0; week < 5; week++) await thursday(1)
    expect(digestsOf('lies')).toHaveLength(1)
  })

  it('is not sent on a closed day; then the day before', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    const closed = [{ from: '2026-12-03', until: '2026-12-04', label: 'studiedagen' }]
    await town.change(async (records) => {
      records.rotas.put({ ...emptyRota('gent'), closed })
    })
    town.pass({ days: 9, minutes: 30 })
    await town.restart()
    await town.settle()
    expect(digestsOf('lies')).toHaveLength(1)
    await thursday(0)
    expect(digestsOf('lies')).toHaveLength(1)
  })

  it('is not owed to who is no buddy of the family any more', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-014')
      if (match) records.matches.put({ ...match, until: '2026-12-02' })
    })
    await thursday(1)
    const notices = await town.read((records) => records.notices.all())
    expect(notices.filter(({ id }) => id.startsWith('referral-digest'))).toEqual([])
    expect((await referralsOf(town))[0]?.question).toBeNull()
  })

  it('of a match that ended gives nothing away', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    await thursday(1)
    const card = lastDigest('lies')
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-014')
      if (match) records.matches.put({ ...match, until: '2026-12-03' })
    })
    town.pass({ days: 1 })
    const said = saidIn(await town.person('lies').taps(...pressTitled(card, 'Contact gelegd')))
    expect(said).toContain('Die toeleiding vind ik niet')
    expect(said).not.toContain('De Kast')
  })

  it('never carries why', async () => {
    await refers(town, 'lies', { service: kast, family: merel })
    const [referral] = await referralsOf(town)
    await town.person('lies').taps('advance-referral', {
      referral: referral?.id,
      state: 'contacted',
      token: 'token-with-why',
      why: 'iets vertrouwelijks',
    })
    await thursday(1)
    expect(shownOn(lastDigest('lies'))).toContain('Is het gelukt bij De Kast?')
    expect(leaksOf(town, ['iets vertrouwelijks'])).toEqual([])
  })
})
