import { describe, expect, it } from '@jest/globals'
import { contactKeptCard } from '../../cards/contact-kept-card.ts'
import { contactAnsweredCard, contactLoggedCard } from '../../cards/contact-logged-card.ts'
import { ownFamiliesCard, supervisedFamiliesCard } from '../../cards/families-card.ts'
import { nl } from '../../cards/wording/nl.ts'
import { familyRow, kept, merel, secrets } from './fictional.ts'
import { samples } from './samples.ts'

const told = Object.values(secrets)

function shownSecrets(card: unknown): readonly string[] {
  const shown = JSON.stringify(card)
  return told.filter((secret) => shown.includes(secret))
}

describe('after saving', () => {
  it.each(
    samples.filter(({ name }) => !name.startsWith('draft-')).map(({ name, card }) => [name, card] as const),
  )('no note, place, alias or identity is on the card %s', (_, card) => {
    expect(shownSecrets(card)).toEqual([])
  })

  it('nothing of them shows even when whole records reach a card', () => {
    const identity = { name: secrets.name, address: secrets.address }
    const family = { ...merel, identity, alias: secrets.alias, dueDate: null, birthDate: null }
    const row = { ...familyRow(merel, 1, 1), family, match: { alias: secrets.alias } }
    const contact = { ...kept, corrected: true }
    const cards = [
      contactKeptCard({ contact, family, isSupervised: true }, nl),
      contactLoggedCard({ contact: kept, family, student: 'Lotte' }, nl),
      contactAnsweredCard({ contact: kept, family, student: 'Lotte' }, 'Gezien.', nl),
      ownFamiliesCard([row], nl),
      supervisedFamiliesCard({ rows: [row], page: 0, pages: 1 }, nl),
    ]
    expect(cards.flatMap(shownSecrets)).toEqual([])
  })

  it('a correction starts without the texts: an empty field keeps them', () => {
    const correction = samples.find(({ name }) => name === 'draft-correction')
    expect(shownSecrets(correction?.card)).toEqual([secrets.place])
    expect(JSON.stringify(correction?.card)).toContain(nl.draft.keepText)
  })
})

describe('the assessor', () => {
  it('sees shared work without the code or pseudonym of a family', () => {
    const card = JSON.stringify(samples.find(({ name }) => name === 'shared-work')?.card)
    expect(card).toContain(nl.kinds.home_visit)
    for (const word of [merel.code, merel.pseudonym, merel.id]) expect(card).not.toContain(word)
  })
})
