import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { testTenantId } from '../teams/client.ts'
import { hasNumbers } from './duty-hands.ts'
import { answered, cardsOf, lastCard, press, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const [maternity, ocmw, caw, confidential] = ['09 000 00 00', '09 000 00 01', '09 000 00 02', '09 000 00 04']

/** The numbers of a card, in the order in which they stand; what has no number by its name. */
function numbersOn(card: Parameters<typeof shownOn>[0]): readonly string[] {
  return shownOn(card)
    .split('\n')
    .flatMap((text) => /^\*\*([\d +]+|OCMW)\*\*/.exec(text)?.[1] ?? [])
}

async function toldBy(id: string, sentence: string): Promise<readonly string[]> {
  const { sent } = await town.person(id).says(sentence)
  const card = cardsOf({ sent }).find((one) => numbersOn(one).length > 3)
  if (!card) throw new Error(`no numbers after: ${sentence}`)
  return numbersOn(card)
}

describe('the red card of a student', () => {
  it.each([
    ['ze bloedt hevig, grote klonters', ['112', maternity, '1733']],
    ['ze heeft erge hoofdpijn en ziet wazig, 34 weken zwanger', ['112', maternity, '1733']],
    ['ze staat vanavond op straat met haar baby, geen slaapplaats', [ocmw, caw, '112']],
    ['ze heeft vandaag geen eten meer in huis', [ocmw, caw, '112']],
    ['er is geen verwarming en geen stroom meer', [ocmw, caw, '112']],
    ['ze kreeg een bevel om het grondgebied te verlaten', [ocmw, caw, '112']],
    ['hij slaat haar en bedreigt haar met een mes', ['101', '112', '1712']],
    ['haar kleintje heeft afwasmiddel gedronken', ['112', '070 245 245']],
  ])('after “%s” begins with %j', async (sentence, first) => {
    await hasNumbers(town, 'gent')
    expect((await toldBy('lies', sentence)).slice(0, first.length)).toEqual(first)
  })

  it('goes on saying what to look for while the number of the OCMW is empty', async () => {
    await hasNumbers(town, 'gent', { ocmw: null })
    const numbers = await toldBy('lies', 'ze staat vanavond op straat met haar baby, geen slaapplaats')
    expect(numbers.slice(0, 3)).toEqual(['OCMW', caw, '112'])
  })

  it('keeps its order when the card changes, danger first whatever is chosen besides', async () => {
    await hasNumbers(town, 'gent')
    const lies = town.person('lies')
    const outcome = await lies.says('haar kleintje heeft afwasmiddel gedronken')
    const card = cardsOf(outcome).find((one) => numbersOn(one).length > 3)
    if (!card) throw new Error('no card')
    const told = answered(await lies.taps(...press(card, 'tell-flag', { callBack: '0470 00 00 00' })))
    expect(numbersOn(told)).toEqual(numbersOn(card))
    const chosen = answered(await lies.taps(...press(told, 'tell-flag', { sign: 'homeless-now' })))
    expect(numbersOn(chosen).slice(0, 4)).toEqual(['112', '070 245 245', ocmw, caw])
  })

  it('remembers what was heard first when a second sign makes it more urgent', async () => {
    await hasNumbers(town, 'gent')
    await toldBy('lies', 'Merel kreeg een bevel om het grondgebied te verlaten')
    const numbers = await toldBy('lies', 'Merel: haar kleintje heeft afwasmiddel gedronken')
    expect(numbers.slice(0, 4)).toEqual(['112', '070 245 245', ocmw, caw])
    expect(await town.read((records) => records.flags.all())).toHaveLength(1)
  })

  it('follows the sign that is chosen when nothing was told', async () => {
    await hasNumbers(town, 'gent')
    const { card } = lastCard(await town.person('lies').says('dringend'))
    expect(numbersOn(card).slice(0, 2)).toEqual(['112', '101'])
    const sent = press(card, 'tell-flag', { sign: 'gas-or-co' })
    const chosen = answered(await town.person('lies').taps(...sent))
    expect(numbersOn(chosen).slice(0, 2)).toEqual(['112', '070 245 245'])
  })

  it('of a question that is answered with a tap or a word begins the same', async () => {
    await hasNumbers(town, 'gent')
    const asked = lastCard(await town.person('lies').says('vermoeden van kindermishandeling')).card
    const raised = lastCard(await town.person('lies').taps(...press(asked, 'raise-urgent'))).card
    expect(numbersOn(raised).slice(0, 4)).toEqual(['101', '112', confidential, '1712'])
    await town.person('noor').says('vermoeden van kindermishandeling')
    const said = lastCard(await town.person('noor').says('vandaag')).card
    expect(numbersOn(said).slice(0, 4)).toEqual(['101', '112', confidential, '1712'])
  })

  it('always holds the four that everybody may need', async () => {
    await hasNumbers(town, 'gent')
    const numbers = await toldBy('lies', 'ze heeft vandaag geen eten meer in huis')
    expect(numbers).toEqual(expect.arrayContaining(['112', '101', '1733', '1813', maternity]))
  })
})

describe('somebody of two sites', () => {
  const joins = (id: string, sites: readonly string[]) =>
    town.change(async (records) => {
      const person = await records.people.get(id)
      if (person) records.people.put({ ...person, sites: [...sites] })
    })

  it('gets the numbers of the family that is named', async () => {
    await hasNumbers(town, 'gent')
    await joins('door', ['gent', 'hasselt'])
    await town.change(async (records) => {
      const family = await records.families.get('family-H-003')
      if (family) records.families.put({ ...family, supervisor: 'door' })
    })
    const named = 'G-014 staat vanavond op straat met haar baby, geen slaapplaats'
    expect((await toldBy('door', named)).slice(0, 2)).toEqual([ocmw, caw])
  })

  it('gets those of the only site where they have families', async () => {
    await hasNumbers(town, 'gent')
    await joins('door', ['gent', 'hasselt'])
    expect((await toldBy('door', 'ze heeft vandaag geen eten meer in huis')).slice(0, 2)).toEqual([ocmw, caw])
  })

  it('who raises something without saying of whom gets no local number of either', async () => {
    await hasNumbers(town, 'gent')
    await joins('lies', ['gent', 'hasselt'])
    const card = () => town.person('lies').says('dringend').then(lastCard)
    expect(numbersOn((await card()).card)).toContain(maternity)
    await town.change(async (records) => {
      const family = await records.families.get('family-G-011')
      if (family) records.families.put({ ...family, site: 'hasselt' })
    })
    expect(numbersOn((await card()).card)).not.toContain(maternity)
    expect((await toldBy('lies', 'Merel staat vanavond op straat, geen slaapplaats'))[0]).toBe(ocmw)
  })

  it('gets no local number when it may be either site', async () => {
    await hasNumbers(town, 'gent')
    await hasNumbers(town, 'hasselt')
    const numbers = await toldBy('co', 'ze staat vanavond op straat met haar baby, geen slaapplaats')
    expect(numbers.slice(0, 2)).toEqual(['OCMW', '112'])
    expect(numbers).not.toContain(maternity)
  })
})

describe('where no site is known', () => {
  const roofless = 'ze staat vanavond op straat met haar baby, geen slaapplaats'

  it('a stranger gets the public numbers, and what to look for', async () => {
    await hasNumbers(town, 'gent')
    const numbers = await toldBy('vreemd', roofless)
    expect(numbers).toEqual(['OCMW', '112', '101', '1733', '1813', '070 245 245', '1712', '106'])
  })

  it('a channel gets the same, also from somebody the bot knows', async () => {
    await hasNumbers(town, 'gent')
    const conversation = {
      id: '19:kanaal@thread.tacv2',
      conversationType: 'channel',
      tenantId: testTenantId,
    }
    const { sent } = await town
      .person('lies')
      .delivers({ type: 'message', text: 'haar kleintje heeft afwasmiddel gedronken', conversation })
    const [card] = cardsOf({ sent })
    expect(card && numbersOn(card).slice(0, 2)).toEqual(['112', '070 245 245'])
    expect(card && numbersOn(card)).not.toContain(maternity)
  })
})
