import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { absence, opened, rotaOf, sends, shift } from './duty-hands.ts'
import { messagesWith } from './habits.ts'
import { answered, inputsOf, press, pressTitled, shownOn, tapOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co', 'an']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

/** Now, until this evening: the stories begin on Monday 23 November at 16h. */
const thisAfternoon = { fromDay: '2026-11-23', fromTime: '09:00', untilDay: '2026-11-23', untilTime: '22:00' }

/** Who was asked first when a student types “dringend”. */
async function askedFirst(): Promise<string> {
  await town.person('lies').says('dringend')
  await town.settle()
  const asked = ['door', 'wies', 'co', 'an'].filter((id) => messagesWith(town, id, 'Dringend: NU').length > 0)
  return asked.join()
}

describe('the duty rota', () => {
  it('of a site that has none says so, with the ways to make one', async () => {
    const card = await opened(town, 'door')
    expect(shownOn(card)).toContain('Nu heeft niemand wacht')
    expect(shownOn(card)).toContain('Nog geen wachten')
    expect(verbsOf(card)).toEqual(['shift-form', 'absence-form', 'closed-form', 'hours-form'])
  })

  it.each(['co', 'door'])(
    'is made by %s: next working day, nine to five, and then it stands there',
    async (who) => {
      const form = answered(await town.person(who).taps(...press(await opened(town, who), 'shift-form')))
      expect(inputsOf(form)).toMatchObject({
        fromDay: '2026-11-24',
        fromTime: '09:00',
        untilDay: '2026-11-24',
        untilTime: '17:00',
      })
      const card = answered(await town.person(who).taps(...press(form, 'save-shift', { person: 'wies' })))
      expect(shownOn(card)).toContain('Bewaard: Wies Begeleider · di 24/11, 9u tot 17u')
      expect((await rotaOf(town))?.shifts).toMatchObject([
        { person: 'wies', from: '2026-11-24T08:00:00.000Z', until: '2026-11-24T16:00:00.000Z' },
      ])
      const audit = await town.read((records) => records.audit.all())
      expect(audit.at(-1)).toMatchObject({ did: 'shift.saved', by: who, about: 'gent', outcome: 'done' })
    },
  )

  it('takes a whole week in one tap, for who was chosen already', async () => {
    const form = answered(await town.person('co').taps(...press(await opened(town, 'co'), 'shift-form')))
    const week = answered(await town.person('co').taps(...press(form, 'shift-form', { person: 'wies' })))
    expect(inputsOf(week)).toMatchObject({
      person: 'wies',
      fromDay: '2026-11-30',
      fromTime: '09:00',
      untilDay: '2026-12-04',
      untilTime: '17:00',
    })
  })

  it('keeps one shift of a form that is sent twice, and the last of what it said', async () => {
    const { tap } = await sends(town, 'co', shift, { ...thisAfternoon, person: 'wies' })
    await town.person('co').taps(...tap)
    const [verb, data] = tap
    await town.person('co').taps(verb, { ...data, person: 'door' })
    expect((await rotaOf(town))?.shifts.map(({ person }) => person)).toEqual(['door'])
  })

  it('loses a shift that is taken away, once', async () => {
    const { card } = await sends(town, 'co', shift, { ...thisAfternoon, person: 'wies' })
    const remove = tapOf(card, 'remove-duty')
    const gone = answered(await town.person('co').taps(remove.verb, remove.data))
    expect(shownOn(gone)).toContain('Weggehaald: Wies Begeleider')
    expect((await rotaOf(town))?.shifts).toEqual([])
    const again = answered(await town.person('door').taps(remove.verb, remove.data))
    expect(shownOn(again)).toContain('Die regel staat niet \\(meer\\) bij de wachtdienst')
  })

  it('shows two weeks, and the rest a tap further', async () => {
    for (const fromDay of ['2026-11-24', '2026-12-15', '2026-12-22'])
      await sends(town, 'co', shift, { person: 'wies', fromDay, untilDay: fromDay })
    const card = await opened(town, 'co')
    expect(shownOn(card)).toContain('di 24/11')
    expect(shownOn(card)).not.toContain('di 15/12')
    const later = answered(await town.person('co').taps(...pressTitled(card, 'Latere wachten')))
    expect(shownOn(later)).toContain('di 15/12')
    expect(shownOn(later)).toContain('di 22/12')
  })

  it.each([
    ['nobody chosen', { person: '' }, 'Kies eerst iemand'],
    ['a student', { person: 'lies' }, 'Die persoon ken ik niet'],
    ['somebody of elsewhere', { person: 'an' }, 'Die persoon ken ik niet'],
    ['no day', { fromDay: '' }, 'een begin en een einde'],
    ['an end before the beginning', { untilTime: '08:00' }, 'het einde later dan het begin'],
    ['a day behind us', { fromDay: '2026-11-20', untilDay: '2026-11-20' }, 'al voorbij'],
    ['the wrong year', { fromDay: '2062-11-24', untilDay: '2062-11-24' }, 'meer dan 12 maanden'],
  ])('with %s is refused and stays in the form', async (_, wrong, reason) => {
    const good = { person: 'wies', fromDay: '2026-11-24', untilDay: '2026-11-24' }
    const { card } = await sends(town, 'co', shift, { ...good, ...wrong })
    expect(shownOn(card)).toContain(reason)
    expect(inputsOf(card)).toMatchObject({ ...good, ...wrong })
    expect((await rotaOf(town))?.shifts ?? []).toEqual([])
  })
})

describe('who is asked first', () => {
  it('is the supervisor while nobody is on duty', async () => {
    expect(await askedFirst()).toBe('door')
  })

  it('is who is on duty', async () => {
    await sends(town, 'door', shift, { ...thisAfternoon, person: 'wies' })
    expect(shownOn(await opened(town, 'co'))).toContain('**Nu van wacht:** Wies Begeleider')
    expect(await askedFirst()).toBe('wies')
  })

  it('is the stand-in of who is on duty and away', async () => {
    await sends(town, 'co', shift, { ...thisAfternoon, person: 'wies' })
    const { card } = await sends(town, 'wies', absence, { until: '2026-11-25', standIn: 'co' })
    expect(shownOn(card)).toContain('**Nu van wacht:** Co Coördinator')
    expect(shownOn(card)).toContain('ma 23/11 tot en met wo 25/11 · vervangen door Co Coördinator')
    expect(await askedFirst()).toBe('co')
  })

  it('is the supervisor again when the shift was taken away, or who has it left', async () => {
    const { card } = await sends(town, 'co', shift, { ...thisAfternoon, person: 'wies' })
    await town.change(async (records) => {
      const wies = await records.people.get('wies')
      if (wies) records.people.put({ ...wies, sites: ['hasselt'] })
    })
    expect(shownOn(await opened(town, 'co'))).toContain('Wies Begeleider \\(doet niet meer mee\\)')
    await town.person('co').taps(...press(card, 'remove-duty'))
    expect(await askedFirst()).toBe('door')
  })
})
