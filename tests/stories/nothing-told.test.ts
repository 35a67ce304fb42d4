import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { contactOf, keptBy, openDraftsOf } from './habits.ts'
import { lastCard, saidIn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const visit = 'gisteren 1u op huisbezoek bij G-014'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const says = (text: string) => town.person('lies').says(text)
const open = () => openDraftsOf(town, 'lies')

describe('a sentence that tells nothing of a contact, beside an open draft', () => {
  it.each(['ze was blij', 'het regende buiten'])('“%s” is added to what was told', async (sentence) => {
    await says(visit)
    expect(saidIn(await says(sentence))).toContain('Bijgeschreven')
    expect(await open()).toMatchObject([{ fields: { told: [visit, sentence], kind: 'home_visit' } }])
  })

  it.each([
    ['was telefoon, geen bezoek', 'phone'],
    ['het was een uitstap', 'outing'],
    ['geen bezoek maar telefoon', 'phone'],
    ['it was a phone call, not a visit', 'phone'],
  ])('“%s” says what kind it was', async (sentence, kind) => {
    await says(visit)
    await says(sentence)
    expect(await open()).toMatchObject([{ fields: { kind, minutes: 60 } }])
  })
})

describe('wanting to correct what was kept, without saying what', () => {
  it.each(['ik wil mijn log van vorige week aanpassen', 'ik moet een vorig verslag verbeteren'])(
    '“%s” shows the contacts to correct',
    async (sentence) => {
      expect(verbsOf(lastCard(await says(sentence)).card)).toContain('correct-contact')
      expect(await open()).toEqual([])
    },
  )
})

describe('a contact of a family that is no longer one’s own', () => {
  it('does not stand in the way of undoing or correcting the others by words', async () => {
    const before = await keptBy(town, 'lies')
    await town.change(async (records) => {
      for (const match of await records.matches.find('student', 'lies'))
        if (match.family === 'family-G-014') records.matches.put({ ...match, until: '2026-11-22' })
    })
    expect(before.some(({ family }) => family === 'family-G-014')).toBe(true)
    await says('nee, 2 uur')
    expect(await open()).toMatchObject([{ fields: { family: 'family-G-011', minutes: 120 } }])
    await says('laat maar')
    expect(saidIn(await says('undo'))).toContain('Dit ongedaan maken? G-011')
    await says('ja')
    expect(await contactOf(town, 'contact-G-011-4')).toMatchObject({ state: 'undone' })
  })
})
