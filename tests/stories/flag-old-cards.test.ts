import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { flagCardOf } from './habits.ts'
import { answered, lastCard, press, pressTitled, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const flagCard = (id: string) => flagCardOf(town, id)

/** Raised by Lies and taken on by Door; the cards both have of it before it ends. */
async function takenByDoor(): Promise<Readonly<{ ofStudent: Card; ofLecturer: Card }>> {
  const { card } = lastCard(await town.person('lies').says('dringend'))
  await town.settle()
  const taken = answered(await town.person('door').taps(...pressTitled(flagCard('door'), 'Ik neem dit op')))
  await town.settle()
  return { ofStudent: card, ofLecturer: taken }
}

async function closes(card: Card): Promise<void> {
  const form = lastCard(await town.person('door').taps(...pressTitled(card, 'Opgelost'))).card
  const filled = { outcome: 'not-needed', helpCame: 'no', signGone: 'no' }
  await town.person('door').taps(...press(form, 'resolve-flag', filled))
  await town.settle()
}

describe('an old card of a flag that is over', () => {
  it('answers the student with that, the numbers, and the way to raise it again', async () => {
    const { ofStudent, ofLecturer } = await takenByDoor()
    await closes(ofLecturer)
    const tap = press(ofStudent, 'tell-flag', { callBack: '0470 00 00 01' })
    const late = answered(await town.person('lies').taps(...tap))
    expect(shownOn(late)).toContain('Afgesloten door Door Begeleider')
    expect(shownOn(late)).toContain('112')
    expect(JSON.stringify(late)).toContain('"raise-urgent"')
  })

  it.each(['Geef door aan …', 'Opgelost'])('opens no form behind “%s”', async (title) => {
    const { ofLecturer } = await takenByDoor()
    await closes(ofLecturer)
    const late = answered(await town.person('door').taps(...pressTitled(ofLecturer, title)))
    expect(shownOn(late)).toContain('Afgesloten door Door Begeleider')
  })
})

describe('an old card of a flag that somebody else took on', () => {
  it('cannot hand it on, and says who has it', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    const old = flagCard('door')
    town.pass({ minutes: 15 })
    await town.settle()
    await town.person('wies').taps(...pressTitled(flagCard('wies'), 'Ik neem dit op'))
    const late = answered(await town.person('door').taps(...pressTitled(old, 'Geef door aan …')))
    expect(shownOn(late)).toContain('Opgenomen door Wies Begeleider')
  })
})
