import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { logs } from './habits.ts'
import { saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const leaves = [
  ['was removed', { person: 'door', token: 'remove-door-1' }],
  ['lost the role', { roles: ['partner'] }],
  ['left the site', { sites: ['hasselt'] }],
] as const

async function leave(how: (typeof leaves)[number][1]) {
  if ('token' in how) return void (await town.person('co').taps('remove-person', how))
  await town.change(async (records) => {
    const door = await records.people.get('door')
    if (door) records.people.put({ ...door, ...how })
  })
}

describe('a supervisor who', () => {
  it.each(leaves)('%s is not promised to read a log, nor named', async (_, how) => {
    const lies = town.person('lies')
    expect(textOf((await logs(town, 'lies')).card)).toContain('Je begeleider krijgt een seintje')
    expect(saidIn(await lies.says('ik wil stoppen als buddy'))).toContain('Door')
    await leave(how)
    const { card } = await logs(town, 'lies', { kind: 'phone' })
    expect(textOf(card)).not.toContain('seintje')
    expect(textOf(card)).toContain('Je gezin heeft nu geen begeleider; de coördinator weet het')
    for (const typed of [
      'ik wil stoppen als buddy',
      'wie is mijn begeleider?',
      'kan ik mijn begeleider bereiken',
    ])
      expect(saidIn(await lies.says(typed))).not.toContain('Door')
  })

  it.each(leaves)('%s waits for no answer to a question', async (_, how) => {
    const { contact } = await logs(town, 'lies')
    await town
      .person('door')
      .taps('ask-about-contact', { contact: contact.id, question: 'Ging het?', token: 'ask-1234' })
    expect(saidIn(await town.person('lies').says('nee'))).toContain('Door')
    await leave(how)
    expect(saidIn(await town.person('lies').says('nee'))).not.toContain('Door')
  })

  it('was removed is followed by another one, who is promised again', async () => {
    await leave(leaves[0][1])
    const change = { token: 'change-1', families: 'family-G-014,family-G-011', supervisor: 'wies' }
    await town.person('co').taps('change-supervisor', change)
    const { card } = await logs(town, 'lies')
    expect(textOf(card)).toContain('Je begeleider krijgt een seintje')
    expect(saidIn(await town.person('lies').says('ik wil stoppen als buddy'))).toContain('Wies')
  })
})
