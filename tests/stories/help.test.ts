import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import { nl } from '../../cards/wording/nl.ts'
import { cardsOf, hasNextStep, lastCard, pressTitled, saidIn, textOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const roles = [
  ['student', 'lies'],
  ['lecturer', 'door'],
  ['assessor', 'mo'],
  ['coordinator', 'co'],
  ['partner', 'kim'],
] as const

describe('help', () => {
  it.each(roles)('tells a %s what can be done, and that it is a bot', async (role, id) => {
    const { card } = lastCard(await town.person(id).says('hulp'))
    const said = textOf(card)
    for (const command of nl.help.commands[role]) expect(said).toContain(`“${command}”`)
    expect(said).toContain(nl.help.intro[role].slice(0, 20))
    expect(said).toContain('Ik ben een bot')
    expect(verbsOf(card).length).toBeGreaterThan(0)
  })

  it('is the welcome when the bot is installed', async () => {
    for (const [, id] of roles) {
      const name = fictionalPeople.find((one) => one.id === id)?.name.split(' ')[0]
      expect(saidIn(await town.person(id).installs())).toContain(`Dag ${name}!`)
    }
  })

  it('gives a partner the form to ask for a buddy, and tells others who may', async () => {
    const asked = 'ik wil een buddy aanvragen voor een mama'
    expect(saidIn(await town.person('kim').says(asked))).toContain('request-buddy')
    expect(saidIn(await town.person('door').says(asked))).toContain('geen aanvraag open')
    expect(saidIn(await town.person('lies').says('nieuwe aanmelding'))).toContain('coördinator')
  })
})

describe('no dead end', () => {
  const utterances = [
    'hallo',
    'dankjewel',
    'xqzt blorp',
    'wat kan jij',
    'nee',
    'stop',
    'ok',
    'hoe laat is het',
    'ik wil een voedselbank zoeken',
    'herinner me morgen',
    'wie is mijn begeleider',
    'intervisie',
    'privacy',
    'taal',
    'mijn gezinnen',
    'mijn week',
    'mijn contacten',
    '?',
    '👍',
    'log',
    'gedeeld werk',
    'mensen',
    'nieuwe verslagen',
    'laatste ongedaan maken',
  ]

  it.each(roles)('a %s always gets something to do next', async (_, id) => {
    const without: string[] = []
    for (const text of utterances) {
      const outcome = await town.person(id).says(text)
      expect(outcome.status).toBe(200)
      if (!hasNextStep(outcome)) without.push(text)
    }
    expect(without).toEqual([])
  })

  it('what is not understood offers the three likeliest things', async () => {
    const [card] = cardsOf(await town.person('noor').says('xqzt blorp'))
    expect(card && textOf(card)).toContain(nl.notUnderstood.text)
    expect(card && verbsOf(card)).toHaveLength(3)
  })

  it('every button of the help does what it says', async () => {
    for (const [, id] of roles) {
      const { card } = lastCard(await town.person(id).says('hulp'))
      for (const title of card.actions?.map((action) => String(action.title)) ?? []) {
        const outcome = await town.person(id).taps(...pressTitled(card, title))
        expect(hasNextStep(outcome)).toBe(true)
        expect(saidIn(outcome)).not.toContain('hoort niet bij jouw rol')
      }
    }
  })

  it.each([
    ['a photo', { type: 'message', attachments: [{ contentType: 'image/png' }] }, nl.unsupported],
    ['a very long text', { type: 'message', text: 'a'.repeat(10_001) }, nl.tooLong],
  ])('%s is answered with what to do instead', async (_, activity, answer) => {
    const { sent } = await town.person('lies').delivers(activity)
    expect(sent.map((one) => one.activity.text)).toEqual([answer])
  })
})
