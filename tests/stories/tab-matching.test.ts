import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Section } from '../../cards/pages/list-page.ts'
import type { MatchingPage } from '../../cards/pages/matching-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { shownOn, tapOf } from './hands.ts'
import { isReady, matched, planned, waits } from './matching-hands.ts'
import { asks, opensRequests } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const said = nl.matchingPage

async function pageOf(who: string, asked: object = {}): Promise<MatchingPage> {
  const { page, text } = await town.inTab(who).asks('open-matching-page', asked)
  if (page?.shows !== 'matching') throw new Error(`no page: ${text}`)
  return page
}

function section({ requests, matching }: MatchingPage, title: string): Section {
  const found = [...requests, ...matching].find((one) => one.title === title)
  if (!found) throw new Error(`no ${title}`)
  return found
}

describe('requests on the page', () => {
  it('stand with where they are and how long they wait, too long first, and open as in the chat', async () => {
    await opensRequests(town)
    await asks(town)
    town.pass({ days: 15 })
    await asks(town, { region: 'Ledeberg' })
    const waiting = section(await pageOf('door'), said.requests)
    expect(waiting.note).toBe('1 van 2 aanvragen wacht te lang.')
    expect(waiting.rows.map(({ title, lines, badge }) => [title, lines[0], badge?.text ?? null])).toEqual([
      ['A-G004 · Dampoort (Gent)', 'aangevraagd · al 15 dagen', 'te lang'],
      ['A-G005 · Ledeberg (Gent)', 'aangevraagd · sinds vandaag', null],
    ])
    const opens = waiting.rows[0]?.opens
    if (opens?.to !== 'card') throw new Error('it opens nothing')
    expect((await town.inTab('door').asks(opens.verb, opens.data)).cards.map(shownOn).join()).toContain(
      'A-G004',
    )
    // What only the intake may know is not on the page.
    expect(JSON.stringify(await pageOf('door'))).not.toMatch(/09 000|Doorverwijzer/)
  })

  it('with a student stand apart', async () => {
    await waits(town)
    await isReady(town, 'noor')
    await matched(town, 'noor')
    const page = await pageOf('door')
    expect([section(page, said.requests).rows, section(page, said.coming).rows[0]?.lines]).toEqual([
      [],
      ['gekoppeld · sinds vandaag'],
    ])
  })
})

describe('the matching on the page', () => {
  it('shows each family that waits with its wishes and the students that could be its buddy, in the words of the chat', async () => {
    await waits(town)
    await isReady(town, 'noor')
    const [row] = section(await pageOf('door'), said.waiting).rows
    expect([row?.title, row?.lines.slice(0, 2)]).toEqual([
      'G-015 · Gezin Mees',
      [
        'wacht 7 dagen (sinds ma 16/11)',
        'Regio: Dampoort · Talen: Turks, met een tolk · Vraagt: papieren · Baby verwacht rond wo 10/2',
      ],
    ])
    expect(row?.lines[2]).toMatch(/^Noor Sociaalwerk\. Voor: spreekt Turks; .*\. Tegen: heeft al 1 gezin\./)
    expect(row?.opens).toMatchObject({ verb: 'open-matching' })
  })

  it('names students without a family, with what their profile still needs', async () => {
    await town.change(async (records) => {
      const match = await records.matches.get('match-G-012')
      if (match) records.matches.put({ ...match, until: '2026-11-20' })
    })
    const free = async () =>
      section(await pageOf('door'), said.students).rows.map(({ title, badge, opens }) => [
        title,
        badge?.text ?? null,
        opens?.to ?? null,
      ])
    expect(await free()).toEqual([['Noor Sociaalwerk', said.noProfile, null]])
    const { cards } = await town.inTab('noor').asks('my-profile')
    const [form] = cards
    if (!form) throw new Error('no form')
    const { verb, data } = tapOf(form, 'save-profile', { languages: 'Nederlands' })
    await town.inTab('noor').asks(verb, data)
    expect(await free()).toEqual([['Noor Sociaalwerk', said.toCheck, 'card']])
    await isReady(town, 'noor')
    expect(await free()).toEqual([['Noor Sociaalwerk', null, 'card']])
  })

  it('shows a pair on its way with what it waits for', async () => {
    await waits(town)
    await isReady(town, 'noor')
    await planned(town, 'noor')
    const page = await pageOf('door')
    expect(section(page, said.pairs).rows.map(({ title, lines }) => [title, ...lines])).toEqual([
      [
        'Noor Sociaalwerk en G-015 · Gezin Mees',
        'Kennismaking: di 24/11 om 14u; wacht op het antwoord van het gezin en de student',
      ],
    ])
    expect(section(page, said.waiting).rows).toEqual([])
  })

  it('writes in the audit which families were seen, as the chat does', async () => {
    await waits(town)
    await pageOf('door')
    const audit = await town.read((records) => records.audit.all())
    expect(audit.slice(-2).map(({ did, family }) => [did, family])).toEqual([
      ['matching.page-seen', null],
      ['matching.family-seen', 'family-G-015'],
    ])
  })
})

describe('whose page', () => {
  it('a lecturer sees the own site only, a coordinator each of both', async () => {
    await waits(town)
    await waits(town, { code: 'H-009', site: 'hasselt' })
    expect(JSON.stringify(await pageOf('door'))).not.toContain('H-009')
    expect(JSON.stringify(await pageOf('an'))).not.toContain('G-015')
    expect(
      section(await pageOf('co', { site: 'hasselt' }), said.waiting).rows.map(({ title }) => title),
    ).toEqual(['H-009 · Gezin Wulp'])
    const { page, text } = await town.inTab('door').asks('open-matching-page', { site: 'hasselt' })
    expect([page, text.includes('H-009')]).toEqual([null, false])
  })

  it.each(['lies', 'kim', 'mo'])('%s has none', async (who) => {
    await waits(town)
    const { page, text } = await town.inTab(who).asks('open-matching-page')
    expect([page, text.includes('hoort niet bij jouw rol'), text.includes('G-015')]).toEqual([
      null,
      true,
      false,
    ])
  })
})
