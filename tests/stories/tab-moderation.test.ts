import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { ListPage, Row } from '../../cards/pages/list-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import type { SharedService } from '../../directory/service.ts'
import { shownOn } from './hands.ts'
import { idOf, keeps, keptLeaflet } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

const said = nl.moderationPage
const { check } = nl.sharing
const at = '2026-11-20T10:00:00.000Z'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await keeps(town, [
    { name: 'De Kast', what: 'Eten.', needs: ['food'], at: 'Gent', site: 'gent', confirmedAt: at },
    { name: 'Ver Weg', what: 'Eten.', needs: ['food'], at: 'Hasselt', site: 'hasselt' },
    {
      name: 'Oud',
      what: 'Eten.',
      needs: ['food'],
      at: 'Gent',
      site: null,
      confirmedAt: '2025-01-10T10:00:00.000Z',
    },
  ])
})
afterEach(() => town.close())

const kept = (name: string) => town.read((records) => records.services.get(idOf(name)))
async function has(name: string, more: Partial<SharedService>): Promise<void> {
  await town.change(async (records) => {
    const service = await records.services.get(idOf(name))
    if (service) records.services.put({ ...service, ...more })
  })
}
const gone = (by: string) => ({ id: `gone-${by}`, kind: 'gone' as const, field: null, by, at, handled: null })

async function pageOf(id = 'door'): Promise<ListPage> {
  const { page } = await town.inTab(id).asks('open-moderation-page')
  if (page?.shows !== 'list') throw new Error(`no list: ${JSON.stringify(page)}`)
  return page
}
const rowsUnder = ({ sections }: ListPage, title: string): readonly Row[] =>
  sections.find((section) => section.title === title)?.rows ?? []

/** Taps a button of a row, as the page does: the card that comes says what was done. */
async function taps(row: Row | undefined, title: string, id = 'door'): Promise<string> {
  const opens = row?.buttons.find((button) => button.title === title)?.opens
  if (opens?.to !== 'card') throw new Error(`no “${title}” on ${row?.title}`)
  return (await town.inTab(id).asks(opens.verb, opens.data)).cards.map(shownOn).join()
}

describe('what is to be checked, in the tab', () => {
  it('says of each list when it is empty', async () => {
    await has('Oud', { lastConfirmedAt: at })
    const page = await pageOf()
    expect(page.sections.map(({ title, rows }) => [title, rows.length])).toEqual(
      [said.gone, said.fresh, said.wrong, said.tips, said.leaflets, said.troubles, said.oldest].map(
        (title) => [title, 0],
      ),
    )
    for (const { empty } of page.sections) expect(empty.length).toBeGreaterThan(10)
    expect((await town.read((records) => records.audit.all())).at(-1)).toMatchObject({
      by: 'door',
      did: 'moderation.seen',
    })
  })

  it('new services are agreed to with one tap, which the chat knows', async () => {
    await has('De Kast', { state: 'unchecked', sharedBy: 'lies' })
    await has('Ver Weg', { state: 'unchecked', sharedBy: 'tuur' })
    const fresh = rowsUnder(await pageOf(), said.fresh)
    expect(fresh.map(({ title, lines }) => [title, ...lines])).toEqual([
      ['De Kast', expect.stringContaining('gedeeld door Lies Vroedkunde')],
    ])
    expect(await taps(fresh[0], check.agree)).toContain('is nagekeken')
    expect(await kept('De Kast')).toMatchObject({ state: 'agreed', agreedBy: 'door' })
    expect(rowsUnder(await pageOf(), said.fresh)).toEqual([])
    expect(rowsUnder(await pageOf('an'), said.fresh).map(({ title }) => title)).toEqual(['Ver Weg'])
    expect(rowsUnder(await pageOf('co'), said.fresh).map(({ title }) => title)).toEqual(['Ver Weg'])
  })

  it('what two people found gone may be closed, and one alone may be kept', async () => {
    await has('De Kast', { reports: [gone('lies'), gone('noor')] })
    await has('Oud', { reports: [gone('lies')] })
    const rows = rowsUnder(await pageOf(), said.gone)
    expect(
      rows.map(({ title, badge, buttons }) => [title, badge?.text, buttons.map((one) => one.title)]),
    ).toEqual([
      ['De Kast', said.waiting, [check.close, check.keep]],
      ['Oud', undefined, [check.keep]],
    ])
    expect(await taps(rows[0], check.close)).toContain('is gesloten')
    await taps(rows[1], check.keep)
    expect([(await kept('De Kast'))?.state, (await kept('Oud'))?.reports[0]?.handled?.by]).toEqual([
      'closed',
      'door',
    ])
    expect(rowsUnder(await pageOf(), said.gone)).toEqual([])
  })

  it('mistakes and tips stand under their service, and are answered there', async () => {
    const wrong = { id: 'w', kind: 'wrong' as const, field: 'phones' as const, by: 'noor', at, handled: null }
    const tip = { id: 't', text: 'Neem *lijn* 3', by: 'noor', at, state: 'waiting' as const }
    await has('De Kast', { reports: [wrong], tips: [tip] })
    const page = await pageOf()
    expect(rowsUnder(page, said.wrong)[0]?.lines).toEqual([
      expect.stringContaining('Klopt niet: Telefoon (Noor Sociaalwerk'),
    ])
    const [row] = rowsUnder(page, said.tips)
    expect(row?.lines).toEqual(['“Neem *lijn* 3”', said.tipOf('Noor Sociaalwerk')])
    await taps(row, check.show)
    expect((await kept('De Kast'))?.tips[0]?.state).toBe('shown')
    expect(rowsUnder(await pageOf(), said.tips)).toEqual([])
  })

  it('leaflets are agreed to or taken away', async () => {
    const leaflet = keptLeaflet({
      title: 'Slapen',
      summary: 'Prenten.',
      needs: ['parenting'],
      language: 'nl',
    })
    await town.change(async (records) => records.leaflets.put({ ...leaflet, state: 'unchecked' }))
    const [row] = rowsUnder(await pageOf(), said.leaflets)
    expect([row?.title, row?.lines]).toEqual(['Slapen', ['Prenten.']])
    await taps(row, nl.finding.leaflet.agree)
    expect(rowsUnder(await pageOf(), said.leaflets)).toEqual([])
  })

  it('services that nobody confirmed for long are confirmed with one tap', async () => {
    await has('De Kast', { state: 'agreed', lastConfirmedAt: null })
    const rows = rowsUnder(await pageOf(), said.oldest)
    expect(rows.map(({ title, lines }) => [title, ...lines])).toEqual([
      ['De Kast', said.never],
      ['Oud', said.lastOn('10/1/2025')],
    ])
    await taps(rows[1], said.still)
    expect((await kept('Oud'))?.confirmations.map(({ by }) => by)).toContain('door')
    expect(rowsUnder(await pageOf(), said.oldest).map(({ title }) => title)).toEqual(['De Kast'])
  })

  it.each(['lies', 'mo', 'kim'])('is not for %s', async (id) => {
    const refused = await town.inTab(id).asks('open-moderation-page')
    expect([refused.page, refused.text]).toEqual([null, expect.stringContaining('hoort niet bij jouw rol')])
  })
})
