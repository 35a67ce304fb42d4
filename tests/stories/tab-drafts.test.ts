import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { nl } from '../../cards/wording/nl.ts'
import {
  cardIn,
  entriesOf,
  familySeenBy,
  listSeenBy,
  logsInTab,
  merel,
  pressesIn,
  saidOn,
  taps,
} from './family-page-hands.ts'
import { chatText, keptBy, logs, messagesWith, openDraftsOf } from './habits.ts'
import { chatOf, formOf, lastCard, press, saidIn, shownOn, tapOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const said = nl.aboutFamilies
const note = 'de huisbaas wil het appartement terug'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'door']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

/** How many contacts Lies has from the start. */
const before = 10

/** What stands under a message id in her chat now. */
const standing = (messageId: string) =>
  chatOf(town.connector.sent, 'lies').find((one) => one.messageId === messageId)

/** The drafts of her week, as the page lists them. */
async function draftsInWeek() {
  const { sections } = await listSeenBy(town, 'lies', 'my-week')
  return sections.find(({ title }) => title === said.week.drafts)?.rows ?? []
}

describe('what is logged', () => {
  it('in the tab stands in the chat, and the lecturer hears of it; nothing is sent to her own chat', async () => {
    const sent = chatOf(town.connector.sent, 'lies').length
    const { done } = await logsInTab(town, 'lies', { kind: 'outing', raised: note })
    expect(shownOn(cardIn(done))).toContain('Bewaard')
    await town.settle()
    expect(chatOf(town.connector.sent, 'lies')).toHaveLength(sent)
    expect(saidIn(await town.person('lies').says('mijn contacten'))).toContain('Uitstap')
    expect(chatText(town, 'door')).toContain('G-014 · Gezin Merel: uitstap, ma 23/11')
    expect(chatText(town, 'door')).not.toContain(note)
  })

  it('leaves one empty draft, however often the card is opened and closed again', async () => {
    for (let time = 0; time < 3; time++) await town.inTab('lies').asks('log', { family: merel })
    expect(await openDraftsOf(town, 'lies')).toHaveLength(1)
    // One that stands on a card in the chat is another one, in which somebody may be writing.
    await town.person('lies').taps('log', { family: merel })
    await town.person('lies').taps('log', { family: merel })
    expect(await openDraftsOf(town, 'lies')).toHaveLength(2)
    await logsInTab(town, 'lies', { kind: 'outing' })
    expect(await openDraftsOf(town, 'lies')).toHaveLength(2)
  })

  it('in the chat stands on the page, with its note', async () => {
    await logs(town, 'lies', { kind: 'outing', raised: note })
    const page = await familySeenBy(town, 'lies')
    expect(entriesOf(page)[0]).toMatchObject({
      title: 'ma 23/11 · Uitstap',
      said: [{ label: said.story.raised, text: note }],
    })
  })

  it('is corrected and undone in the tab by the rules of the chat', async () => {
    const { contact } = await logs(town, 'lies', { kind: 'outing', raised: note })
    await town.settle()
    const [first] = entriesOf(await familySeenBy(town, 'lies'))
    if (!first) throw new Error('no contact')
    const form = cardIn(await taps(town, 'lies', first, said.story.correct))
    await pressesIn(town, 'lies', { card: form, verb: 'save-contact', with: { kind: 'phone' } })
    const [corrected] = entriesOf(await familySeenBy(town, 'lies'))
    expect(corrected).toMatchObject({ key: contact.id, title: 'ma 23/11 · Telefoon', said: [{ text: note }] })
    const [undo] = [await taps(town, 'lies', first, said.story.undo)]
    expect(shownOn(cardIn(undo))).toContain('telefoon, ma 23/11')
    expect(entriesOf(await familySeenBy(town, 'lies')).map(({ key }) => key)).not.toContain(contact.id)
    await town.settle()
    expect(messagesWith(town, 'door', 'maakte een verslag ongedaan')).toHaveLength(1)
    town.pass({ days: 30 })
    const old = entriesOf(await familySeenBy(town, 'lies'))
    expect(old.flatMap(({ buttons }) => buttons)).toEqual([])
  })
})

describe('a draft', () => {
  it('begun in the chat is finished in the tab, and its card in the chat says so', async () => {
    const draft = lastCard(await town.person('lies').says('gisteren 1u op huisbezoek bij G-014'))
    const [row] = await draftsInWeek()
    if (!row) throw new Error('no draft')
    expect(row.title).toBe('G-014 · Gezin Merel, huisbezoek, zo 22/11')
    const card = cardIn(await taps(town, 'lies', row, said.week.goOn))
    await pressesIn(town, 'lies', { card, verb: 'save-contact' })
    await town.settle()
    expect(standing(draft.messageId)).toMatchObject({ how: 'replace' })
    expect(JSON.stringify(standing(draft.messageId)?.activity)).toContain(nl.kept.title)
    expect(await draftsInWeek()).toEqual([])
    expect(await keptBy(town, 'lies')).toHaveLength(before + 1)
  })

  it('begun in the tab is finished in the chat, and its card in the tab says so', async () => {
    const form = cardIn(await town.inTab('lies').asks('log', { family: merel }))
    const [open] = await openDraftsOf(town, 'lies')
    await town.person('lies').says('gisteren 1u op huisbezoek')
    const shown = lastCard(await town.person('lies').taps('open-draft', { draft: open?.id }))
    await town
      .person('lies')
      .taps(...press(await fullForm(shown.card), 'save-contact', { kind: 'home_visit' }))
    expect(await keptBy(town, 'lies')).toHaveLength(before + 1)
    const late = await pressesIn(town, 'lies', { card: form, verb: 'save-contact', with: { kind: 'phone' } })
    expect(late.text).toContain(nl.refusals['draft-gone']({ reason: 'draft-gone', as: 'saved' }))
    expect(await keptBy(town, 'lies')).toHaveLength(before + 1)
  })

  it('open in the tab and told more of in the chat is shown anew, never overwritten', async () => {
    await town.person('lies').says('gisteren 1u op huisbezoek bij G-014')
    const [open] = await openDraftsOf(town, 'lies')
    const old = cardIn(await town.inTab('lies').asks('open-draft', { draft: open?.id }))
    await town.person('lies').says('het duurde 2 uur')
    const late = await pressesIn(town, 'lies', { card: old, verb: 'save-contact' })
    expect(late.texts).toEqual([nl.refusals['newer-draft']()])
    expect(await keptBy(town, 'lies')).toHaveLength(before)
    await pressesIn(town, 'lies', { card: cardIn(late), verb: 'save-contact' })
    expect((await keptBy(town, 'lies')).map(({ facts }) => facts.minutes)).toContain(120)
  })

  it('saved by the same tap in both at once is one contact', async () => {
    const draft = lastCard(await town.person('lies').says('gisteren 1u op huisbezoek bij G-014'))
    const tap = tapOf(draft.card, 'save-contact')
    await Promise.all([
      town.person('lies').taps(tap.verb, tap.data),
      town.inTab('lies').asks(tap.verb, tap.data),
    ])
    expect(await keptBy(town, 'lies')).toHaveLength(before + 1)
  })

  it('thrown away in the tab is gone from the week and from its card in the chat', async () => {
    const draft = lastCard(await town.person('lies').says('gisteren 1u op huisbezoek bij G-014'))
    const [row] = await draftsInWeek()
    if (!row) throw new Error('no draft')
    const dropped = await taps(town, 'lies', row, said.week.drop)
    // The page behind the dialog knows that it must ask anew.
    expect(JSON.parse(dropped.text)).toMatchObject({ hasChanged: true })
    await town.settle()
    expect(standing(draft.messageId)?.activity.text).toContain('Weggegooid')
    expect(await draftsInWeek()).toEqual([])
  })

  it('of somebody else is nobody’s to open or finish', async () => {
    await town.person('lies').says('gisteren 1u op huisbezoek bij G-014')
    const [open] = await openDraftsOf(town, 'lies')
    for (const id of ['noor', 'door']) {
      const refused = await town.inTab(id).asks('open-draft', { draft: open?.id })
      expect([id, /Merel|huisbezoek/.test(refused.text)]).toEqual([id, false])
    }
  })
})

describe('the week', () => {
  it('of a student holds what is due, with the numbers to call at hand', async () => {
    const week = await listSeenBy(town, 'lies', 'my-week')
    expect(week.intro).toContain('112')
    expect(week.buttons.map(({ title }) => title)).toEqual([said.log, said.urgent])
    expect(week.sections[0]?.rows).toMatchObject([
      {
        title: 'G-011 · Gezin Zwaluw',
        badge: { text: '9 dagen te laat', tone: 'late' },
        opens: { page: 'family' },
      },
      { title: 'G-014 · Gezin Merel' },
    ])
    expect(week.sections[1]?.rows).toMatchObject([
      { title: 'wo 25/11 om 14u', opens: { data: { family: merel } } },
    ])
  })

  it('of a lecturer is that of the families supervised, and of who has none it is no page', async () => {
    const week = await listSeenBy(town, 'door', 'my-week')
    expect(week.sections.map(({ title }) => title)).toEqual([
      said.week.dueSupervised,
      said.week.appointmentsSupervised,
    ])
    expect(week.buttons).toEqual([])
    expect((await town.inTab('co').asks('my-week')).page).toBeNull()
    const start = (await town.inTab('door').asks('open-tab')).page
    expect(start).toMatchObject({ pages: expect.arrayContaining(['week', 'families']) })
  })

  it('and the list hold only families that are somebody’s', async () => {
    const keysFor = async (id: string) =>
      (await listSeenBy(town, id, 'open-families-page')).sections.map(({ rows }) =>
        rows.map(({ key }) => key),
      )
    expect(await keysFor('lies')).toEqual([['family-G-011', merel]])
    expect(await keysFor('door')).toEqual([['family-G-011', merel]])
    expect(await keysFor('tuur')).toEqual([['family-H-003']])
    const site = await listSeenBy(town, 'co', 'open-families-page')
    expect(site.sections.flatMap(({ rows }) => rows.map(({ opens }) => opens))).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect((await town.inTab('kim').asks('open-families-page')).page).toBeNull()
    expect(saidOn(await familySeenBy(town, 'lies')).join()).not.toContain('Zwaluw')
  })
})

/** The card with all fields, whichever of the two a draft is shown as. */
function fullForm(card: Parameters<typeof formOf>[1]) {
  return JSON.stringify(card).includes('adjust-draft') ? formOf(town.person('lies'), card) : card
}
