import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { nl } from '../../cards/wording/nl.ts'
import { chatText, leaksOf, messagesWith } from './habits.ts'
import { answered, cardsOf, inputsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { asks, cardWith, filledIn, onDisk, opensRequests, postsIn, requestsOf } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

describe('a request in the private chat', () => {
  it('opens filled in from a sentence', async () => {
    const { card } = lastCard(
      await town
        .person('kim')
        .says(
          'graag een buddy voor mama met baby van 2 maanden in Ledeberg, spreekt Arabisch en Frans, tolk nodig',
        ),
    )
    expect(inputsOf(card)).toMatchObject({
      region: 'Ledeberg (Gent)',
      babyMonths: '2',
      dueMonth: '',
      languages: 'Arabisch, Frans',
      interpreter: 'yes',
    })
  })

  const wrong = [
    ['the family does not know', { familyWants: 'does-not-know' }, 'Bespreek het eerst met het gezin'],
    ['the family does not want it', { familyWants: 'does-not-want' }, 'als het gezin dat zelf wil'],
    ['nobody said whether it does', { familyWants: '' }, 'als het gezin dat zelf wil'],
    ['no number to call', { phone: '' }, 'Ik mis nog een werknummer'],
    ['no place', { region: 'ergens' }, 'Die gemeente of wijk ken ik niet'],
    ['no language', { languages: 'Klingoons' }, 'Die taal ken ik niet'],
    ['no child', { dueMonth: '' }, 'Kies de maand'],
    ['two children at once', { babyMonths: '3' }, 'Kies de maand'],
    ['a month that is over', { dueMonth: '2026-01' }, 'die niet voorbij is'],
  ] as const
  it.each(wrong)('is not posted when %s, and keeps the values', async (_, filled, why) => {
    await opensRequests(town)
    const { card } = await asks(town, { organisation: 'OCMW Gent-Noord', ...filled })
    expect(shownOn(card)).toContain(why)
    expect(inputsOf(card).organisation).toBe('OCMW Gent-Noord')
    expect(await requestsOf(town)).toEqual([])
    expect(postsIn(town)).toEqual([])
    expect(JSON.stringify(await town.read((records) => records.answered.all()))).not.toContain('Gent-Noord')
  })

  it('sent again makes no second one, after a restart neither', async () => {
    await opensRequests(town)
    const { tap, outcome } = await asks(town)
    expect(saidIn(await town.person('kim').delivers(outcome.activity))).toContain('Je aanvraag is')
    await town.restart()
    const [verb, data] = tap
    const other = await town.person('kim').taps(verb, { ...data, region: 'Muide' })
    expect(saidIn(other)).toContain('staat er al')
    await town.settle()
    expect(await requestsOf(town)).toHaveLength(1)
    expect(postsIn(town)).toHaveLength(1)
  })

  it.each([['lies'], ['door'], ['mo']])('is not made by %s', async (id) => {
    const said = await town
      .person(id)
      .taps('request-buddy', { token: 'een-token-1', site: 'gent', ...filledIn })
    expect(saidIn(said)).toContain('hoort niet bij jouw rol')
    expect(await requestsOf(town)).toEqual([])
  })

  it('is made at an own site only', async () => {
    const { form } = await asks(town)
    const [verb, data] = press(form.card, 'request-buddy', filledIn)
    const said = await town.person('kim').taps(verb, { ...data, token: 'een-ander-token', site: 'hasselt' })
    expect(saidIn(said)).toContain(nl.refusals['unknown-site']())
    expect((await requestsOf(town)).map(({ site }) => site)).toEqual(['gent'])
  })

  it('gets the next number of its site', async () => {
    await asks(town)
    await asks(town, { region: 'Muide' })
    const [one, two] = (await requestsOf(town)).map(({ number }) => Number(number.slice(3)))
    expect(two).toBe((one ?? 0) + 1)
  })
})

describe('what the intake alone may know', () => {
  it('reaches nobody until somebody does the intake, and then that chat only', async () => {
    await opensRequests(town)
    await asks(town, { safety: 'known-danger', otherHelpers: 'caw' })
    expect(chatText(town, 'door')).toContain('Nieuwe aanvraag in Gent')
    expect(chatText(town, 'wies')).toContain('Nieuwe aanvraag in Gent')
    expect(leaksOf(town, ['**Veiligheid:**', '**Helpt al:**'])).toEqual([])
    const card = cardWith(town, 'door', 'take-request')
    const taken = await town.person('door').taps(...press(card, 'take-request'))
    expect(shownOn(answered(taken))).toContain('gekend gevaar')
    await town.settle()
    for (const other of ['wies', 'kim', 'co', 'an'])
      expect(chatText(town, other)).not.toContain('**Veiligheid:**')
    expect(JSON.stringify(postsIn(town))).not.toContain('gevaar')
  })

  it('is sealed on disk, and gone with its key', async () => {
    await asks(town, { safety: 'known-danger' })
    const [road] = await requestsOf(town)
    expect(road?.private).toMatchObject({ safety: 'known-danger' })
    expect(await onDisk(town)).not.toContain('known-danger')
    await town.store.destroyKey(`road:${road?.id}`)
    expect((await requestsOf(town))[0]?.private).toBeUndefined()
  })
})

describe('two who do intakes', () => {
  it('at once: exactly one has it, the other hears who', async () => {
    await opensRequests(town)
    await asks(town)
    const [door, wies] = await Promise.all(
      ['door', 'wies'].map((id) =>
        town.person(id).taps(...press(cardWith(town, id, 'take-request'), 'take-request')),
      ),
    )
    const said = [door, wies].map((one) => (one ? saidIn(one) : ''))
    expect(said.filter((one) => one.includes('Jij doet deze intake'))).toHaveLength(1)
    expect(said.filter((one) => /(?:Door|Wies) Begeleider doet deze intake al/.test(one))).toHaveLength(1)
    await town.settle()
    const [road] = await requestsOf(town)
    const other = road?.intakeBy === 'door' ? 'wies' : 'door'
    expect(messagesWith(town, other, 'Nieuwe aanvraag in Gent')).toHaveLength(1)
    expect(verbsOf(cardWith(town, other, 'open-request'))).not.toContain('take-request')
  })

  it('of Hasselt is its coordinator, and no lecturer', async () => {
    await opensRequests(town, 'Hasselt')
    await asks(town, { region: 'Kiewit', professional: 'Ines Doorverwijzer' }, 'ines')
    expect(chatText(town, 'co')).toContain('Nieuwe aanvraag in Hasselt')
    expect(chatText(town, 'an')).not.toContain('Nieuwe aanvraag')
    const [road] = await requestsOf(town)
    const refused = await town.person('an').taps('take-request', { road: road?.id })
    expect(saidIn(refused)).toContain('doet hier iemand anders')
    expect(saidIn(await town.person('door').taps('take-request', { road: road?.id }))).toContain(
      'vind ik niet',
    )
    expect(cardsOf(await town.person('co').says(road?.number ?? ''))).toHaveLength(1)
  })
})
