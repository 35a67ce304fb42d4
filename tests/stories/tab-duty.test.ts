import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { DutyCell, DutyPage } from '../../cards/pages/duty-page.ts'
import type { Opens } from '../../cards/pages/list-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { rotaOf } from './duty-hands.ts'
import { messagesWith } from './habits.ts'
import { inputsOf, pressTitled, shownOn, tapOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co', 'an']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

async function calendarOf(who: string, asked: object = {}): Promise<DutyPage> {
  const { page, text } = await town.inTab(who).asks('open-duty-page', asked)
  if (page?.shows !== 'duty') throw new Error(`no calendar: ${text}`)
  return page
}

const cells = ({ weeks }: DutyPage) => weeks.flatMap(({ days }) => days)
function cellOf(page: DutyPage, day: string): DutyCell {
  const found = cells(page).find((cell) => cell.day === day)
  if (!found) throw new Error(`no ${day}`)
  return found
}

/** What a button of the calendar opens, as its dialog asks it. */
async function opens(who: string, to: Opens | null | undefined) {
  if (to?.to !== 'card') throw new Error('it opens nothing')
  const { cards, text } = await town.inTab(who).asks(to.verb, to.data)
  const [card] = cards
  if (!card) throw new Error(`no card: ${text}`)
  return card
}

/** Puts Wies on duty from a day of the calendar. */
async function plans(who: string, day: string, filled: Readonly<Record<string, string>> = {}) {
  const form = await opens(who, cellOf(await calendarOf(who, { month: day.slice(0, 7) }), day).add)
  const { verb, data } = tapOf(form, 'save-shift', { person: 'wies', ...filled })
  return town.inTab(who).asks(verb, data)
}

describe('the duty calendar', () => {
  it('is whole weeks of this month, today marked, without a rota without gaps', async () => {
    const page = await calendarOf('door')
    expect([page.title, page.month, page.monthSaid, page.weeks.length]).toEqual([
      'Wachtdienst Gent',
      '2026-11',
      'november 2026',
      6,
    ])
    expect(page.weekdays[0]).toEqual({ short: 'ma', long: 'maandag' })
    expect(
      cells(page)
        .filter(({ isToday }) => isToday)
        .map(({ said }) => said),
    ).toEqual(['maandag 23 november'])
    expect(cells(page).flatMap(({ day, marks }) => marks.map(({ text }) => `${day} ${text}`))).toEqual([
      '2026-11-01 feestdag',
      '2026-11-11 feestdag',
    ])
    expect([cellOf(page, '2026-11-20').add, page.now]).toEqual([null, nl.dutyPage.nobodyNow])
  })

  it('a day opens the form for that day, and the shift stands there, in the chat too', async () => {
    const form = await opens('door', cellOf(await calendarOf('door'), '2026-11-26').add)
    expect(inputsOf(form)).toMatchObject({ fromDay: '2026-11-26', untilDay: '2026-11-26', fromTime: '09:00' })
    await plans('door', '2026-11-26')
    const cell = cellOf(await calendarOf('door'), '2026-11-26')
    expect(cell.lines.map(({ name, more }) => [name, more])).toEqual([['Wies Begeleider', '9u–17u']])
    expect(cellOf(await calendarOf('co'), '2026-11-27').marks).toEqual([
      { text: nl.dutyPage.nobody, tone: 'late' },
    ])
    const chat = await town.person('door').says('wachtlijst')
    expect(JSON.stringify(chat.sent)).toContain('do 26/11, 9u tot 17u')
  })

  it('a shift is changed where it stands: one shift, and who has it hears once how it is now', async () => {
    await plans('door', '2026-11-26')
    const [line] = cellOf(await calendarOf('door'), '2026-11-26').lines
    const form = await opens('door', line?.opens)
    expect(shownOn(form)).toContain(nl.dutyForms.changeShift('Gent'))
    const { verb, data } = tapOf(form, 'save-shift', { untilDay: '2026-11-27', untilTime: '12:00' })
    await town.inTab('door').asks(verb, data)
    expect((await rotaOf(town))?.shifts).toHaveLength(1)
    const page = await calendarOf('door')
    expect(['2026-11-26', '2026-11-27'].map((day) => cellOf(page, day).lines[0]?.more)).toEqual([
      'vanaf 9u',
      'tot 12u',
    ])
    town.pass({ minutes: 30 })
    await town.settle()
    expect(messagesWith(town, 'wies', 'do 26/11 9u tot vr 27/11 12u')).toHaveLength(1)
  })

  it('of a change that is refused the form comes back, and it is still that shift', async () => {
    await plans('door', '2026-11-26')
    const [line] = cellOf(await calendarOf('door'), '2026-11-26').lines
    const form = await opens('door', line?.opens)
    const wrong = tapOf(form, 'save-shift', { untilTime: '08:00' })
    const again = (await town.inTab('door').asks(wrong.verb, wrong.data)).cards[0]
    if (!again) throw new Error('no form')
    const right = tapOf(again, 'save-shift', { untilTime: '18:00' })
    await town.inTab('door').asks(right.verb, right.data)
    expect((await rotaOf(town))?.shifts).toMatchObject([{ until: '2026-11-26T17:00:00.000Z' }])
  })

  it('a shift that is taken away can be put back as it was, and nobody hears of it', async () => {
    await plans('door', '2026-11-26')
    town.pass({ minutes: 30 })
    await town.settle()
    const before = messagesWith(town, 'wies', 'wacht').length
    expect(before).toBeGreaterThan(0)
    const kept = (await rotaOf(town))?.shifts
    const [line] = cellOf(await calendarOf('door'), '2026-11-26').lines
    const remove = tapOf(await opens('door', line?.opens), 'remove-duty')
    const gone = (await town.inTab('door').asks(remove.verb, remove.data)).cards[0]
    expect((await rotaOf(town))?.shifts).toEqual([])
    if (!gone) throw new Error('no card')
    await town.inTab('door').asks(...pressTitled(gone, nl.duty.putBack))
    expect((await rotaOf(town))?.shifts).toEqual(kept)
    town.pass({ minutes: 30 })
    await town.settle()
    expect(messagesWith(town, 'wies', 'wacht')).toHaveLength(before)
  })

  it('what is over is taken away for good', async () => {
    await plans('door', '2026-11-24')
    town.pass({ days: 2 })
    const line = (await rotaOf(town))?.shifts[0]?.id ?? ''
    const { cards } = await town.inTab('door').asks('remove-duty', { site: 'gent', line })
    expect(cards.flatMap(verbsOf)).not.toContain('save-shift')
  })

  it.each([
    ['the next month', { month: '2026-12' }, 'december 2026', '2026-11', '2027-01'],
    ['a month long gone: the first there is', { month: '2020-01' }, 'september 2026', null, '2026-10'],
    ['a month far ahead: the last there is', { month: '2040-01' }, 'november 2027', '2027-10', null],
  ])('can be leafed through: %s', async (_, asked, said, before, after) => {
    const page = await calendarOf('door', asked)
    expect([page.monthSaid, page.before, page.after]).toEqual([said, before, after])
  })

  it.each([{ month: '2026-13' }, { month: 'x' }, { site: 7 }, { family: 'x' }])(
    'cannot be asked with %j',
    async (asked) => {
      expect((await town.inTab('door').asks('open-duty-page', asked)).page).toBe(null)
    },
  )
})

describe('absences in the calendar', () => {
  const away = { from: '2026-11-26', until: '2026-11-27' }

  async function isAway(who: string, filled: Readonly<Record<string, string>>) {
    const form = (await town.inTab(who).asks('absence-form', { site: 'gent', day: '2026-11-26' })).cards[0]
    if (!form) throw new Error('no form')
    expect(inputsOf(form)).toMatchObject({ from: '2026-11-26', until: '2026-11-26' })
    const { verb, data } = tapOf(form, 'save-absence', { ...away, ...filled })
    return town.inTab(who).asks(verb, data)
  }

  it('stand on every day of them, with who stands in, also on the shift', async () => {
    await plans('door', '2026-11-26')
    await isAway('wies', { standIn: 'door' })
    const cell = cellOf(await calendarOf('door'), '2026-11-26')
    expect(cell.lines.map(({ name, more }) => `${name}: ${more}`)).toEqual([
      'Wies Begeleider: 9u–17u · afwezig, Door Begeleider in de plaats',
      'Wies Begeleider: afwezig, Door Begeleider in de plaats',
    ])
    expect(cell.marks).toEqual([])
  })

  it('are one’s own to change, or a coordinator’s', async () => {
    await isAway('wies', {})
    const lineFor = async (who: string) => cellOf(await calendarOf(who), '2026-11-27').lines[0]
    expect([(await lineFor('door'))?.opens, (await lineFor('wies'))?.opens?.to]).toEqual([null, 'card'])
    const absence = (await rotaOf(town))?.absences[0]?.id ?? ''
    const asked = { site: 'gent', absence }
    expect((await town.inTab('door').asks('absence-form', asked)).text).toContain(
      'Alleen je eigen afwezigheid',
    )
    const forged = { token: 'form-0190a0b0', ...asked, person: 'door', ...away }
    await town.inTab('door').asks('save-absence', forged)
    expect((await rotaOf(town))?.absences).toMatchObject([{ person: 'wies' }])
    const form = await opens('co', (await lineFor('co'))?.opens)
    const { verb, data } = tapOf(form, 'save-absence', { until: '2026-11-30' })
    await town.inTab('co').asks(verb, data)
    expect((await rotaOf(town))?.absences).toMatchObject([{ id: absence, until: '2026-11-30' }])
  })
})

describe('whose calendar', () => {
  it('a coordinator leafs through both sites, a lecturer through the own one', async () => {
    const page = await calendarOf('co', { site: 'hasselt' })
    expect([page.title, page.sites.map(({ id }) => id)]).toEqual(['Wachtdienst Hasselt', ['gent', 'hasselt']])
    const other = await town.inTab('door').asks('open-duty-page', { site: 'hasselt' })
    expect([other.page, other.text.includes('Hasselt')]).toEqual([null, false])
  })

  it.each(['lies', 'kim', 'mo'])('%s has none', async (who) => {
    const { page, text } = await town.inTab(who).asks('open-duty-page')
    expect([page, text.includes('hoort niet bij jouw rol')]).toEqual([null, true])
  })

  it('a shift of another site cannot be changed from here', async () => {
    await plans('door', '2026-11-26')
    const shift = (await rotaOf(town))?.shifts[0]?.id ?? ''
    const { cards } = await town.inTab('an').asks('shift-form', { site: 'hasselt', shift })
    expect(cards.flatMap(verbsOf)).not.toContain('save-shift')
  })
})
