import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { routine } from '../../programme/notice.ts'
import { stamp } from '../../programme/stamp.ts'
import { diskThatFills } from './full-disk.ts'
import { chatText, keptBy, messagesWith } from './habits.ts'
import { answered, cardsOf, lastCard, press, pressTitled, saidIn, shownOn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const numbers = ['112', '101', '1733', '1813', '1712', '106', '070 245 245']
const notice = 'Gemeld:'

let town: Town
const disk = diskThatFills()
beforeEach(async () => {
  disk.fill(false)
  town = await openTown({ disk: disk.disk })
  await town.person('door').says('hallo')
})
afterEach(async () => {
  disk.fill(false)
  await town.close()
})

/** The numbers stand before anything about telling somebody. */
function expectNumbersFirst(said: string): void {
  for (const number of numbers) expect(said).toContain(`**${number}**`)
  expect(said.indexOf('112')).toBeLessThan(said.search(/Nog niet gezien|Welk gezin/))
}

/** Waits until the outbox sends nothing more at this moment of the story's clock. */
async function untilQuiet(): Promise<void> {
  for (let before = -1; before !== town.connector.sent.length; ) {
    before = town.connector.sent.length
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

describe('"dringend"', () => {
  it('typed: the numbers first, and the supervisor hears it once', async () => {
    const outcome = await town.person('lies').says('Dringend!')
    expectNumbersFirst(saidIn(outcome))
    expect(saidIn(outcome)).toContain('Door Begeleider kreeg het')
    await town.person('lies').delivers(outcome.activity)
    await town.settle()
    const told = messagesWith(town, 'door', notice)
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).toContain('Vraag zelf over welk gezin het gaat')
  })

  it('tapped on a draft: names the code, never the story', async () => {
    const lies = town.person('lies')
    const draft = lastCard(await lies.says('gisteren 1u op huisbezoek bij G-014, over de huur')).card
    expectNumbersFirst(saidIn(await lies.taps(...press(draft, 'raise-urgent'))))
    await town.settle()
    expect(messagesWith(town, 'door', notice)).toHaveLength(1)
    expect(chatText(town, 'door')).toContain('Lies Vroedkunde · G-014 · Gezin Merel')
    expect(chatText(town, 'door')).not.toMatch(/huur|gisteren/)
  })

  it('as a concern on a contact: the contact is kept and the numbers come below', async () => {
    const lies = town.person('lies')
    const draft = lastCard(await lies.says('log')).card
    const filled = {
      family: 'family-G-014',
      kind: 'home_visit',
      concern: 'urgent',
      observed: 'een gat in de deur',
    }
    const outcome = await lies.taps(...press(draft, 'save-contact', filled))
    expect(textOf(answered(outcome))).toContain('Bewaard')
    expectNumbersFirst(cardsOf(outcome).map(textOf).join('\n'))
    await town.settle()
    expect(messagesWith(town, 'door', notice)).toHaveLength(1)
    expect(chatText(town, 'door')).not.toContain('gat in de deur')
  })
})

describe('a sentence that is an alarm', () => {
  const sentence = 'ze bloedt hevig en is 30 weken zwanger, ik ben bij G-014'

  it('gets the numbers first, one notice without its words, and the draft below', async () => {
    const outcome = await town.person('lies').says(sentence)
    expectNumbersFirst(saidIn(outcome))
    expect(shownOn(lastCard(outcome).card)).toContain('Verslag G-014')
    await town.settle()
    expect(messagesWith(town, 'door', notice)).toHaveLength(1)
    expect(chatText(town, 'door')).not.toMatch(/bloedt|zwanger|30 weken/)
  })

  it('that is less certain is asked about; only the answer tells somebody', async () => {
    const lies = town.person('lies')
    const outcome = await lies.says('mama slaapt al weken niet')
    const [question] = cardsOf(outcome)
    expect(textOf(question ?? lastCard(outcome).card)).toContain('**112**')
    await town.settle()
    expect(messagesWith(town, 'door', notice)).toHaveLength(0)
    const card = question ?? lastCard(outcome).card
    const not = await lies.taps(...pressTitled(card, 'Niet dringend'))
    expect(saidIn(not)).toContain('niet dringend')
    await lies.taps(...pressTitled(card, 'Vandaag'))
    await town.settle()
    expect(messagesWith(town, 'door', notice)).toHaveLength(1)
    expect(chatText(town, 'door')).toContain('VANDAAG')
  })
})

describe('the urgent notice', () => {
  it('goes before 200 routine ones that wait for the same person', async () => {
    await town.change(async (records) => {
      for (let at = 0; at < 200; at++) {
        const owed = routine('contact-logged', 'door', 'contact-G-014-6', `contact-G-014-6:${at}`)
        const when = stamp(town.now())
        records.notices.put({
          id: owed.id,
          notice: owed,
          state: 'owed',
          attempts: 0,
          owedAt: when,
          dueAt: when,
        })
      }
    })
    // Ten busy seconds: everything that Teams allows to one conversation is used by routine messages.
    for (let second = 0; second < 10; second++) {
      await untilQuiet()
      town.pass({ minutes: 1 / 60 })
    }
    await town.person('lies').says('dringend')
    const before = messagesWith(town, 'door', 'Nieuw verslag').length
    expect(before).toBeGreaterThan(20)
    for (let second = 0; second < 3 && messagesWith(town, 'door', notice).length === 0; second++) {
      await untilQuiet()
      town.pass({ minutes: 1 / 60 })
    }
    expect(messagesWith(town, 'door', notice)).toHaveLength(1)
    expect(messagesWith(town, 'door', 'Nieuw verslag').length - before).toBeLessThan(20)
  })

  it('is repeated when it is unclear whether it arrived; a routine one is not', async () => {
    town.connector.answerAlways('a:chat-29:door', 'reset')
    await town.person('lies').says('dringend')
    await town.settle()
    town.connector.answerAlways('a:chat-29:door', null)
    town.pass({ minutes: 1 })
    await town.settle()
    expect(messagesWith(town, 'door', 'Herhaling. Dringend')).toHaveLength(1)
  })
})

describe('when nothing can be stored', () => {
  it.each([
    ['typed', () => town.person('lies').says('dringend')],
    ['tapped', () => town.person('lies').taps('raise-urgent', { family: 'family-G-014' })],
    ['told', () => town.person('lies').says('ze bloedt hevig en is 30 weken zwanger, ik ben bij G-014')],
  ])('the numbers are shown all the same, and that nobody was told: %s', async (_, does) => {
    disk.fill(true)
    const said = saidIn(await does())
    for (const number of numbers) expect(said).toContain(`**${number}**`)
    expect(said).toContain('heb niemand verwittigd')
    disk.fill(false)
    await town.settle()
    expect(messagesWith(town, 'door', notice)).toHaveLength(0)
  })

  it('a save says that it was not kept, and takes effect once space is back', async () => {
    const lies = town.person('lies')
    const draft = lastCard(await lies.says('log')).card
    const tap = press(draft, 'save-contact', { family: 'family-G-014', kind: 'phone' })
    disk.fill(true)
    expect(saidIn(await lies.taps(...tap))).toContain('ik kon dit niet bewaren')
    expect(await keptBy(town, 'lies')).toHaveLength(10)
    disk.fill(false)
    expect(textOf(answered(await lies.taps(...tap)))).toContain('Bewaard')
    expect(await keptBy(town, 'lies')).toHaveLength(11)
  })
})
