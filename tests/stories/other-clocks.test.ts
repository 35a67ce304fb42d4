import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { lastCard, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

/** Changes the days of a site's clocks under the version that runs, or as a next version. */
async function clocks(days: Readonly<{ contactDays: number; visitDays: number }>, how: 'same' | 'next') {
  await town.change(async (records) => {
    const site = await records.sites.get('gent')
    const last = site?.policies.at(-1)
    if (!site || !last) return
    const version = how === 'next' ? last.version + 1 : last.version
    const before = how === 'next' ? site.policies : site.policies.slice(0, -1)
    records.sites.put({ ...site, policies: [...before, { ...last, ...days, version }] })
  })
}

const families = async (id: string) => shownOn(lastCard(await town.person(id).says('mijn gezinnen')).card)

describe('a site with other clock days', () => {
  it('changes what its students read, and nothing elsewhere', async () => {
    const elsewhere = await families('tuur')
    expect(await families('noor')).toContain('Contact: nog 5 dagen')
    await clocks({ contactDays: 10, visitDays: 21 }, 'same')
    const shown = await families('noor')
    expect(shown).toContain('Contact: nog 8 dagen')
    expect(shown).toContain('Bezoek of uitstap: nog 13 dagen')
    expect(await families('tuur')).toBe(elsewhere)
  })

  it('from a next version on leaves running matches with the days they started with', async () => {
    await clocks({ contactDays: 10, visitDays: 21 }, 'next')
    expect(await families('noor')).toContain('Contact: nog 5 dagen')
  })
})

describe('two contacts of one family in one message', () => {
  it('give two cards, each kept by itself', async () => {
    const said = await town
      .person('noor')
      .says('gisteren 1u op huisbezoek bij G-012 en vandaag nog 10 min gebeld met G-012')
    const cards = said.sent.filter(({ activity }) => JSON.stringify(activity).includes('save-contact'))
    expect(cards).toHaveLength(2)
    const drafts = await town.read((records) => records.drafts.find('openOf', 'noor'))
    expect(drafts.map((draft) => ('fields' in draft ? draft.fields : null))).toHaveLength(2)
  })
})
