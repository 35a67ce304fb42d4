import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { merel, standsAt } from './closing-hands.ts'
import { chatText, leaksOf } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'door', 'noor', 'tuur']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const summary = 'ze belt liever niet zelf naar de crèche'
const plan = { to: 'noor', warmMoment: 'visit', warmOn: '2026-11-30' }

const handovers = () => town.read((records) => records.handovers.find('family', merel))
const buddies = async () => {
  const matches = await town.read((records) => records.matches.find('family', merel))
  return matches.map(({ student, from, until }) => [student, from, until])
}
const cardOf = async (person: string) => lastCard(await town.person(person).says('overdracht G-014')).card

async function plans(filled: Readonly<Record<string, string>> = {}) {
  const form = lastCard(await town.person('door').taps('handover-form', { family: merel })).card
  const sent = press(form, 'plan-handover', { ...plan, ...filled })
  return { sent, outcome: await town.person('door').taps(...sent) }
}

async function summarises(filled: Readonly<Record<string, string>> = {}) {
  const form = lastCard(await town.person('lies').taps(...press(await cardOf('lies'), 'summary-form'))).card
  return town
    .person('lies')
    .taps(...press(form, 'save-summary', { text: summary, agrees: 'true', ...filled }))
}

const asked = async () => lastCard(await town.person('noor').says('overdracht')).card
const accepts = async () => press(await asked(), 'accept-handover')

describe('a family passed on to another buddy', () => {
  it('opens only when the family said yes to the summary and the new buddy to the family', async () => {
    await plans()
    await town.settle()
    expect(chatText(town, 'noor')).toContain('Gezin Merel overnemen? Het warm moment is samen op bezoek')
    expect(chatText(town, 'lies')).toContain('Schrijf je met het gezin een samenvatting?')
    expect(saidIn(await town.person('noor').says('G-014'))).toContain('niet in jouw lijst')
    const early = await town.person('noor').taps(...(await accepts()))
    expect(saidIn(early)).toContain('zei nog geen ja op de samenvatting')
    await summarises({ agrees: 'false' })
    expect(await buddies()).toEqual([['lies', '2026-10-09', null]])
    await summarises({ text: '' })
    expect(shownOn(await asked())).toContain('Je leest ze in het tabblad zodra je overneemt.')
    await town.restart()
    await town.person('noor').taps(...(await accepts()))
    await town.settle()
    expect(await buddies()).toEqual(
      expect.arrayContaining([
        ['lies', '2026-10-09', '2026-11-30'],
        ['noor', '2026-11-23', null],
      ]),
    )
    expect(await standsAt(town)).toBe('running')
    expect(chatText(town, 'lies')).toContain(
      'Noor Sociaalwerk zei ja: G-014 · Gezin Merel is overgedragen. Jouw laatste dag is ma 30/11.',
    )
    expect((await handovers())[0]?.summary).toBe(summary)
    expect(leaksOf(town, [summary])).toEqual([])
    town.pass({ days: 8 })
    expect(saidIn(await town.person('lies').says('G-014'))).toContain('niet in jouw lijst')
    expect(saidIn(await town.person('noor').says('G-014'))).toContain('G-014')
  })

  it('takes along what is open, and shows it only after the yes', async () => {
    await plans({ withoutSummary: 'true' })
    expect(shownOn(await asked())).not.toMatch(/toeleiding|Afspraken|Geen afspraak/)
    await town.person('noor').taps(...(await accepts()))
    const after = shownOn(await cardOf('noor'))
    expect(after).toContain('Geen open toeleiding.')
    expect(after).toContain('Afspraken die eraan komen')
  })

  it('hides what happened before, or shows what and when, by choice', async () => {
    await plans({ withoutSummary: 'true' })
    await town.person('noor').taps(...(await accepts()))
    expect(verbsOf(await cardOf('noor'))).not.toContain('earlier-contacts')
    const hidden = await town.person('noor').taps('earlier-contacts', { family: merel })
    expect(saidIn(hidden)).toContain('blijft verborgen')
  })

  it('shows them where the lecturer chose so, and to nobody else', async () => {
    await plans({ withoutSummary: 'true', seesOldNotes: 'true' })
    expect(saidIn(await town.person('noor').taps('earlier-contacts', { family: merel }))).toContain(
      'niet in jouw lijst',
    )
    await town.person('noor').taps(...(await accepts()))
    const earlier = await town.person('noor').taps(...press(await cardOf('noor'), 'earlier-contacts'))
    expect(shownOn(lastCard(earlier).card)).toContain('Huisbezoek')
    expect(saidIn(await town.person('tuur').taps('earlier-contacts', { family: merel }))).toContain(
      'niet in jouw lijst',
    )
  })

  it('tells a stand-in that the notes stay with the regular buddy', async () => {
    await plans({ withoutSummary: 'true', seesOldNotes: 'true', until: '2026-12-07' })
    await town.person('noor').taps(...(await accepts()))
    const earlier = await town.person('noor').taps(...press(await cardOf('noor'), 'earlier-contacts'))
    expect(shownOn(lastCard(earlier).card)).toContain('De notities blijven bij de vaste buddy.')
  })

  it('counts once when the yes comes twice, or from two cards', async () => {
    await plans({ withoutSummary: 'true' })
    const tap = await accepts()
    const other = await accepts()
    await Promise.all([town.person('noor').taps(...tap), town.person('noor').taps(...other)])
    await town.person('noor').taps(...tap)
    expect(await buddies()).toHaveLength(2)
  })

  it('changes nothing when the answer is no, or when it is taken back', async () => {
    await plans()
    await town.person('noor').taps(...press(await asked(), 'decline-handover'))
    await town.settle()
    expect(chatText(town, 'door')).toContain('Noor Sociaalwerk neemt G-014 · Gezin Merel niet over')
    await plans()
    const old = await accepts()
    await town.person('door').taps(...press(await cardOf('door'), 'withdraw-handover'))
    expect(saidIn(await town.person('noor').taps(...old))).toContain('Die overdracht is voorbij')
    expect((await handovers()).map(({ state }) => state).toSorted()).toEqual(['declined', 'withdrawn'])
    expect(await buddies()).toHaveLength(1)
  })

  it('is planned once by one form; a wrong one comes back with what was filled in', async () => {
    const { outcome } = await plans({ warmOn: '2026-11-20', seesOldNotes: 'true' })
    expect(inputsOf(answered(outcome))).toMatchObject({
      to: 'noor',
      warmOn: '2026-11-20',
      seesOldNotes: 'true',
    })
    const good = press(answered(outcome), 'plan-handover', { warmOn: '2026-11-30' })
    await town.person('door').taps(...good)
    await town.person('door').taps(...good)
    expect(saidIn((await plans()).outcome)).toContain('Er is al een overdracht gepland')
    expect(await handovers()).toHaveLength(1)
  })

  it('goes to no student of another site, and is nobody else’s to see, write or answer', async () => {
    expect(saidIn((await plans({ to: 'tuur' })).outcome)).toContain('Kies nog van wie en naar wie')
    await plans()
    const [handover] = await handovers()
    const id = handover?.id ?? ''
    const answer = { token: 'a-tap-of-theirs', handover: id, version: 1 }
    const tries: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
      ['accept-handover', answer],
      ['decline-handover', answer],
      ['withdraw-handover', answer],
      ['summary-form', { handover: id }],
      ['save-summary', { ...answer, text: summary, agrees: 'true' }],
      ['handover-form', { family: merel }],
      ['plan-handover', { token: 'a-form-of-theirs', family: merel, from: 'lies', ...plan }],
      ['open-handover', { family: merel }],
    ]
    for (const person of ['tuur', 'wies', 'an', 'co', 'kim'])
      for (const [verb, data] of tries) {
        const said = saidIn(await town.person(person).taps(verb, data))
        expect([person, verb, said]).toEqual([
          person,
          verb,
          expect.stringMatching(/niet in jouw lijst|niet bij jouw rol|is voorbij/),
        ])
      }
    // Who is asked writes no summary, who passes on says no yes.
    expect(
      saidIn(await town.person('noor').taps('save-summary', { ...answer, text: summary, agrees: 'true' })),
    ).toContain('is voorbij')
    expect(saidIn(await town.person('lies').taps('accept-handover', answer))).toContain('is voorbij')
    expect(await handovers()).toEqual([handover])
  })

  it('to a stand-in opens it for those days in July, and the buddy stays', async () => {
    town.pass({ days: 215 })
    await plans({ warmOn: '2027-06-28', until: '2027-07-18', withoutSummary: 'true' })
    await town.person('noor').taps(...(await accepts()))
    expect(await buddies()).toEqual(
      expect.arrayContaining([
        ['lies', '2026-10-09', null],
        ['noor', '2027-06-26', '2027-07-18'],
      ]),
    )
    town.pass({ days: 22 })
    expect(saidIn(await town.person('noor').says('G-014'))).toContain('G-014')
    town.pass({ days: 1 })
    expect(saidIn(await town.person('noor').says('G-014'))).toContain('niet in jouw lijst')
  })
})
