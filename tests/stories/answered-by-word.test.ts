import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { contactOf, keptBy, messagesWith } from './habits.ts'
import { lastCard, press, pressTitled, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await town.person('door').says('hallo')
})
afterEach(() => town.close())

const says = (text: string) => town.person('lies').says(text)
const calls = () => town.read((records) => records.flags.find('student', 'lies'))
const done = async (did: string) =>
  (await town.read((records) => records.audit.all())).filter(
    (line) => line.did === did && line.outcome === 'done',
  ).length

describe('the buttons under “Is dit dringend?”', () => {
  const question = async () => {
    const { card } = lastCard(await says('mama slaapt al weken niet'))
    return (title: string) => town.person('lies').taps(...pressTitled(card, title))
  }
  const told = () => messagesWith(town, 'door', 'Gemeld:')

  it.each(['ja', 'vandaag'])('after “%s” call nobody a second time and say who was told', async (word) => {
    const tap = await question()
    await says(word)
    await town.restart()
    for (const title of ['Vandaag', 'Niet dringend']) {
      const said = saidIn(await tap(title))
      expect(said).toContain('**112**')
      expect(said).toContain('Door Begeleider kreeg het om 16u')
      expect(said).toContain('Vergissing')
    }
    await town.settle()
    expect(await calls()).toMatchObject([{ level: 'today' }])
    expect(told()).toHaveLength(1)
    expect(await done('urgent.raised')).toBe(1)
    expect(await done('urgent.denied')).toBe(0)
  })

  it('after “ja” still call for danger now, once', async () => {
    const tap = await question()
    await says('ja')
    expect(saidIn(await tap('Nu gevaar'))).toContain('Door Begeleider kreeg het')
    for (const title of ['Nu gevaar', 'Vandaag']) await tap(title)
    await town.settle()
    expect((await calls()).map(({ level }) => level).toSorted()).toEqual(['now', 'today'])
    expect(told()).toHaveLength(2)
  })

  it('call once when only pressed, twice or at the same moment', async () => {
    const tap = await question()
    await Promise.all([tap('Vandaag'), tap('Vandaag'), tap('Vandaag')])
    expect(await calls()).toHaveLength(1)
  })

  it.each([
    ['“nee” was a mistake', async () => says('nee')],
    [
      'the call was taken back',
      async () => {
        await says('ja')
        await says('vergissing')
      },
    ],
    [
      'it is another day',
      async () => {
        await says('ja')
        town.pass({ days: 1, minutes: 1 })
      },
    ],
  ])('still call when %s', async (_, before) => {
    const tap = await question()
    await before()
    const already = (await calls()).length
    expect(saidIn(await tap('Vandaag'))).toContain('Door Begeleider kreeg het')
    expect(await calls()).toHaveLength(already + 1)
  })

  it('say it of their own question only', async () => {
    const first = await question()
    await says('ja')
    const second = await question()
    expect(saidIn(await second('Vandaag'))).toContain('Door Begeleider kreeg het')
    await first('Vandaag')
    expect(await calls()).toHaveLength(2)
  })
})

describe('the button under another question that a word answered', () => {
  it('notes an appointment once, also after a newer contact was kept', async () => {
    const { card } = lastCard(await says('ik ga vrijdag om 14u naar G-014'))
    await says('ja')
    await says('vandaag 10 min gebeld met G-014')
    expect(saidIn(await says('bewaar'))).toContain('Bewaard')
    const pressed = await town.person('lies').taps(...press(card, 'note-appointment'))
    expect(saidIn(pressed)).toContain('Genoteerd: G-014, vr 27/11 om 14u')
    const next = (await keptBy(town, 'lies')).flatMap(({ facts }) => facts.next)
    expect(next.filter(({ date }) => date === '2026-11-27')).toHaveLength(1)
    expect(await done('appointment.noted')).toBe(1)
  })

  it('undoes once, and “Nee” claims nothing', async () => {
    const { card } = lastCard(await says('undo'))
    await says('ja')
    expect(saidIn(await town.person('lies').taps(...press(card, 'undo-contact')))).toContain(
      'Ongedaan gemaakt',
    )
    expect(saidIn(await town.person('lies').taps(...pressTitled(card, 'Nee')))).not.toContain(
      'niets veranderd',
    )
    expect(await contactOf(town, 'contact-G-014-6')).toMatchObject({ state: 'undone' })
    expect(await done('contact.undone')).toBe(1)
  })

  it('leaves what was added to the next appointment since', async () => {
    await says('gisteren 1u op huisbezoek bij G-014')
    const { card } = lastCard(await says('vrijdag 10u'))
    await says('volgende afspraak')
    await says('en di 1/12 om 14u terug')
    const pressed = await town.person('lies').taps(...pressTitled(card, 'Volgende afspraak: vr 27/11 om 10u'))
    expect(shownOn(lastCard(pressed).card)).toContain('vr 27/11')
    const [draft] = await town.read((records) => records.drafts.find('openOf', 'lies'))
    expect(draft?.state === 'open' && draft.fields).toMatchObject({
      next: expect.arrayContaining([
        { date: '2026-11-27', time: '10:00' },
        { date: '2026-12-01', time: '14:00' },
      ]),
    })
  })

  it('leaves a draft that was chosen as it stands now', async () => {
    await says('gisteren 1u op huisbezoek bij G-014')
    town.pass({ minutes: 1 })
    const { card } = lastCard(await says('vandaag 20 min gebeld met G-014'))
    await says('nieuw')
    await says('verwijder de datum')
    const pressed = await town.person('lies').taps(...pressTitled(card, 'Dit is een nieuw contact'))
    expect(shownOn(lastCard(pressed).card)).toContain('Verslag G-014')
    const drafts = await town.read((records) => records.drafts.find('openOf', 'lies'))
    expect(drafts.map((one) => one.state === 'open' && one.fields)).toContainEqual(
      expect.objectContaining({ kind: 'phone', date: null }),
    )
  })
})
