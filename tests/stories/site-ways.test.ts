import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { answered, inputsOf, lastCard, press, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['co', 'door', 'lies']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const co = () => town.person('co')
const ways = async () => lastCard(await co().says('werkwijze')).card
const siteOf = (id = 'gent') => town.read((records) => records.sites.get(id))
const sites = () => town.read((records) => records.sites.all())

async function form() {
  return answered(await co().taps(...press(await ways(), 'policy-form')))
}

async function compares(filled: Readonly<Record<string, string>>) {
  return answered(await co().taps(...press(await form(), 'compare-policy', filled)))
}

async function newSite(filled: Readonly<Record<string, string>>) {
  const { card } = lastCard(await co().says('nieuwe site'))
  const [verb, data] = press(card, 'add-site', filled)
  return { tap: [verb, data] as const, outcome: await co().taps(verb, data) }
}

describe('how a site works', () => {
  it('stands there line by line, and differs between Ghent and Hasselt', async () => {
    const card = await ways()
    expect(shownOn(card)).toContain('docenten van de school')
    expect(shownOn(card)).toContain('Arteveldehogeschool')
    expect(shownOn(card)).toContain('13, 6 en 2 weken vóór het einde')
    expect(shownOn(card)).toContain('vanaf 21u')
    const hasselt = answered(await co().taps(...press(card, 'site-ways', { site: 'hasselt' })))
    expect(shownOn(hasselt)).toContain('de coördinator van het expertisecentrum')
    for (const college of ['PXL', 'UCLL']) expect(shownOn(hasselt)).toContain(college)
    expect(shownOn(hasselt)).not.toContain('Arteveldehogeschool')
  })

  it('is changed by form, old beside new, as a new version that holds for who begins from then on', async () => {
    const card = await compares({ contactDays: '10', closingDays: '60, 30' })
    expect(shownOn(card)).toContain('om de 10 dagen')
    expect(shownOn(card)).toContain('60 en 30 dagen vóór het einde')
    expect(shownOn(card)).toContain('elke week')
    expect(shownOn(card)).not.toContain('Bezoek of uitstap')
    expect((await siteOf())?.policies).toHaveLength(1)
    const kept = answered(await co().taps(...press(card, 'save-policy')))
    expect(shownOn(kept)).toContain('Dit is versie 2')
    expect((await siteOf())?.policies.map(({ contactDays }) => contactDays)).toEqual([7, 10])
    const clocks = await town.read(async (records) =>
      (await records.matches.find('family', 'family-G-014')).map(({ policyVersion }) => policyVersion),
    )
    expect(clocks).toEqual([1])
  })

  it('gives a family that is matched now two buddies, while those on the way keep one', async () => {
    await co().taps(...press(await compares({ buddiesPerFamily: '2' }), 'save-policy'))
    const second = async (family: string) => {
      const match = lastCard(await town.person('door').says('buddy koppelen')).card
      return saidIn(
        await town.person('door').taps(...press(match, 'start-match', { family, student: 'noor' })),
      )
    }
    expect(await second('family-G-014')).toContain('heeft al 1 buddy')
    const added = lastCard(await town.person('door').says('gezin toevoegen')).card
    await town.person('door').taps(...press(added, 'add-family', { due: '2027-02-09' }))
    const fresh = (await town.read((records) => records.families.all())).find(
      ({ dueDate }) => dueDate === '2027-02-09',
    )
    const match = lastCard(await town.person('door').says('buddy koppelen')).card
    await town
      .person('door')
      .taps(...press(match, 'start-match', { family: fresh?.id ?? '', student: 'lies' }))
    expect(await second(fresh?.id ?? '')).toContain('is nu de buddy')
  })

  it('is not changed by a card that compared with what is no longer so', async () => {
    const mine = await compares({ contactDays: '10' })
    await co().taps(...press(await compares({ contactDays: '9' }), 'save-policy'))
    const late = answered(await co().taps(...press(mine, 'save-policy')))
    expect(shownOn(late)).toContain('Iemand anders paste dit intussen aan')
    expect((await siteOf())?.policies.map(({ contactDays }) => contactDays)).toEqual([7, 9])
  })

  it.each([
    [{ buddiesPerFamily: '9' }, 'buddy’s per gezin', { buddiesPerFamily: '9' }],
    [{ closingDays: 'gauw' }, 'herinnering aan het afscheid', { closingDays: 'gauw' }],
    [{}, 'Zo staat het er al', {}],
  ])('comes back with what was typed and why not: %j', async (filled, says, stands) => {
    const card = await compares(filled)
    expect(shownOn(card)).toContain(says)
    expect(inputsOf(card)).toMatchObject(stands)
    expect((await siteOf())?.policies).toHaveLength(1)
  })

  it.each(['door', 'lies', 'kim'])('is not for %s to see or change', async (id) => {
    const before = await sites()
    for (const [verb, data] of [
      ['site-ways', { site: 'gent' }],
      ['policy-form', { site: 'gent' }],
      ['tenants-form', { site: 'gent' }],
      ['site-form', {}],
    ] as const)
      expect(saidIn(await town.person(id).taps(verb, data))).not.toContain('Werkwijze')
    expect(await sites()).toEqual(before)
  })
})

describe('a third site', () => {
  it('is added by form, works at once, and is there after a restart', async () => {
    const { outcome } = await newSite({
      name: 'Aalst',
      letter: 'a',
      intakeBy: 'coordinator',
      visitDays: '21',
    })
    expect(saidIn(outcome)).toContain('Aalst is erbij')
    await town.restart()
    const aalst = (await sites()).find(({ name }) => name === 'Aalst')
    expect(aalst).toMatchObject({ letter: 'A', policies: [{ intakeBy: 'coordinator', visitDays: 21 }] })
    const roster = 'naam,email,rollen,sites\nBo Begeleider,bo@buddy.example,docent,aalst'
    const paste = lastCard(await co().says('lijst plakken')).card
    expect(saidIn(await co().taps(...press(paste, 'import-roster', { roster })))).toContain('Ingelezen')
    const people = await town.read((records) => records.people.find('email', 'bo@buddy.example'))
    expect(people[0]?.sites).toEqual([aalst?.id])
  })

  it('is one, however often its form is sent', async () => {
    const { tap } = await newSite({ name: 'Aalst', letter: 'A' })
    await Promise.all([co().taps(...tap), co().taps(...tap)])
    expect((await sites()).filter(({ name }) => name === 'Aalst')).toHaveLength(1)
  })

  it.each([
    [{ name: 'Aalst', letter: 'G' }, 'al in gebruik'],
    [{ name: 'gent', letter: 'A' }, 'Er is al een site'],
    [{ name: '', letter: 'A' }, 'Hoe heet'],
    [{ name: 'Aalst', letter: '12' }, 'Kies één letter'],
    [{ name: 'Aalst', letter: 'A', retentionMonths: '0' }, 'bewaren'],
  ])('cannot be %j', async (filled, says) => {
    const { outcome } = await newSite(filled)
    expect(shownOn(answered(outcome))).toContain(says)
    expect(inputsOf(answered(outcome))).toMatchObject(filled)
    expect(await sites()).toHaveLength(2)
  })
})

describe('organisations that a site lets in', () => {
  const partners = '11111111-1111-4111-8111-111111111111'
  const from = (id: string, tenantId = partners) => town.person(id, { tenantId })

  async function letsIn(tenants: string, site = 'gent') {
    const opened = answered(await co().taps('tenants-form', { site }))
    return answered(await co().taps(...press(opened, 'save-tenants', { tenants })))
  }

  it('may write from the next message on, and no more once they are off the list', async () => {
    expect((await from('kim').says('hallo')).status).toBe(403)
    expect(shownOn(await letsIn(partners))).toContain('1 organisatie van buiten')
    expect(saidIn(await from('kim').says('hallo'))).toContain('Kim')
    await town.restart()
    expect((await from('kim').says('hallo')).status).toBe(200)
    await letsIn('')
    expect((await from('kim').says('hallo')).status).toBe(403)
  })

  it('may open the tab from then on, for the sites that let them in and for nobody of another site', async () => {
    const claims = { tid: partners, iss: `https://login.microsoftonline.com/${partners}/v2.0` }
    const opens = async (id: string) => (await town.inTab(id).asks('open-tab', {}, { claims })).status
    expect(await opens('kim')).toBe(401)
    await letsIn(partners)
    expect([await opens('kim'), await opens('ines'), await opens('co')]).toEqual([200, 403, 403])
    await letsIn('')
    expect(await opens('kim')).toBe(401)
  })

  it('also lose the way the bot had to them: nothing more is sent there', async () => {
    await letsIn(partners)
    await from('kim').says('hallo')
    await letsIn('')
    const before = town.connector.sent.length
    await town.change(async (records) => {
      const at = town.now().toUTC().toISO() ?? ''
      const notice = {
        id: 'n1',
        kind: 'supervisor-changed' as const,
        to: 'kim',
        about: 'family-G-014',
        replaces: null,
        lane: 'routine' as const,
      }
      records.notices.put({ id: 'n1', notice, state: 'owed', attempts: 0, owedAt: at, dueAt: at })
    })
    await town.settle()
    expect(
      town.connector.sent.slice(before).filter(({ conversationId }) => conversationId.includes('kim')),
    ).toEqual([])
  })

  it('come in for the sites that let them in, and for nobody of another site', async () => {
    await letsIn(partners)
    expect(saidIn(await from('ines').says('status'))).toContain('ken')
    expect(saidIn(await from('co').says('werkwijze'))).not.toContain('Werkwijze')
    await letsIn(partners, 'hasselt')
    expect(saidIn(await from('co').says('werkwijze'))).toContain('Werkwijze')
  })

  it('are named by their place when one is no tenant id, with the list as it was typed', async () => {
    const card = await letsIn(`${partners}\nschool.be`)
    expect(shownOn(card)).toContain('De 2e die je typte')
    expect(inputsOf(card).tenants).toContain('school.be')
    expect((await siteOf())?.tenants).toEqual([])
  })
})
