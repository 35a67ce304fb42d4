import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { chatText, logs } from './habits.ts'
import { answered, elementsOf, lastCard, press, saidIn, shownOn } from './hands.ts'
import { asked, familyOf, planForm } from './intake-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['tuur', 'an', 'co', 'door']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const kievit = 'family-H-003'
const family = (id = kievit) => town.read((records) => records.families.get(id))
const namesIn = (card: Card) =>
  elementsOf(card).flatMap(({ id, choices }) =>
    id === 'supervisor' ? (choices as readonly { title: string }[]).map(({ title }) => title) : [],
  )

/** Co gives a family to somebody by form; gives the answer. */
async function gives(families: string, supervisor: string) {
  const form = lastCard(await town.person('co').says('begeleider wijzigen')).card
  return town.person('co').taps(...press(form, 'change-supervisor', { families, supervisor }))
}

describe('a coordinator of the expertise centre', () => {
  it('is offered as supervisor, takes a family of Hasselt on and follows it', async () => {
    const form = lastCard(await town.person('co').says('begeleider wijzigen')).card
    expect(namesIn(form)).toEqual(expect.arrayContaining(['An Kraamzorg', 'Co Coördinator']))
    const code = (await family())?.code ?? ''
    expect(saidIn(await gives(kievit, 'co'))).toContain(code)
    expect(await family()).toMatchObject({ supervisor: 'co', supervisedAs: 'coordinator' })
    const { contact } = await logs(town, 'tuur', { family: kievit })
    await town.settle()
    expect(chatText(town, 'co')).toContain('Nieuw verslag')
    expect(chatText(town, 'an')).not.toContain('Nieuw verslag')
    expect(shownOn(lastCard(await town.person('co').says(`traject ${code}`)).card)).toContain('Maand')
    expect(shownOn(lastCard(await town.person('co').says(`tijdlijn ${code}`)).card)).toContain('Tijdlijn')
    expect(saidIn(await town.person('co').says('mijn week'))).toContain(
      'De week van gezinnen die ik begeleid',
    )
    await town.person('co').taps('acknowledge-contact', { contact: contact.id })
    expect((await town.read((records) => records.contacts.get(contact.id)))?.state).toBe('kept')
    expect(await town.read((records) => records.contacts.get(contact.id))).toMatchObject({
      seen: { by: 'co' },
    })
    expect(saidIn(await town.person('an').says(`traject ${code}`))).not.toContain('Maand')
  })

  it('does an intake of Hasselt and supervises that family from then on', async () => {
    const road = await asked(town, 'hasselt')
    const form = await planForm(town, 'co')
    expect(namesIn(form)).toEqual(['An Kraamzorg', 'Co Coördinator'])
    const filled = { day: '2026-11-30', time: '14:00', who: 'co', supervisor: 'co', due: '2027-03-01' }
    await town.person('co').taps(...press(form, 'plan-intake', filled))
    expect(await familyOf(town, road)).toMatchObject({ supervisor: 'co', supervisedAs: 'coordinator' })
  })

  it('hears an urgent need of that family as its supervisor, before the other lecturers', async () => {
    await gives(kievit, 'co')
    await town.person('tuur').taps('raise-urgent', { family: kievit })
    await town.settle()
    const [flag] = await town.read((records) => records.flags.all())
    const chain = flag?.chain ?? []
    expect(chain.find(({ as }) => as === 'supervisor')?.people).toEqual(['co'])
    expect(chain.findIndex(({ as }) => as === 'supervisor')).toBeLessThan(
      chain.findIndex(({ as }) => as === 'lecturer'),
    )
  })

  it('supervises nothing in Ghent, where the lecturers do', async () => {
    const said = answered(await gives('family-G-014', 'co'))
    expect(shownOn(said)).toContain('is hier geen begeleider')
    expect(await family('family-G-014')).toMatchObject({ supervisor: 'door' })
    const form = lastCard(await town.person('co').says('gezin toevoegen')).card
    const filled = { site: 'gent', supervisor: 'co', due: '2027-02-01' }
    expect(saidIn(await town.person('co').taps(...press(form, 'add-family', filled)))).toContain(
      'is hier geen begeleider',
    )
    const hasselt = press(form, 'add-family', { ...filled, site: 'hasselt' })
    await town.person('co').taps(...hasselt)
    const made = await town.read((records) => records.families.find('supervisor', 'co'))
    expect(made).toMatchObject([{ site: 'hasselt', supervisedAs: 'coordinator' }])
  })

  it('keeps the families of before when the site changes its way, and takes on no more', async () => {
    await gives(kievit, 'co')
    await town.change(async (records) => {
      const site = await records.sites.get('hasselt')
      const policy = site?.policies.at(-1)
      if (site && policy)
        records.sites.put({
          ...site,
          policies: [...site.policies, { ...policy, version: 2, supervisedBy: 'lecturer' }],
        })
    })
    expect(shownOn(lastCard(await town.person('co').says('traject H-003')).card)).toContain('Maand')
    expect(shownOn(answered(await gives('family-H-003', 'co')))).toContain('is hier geen begeleider')
  })

  it('who supervises nobody has a week and a list as before', async () => {
    expect(saidIn(await town.person('co').says('mijn week'))).not.toContain('die ik begeleid')
    expect(saidIn(await town.person('co').says('traject G-014'))).not.toContain('Maand')
    expect(saidIn(await town.person('co').taps('open-timeline', { family: kievit }))).not.toContain(
      'Tijdlijn',
    )
  })
})
