import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { answered, inputsOf, lastCard, press, saidIn, shownOn } from './hands.ts'
import { isReady, matched, mees, opens, pairsOf, stateOf, waits } from './matching-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door']) await town.person(id).says('hallo')
  await waits(town)
})
afterEach(() => town.close())

describe('a form that cannot be kept', () => {
  it('of a profile comes back with what was typed, and a street is no region', async () => {
    const { card } = lastCard(await town.person('noor').says('mijn profiel'))
    const filled = { languages: 'Turks, Klingon', region: 'Denkbeeldstraat 12', from1: '2027-01-04' }
    const send = async (more: object) =>
      answered(await town.person('noor').taps(...press(card, 'save-profile', { ...filled, ...more })))
    const first = await send({})
    expect(shownOn(first)).toContain('De taal “Klingon” ken ik niet')
    expect(inputsOf(first)).toMatchObject(filled)
    expect(shownOn(await send({ languages: 'Turks' }))).toContain(
      'De plaats “Denkbeeldstraat 12” ken ik niet',
    )
    expect(shownOn(await send({ languages: 'Turks', region: '9050' }))).toContain('Die periode klopt niet')
    expect(await town.read((records) => records.buddyProfiles.get('noor'))).toBeUndefined()
  })

  it('of a meeting comes back with the day, and out of order nothing moves', async () => {
    await isReady(town, 'noor')
    const pair = await matched(town, 'noor')
    const plan = press(pair, 'plan-meeting', { on: '2027-06-01', at: '14:00' })
    const again = answered(await town.person('door').taps(...plan))
    expect(shownOn(again)).toContain('Kies een dag binnen de 60 dagen')
    expect(inputsOf(again)).toMatchObject({ on: '2027-06-01', at: '14:00' })
    const [made] = await pairsOf(town)
    const yes = { pairing: made?.id, version: 1, token: 'token-of-door-2' }
    expect(saidIn(await town.person('door').taps('family-yes', yes))).toContain('Plan eerst de kennismaking')
    expect(await stateOf(town)).toBe('matched')
  })

  it('of wishes keeps no street; kept wishes change the proposals at once', async () => {
    await isReady(town, 'noor')
    const card = await opens(town, 'door')
    const form = answered(await town.person('door').taps(...press(card, 'buddy-wishes-form')))
    const send = (filled: Readonly<Record<string, string>>) =>
      town.person('door').taps(...press(form, 'save-buddy-wishes', filled))
    expect(saidIn(await send({ region: 'Denkbeeldstraat 12' }))).toContain('zonder straat')
    expect(await town.read((records) => records.familyWishes.get(mees))).toBeUndefined()
    const after = shownOn(answered(await send({ gender: 'man', languages: 'Frans' })))
    expect(after).toContain(
      'geen gemeenschappelijke taal, er is een tolk nodig; heeft al 1 gezin; het gezin wenst een man',
    )
    expect(after).toContain('dichtbij (')
  })
})

describe('the profile of a student', () => {
  it('is asked to be checked again when it changes, and lies sealed on disk', async () => {
    await isReady(town, 'noor', { region: 'Zwijnaarde' })
    expect(shownOn(lastCard(await town.person('door').says('profielen')).card)).toContain(
      'nagekeken op ma 23/11',
    )
    const { card } = lastCard(await town.person('noor').says('mijn profiel'))
    expect(inputsOf(card)).toMatchObject({ region: 'Zwijnaarde (Gent)', languages: 'Nederlands, Turks' })
    await town.person('noor').taps(...press(card, 'save-profile', { travel: 'car' }))
    expect(shownOn(lastCard(await town.person('door').says('profielen')).card)).toContain(
      'nog na te kijken · opleiding gevolgd',
    )
    const files = (await readdir(town.folder)).filter((file) => !file.startsWith('lock'))
    const kept = await Promise.all(files.map((file) => readFile(join(town.folder, file), 'latin1')))
    expect(kept.join()).toContain('buddyProfiles')
    expect(kept.join()).not.toContain('Zwijnaarde')
  })
})
