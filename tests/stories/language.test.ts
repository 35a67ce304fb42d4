import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import { chatText, logs } from './habits.ts'
import { lastCard, press, pressTitled, saidIn, shownOn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  // The fictional people chose Dutch; here nobody has chosen yet.
  await town.change(async (records) => {
    for (const person of await records.people.all()) records.people.put({ ...person, language: null })
  })
})
afterEach(() => town.close())

describe('the language', () => {
  it('is that of the person’s Teams, Dutch for all others', async () => {
    for (const [locale, greeting] of [
      ['en-US', en.help.greeting('Lies')],
      ['nl-BE', nl.help.greeting('Lies')],
      ['fr-BE', nl.help.greeting('Lies')],
    ] as const)
      expect(saidIn(await town.person('lies', { locale }).says('hello'))).toContain(greeting)
  })

  it('is changed by chat, for cards and notices alike, and stays so', async () => {
    const question = lastCard(await town.person('door').says('taal')).card
    const changed = await town.person('door').taps(...pressTitled(question, 'English'))
    expect(saidIn(changed)).toContain(en.speaks.en)
    await logs(town, 'lies')
    await town.settle()
    expect(chatText(town, 'door')).toContain(en.logged.title)
    await town.restart()
    expect(textOf(lastCard(await town.person('door').says('hulp')).card)).toContain(en.help.can)
    await town.person('door').taps('set-language', { language: 'nl' })
    expect(textOf(lastCard(await town.person('door').says('help')).card)).toContain(nl.help.can)
  })

  it('English reads an English sentence and answers in English', async () => {
    const outcome = await town
      .person('lies', { locale: 'en-GB' })
      .says('yesterday 1 hour home visit with G-014')
    const { card } = lastCard(outcome)
    expect(shownOn(card)).toMatch(
      new RegExp(
        `G-014[\\s\\S]*${en.kinds.home_visit}[\\s\\S]*${en.day('2026-11-22')}[\\s\\S]*${en.minutes(60)}`,
      ),
    )
    const kept = await town.person('lies', { locale: 'en-GB' }).taps(...press(card, 'save-contact'))
    expect(saidIn(kept)).toContain(en.kept.title)
    expect(saidIn(outcome)).toContain(en.historyStays.slice(0, 40))
  })

  it('refuses in the person’s language', async () => {
    const outcome = await town.person('lies', { locale: 'en-GB' }).taps('people', {})
    expect(saidIn(outcome)).toContain('does not belong to your role')
  })

  it('that does not exist is refused', async () => {
    expect(saidIn(await town.person('lies').taps('set-language', { language: 'de' }))).toContain(
      nl.refusals['form-unclear'](),
    )
  })
})
