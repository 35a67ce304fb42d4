import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { referralFigures } from '../../bot/directory/referral-figures.ts'
import type { Referral } from '../../programme/referral.ts'
import { referralAfter } from '../programme/referrals.ts'
import { lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { answers, hasService, onlyReferral, referralsOf, refers } from './referral-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
let kast: string
beforeEach(async () => {
  town = await openTown()
  kast = await hasService(town, 'De Kast')
})
afterEach(() => town.close())

const command = 'wachtlijsten en weigeringen'
const seenBy = async (person: string) => shownOn(lastCard(await town.person(person).says(command)).card)

/** A buddy refers a family and says how it stopped. */
async function stops(student: string, family: string, title: string): Promise<void> {
  const isOnly = student !== 'lies'
  const card = await refers(town, student, { service: kast, ...(isOnly ? {} : { family }) })
  await answers(town, student, { card: await answers(town, student, { card, title: 'Lukte niet …' }), title })
}

describe('wachtlijsten en weigeringen', () => {
  it('shows from one on what went wrong at the own site, and names no family and no student', async () => {
    await stops('lies', 'family-G-014', 'Volzet of wachtlijst')
    await stops('noor', 'family-G-012', 'Volzet of wachtlijst')
    await stops('lies', 'family-G-011', 'Geen recht')
    const said = await seenBy('wies')
    expect(said).toContain('De Kast\n2 keer volzet of wachtlijst · 1 keer geen recht')
    for (const word of ['Merel', 'Vink', 'Zwaluw', 'G-0', 'Lies', 'Noor']) expect(said).not.toContain(word)
    expect(await seenBy('co')).toContain('2 keer volzet')
  })

  it('of another site shows nothing; a coordinator of both sees both', async () => {
    await stops('tuur', 'family-H-003', 'Bestaat niet meer')
    expect(await seenBy('door')).toContain('liep er bij geen enkele dienst iets mis')
    expect(await seenBy('an')).toContain('1 keer niet meer gevonden')
    expect(await seenBy('co')).toContain('1 keer niet meer gevonden')
  })

  it.each(['lies', 'kim', 'mo'])('is not for %s', async (id) => {
    await stops('lies', 'family-G-014', 'Volzet of wachtlijst')
    for (const said of [
      saidIn(await town.person(id).says(command)),
      saidIn(await town.person(id).taps('referral-troubles', {})),
    ]) {
      expect(said).toContain('hoort niet bij jouw rol')
      expect(said).not.toContain('De Kast')
    }
  })

  it('lasts 90 days, and a step that is taken back was no trouble', async () => {
    await stops('lies', 'family-G-014', 'Volzet of wachtlijst')
    town.pass({ days: 90 })
    expect(await seenBy('door')).toContain('1 keer volzet')
    town.pass({ days: 1 })
    expect(await seenBy('door')).not.toContain('volzet')
    await stops('noor', 'family-G-012', 'Geen recht')
    const undone = (await referralsOf(town)).find(({ student }) => student === 'noor')
    const list = lastCard(await town.person('noor').says('mijn toeleidingen')).card
    const card = lastCard(await town.person('noor').taps(...press(list, 'open-referral'))).card
    await town.person('noor').taps(...press(card, 'undo-referral'))
    expect(undone?.state).toBe('not-entitled')
    expect(await seenBy('door')).not.toContain('geen recht')
  })

  it('turns its pages when many services were full', async () => {
    for (let at = 0; at < 14; at++) {
      const service = await hasService(town, `Dienst ${String.fromCharCode(65 + at)}`)
      const referral = { ...referralAfter('full'), id: `r-${at}`, service }
      await town.change(async (records) => records.referrals.put(referral))
    }
    const first = lastCard(await town.person('door').says(command)).card
    expect(verbsOf(first)).toContain('referral-troubles')
    const second = lastCard(await town.person('door').taps(...press(first, 'referral-troubles'))).card
    const services = (card: typeof first) => shownOn(card).match(/Dienst [A-N]/g) ?? []
    expect(new Set([...services(first), ...services(second)]).size).toBe(14)
    expect(services(second)).toHaveLength(2)
  })
})

describe('how referrals to a service went', () => {
  /** Puts so many families of both sites with that outcome. */
  async function went(number: number, state: Referral['state']): Promise<void> {
    for (let at = 0; at < number; at++) {
      const referral = {
        ...referralAfter('helped'),
        id: `${state}-${at}`,
        family: `family-${at}`,
        service: kast,
      }
      await town.change(async (records) =>
        records.referrals.put({ ...referral, state, site: at % 2 ? 'gent' : 'hasselt' } as Referral),
      )
    }
  }

  it('is told over all sites from five families on', async () => {
    await went(4, 'helped')
    expect(await town.read((records) => referralFigures(kast, records))).toBeNull()
    await went(5, 'helped')
    await went(4, 'full')
    expect(await town.read((records) => referralFigures(kast, records))).toEqual([
      { state: 'helped', count: 5 },
    ])
    expect(await town.read((records) => referralFigures('another', records))).toBeNull()
    const card = lastCard(await town.person('tuur').taps('open-service', { service: kast })).card
    expect(shownOn(card)).toContain('Zo liep het bij andere gezinnen: 5 gezinnen geholpen')
    expect(shownOn(card)).not.toContain('volzet')
  })

  it('gone offers to report the service, in one tap', async () => {
    const card = await refers(town, 'lies', { service: kast, family: 'family-G-014' })
    const form = await answers(town, 'lies', { card, title: 'Lukte niet …' })
    const gone = await answers(town, 'lies', { card: form, title: 'Bestaat niet meer' })
    expect((await town.read((records) => records.services.get(kast)))?.reports).toEqual([])
    await town.person('lies').taps(...press(gone, 'report-service'))
    const reports = (await town.read((records) => records.services.get(kast)))?.reports
    expect(reports).toMatchObject([{ kind: 'gone', by: 'lies' }])
  })

  it('full sets nothing of the service by itself', async () => {
    const before = await town.read((records) => records.services.get(kast))
    await stops('lies', 'family-G-014', 'Volzet of wachtlijst')
    expect((await onlyReferral(town)).state).toBe('full')
    expect(await town.read((records) => records.services.get(kast))).toEqual(before)
  })
})
