import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { contactOf, keptBy } from './habits.ts'
import { lastCard, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

const visit = 'gisteren 1u op huisbezoek bij G-014'
/** May be urgent: the bot asks. */
const worry = 'mama slaapt al weken niet'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const says = (text: string) => town.person('lies').says(text)
const open = () => town.read((records) => records.drafts.find('openOf', 'lies'))
const calls = () => town.read((records) => records.flags.find('student', 'lies'))
const asked = () => town.read((records) => records.pendingQuestions.get('lies'))

describe('a word after “Is dit dringend?”', () => {
  it.each([
    ['ja', 'today'],
    ['vandaag', 'today'],
    ['nu gevaar', 'now'],
    ['Ja, nu!', 'now'],
    ['danger now', 'now'],
  ])('“%s” raises it and saves no draft', async (word, level) => {
    await says(visit)
    expect(saidIn(await says(worry))).toContain('Is dit dringend?')
    expect(saidIn(await says(word))).toContain('112')
    expect(await calls()).toMatchObject([{ level }])
    expect(await keptBy(town, 'lies')).toHaveLength(10)
    expect(await asked()).toBeUndefined()
  })

  it.each(['nee', 'niet dringend'])('“%s” raises nothing, and then “ja” is about the draft', async (word) => {
    await says(visit)
    await says(worry)
    expect(saidIn(await says(word))).toContain('Oké, niet dringend')
    expect(await calls()).toEqual([])
    expect(saidIn(await says('ja'))).toContain('Bewaard')
  })

  it('answers nothing after half an hour, nor after something else was said', async () => {
    await says(worry)
    town.pass({ minutes: 31 })
    await says('ja')
    expect(await calls()).toEqual([])
    await says(worry)
    await says('mijn week')
    await says('ja')
    expect(await calls()).toEqual([])
  })

  it('is remembered across a restart', async () => {
    await says(worry)
    await town.restart()
    await says('ja')
    expect(await calls()).toHaveLength(1)
  })
})

describe('a word after another question', () => {
  it('“ja” undoes what was asked about, “nee” leaves it', async () => {
    await says('undo')
    expect(saidIn(await says('nee'))).toContain('ik verander niets')
    await says('undo')
    expect(saidIn(await says('ja'))).toContain('Ongedaan gemaakt')
    expect(await contactOf(town, 'contact-G-014-6')).toMatchObject({ state: 'undone' })
  })

  it.each(['ja', 'ja, noteer', 'ok'])('“%s” notes the appointment', async (word) => {
    await says('ik ga vrijdag om 14u naar G-014')
    expect(saidIn(await says(word))).toContain('Genoteerd: G-014, vr 27/11 om 14u')
  })

  it('a family alone completes an appointment that lacked it', async () => {
    await says('ik zie haar vrijdag om 14u')
    expect(saidIn(await says('G-011'))).toContain('Genoteerd: G-011, vr 27/11 om 14u')
  })

  it.each([
    ['nieuw', 2],
    ['aanvulling', 1],
  ])('“%s” says which draft is meant', async (word, number) => {
    await says(visit)
    town.pass({ minutes: 1 })
    await says('vandaag 20 min gebeld met G-014')
    await says(word)
    const drafts = await open()
    expect(drafts).toHaveLength(number)
    expect(drafts.map((draft) => draft.state === 'open' && draft.mayRefine)).not.toContain(undefined)
  })

  it('“ja” chooses neither of two drafts: it is asked again', async () => {
    await says(visit)
    town.pass({ minutes: 1 })
    await says('vandaag 20 min gebeld met G-014')
    expect(shownOn(lastCard(await says('ja')).card)).toContain('Nieuw contact of aanvulling?')
    expect(await keptBy(town, 'lies')).toHaveLength(10)
  })

  it('a family alone says which draft to keep', async () => {
    await says(visit)
    town.pass({ minutes: 1 })
    await says('vandaag 10 min gebeld met G-011')
    await says('ja')
    expect(saidIn(await says('G-014'))).toContain('Bewaard')
    expect(await open()).toHaveLength(1)
  })
})
