import { describe, expect, it } from '@jest/globals'
import { openSaid, weekSaid } from '../../cards/opening-words.ts'
import { serviceCard } from '../../cards/service-card.ts'
import { servicePreview } from '../../cards/service-preview.ts'
import { servicesCard } from '../../cards/services-card.ts'
import { mailLink, routeLink, telephoneLink, webLink } from '../../cards/web-link.ts'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import { freshnessOf } from '../../directory/freshness.ts'
import { openState } from '../../directory/hours/open-state.ts'
import { openingHours } from '../../directory/hours/opening-hours.ts'
import { nodesOfType } from './client.ts'
import {
  credit,
  hostileService,
  leaflet,
  longService,
  manyFilters,
  noon,
  plainService,
  rowOf,
} from './fictional-services.ts'
import { parseCard } from './parse.ts'

type Block = Readonly<{ byday?: string; opens_at?: string; closes_at?: string }> &
  Readonly<Record<string, unknown>>

const hoursOf = (...schedules: readonly Block[]) => openingHours({ schedules, note: null })
const block = (byday: string, opens_at: string, closes_at: string): Block => ({ byday, opens_at, closes_at })
const weekdays = block('MO,TU,WE,TH,FR', '09:00', '17:00')

describe('the hours of a week', () => {
  it.each([
    ['the same every weekday', [weekdays], ['ma–vr 9u–17u']],
    [
      'a lunch break, and a short Friday',
      [block('MO,TU,WE,TH', '09:00', '12:00'), block('MO,TU,WE,TH,FR', '13:00', '16:30')],
      ['ma–do 9u–12u, 13u–16u30', 'vr 13u–16u30'],
    ],
    ['days apart', [block('TU', '10:00', '12:00'), block('TH,FR', '10:00', '12:00')], ['di, do, vr 10u–12u']],
    ['until after midnight', [block('FR', '20:00', '02:00')], ['vr 20u–2u']],
    ['day and night', [block('MO,TU,WE,TH,FR,SA,SU', '00:00', '24:00')], ['Dag en nacht open']],
    [
      'once a month',
      [{ ...block('1TU', '14:00', '16:00'), freq: 'MONTHLY' }],
      ['1ste di van de maand 14u–16u'],
    ],
    [
      'the last of the month',
      [{ ...block('-1FR', '14:00', '16:00'), freq: 'MONTHLY' }],
      ['laatste vr van de maand 14u–16u'],
    ],
    [
      'every two weeks',
      [{ ...block('WE', '10:00', '11:30'), interval: 2, dtstart: '2026-11-18' }],
      ['wo om de 2 weken 10u–11u30'],
    ],
    ['a day without its hours', [{ byday: 'MO' }], ['ma: open, uren niet bekend']],
    ['over since last year', [{ ...weekdays, valid_to: '2025-12-31' }], []],
    ['none', [], []],
  ])('with %s', (_, schedules, lines) => {
    expect(weekSaid(hoursOf(...schedules), noon, nl)).toEqual(lines)
  })

  it('are said in English too', () => {
    expect(weekSaid(hoursOf(weekdays), noon, en)).toEqual(['Mon–Fri 09:00–17:00'])
  })
})

describe('whether it is open', () => {
  const said = (hour: number, ...schedules: readonly Block[]) => {
    const at = noon.set({ hour })
    return openSaid(openState(hoursOf(...schedules), at), at, nl)
  }
  it.each([
    ['in the middle of the day', 12, [weekdays], 'Open tot 17u'],
    ['before it opens', 8, [weekdays], 'Nu dicht, opent om 9u'],
    ['after it closes', 18, [weekdays], 'Nu dicht, opent morgen om 9u'],
    ['until Monday', 18, [block('MO', '09:00', '12:00')], 'Nu dicht, opent ma om 9u'],
    [
      'for weeks',
      18,
      [{ ...block('1TU', '14:00', '16:00'), freq: 'MONTHLY', valid_from: '2026-12-15' }],
      'Nu dicht, opent di 5/1 om 14u',
    ],
    ['day and night', 3, [block('MO,TU,WE,TH,FR,SA,SU', '00:00', '24:00')], 'Dag en nacht open'],
    ['unknown', 12, [], 'Uren niet bekend'],
  ])('%s', (_, hour, schedules, expected) => {
    expect(said(hour, ...schedules)).toBe(expected)
  })
})

describe('how fresh a confirmation is', () => {
  it.each([
    [0, 'recent'],
    [90, 'recent'],
    [91, 'this-year'],
    [365, 'this-year'],
    [366, 'old'],
  ])('%s days ago: %s', (days, band) => {
    expect(
      freshnessOf(
        noon
          .minus({ hours: days * 24 })
          .toUTC()
          .toISO(),
        noon,
      ),
    ).toBe(band)
  })

  it('never stays never, whatever was changed', () => {
    expect(freshnessOf(null, noon)).toBe('never')
  })
})

describe('a link', () => {
  it.each([
    ['a number', telephoneLink('09 000 00 01'), '[09 000 00 01](tel:090000001)'],
    ['a short number', telephoneLink('1712'), '[1712](tel:1712)'],
    ['no number', telephoneLink('bel de buren'), 'bel de buren'],
    ['a mail address', mailLink('a_b@x.example'), '[a\\_b@x.example](mailto:a_b@x.example)'],
    ['no mail address', mailLink('a@x.example?bcc=y@z.example'), 'a@x.example?bcc=y@z.example'],
    [
      'a web address',
      webLink('https://www.x.example/a(b)?c=*'),
      '[x.example](https://www.x.example/a%28b%29?c=%2A)',
    ],
    ['what runs', webLink('javascript:alert(1)'), 'javascript:alert\\(1\\)'],
    [
      'a way',
      routeLink('Straat (links) 1, 9000 Gent', 'Route'),
      '[Route](https://www.google.com/maps/dir/?api=1&travelmode=transit&destination=Straat%20%28links%29%201%2C%209000%20Gent)',
    ],
  ])('of %s', (_, link, expected) => {
    expect(link).toBe(expected)
  })
})

describe('a list of ten services with texts as long as can be, and every filter', () => {
  const list = servicesCard(
    {
      at: noon,
      search: { typed: 'x'.repeat(200) },
      kind: 'service',
      services: Array.from({ length: 10 }, () => rowOf(longService, 12.3)),
      leaflets: [leaflet, leaflet],
      total: 99,
      skip: 10,
      filters: manyFilters.map((filter, at) => ({
        filter,
        without: { typed: 'x'.repeat(200), without: [at] },
      })),
      corrected: [],
      widened: null,
      relaxed: [],
      drop: [],
      others: 40,
      unknownPlace: null,
      mayShare: true,
    },
    nl,
  )

  it('still fits', () => {
    expect(parseCard(list)).toEqual([])
  })
})

describe('the card of a service with everything on it', () => {
  it('fits, with every button there will ever be', () => {
    const steps = ['confirm', 'report', 'refer', 'post', 'change', 'tip'] as const
    const outcomes = [{ state: 'helped' as const, count: 12 }]
    for (const sheet of [longService, hostileService]) {
      const card = serviceCard({ sheet, at: noon, credit, outcomes, tips: [sheet.what], steps }, nl)
      expect(parseCard(card)).toEqual([])
      expect(nodesOfType(card, 'Action.Execute')).toHaveLength(6)
    }
  })

  it('says the day of confirmation and the day of change apart', () => {
    const text = JSON.stringify(
      serviceCard({ sheet: plainService, at: noon, credit, outcomes: null, tips: [], steps: [] }, nl),
    )
    expect(text).toContain('Laatst bevestigd op 12/11/2026 (pas bevestigd)')
    expect(text).toContain('Laatst gewijzigd op 3/10/2026')
  })
})

describe('the preview in a compose box', () => {
  it('is two lines without a tag', () => {
    const { title, text } = servicePreview({ sheet: hostileService, at: noon, kilometres: 2.3 }, nl)
    for (const part of [title, text]) expect(part).not.toMatch(/[<>\n]/)
    expect(text).toContain('2,3 km')
  })
})
