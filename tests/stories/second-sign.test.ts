import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { flagCardOf, messagesWith } from './habits.ts'
import { answered, lastCard, press, pressTitled, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const flags = () => town.read((records) => records.flags.all())
const events = async () => (await flags())[0]?.events.map(({ what }) => what)

async function raisesToday(): Promise<void> {
  const raised = { family: 'family-G-014', level: 'today' }
  await town.person('lies').taps('raise-urgent', raised)
  await town.settle()
}

const flagCard = (id: string) => flagCardOf(town, id)

describe('a second sign about the same family', () => {
  it('that is more urgent raises the level of the open flag: one chain, the faster clock, the same person first', async () => {
    await raisesToday()
    expect(shownOn(flagCard('door'))).toContain('VANDAAG')
    const said = await town.person('lies').says('G-014 bloedt nu hevig')
    expect(JSON.stringify(said)).toContain('112')
    await town.settle()
    expect(await flags()).toMatchObject([{ level: 'now', state: 'raised' }])
    expect(await events()).toContain('level-raised')
    // A message of its own, unmarked: a card that changes in its place is heard by nobody.
    const heard = messagesWith(town, 'door', 'Gemeld:')
    expect(heard).toHaveLength(2)
    expect(JSON.stringify(heard[1])).toContain('Dringend: NU')
    expect(JSON.stringify(heard)).not.toContain('Herhaling.')
    town.pass({ minutes: 16 })
    await town.settle()
    expect(messagesWith(town, 'wies', 'Dringend: NU')).toHaveLength(1)
  })

  it('asks who took it on at the calmer level first, and the next person when there is no answer', async () => {
    await raisesToday()
    await town.person('door').taps(...pressTitled(flagCard('door'), 'Ik neem dit op'))
    await town.settle()
    await town.person('lies').taps('raise-urgent', { family: 'family-G-014' })
    await town.settle()
    expect(await flags()).toMatchObject([{ level: 'now', state: 'raised' }])
    expect(shownOn(flagCard('door'))).toContain('Nog niemand neemt dit op')
    expect(messagesWith(town, 'lies', 'Nog niet gezien. Door Begeleider')).not.toHaveLength(0)
    expect(messagesWith(town, 'wies', 'Gemeld:')).toHaveLength(0)
    for (let minute = 0; minute < 16; minute++) {
      town.pass({ minutes: 1 })
      await town.settle()
    }
    expect(messagesWith(town, 'wies', 'Dringend: NU')).toHaveLength(1)
  })

  it('is asked about within three days, also when the first sign never would have been', async () => {
    const raised = { family: 'family-G-014', level: 'this-week' }
    await town.person('lies').taps('raise-urgent', raised)
    await raisesToday()
    town.pass({ days: 3 })
    await town.settle()
    expect(await flags()).toHaveLength(1)
    expect(messagesWith(town, 'lies', 'answer-follow-up')).toHaveLength(1)
  })

  it('that is no more urgent is a flag of its own', async () => {
    await raisesToday()
    town.pass({ minutes: 3 })
    await raisesToday()
    expect(await flags()).toHaveLength(2)
    await town.person('lies').taps('raise-urgent', { family: 'family-G-014', level: 'this-week' })
    expect((await flags()).map(({ level }) => level).toSorted()).toEqual(['this-week', 'today', 'today'])
  })

  it('is answered with the numbers in the very answer to the tap, whatever can be sent', async () => {
    const raised = { family: 'family-G-014', level: 'today' }
    const { body } = await town.person('lies').taps('raise-urgent', raised)
    expect(String(body?.value)).toMatch(/112.*101.*1733.*1813/)
  })

  it('is the same one when it comes again within two minutes, also under another id of Teams', async () => {
    await raisesToday()
    town.pass({ minutes: 1 })
    await raisesToday()
    expect(await flags()).toHaveLength(1)
    expect(messagesWith(town, 'door', 'Gemeld:')).toHaveLength(1)
    await town
      .person('lies')
      .taps('raise-urgent', { family: 'family-G-014', level: 'today', types: ['food'] })
    expect(await flags()).toHaveLength(2)
  })

  it('chosen on the card raises the level when the list asks for more than was said', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says('dringend'))
    const told = { level: 'today', sign: 'mother-heavy-bleeding' }
    const after = answered(await lies.taps(...press(card, 'tell-flag', told)))
    expect(shownOn(after)).toContain('Bij dit teken geldt NU')
    expect(await flags()).toMatchObject([{ level: 'now', sign: 'mother-heavy-bleeding' }])
  })
})
