import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { answered, inputsOf, lastCard, press, saidIn, shownOn } from './hands.ts'
import { idOf, keeps, type Told } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

const pampers: Told = { name: 'De Pamperkast', what: 'Luiers.', needs: ['nappies'], at: 'Ledeberg' }
const pattern = 'https://www.desocialekaart.be/zoek?woord={need}&pc={postcode}'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await keeps(town, [pampers])
})
afterAll(() => town.close())

async function saves(filled: Readonly<Record<string, string>>) {
  const form = lastCard(await town.person('co').says('sociale kaart')).card
  return town.person('co').taps(...press(form, 'save-official-search', filled))
}

async function cardOf(who: string): Promise<string> {
  const opened = await town.person(who).taps('open-service', { service: idOf(pampers.name) })
  return shownOn(lastCard(opened).card)
}

const versions = (site: string) =>
  town.read(async (records) => (await records.sites.get(site))?.officialSearches ?? [])

describe('the link to the Sociale Kaart', () => {
  it('goes to its home page until a coordinator says how it is searched', async () => {
    expect(await cardOf('lies')).toContain('(https://www.desocialekaart.be/)')
  })

  it('then goes to what the service is for and where it is, at that site alone', async () => {
    expect(saidIn(await saves({ site: 'gent', pattern }))).toContain('Bewaard')
    expect(await cardOf('lies')).toContain('(https://www.desocialekaart.be/zoek?woord=Luiers&pc=9050)')
    expect(await cardOf('tuur')).toContain('(https://www.desocialekaart.be/)')
  })

  it('keeps every version it had, and an empty field goes back to the home page', async () => {
    await saves({ site: 'gent', pattern: '' })
    expect(await cardOf('lies')).toContain('(https://www.desocialekaart.be/)')
    expect(await versions('gent')).toMatchObject([
      { version: 1, pattern, by: 'co' },
      { version: 2, pattern: null, by: 'co' },
    ])
  })

  it.each([
    ['another site', 'https://kwaad.example/?q={need}'],
    ['a name that only ends like it', 'https://xdesocialekaart.be/?q={need}'],
    ['a name before another host', 'https://desocialekaart.be@kwaad.example/?q={need}'],
    ['no secure address', 'http://www.desocialekaart.be/?q={need}'],
    ['something that runs', 'javascript:alert({need})'],
    ['a search for nothing', 'https://www.desocialekaart.be/'],
    ['the need as the host', 'https://{need}.desocialekaart.be.kwaad.example/{need}'],
  ])('refuses %s, and keeps what was filled in', async (_, wrong) => {
    const before = await versions('gent')
    const again = answered(await saves({ site: 'gent', pattern: wrong }))
    expect(shownOn(again)).toContain('Dat adres kan niet')
    expect(inputsOf(again)).toMatchObject({ site: 'gent', pattern: wrong })
    expect(await versions('gent')).toEqual(before)
  })

  it('is a coordinator’s to set: for others the words look for something', async () => {
    expect(saidIn(await town.person('lies').says('sociale kaart'))).toContain('Een dienst zoeken')
    const sent = { token: 'form-0190a0b0', site: 'gent', pattern }
    for (const id of ['lies', 'door', 'kim'])
      expect(saidIn(await town.person(id).taps('save-official-search', sent))).toContain('jouw rol')
  })

  it('as it was is no new version', async () => {
    expect(saidIn(await saves({ site: 'gent', pattern: '' }))).toContain('Er is niets veranderd')
    expect(await versions('gent')).toHaveLength(2)
  })
})
