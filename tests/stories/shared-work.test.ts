import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { logs } from './habits.ts'
import { lastCard, press, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

const visit = { family: 'family-H-003', kind: 'phone', minutes: '37' }

let town: Town
beforeEach(async () => {
  town = await openTown()
  await town.change(async (records) => {
    const kim = await records.people.get('kim')
    if (kim?.state === 'active') records.people.put({ ...kim, roles: ['assessor'], sites: ['hasselt'] })
  })
})
afterEach(() => town.close())

const seenBy = async (id: string) => shownOn(lastCard(await town.person(id).says('gedeeld werk')).card)

describe('an assessor', () => {
  it('sees what an own student shared, and nothing that was not shared', async () => {
    await logs(town, 'tuur', visit)
    expect(await seenBy('mo')).not.toContain('37 min')
    await logs(town, 'tuur', { ...visit, minutes: '41', shareWithAssessor: 'true' })
    const shown = await seenBy('mo')
    expect(shown).toContain('Tuur Sociaalwerk')
    expect(shown).toContain('41 min')
    expect(shown).not.toMatch(/37 min|H-003|Roodborst/)
  })

  it('of other students at the same site sees nothing of it', async () => {
    await logs(town, 'tuur', { ...visit, shareWithAssessor: 'true' })
    expect(await seenBy('kim')).not.toMatch(/Tuur|37 min/)
  })

  it('who left the site of the student sees nothing any more', async () => {
    await logs(town, 'tuur', { ...visit, shareWithAssessor: 'true' })
    await town.change(async (records) => {
      const mo = await records.people.get('mo')
      if (mo) records.people.put({ ...mo, sites: ['gent'] })
    })
    expect(await seenBy('mo')).not.toMatch(/Tuur|37 min/)
  })

  it('sees nothing of a contact that was undone', async () => {
    const { contact } = await logs(town, 'tuur', { ...visit, shareWithAssessor: 'true' })
    expect(await seenBy('mo')).toContain('37 min')
    await town.person('tuur').taps('undo-contact', { contact: contact.id, token: `undo:${contact.id}` })
    expect(await seenBy('mo')).not.toContain('37 min')
  })

  it('sees nothing of what the student took back', async () => {
    const { contact } = await logs(town, 'tuur', { ...visit, shareWithAssessor: 'true' })
    expect(await seenBy('mo')).toContain('37 min')
    const draft = lastCard(await town.person('tuur').taps('correct-contact', { contact: contact.id })).card
    const saved = await town
      .person('tuur')
      .taps(...press(draft, 'save-contact', { shareWithAssessor: 'false' }))
    expect(saidIn(saved)).toContain('Verbeterd')
    expect(await seenBy('mo')).not.toContain('37 min')
  })
})
