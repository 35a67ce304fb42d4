import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { nl } from '../../cards/wording/nl.ts'
import type { Role } from '../../programme/person.ts'
import { logs } from '../stories/habits.ts'
import { cardsOf, chatOf, elementsOf, inputsOf, saidIn } from '../stories/hands.ts'
import { openTown, type Town } from '../stories/town.ts'
import type { Outcome } from '../teams/client.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const id of people.map(([, one]) => one)) await town.person(id).says('hallo')
  await logs(town, 'lies')
  await town.person('lies').says('dringend')
  await town.person('co').taps('start-match', {
    token: 'walk-match-1',
    family: 'family-G-011',
    student: 'noor',
    from: '',
  })
  await town.settle()
})
afterAll(() => town.close())

const people: readonly (readonly [Role, string])[] = [
  ['student', 'lies'],
  ['lecturer', 'door'],
  ['assessor', 'mo'],
  ['coordinator', 'co'],
  ['partner', 'kim'],
]

type Press = Readonly<{ title: string; verb: string; data: Readonly<Record<string, unknown>> }>

/** Every button of a card with what it sends when nobody touches an input. */
function pressesOf(card: Card): readonly Press[] {
  return elementsOf(card).flatMap(({ type, verb, title, data, associatedInputs }) => {
    if (type !== 'Action.Execute') return []
    const inputs = associatedInputs === 'none' ? {} : inputsOf(card)
    return [{ title: String(title), verb: String(verb), data: { ...(data as object), ...inputs } }]
  })
}

function cardsIn(outcome: Outcome): readonly Card[] {
  const value = outcome.body?.value
  return [...(typeof value === 'object' ? [value] : []), ...cardsOf(outcome)]
}

/** Walks from everything somebody was sent and may type through every button, and names those that refuse. */
async function refusingButtons(role: Role, id: string): Promise<readonly string[]> {
  const person = town.person(id)
  const waiting = chatOf(town.connector.sent, id).flatMap(
    ({ activity }) => activity.attachments?.map(({ content }) => content) ?? [],
  )
  for (const typed of [...nl.help.commands[role], ...nl.help.everyone, 'dankjewel', 'xqzt blorp'])
    waiting.push(...cardsIn(await person.says(typed)))
  const pressed = new Set<string>()
  const refusing: string[] = []
  for (let card = waiting.shift(); card !== undefined; card = waiting.shift())
    for (const { title, verb, data } of pressesOf(card)) {
      const kind = `${title} (${verb})`
      if (pressed.has(kind)) continue
      pressed.add(kind)
      const outcome = await person.taps(verb, data)
      if (saidIn(outcome).includes('hoort niet bij jouw rol')) refusing.push(kind)
      waiting.push(...cardsIn(outcome))
    }
  expect(pressed.size).toBeGreaterThan(2)
  return refusing
}

describe('no button refuses by role', () => {
  it.each(people)('for a %s', async (role, id) => {
    expect(await refusingButtons(role, id)).toEqual([])
  })
})
