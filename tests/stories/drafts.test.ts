import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, keptBy, logs, messagesWith } from './habits.ts'
import { answered, chatOf, lastCard, press, saidIn, shownOn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const open = () => town.read((records) => records.drafts.find('openOf', 'lies'))

/** What stands under a message id in her chat now. */
function standing(messageId: string) {
  return chatOf(town.connector.sent, 'lies').find((one) => one.messageId === messageId)
}

describe('a draft', () => {
  it('survives a restart and is saved from the card that was there before', async () => {
    const draft = lastCard(await town.person('lies').says('gisteren 1u op huisbezoek bij G-014'))
    await town.restart()
    const kept = await town.person('lies').taps(...press(draft.card, 'save-contact'))
    expect(textOf(answered(kept))).toContain('G-014 · Gezin Merel: huisbezoek, zo 22/11')
    expect(await open()).toHaveLength(0)
  })

  it('ends after seven days: a notice takes the place of its card, and its words are gone', async () => {
    const draft = lastCard(
      await town.person('lies').says('gisteren 1u op huisbezoek bij G-014, over de huur'),
    )
    town.pass({ days: 6 })
    await town.restart()
    expect(await open()).toHaveLength(1)
    town.pass({ days: 1, minutes: 1 })
    await town.restart()
    await town.settle()
    expect(await open()).toHaveLength(0)
    expect(standing(draft.messageId)).toMatchObject({ how: 'replace' })
    expect(standing(draft.messageId)?.activity.text).toBe(
      'Verlopen, niet bewaard: G-014 · Gezin Merel, huisbezoek, zo 22/11.',
    )
    expect(messagesWith(town, 'lies', 'Een verslag stond te lang open')).toHaveLength(1)
    expect(chatText(town, 'lies')).not.toContain('huur')
    const late = await town.person('lies').taps(...press(draft.card, 'save-contact'))
    expect(saidIn(late)).toContain('stond te lang open')
    expect(await keptBy(town, 'lies')).toHaveLength(10)
  })

  it('cannot be saved or refined once its time is over, also before the job came by', async () => {
    const lies = town.person('lies')
    const draft = lastCard(await lies.says('gisteren 1u op huisbezoek bij G-014'))
    town.pass({ days: 7, minutes: 1 })
    expect(saidIn(await lies.taps(...press(draft.card, 'save-contact')))).toContain('stond te lang open')
    expect(saidIn(await lies.says('bewaar'))).toContain('Er staat niets open')
    expect(saidIn(await lies.taps('open-draft', { draft: (await open())[0]?.id }))).toContain('te lang open')
    expect(await keptBy(town, 'lies')).toHaveLength(10)
  })

  it('of a version that is unknown is dropped with a kind word', async () => {
    const draft = lastCard(await town.person('lies').says('log'))
    await town.change(async (records) => {
      for (const one of await records.drafts.find('openOf', 'lies'))
        if (one.state === 'open') records.drafts.put({ ...one, version: 99, fields: { anders: true } })
    })
    const early = await town.person('lies').taps(...press(draft.card, 'save-contact', { kind: 'phone' }))
    expect(saidIn(early)).toContain('na een update niet meer lezen')
    await town.restart()
    await town.settle()
    expect(JSON.stringify(standing(draft.messageId)?.activity)).toContain('na een update niet meer lezen')
    expect(await open()).toHaveLength(0)
  })

  it('never comes back after saving', async () => {
    const { draft, tap } = await logs(town, 'lies')
    await town.settle()
    expect(JSON.stringify(standing(draft.messageId)?.activity)).toContain('Bewaard')
    expect(saidIn(await town.person('lies').says('bewaar'))).toContain('Er staat niets open')
    expect(saidIn(await town.person('lies').says('mijn week'))).not.toContain('Open verslag tonen')
    await town.restart()
    await town.person('lies').taps(...tap)
    expect(await open()).toHaveLength(0)
    expect(await keptBy(town, 'lies')).toHaveLength(11)
  })

  it('is thrown away with one tap; nothing of it stays', async () => {
    const lies = town.person('lies')
    const draft = lastCard(await lies.says('gisteren 1u op huisbezoek bij G-014, over de huur'))
    const dropped = await lies.taps(...press(draft.card, 'drop-draft'), { cardMessageId: draft.messageId })
    expect(textOf(answered(dropped))).toContain('Er is niets bewaard')
    await town.settle()
    expect(chatText(town, 'lies')).not.toContain('huur')
    expect(saidIn(await lies.taps(...press(draft.card, 'save-contact')))).toContain('weggegooid')
    expect(await keptBy(town, 'lies')).toHaveLength(10)
  })

  it('waits in "mijn week" and is shown again from there', async () => {
    const lies = town.person('lies')
    const draft = lastCard(await lies.says('gisteren 1u op huisbezoek bij G-014'))
    const week = lastCard(await lies.says('mijn week')).card
    expect(textOf(week)).toContain('G-014 · Gezin Merel, huisbezoek, zo 22/11')
    const shown = lastCard(await lies.taps(...press(week, 'open-draft')))
    expect(shown.card).toEqual(draft.card)
    await town.settle()
    // The card above gives way to the one below: there is one place to save from.
    expect(standing(draft.messageId)?.activity.text).toContain('Bijgewerkt')
  })
})

describe('two drafts', () => {
  it('are refined each by the family named, the newest when none is', async () => {
    const lies = town.person('lies')
    await lies.says('gisteren 1u op huisbezoek bij G-014')
    town.pass({ minutes: 1 })
    await lies.says('vandaag gebeld met G-011, 10 min')
    expect(await open()).toHaveLength(2)
    town.pass({ minutes: 1 })
    const newest = lastCard(await lies.says('het duurde 20 minuten')).card
    expect(shownOn(newest)).toMatch(/G-011[\s\S]*Telefoon[\s\S]*20 min/)
    const named = lastCard(await lies.says('nee, G-014 was 90 min')).card
    expect(shownOn(named)).toMatch(/G-014[\s\S]*zo 22\/11[\s\S]*1u30/)
    const fields = (await open()).flatMap((one) => (one.state === 'open' ? [one.fields] : []))
    expect(fields).toHaveLength(2)
    expect(fields).toContainEqual(expect.objectContaining({ family: 'family-G-011', minutes: 20 }))
  })

  it('that end at the same time each get their own notice', async () => {
    const lies = town.person('lies')
    await lies.says('log')
    await lies.says('log')
    town.pass({ days: 8 })
    await town.restart()
    await town.settle()
    expect(messagesWith(town, 'lies', 'stond te lang open')).toHaveLength(2)
  })
})
