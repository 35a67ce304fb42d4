import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { isReady, mees, stateOf, waits } from './matching-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door', 'co']) await town.person(id).says('hallo')
  await waits(town)
})
afterEach(() => town.close())

const road = async () => town.read((records) => records.roads.get('road-mees'))
const matches = () => town.read((records) => records.matches.find('family', mees))

/** Door wants to match by the old form; gives what it leads to. */
async function wants(student = 'noor'): Promise<Card> {
  const form = lastCard(await town.person('door').says('buddy koppelen')).card
  return answered(await town.person('door').taps(...press(form, 'start-match', { family: mees, student })))
}

describe('a match by the form of a family in the matching', () => {
  it('leads to the matching first', async () => {
    await isReady(town, 'noor')
    const card = await wants()
    expect(shownOn(card)).toContain('G-015 · Gezin Mees staat in de matching')
    expect(await matches()).toEqual([])
    expect(await stateOf(town)).toBe('in-matching')
    const family = lastCard(await town.person('door').taps(...press(card, 'open-matching'))).card
    expect(shownOn(family)).toContain('Noor Sociaalwerk')
    expect(verbsOf(family)).toContain('match-pair')
  })

  it('at once all the same takes a reason, which stays with the road and in the audit', async () => {
    const card = await wants()
    const again = answered(await town.person('door').taps(...press(card, 'start-match')))
    expect(shownOn(again)).toContain('Kies nog waarom')
    expect(inputsOf(again)).toEqual({ past: '' })
    expect(await matches()).toEqual([])
    const sure = press(again, 'start-match', { past: 'cannot-wait' })
    expect(saidIn(await town.person('door').taps(...sure))).toContain('Noor Sociaalwerk')
    await town.person('door').taps(...sure)
    expect(await matches()).toMatchObject([{ student: 'noor', until: null }])
    expect((await road())?.state).toBe('running')
    expect((await road())?.history.at(-1)).toMatchObject({
      step: 'start-directly',
      by: 'door',
      reason: 'cannot-wait',
    })
    const audit = await town.read((records) => records.audit.all())
    expect(audit.filter(({ did }) => did === 'match.past-matching-cannot-wait')).toMatchObject([
      { by: 'door', family: mees },
    ])
  })

  it('goes as before for a family that was just brought in by hand', async () => {
    const form = lastCard(await town.person('door').says('gezin toevoegen')).card
    await town.person('door').taps(...press(form, 'add-family', { due: '2027-03-09' }))
    const made = (await town.read((records) => records.families.all())).find(
      ({ dueDate }) => dueDate === '2027-03-09',
    )
    const match = lastCard(await town.person('door').says('buddy koppelen')).card
    const tap = press(match, 'start-match', { family: made?.id ?? '', student: 'noor' })
    expect(saidIn(await town.person('door').taps(...tap))).not.toContain('staat in de matching')
    expect(await town.read((records) => records.matches.find('family', made?.id ?? ''))).toHaveLength(1)
  })
})

describe('a typed wish to match', () => {
  it.each(['door', 'co'])('of %s leads to that family in the matching', async (id) => {
    const said = saidIn(await town.person(id).says('koppel Noor aan G-015'))
    expect(said).toContain('Een buddy voor G-015')
  })

  it('leads to the matching when it names no family', async () => {
    expect(saidIn(await town.person('door').says('koppel Noor aan een gezin'))).toContain('Matching Gent')
    expect(saidIn(await town.person('door').says('ik wil een student aan een gezin koppelen'))).toContain(
      'Matching Gent',
    )
  })

  it('of a student leads to no matching', async () => {
    expect(saidIn(await town.person('lies').says('koppel Noor aan G-015'))).not.toContain('Een buddy voor')
  })
})
