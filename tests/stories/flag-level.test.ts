import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { flagCardOf } from './habits.ts'
import { answered, lastCard, pressTitled, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const flags = () => town.read((records) => records.flags.all())

const flagCard = (id: string) => flagCardOf(town, id)

const taps = (id: string, title: string) => town.person(id).taps(...pressTitled(flagCard(id), title))

describe('the level of a flag', () => {
  it('is made less urgent only by who took it on, and everybody who has it sees so', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    const raisedCard = flagCard('door')
    await taps('door', 'Ik neem dit op')
    await town.settle()
    expect(() => pressTitled(raisedCard, 'Niveau wijzigen')).toThrow()
    const opened = lastCard(await taps('door', 'Niveau wijzigen'))
    const changed = pressTitled(opened.card, 'Wijzigen', { level: 'this-week' })
    const other = await town.person('wies').taps(...changed)
    expect(saidIn(other)).toContain('Iemand anders heeft dit opgenomen')
    expect(await flags()).toMatchObject([{ level: null, state: 'taken' }])
    expect(shownOn(answered(await town.person('door').taps(...changed)))).toContain('Voor deze week')
    expect(await flags()).toMatchObject([{ level: 'this-week', state: 'taken', by: 'door' }])
    expect((await flags())[0]?.events.at(-1)).toMatchObject({ what: 'level-lowered', who: 'door' })
  })

  it('can be raised by who took it on, who keeps it', async () => {
    await town.person('lies').taps('raise-urgent', { family: 'family-G-014', level: 'this-week' })
    await town.settle()
    await taps('door', 'Ik neem dit op')
    await town.settle()
    const opened = lastCard(await taps('door', 'Niveau wijzigen'))
    await town.person('door').taps(...pressTitled(opened.card, 'Wijzigen', { level: 'now' }))
    expect(await flags()).toMatchObject([{ level: 'now', state: 'taken', by: 'door' }])
    expect((await flags())[0]?.events.at(-1)).toMatchObject({ what: 'level-raised', who: 'door' })
  })
})
