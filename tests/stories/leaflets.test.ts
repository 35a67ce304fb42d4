import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { nl } from '../../cards/wording/nl.ts'
import { listOf } from './found.ts'
import { answered, inputsOf, lastCard, press, pressTitled, saidIn, shownOn, verbsOf } from './hands.ts'
import { keeps, keptLeaflet, type Told } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

const meeting: Told = { name: 'Babymeetpunt', what: 'Baby’s wegen.', needs: ['infant-clinic'], at: 'Gent' }
const sleeping = keptLeaflet({
  title: 'Mon bébé dort en sécurité',
  summary: 'Prenten over veilig slapen.',
  needs: ['parenting'],
  language: 'fr',
})
const breast = keptLeaflet({
  title: 'Borstvoeding, hoe begin je?',
  summary: 'In eenvoudige woorden.',
  needs: ['breastfeeding'],
  language: 'nl',
})
const groups: Told = { name: 'Borstvoedingsgroep', what: 'Samen.', needs: ['breastfeeding'], at: 'Gent' }

const filled = {
  title: 'Verzonnen folder over fruitpap',
  summary: 'Stap voor stap, met prenten.',
  need: 'parenting',
  also: 'parenting',
  language: 'tr',
  source: 'Keuken van Niemand',
  link: 'https://niemand.example/pap.pdf',
  day: '2026-05-01',
} as const

let town: Town
beforeAll(async () => {
  town = await openTown()
  await keeps(town, [meeting, groups], [sleeping, breast])
})
afterAll(() => town.close())

const leaflets = () => town.read((records) => records.leaflets.all())

async function shares(who: string, changed: Readonly<Record<string, string>> = {}) {
  const form = lastCard(await town.person(who).says('deel een folder')).card
  const sent = press(form, 'save-leaflet', { ...filled, ...changed })
  return { sent, outcome: await town.person(who).taps(...sent) }
}

async function looksFor(typed: string): Promise<Card> {
  return listOf(await town.person('lies').says(typed))
}

/** How many the list says there are. */
function headingOf(list: Card): number {
  return Number(/^\d+/.exec(shownOn(list))?.[0])
}

describe('a leaflet', () => {
  it('is found by its need, and by its language, when somebody asks for leaflets', async () => {
    expect(shownOn(await looksFor('folder over borstvoeding'))).toContain('Borstvoeding, hoe begin je?')
    const french = shownOn(await looksFor('zoek een folder in het Frans'))
    expect(french).toContain('Mon bébé dort')
    expect(french).not.toContain('Borstvoeding, hoe')
  })

  it('stands below the services that fit, on a ground of its own, and all of them are one tap away', async () => {
    const list = await looksFor('zoek hulp bij borstvoeding')
    expect(shownOn(list)).toMatch(/Borstvoedingsgroep[\s\S]*Folders[\s\S]*Borstvoeding, hoe begin je\?/)
    const all = answered(await town.person('lies').taps(...pressTitled(list, nl.finding.list.allLeaflets(1))))
    expect(shownOn(all)).toContain(nl.finding.list.leafletTitle(1))
  })

  it('opens with who made it, when, and the way to it', async () => {
    const list = await looksFor('folder over borstvoeding')
    const card = lastCard(await town.person('lies').taps(...press(list, 'open-leaflet'))).card
    for (const part of ['Bron: Prentenhuis, 1/3/2026', '(https://prentenhuis.example/x.pdf)', 'Nederlands'])
      expect(shownOn(card)).toContain(part)
    expect(verbsOf(card)).toEqual([])
  })
})

describe('a leaflet that was handed over', () => {
  it('is told of in a log and looks for nothing', async () => {
    const searches = () =>
      town.read(async (records) =>
        (await records.audit.all()).filter(({ did }) => did === 'services.searched'),
      )
    const before = (await searches()).length
    await town.person('noor').says('folder over borstvoeding meegegeven')
    expect(await searches()).toHaveLength(before)
  })
})

describe('sharing a leaflet', () => {
  it('by a student is found at once as not looked at yet, until a lecturer of the site agrees', async () => {
    const { outcome } = await shares('lies')
    expect(saidIn(outcome)).toContain(nl.finding.leafletForm.doneUnchecked)
    expect(shownOn(await looksFor('folder fruitpap'))).toContain('nog niet nagekeken')
    const toCheck = lastCard(await town.person('door').says('folders nakijken')).card
    expect(shownOn(toCheck)).toContain(filled.title)
    const card = lastCard(await town.person('door').taps(...press(toCheck, 'open-leaflet'))).card
    const agreed = await town.person('door').taps(...press(card, 'agree-leaflet'))
    expect(saidIn(agreed)).toContain(nl.finding.leaflet.agreed)
    expect(shownOn(await looksFor('folder fruitpap'))).not.toContain('nog niet nagekeken')
  })

  it('by a lecturer needs nobody else', async () => {
    const { outcome } = await shares('door', { title: 'Folder van Door' })
    expect(saidIn(outcome)).toContain(nl.finding.leafletForm.done)
    expect((await leaflets()).find(({ leaflet }) => leaflet.title === 'Folder van Door')?.state).toBe(
      'agreed',
    )
  })

  it('twice with one form makes one, put right', async () => {
    const { sent } = await shares('noor', { title: 'Folder van Noor' })
    const [verb, data] = sent
    await town.person('noor').taps(verb, { ...data, title: 'Beter van Noor' })
    const ofNoor = (await leaflets()).filter(({ sharedBy }) => sharedBy === 'noor')
    expect(ofNoor.map(({ leaflet }) => leaflet.title)).toEqual(['Beter van Noor'])
  })

  it.each([
    ['nothing but a title', { summary: '', need: '', also: '', source: '', link: '', day: '' }, 'Vul nog in'],
    ['a link that runs something', { link: 'javascript:alert(1)' }, 'Die link klopt niet'],
    ['a link with a space in it', { link: 'https://niemand.example/a b' }, 'Die link klopt niet'],
    ['a day that is still to come', { day: '2027-05-01' }, 'nog niet voorbij'],
  ])('with %s is refused, and the form keeps what was filled in', async (_, changed, reason) => {
    const before = await leaflets()
    const { outcome } = await shares('lies', { title: 'Verzonnen', ...changed })
    expect(saidIn(outcome)).toContain(reason)
    expect(inputsOf(answered(outcome))).toMatchObject({ title: 'Verzonnen', ...changed })
    expect(await leaflets()).toEqual(before)
  })

  it('is not for who only looks', async () => {
    for (const id of ['kim', 'mo'])
      expect(saidIn(await town.person(id).taps('leaflet-form', {}))).toContain('hoort niet bij jouw rol')
  })
})

describe('a lecturer’s word on a leaflet', () => {
  it('takes it away for everybody', async () => {
    await shares('lies', { title: 'Foute folder' })
    const before = headingOf(await looksFor('folder over opvoeding'))
    expect(before).toBeGreaterThan(1)
    const wrong = (await leaflets()).find(({ leaflet }) => leaflet.title === 'Foute folder')
    const gone = await town.person('door').taps('remove-leaflet', { leaflet: wrong?.id ?? '' })
    expect(saidIn(gone)).toContain(nl.finding.leaflet.removed)
    expect(shownOn(await looksFor('zoek een folder foute'))).not.toContain('Foute folder')
    expect(headingOf(await looksFor('folder over opvoeding'))).toBe(before - 1)
    for (const verb of ['open-leaflet', 'agree-leaflet'])
      expect(saidIn(await town.person('door').taps(verb, { leaflet: wrong?.id ?? '' }))).toContain(
        'niet (meer)',
      )
  })

  it.each([
    ['a student', 'lies', 'hoort niet bij jouw rol'],
    ['a lecturer of another site', 'an', 'niet (meer)'],
  ])('is not %s’s', async (_, id, reason) => {
    await shares('noor', { title: `Voor ${id}` })
    const kept = (await leaflets()).find(({ leaflet }) => leaflet.title === `Voor ${id}`)
    for (const verb of ['agree-leaflet', 'remove-leaflet'])
      expect(saidIn(await town.person(id).taps(verb, { leaflet: kept?.id ?? '' }))).toContain(reason)
    expect(await leaflets()).toContainEqual(kept)
  })
})
