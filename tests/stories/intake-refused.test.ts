import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { leaksOf } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn } from './hands.ts'
import { asked, familyOf, fills, opens, planForm, plans, planted } from './intake-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const roadNow = (id: string) => town.read((records) => records.roads.get(id))
const families = () => town.read((records) => records.families.all())

describe('planning an intake', () => {
  it.each([
    ['no day', { day: '' }, 'Kies een dag vanaf vandaag'],
    ['a day gone by', { day: '2026-11-20' }, 'Kies een dag vanaf vandaag'],
    ['somebody of elsewhere', { who: 'an' }, 'Kies wie de intake doet'],
    ['a student', { who: 'lies' }, 'Kies wie de intake doet'],
    ['a due day that cannot be', { due: '2028-01-01' }, 'maanden'],
  ])('with %s keeps what was filled in and plans nothing', async (_, filled, reason) => {
    const road = await asked(town)
    const before = await families()
    const card = await plans(town, 'door', filled)
    expect(shownOn(card)).toContain(reason)
    expect(inputsOf(card)).toMatchObject({ time: '14:00', ...filled })
    expect((await roadNow(road))?.state).toBe('requested')
    expect(await families()).toEqual(before)
    const right = answered(
      await town
        .person('door')
        .taps(...press(card, 'plan-intake', { day: '2026-12-01', who: 'door', due: '' })),
    )
    expect(shownOn(right)).toContain('door Door Begeleider')
  })

  it('by two lecturers at once: exactly one has it, the other hears it', async () => {
    const road = await asked(town)
    const [one, other] = [await planForm(town, 'door'), await planForm(town, 'wies')]
    const day = { day: '2026-12-01' }
    const both = await Promise.all([
      town.person('door').taps(...press(one, 'plan-intake', day)),
      town.person('wies').taps(...press(other, 'plan-intake', day)),
    ])
    const late = both.filter((outcome) => saidIn(outcome).includes('Iemand was je voor'))
    expect(late).toHaveLength(1)
    const now = await roadNow(road)
    expect([now?.state, now?.version]).toEqual(['intake-planned', 2])
    expect((await families()).filter(({ code }) => code > 'G-014' && code < 'H')).toHaveLength(1)
    expect((await familyOf(town, road)).supervisor).toBe(now?.intakeBy)
  })

  it('the same form twice plans once; planned again it is another day and the same family', async () => {
    const road = await asked(town)
    const form = await planForm(town, 'door')
    const tap = press(form, 'plan-intake', { day: '2026-12-01' })
    for (let twice = 0; twice < 2; twice++) await town.person('door').taps(...tap)
    expect((await roadNow(road))?.version).toBe(2)
    const { id, code } = await familyOf(town, road)
    const card = lastCard(await town.person('door').says(`intake ${code}`)).card
    const again = lastCard(await town.person('door').taps(...press(card, 'plan-intake-form'))).card
    expect(inputsOf(again)).toMatchObject({ day: '2026-12-01', who: 'door' })
    await town.person('door').taps(...press(again, 'plan-intake', { day: '2026-12-04', who: 'wies' }))
    expect(await roadNow(road)).toMatchObject({ family: id, intakeOn: '2026-12-04', intakeBy: 'wies' })
    expect((await familyOf(town, road)).supervisor).toBe('wies')
    expect(saidIn(await town.person('door').says(`intake ${code}`))).toContain('niet in jouw lijst')
  })

  it('that a colleague took on is theirs, until they are no longer there', async () => {
    const road = await asked(town)
    const form = await planForm(town, 'wies')
    await town.change(async (records) => {
      const now = await records.roads.get(road)
      if (now) records.roads.put({ ...now, intakeBy: 'door' })
    })
    const tap = press(form, 'plan-intake', { day: '2026-12-01' })
    expect(saidIn(await town.person('wies').taps(...tap))).toContain('Die intake doet een collega')
    expect(saidIn(await town.person('wies').taps('plan-intake-form', { road }))).toContain('een collega')
    expect(saidIn(await town.person('wies').says('intake'))).not.toContain('A-G900')
    expect(saidIn(await town.person('door').says('intake'))).toContain('A-G900')
    await town.change(async (records) => {
      const door = await records.people.get('door')
      if (door) records.people.put({ ...door, roles: ['partner'] })
    })
    const card = await plans(town, 'wies', { who: 'wies' })
    expect(shownOn(card)).toContain('door Wies Begeleider')
    expect((await roadNow(road))?.intakeBy).toBe('wies')
  })

  it('of a request that went another way is refused with where it stands', async () => {
    const road = await asked(town)
    const form = await planForm(town, 'door')
    await town.change(async (records) => {
      const now = await records.roads.get(road)
      if (now) records.roads.put({ ...now, state: 'in-matching', version: 2 } as never)
    })
    const late = await town.person('door').taps(...press(form, 'plan-intake', { day: '2026-12-01' }))
    expect(saidIn(late)).toContain('in matching')
    expect(saidIn(await town.person('door').taps('plan-intake-form', { road }))).toContain('past niet bij')
  })
})

describe('somebody else', () => {
  it.each([
    ['lies', 'hoort niet bij jouw rol'],
    ['kim', 'hoort niet bij jouw rol'],
    ['mo', 'hoort niet bij jouw rol'],
    ['wies', 'niet in jouw lijst'],
    ['an', 'niet in jouw lijst'],
    ['co', 'niet in jouw lijst'],
  ])('%s: sees and writes nothing of it', async (id, reason) => {
    const road = await asked(town, 'gent', { safety: 'known-danger' })
    const card = await plans(town, 'door')
    const form = await opens(town, 'door', card, 'safety')
    const { id: family, pseudonym } = await familyOf(town, road)
    const [verb, data] = press(form, 'save-safety', { home: 'fine', agreed: planted.agreed })
    for (const [tapped, sent] of [
      ['open-intake', { family }],
      ['intake-part', { family, part: 'safety' }],
      ['withdraw-consent-form', { family }],
      ['withdraw-consent', { family, adult: 'mother', token: 'a-token-of-mine' }],
      ['record-intake', { family, version: 2 }],
      [verb, data],
    ] as const) {
      const said = saidIn(await town.person(id).taps(tapped, sent))
      expect([tapped, said]).toEqual([tapped, expect.stringContaining(reason)])
      expect(said).not.toContain(pseudonym)
    }
    expect((await town.read((records) => records.intakes.get(family)))?.parts).toEqual([])
    expect(saidIn(await town.person(id).says('intake'))).not.toContain(pseudonym)
  })

  it('a student who types intake hears who does it', async () => {
    expect(saidIn(await town.person('lies').says('intake'))).toContain('De intake doet een begeleider')
  })
})

describe('a part that cannot be kept', () => {
  it('comes back with what was typed, and keeps nothing', async () => {
    const road = await asked(town)
    const card = await plans(town, 'door')
    const wrong = await fills(town, 'door', {
      card,
      part: 'wishes',
      with: { region: 'Denkbeeldstraat 12', important: 'rust' },
    })
    expect(shownOn(wrong)).toContain('geen straat of huisnummer')
    expect(inputsOf(wrong)).toMatchObject({ region: 'Denkbeeldstraat 12', important: 'rust' })
    const { id } = await familyOf(town, road)
    expect((await town.read((records) => records.intakes.get(id)))?.parts).toEqual([])
    const right = answered(
      await town.person('door').taps(...press(wrong, 'save-wishes', { region: 'Ledeberg' })),
    )
    expect(shownOn(right)).toContain('✓ Wensen en doelen')
  })

  it('when a colleague kept it meanwhile: both are heard, none is lost unseen', async () => {
    const road = await asked(town)
    const card = await plans(town, 'door')
    const first = await opens(town, 'door', card, 'helpers')
    const second = await opens(town, 'door', card, 'helpers')
    await town.person('door').taps(...press(first, 'save-helpers', { what: planted.helpers }))
    const late = answered(
      await town.person('door').taps(...press(second, 'save-helpers', { what: 'iets nieuws' })),
    )
    expect(shownOn(late)).toContain('Een collega vulde dit intussen ook aan')
    expect(inputsOf(late).what).toBe('iets nieuws')
    const { id } = await familyOf(town, road)
    const told = async () => (await town.read((records) => records.intakes.get(id)))?.told?.helpers
    expect(await told()).toBe(planted.helpers)
    await town.person('door').taps(...press(late, 'save-helpers', { what: 'iets nieuws en meer' }))
    expect(await told()).toBe('iets nieuws en meer')
    expect(leaksOf(town, [planted.helpers])).toEqual([])
  })

  it('an intake is not done without a yes and a word on safety, and no score changes that', async () => {
    const road = await asked(town)
    const card = await plans(town, 'door')
    const tap = async (from: typeof card) =>
      answered(await town.person('door').taps(...press(from, 'record-intake')))
    expect(shownOn(await tap(card))).toContain('Vul eerst “Veiligheid” in')
    const scored = await fills(town, 'door', {
      card,
      part: 'criteria',
      with: {
        income: 'weak',
        income_why: 'a',
        work: 'weak',
        work_why: 'b',
        housing: 'weak',
        housing_why: 'c',
      },
    })
    expect(shownOn(scored)).toContain('3 zwak van 3 beoordeelde domeinen; kansarm vanaf 3')
    expect(shownOn(await tap(scored))).toContain('Vul eerst “Veiligheid” in')
    const safe = await fills(town, 'door', { card: scored, part: 'safety', with: { home: 'fine' } })
    const refused = await tap(safe)
    expect(shownOn(refused)).toContain('Nog geen ja van mama')
    expect((await roadNow(road))?.state).toBe('intake-planned')
    const consent = await fills(town, 'door', { card: refused, part: 'consent', with: { answer: 'yes' } })
    const open = lastCard(await town.person('door').taps(...press(consent, 'open-intake'))).card
    await tap(open)
    expect((await roadNow(road))?.state).toBe('intake-done')
  })
})
