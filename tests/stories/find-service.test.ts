import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { nl } from '../../cards/wording/nl.ts'
import { finds, listOf, namesIn, told } from './found.ts'
import { openDraftsOf } from './habits.ts'
import { answered, cardsOf, lastCard, press, pressTitled, saidIn, shownOn, textOf, verbsOf } from './hands.ts'
import { keeps } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await keeps(town, told)
})
afterAll(() => town.close())
beforeEach(() => town.pass({ minutes: 1 }))

describe('a sentence that looks for something', () => {
  it.each([
    ['waar krijgt ze pampers?', ['De Pamperkast']],
    ['zoek schuldbemiddeling in Ledeberg', ['Schuldhulp Ledeberg']],
    ['tolk Turks', ['Tolken zonder Grenzen']],
    ['dokter nu open 9050', ['Dokters van Ledeberg']],
    ['zoek pampers in Hasselt', ['Luierpunt Limburg']],
    ['need nappies', ['De Pamperkast']],
    ['pampers', ['De Pamperkast']],
  ])('“%s” finds %s, near first', async (typed, names) => {
    expect(namesIn(await finds(town, 'lies', typed))).toEqual(names)
  })

  it.each(['door', 'co', 'kim'])('is answered for %s as well', async (id) => {
    expect(namesIn(await finds(town, id, 'waar krijgt ze pampers?'))).toEqual(['De Pamperkast'])
    expect(namesIn(await finds(town, id, 'tolk Turks'))).toEqual(['Tolken zonder Grenzen'])
    expect(namesIn(await finds(town, id, 'dokter nu open 9050'))).toEqual(['Dokters van Ledeberg'])
  })

  it('looks near the own site of who asks', async () => {
    for (const id of ['tuur', 'mo', 'ines'])
      expect(namesIn(await finds(town, id, 'waar krijgt ze pampers?'))).toEqual(['Luierpunt Limburg'])
  })

  it('shows of each hit where, whether it is open, how fresh and what it costs', async () => {
    const shown = shownOn(await finds(town, 'lies', 'waar krijgt ze pampers?'))
    for (const part of [
      'Luiers voor baby’s',
      'Ledeberg',
      'Open tot 17u',
      'gratis',
      'vrijwilligers',
      'pas bevestigd',
    ])
      expect(shown).toContain(part)
  })

  it('with urgent signs in it gets the numbers to call, before anything else', async () => {
    const said = saidIn(await town.person('lies').says('zoek een dokter, de baby ademt niet'))
    expect(said).toContain('112')
    const [first] = cardsOf(await town.person('door').says('zoek een dokter, de baby ademt niet'))
    expect(textOf(first as Card)).toContain('112')
  })
})

describe('the list', () => {
  it('goes on with more, and back, in its place', async () => {
    const first = await finds(town, 'lies', 'zoek babykleertjes')
    expect(namesIn(first)).toHaveLength(6)
    expect(shownOn(first)).toContain('1 tot 6 van 8')
    const second = answered(await town.person('lies').taps(...pressTitled(first, nl.finding.list.more)))
    expect(namesIn(second)).toHaveLength(2)
    expect(new Set([...namesIn(first), ...namesIn(second)]).size).toBe(8)
    const again = answered(await town.person('lies').taps(...pressTitled(second, nl.finding.list.back)))
    expect(namesIn(again)).toEqual(namesIn(first))
  })

  it('leaves a filter out with one tap', async () => {
    const list = await finds(town, 'lies', 'tolk Turks')
    const wider = answered(await town.person('lies').taps(...pressTitled(list, '✕ Turks')))
    expect([...namesIn(wider)].toSorted()).toEqual(['Tolken zonder Grenzen', 'Tolkpunt Zuid'])
  })

  it('with nothing found says what to leave out and how many that gives, and a tap does it', async () => {
    const nothing = await finds(town, 'lies', 'zoek een tolk Portugees')
    expect(shownOn(nothing)).toContain(nl.finding.list.nothing)
    const found = answered(await town.person('lies').taps(...pressTitled(nothing, 'Zonder Portugees (2)')))
    expect(namesIn(found)).toHaveLength(2)
  })

  it('opens the card of a service below, with the tip of a buddy and without a dead button', async () => {
    const list = await finds(town, 'lies', 'waar krijgt ze pampers?')
    const card = lastCard(await town.person('lies').taps(...press(list, 'open-service'))).card
    for (const part of [
      'De Pamperkast',
      'loket 3',
      '[09 000 00 01](tel:090000001)',
      'Laatst bevestigd op 20/11/2026',
    ])
      expect(shownOn(card)).toContain(part)
    expect(shownOn(card)).toContain('Laatst gewijzigd op 1/10/2026')
    expect(verbsOf(card).length).toBeGreaterThan(0)
    const posted = await town.person('lies').taps(...press(card, 'post-service'))
    expect(verbsOf(cardsOf(posted)[0] as Card)).toEqual([])
    expect(saidIn(posted)).toContain('kies **Buddy**')
  })

  it('of a service that is gone says so', async () => {
    const gone = await town.person('lies').taps('open-service', { service: 'nobody' })
    expect(saidIn(gone)).toContain('staat niet (meer) in de lijst')
  })

  it.each([
    ['a need that does not exist', { needs: ['gold'] }],
    ['a family', { typed: 'pampers', family: 'family-G-014' }],
    ['a sentence as long as a book', { typed: 'x'.repeat(300) }],
    ['a page before the first', { typed: 'pampers', skip: -6 }],
  ])('cannot be asked with %s', async (_, sent) => {
    expect(saidIn(await town.person('lies').taps('find-services', sent))).toContain('kon ik niet lezen')
  })
})

describe('the form', () => {
  it('finds by a life domain, and by a sentence', async () => {
    const form = lastCard(await town.person('mo').says('zoek een dienst')).card
    const byWords = await town.person('tuur').taps(...press(form, 'find-services', { typed: 'pampers' }))
    expect(namesIn(listOf(byWords))).toEqual(['Luierpunt Limburg'])
    const byDomain = await town.person('lies').taps(...press(form, 'find-services', { domain: 'health' }))
    expect(namesIn(listOf(byDomain))).toContain('Dokters van Ledeberg')
    expect(namesIn(listOf(byDomain))).not.toContain('De Pamperkast')
  })

  it('sent empty comes back', async () => {
    const form = lastCard(await town.person('lies').says('zoek een dienst')).card
    const again = await town.person('lies').taps(...press(form, 'find-services'))
    expect(verbsOf(listOf(again))).toContain('find-services')
  })
})

describe('a search beside an open draft', () => {
  it.each(['waar krijgt ze pampers?', 'tolk Turks', 'dokter nu open 9050'])(
    '“%s” finds, and the draft stays as it was',
    async (typed) => {
      await town.person('noor').says('gisteren 1u bij G-012 geweest, gewandeld')
      const before = await openDraftsOf(town, 'noor')
      expect(namesIn(await finds(town, 'noor', typed)).length).toBeGreaterThan(0)
      expect(await openDraftsOf(town, 'noor')).toEqual(before)
    },
  )

  it.each(['Frans', 'we spraken Turks'])('“%s” tells of the draft, and looks for nothing', async (typed) => {
    await town.person('noor').says('gisteren 1u bij G-012 geweest, gewandeld')
    const searches = () =>
      town.read(async (records) =>
        (await records.audit.all()).filter(({ did }) => did === 'services.searched'),
      )
    const before = (await searches()).length
    await town.person('noor').says(typed)
    expect(await searches()).toHaveLength(before)
  })
})
