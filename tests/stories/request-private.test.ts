import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { leaksOf } from './habits.ts'
import { answered, inputsOf, saidIn, shownOn } from './hands.ts'
import { asks, inChannel, onDisk, opensRequests, postsIn, requestsOf } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
let logged: string[]
beforeEach(async () => {
  logged = []
  const line = (entry: object) => void logged.push(JSON.stringify(entry))
  town = await openTown({ log: { info: line, warn: line, error: line } })
  await opensRequests(town)
})
afterEach(() => town.close())

/** Check digits of a number that nobody has: 850730 033. */
const national = '85.07.30-033.28'
const identifying = [
  ['een naam', 'Fatma Yilmazoglu', ['Fatma', 'Yilmazoglu']],
  ['een adres', 'Zonnebloemstraat 1234', ['Zonnebloemstraat']],
  ['een telefoonnummer', '0499 87 65 43', ['87 65 43', '0499876543']],
  ['mailadres', 'zonnetje@voorbeeld.example', ['zonnetje', 'voorbeeld.example']],
  ['een geboortedatum', 'geboren op 17/06/1997', ['17/06']],
  ['een rijksregisternummer', national, [national, '033.28']],
] as const

async function leavesNothing(planted: readonly string[]): Promise<void> {
  await town.settle()
  expect(leaksOf(town, planted)).toEqual([])
  const disk = await onDisk(town)
  expect(planted.filter((word) => disk.includes(word))).toEqual([])
  const kept = await town.read(async (records) =>
    JSON.stringify([
      await records.roads.all(),
      await records.requestDrafts.all(),
      await records.answered.all(),
      await records.notices.all(),
      await records.audit.all(),
      await records.pendingQuestions.all(),
      await records.reaches.all(),
      await records.people.all(),
    ]),
  )
  expect(planted.filter((word) => kept.includes(word))).toEqual([])
  expect(planted.filter((word) => logged.join('\n').includes(word))).toEqual([])
}

describe.each(identifying)('%s', (kind, text, planted) => {
  it('in the channel: the partner is asked to remove it, and nothing of it stays', async () => {
    const said = saidIn(await inChannel(town, 'kim', `aanvraag: zwangere mama, 24 weken, ${text}, Dampoort`))
    expect(said).toContain(kind)
    expect(said).toContain('Verwijderen')
    expect(await town.read((records) => records.requestDrafts.all())).toEqual([])
    await leavesNothing(planted)
    const audit = await town.read((records) => records.audit.all())
    expect(audit.at(-1)).toMatchObject({
      did: 'request.begun',
      outcome: 'refused',
      reason: 'request-names-family',
    })
  })

  it('in the private chat: the same', async () => {
    const said = saidIn(await town.person('kim').says(`aanvraag: mama van 20 weken, ${text}, Gent`))
    expect(said).toContain(kind)
    expect(said).toContain('Verwijderen')
    await leavesNothing(planted)
  })

  it.each([['organisation'], ['region'], ['languages']])(
    'in the form: %s comes back empty, and nothing is posted',
    async (field) => {
      const { card } = await asks(town, { [field]: `OCMW ${text}`, professional: 'Kim Doorverwijzer' })
      expect(shownOn(card)).toContain(kind)
      expect(inputsOf(card)[field]).toBe('')
      expect(inputsOf(card).phone).toBe('09 000 00 01')
      expect(await requestsOf(town)).toEqual([])
      expect(postsIn(town)).toEqual([])
      await leavesNothing(planted)
    },
  )
})

describe('what belongs to the professional', () => {
  it('a name and a number for work may stand in their fields', async () => {
    const { card } = await asks(town, { professional: 'Lore Peeters', phone: '0470 00 00 01' })
    expect(shownOn(card)).toContain('Je aanvraag is')
    expect(JSON.stringify(postsIn(town))).toContain('Lore Peeters')
  })

  it.each([
    ['professional', 'Lore, bel mama op 0499 87 65 43'],
    ['phone', '0499 87 65 43, geboren op 17/06/1997'],
  ])('but nothing else may: %s', async (field, text) => {
    const { card } = await asks(town, { [field]: text })
    expect(inputsOf(card)[field]).toBe('')
    await leavesNothing(['87 65 43', '17/06'])
  })
})

describe('somebody who is no partner', () => {
  it.each([['lies'], ['vreemd']])('is asked to remove it as well: %s', async (id) => {
    const said = saidIn(await inChannel(town, id, `aanvraag voor Fatma Yilmazoglu, rrn ${national}`))
    expect(said).toContain('een rijksregisternummer')
    await leavesNothing(['Fatma', 'Yilmazoglu', national])
  })

  it('is asked it for a number in whatever words, and not for the name of a colleague', async () => {
    expect(saidIn(await inChannel(town, 'vreemd', `mama is ${national}`))).toContain('Verwijderen')
    expect(saidIn(await inChannel(town, 'lies', 'dankjewel Fatma'))).not.toContain('Verwijderen')
  })
})

describe('a form sent by a client of its own', () => {
  it('finds no way around what a card asks', async () => {
    const said = await town.person('kim').taps('request-buddy', {
      token: 'een-token-1',
      site: 'gent',
      organisation: 'OCMW',
      professional: 'Kim',
      phone: '09 000 00 01',
      sector: 'ocmw',
      region: 'Zonnebloemstraat 1234, 9000 Gent',
      dueMonth: '2027-03',
      safety: 'fine',
      familyWants: 'yes',
    })
    expect(shownOn(answered(said))).toContain('een adres')
    await leavesNothing(['Zonnebloemstraat'])
  })
})
