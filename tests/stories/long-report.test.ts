import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { lastCard, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const middle = 'Ze vertelde over vroeger en over de buren van vroeger. '.repeat(60)

describe('a report of thousands of characters', () => {
  it('gives a card, and a word that its middle may hold more', async () => {
    const said = await town.person('lies').says(`Gisteren 1u30 huisbezoek bij G-014. ${middle}`)
    expect(saidIn(said)).toContain('las ik het begin en het einde')
    expect(shownOn(lastCard(said).card)).toContain('1u30')
  })

  it('says nothing of the kind after an ordinary one', async () => {
    const said = await town.person('lies').says('gisteren 1u30 huisbezoek bij G-014')
    expect(saidIn(said)).not.toContain('las ik het begin')
  })
})
