import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { messagesWith } from './habits.ts'
import { saidIn } from './hands.ts'
import { openTown, type Town } from './town.ts'

const notice = 'Gemeld:'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const heardBy = (id: string) => messagesWith(town, id, notice).length

describe('an urgent call whose supervisor never greeted the bot', () => {
  it('goes to the other lecturers of the site, and to the supervisor once there is a way', async () => {
    await town.person('wies').says('hallo')
    await town.person('an').says('hallo')
    await town.person('co').says('hallo')
    const said = saidIn(await town.person('lies').says('dringend'))
    expect(said).toContain('Wies Begeleider kreeg het')
    await town.settle()
    expect([heardBy('wies'), heardBy('an'), heardBy('co')]).toEqual([1, 0, 0])
    town.pass({ hours: 1 })
    await town.settle()
    await town.person('door').says('hallo')
    await town.settle()
    expect([heardBy('door'), heardBy('wies')]).toEqual([1, 1])
  })

  it('goes to the coordinators when there is no other lecturer to reach', async () => {
    await town.person('co').says('hallo')
    expect(saidIn(await town.person('lies').says('dringend'))).toContain('Co Coördinator kreeg het')
    await town.settle()
    expect(heardBy('co')).toBe(1)
    expect(JSON.stringify(messagesWith(town, 'co', notice))).not.toContain('G-014')
  })

  it('tells the student the truth when nobody can be reached, and stays owed', async () => {
    const said = saidIn(await town.person('lies').says('dringend'))
    expect(said).toContain('Niemand bereikt')
    await town.settle()
    town.pass({ hours: 3 })
    await town.restart()
    await town.settle()
    await town.person('wies').says('hallo')
    await town.person('door').says('hallo')
    await town.settle()
    expect(heardBy('door')).toBe(1)
    expect(JSON.stringify(messagesWith(town, 'door', notice))).toContain('Gemeld: ma 23/11 16u')
  })
})

describe('an urgent call at a site with many lecturers', () => {
  beforeEach(async () => {
    for (const id of ['ada', 'bea', 'cis', 'zoe']) await joins(id)
  })

  it('goes to the one who can be reached, however many come before who cannot', async () => {
    await town.person('zoe').says('hallo')
    expect(saidIn(await town.person('lies').says('dringend'))).toContain('Zoë kreeg het')
    await town.settle()
    expect(heardBy('zoe')).toBe(1)
  })

  it('goes to somebody outside its chain when everybody in it was lost meanwhile', async () => {
    for (const id of ['door', 'wies', 'ada', 'bea', 'zoe']) await town.person(id).says('hallo')
    await town.person('lies').says('dringend')
    await town.settle()
    for (const id of ['door', 'wies', 'ada', 'bea']) await removes(id)
    town.pass({ minutes: 15 })
    await town.settle()
    expect(heardBy('zoe')).toBe(1)
  })

  it('goes to who is new at the site and writes to the bot, when nobody was reached', async () => {
    await town.person('lies').says('dringend')
    await joins('new')
    town.pass({ minutes: 1 })
    await town.person('new').says('hallo')
    await town.settle()
    expect(heardBy('new')).toBe(1)
  })
})

describe('an urgent call whose supervisor is gone', () => {
  it('goes to those who stand in, when removed before it was raised', async () => {
    await town.person('door').says('hallo')
    await town.person('wies').says('hallo')
    await removes('door')
    expect(saidIn(await town.person('lies').says('dringend'))).toContain('Wies Begeleider kreeg het')
    await town.settle()
    expect([heardBy('door'), heardBy('wies')]).toEqual([0, 1])
  })

  it('is passed on when Teams says that the way leads nowhere, and the student hears it when nobody is left', async () => {
    await town.person('door').says('hallo')
    await town.person('wies').says('hallo')
    town.connector.answerAlways('a:chat-29:door', { status: 403 })
    expect(saidIn(await town.person('lies').says('dringend'))).toContain('Door Begeleider kreeg het')
    await town.settle()
    expect(heardBy('wies')).toBe(1)
    town.connector.answerAlways('a:chat-29:wies', { status: 403 })
    town.pass({ minutes: 3 })
    await town.settle()
    await town.person('lies').says('dringend')
    await town.settle()
    // The card of the second call, changed in its place, and a message that is heard.
    expect(messagesWith(town, 'lies', 'Niemand bereikt')).toHaveLength(2)
  })

  it('still reaches the supervisor who installs the bot again', async () => {
    await town.person('door').says('hallo')
    town.connector.answerAlways('a:chat-29:door', { status: 403 })
    await town.person('lies').says('dringend')
    await town.settle()
    expect(heardBy('door')).toBe(0)
    town.connector.answerAlways('a:chat-29:door', null)
    await town.person('door').installs()
    await town.settle()
    expect(heardBy('door')).toBe(1)
  })

  it('is not sent any more once it was taken back', async () => {
    await town.person('lies').says('dringend')
    await town.person('lies').says('vergissing')
    town.pass({ minutes: 1 })
    await town.person('door').says('hallo')
    await town.settle()
    expect(heardBy('door')).toBe(0)
    expect(messagesWith(town, 'door', 'Vergissing')).toHaveLength(0)
  })
})

/** One more lecturer of Gent, whom the roster knows and the bot does not yet. */
async function joins(id: string): Promise<void> {
  await town.change(async (records) => {
    const door = await records.people.get('door')
    const objectId = `00000000-0000-4000-9000-${id.padStart(12, '0')}`
    const name = id === 'zoe' ? 'Zoë' : id
    if (door?.state === 'active') records.people.put({ ...door, id, name, email: null, objectId })
  })
}

async function removes(id: string): Promise<void> {
  await town.change(async (records) => {
    const person = await records.people.get(id)
    const removedAt = town.now().toUTC().toISO() ?? ''
    if (person) records.people.put({ ...person, state: 'removed', removedAt, removedBy: 'co' })
  })
}
