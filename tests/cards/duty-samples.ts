import type { Card } from '../../cards/card.ts'
import { type DutyView, dutyCard } from '../../cards/duty-card.ts'
import { dutyWarningCard } from '../../cards/duty-warning-card.ts'
import { shiftNewsCard } from '../../cards/shift-news-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { hostile } from './fictional.ts'

const gent = { site: 'gent', name: 'Gent' }

/** The duty rota of a site, and what its coordinators are warned of. */
export function dutySamples(words: Wording): Readonly<Record<string, Card>> {
  return { ...rotaSamples(words), ...warningSamples(words), ...newsSamples(words) }
}

function newsSamples(words: Wording): Readonly<Record<string, Card>> {
  const day = (on: string) => words.duty.sameDay(words.day(on), words.clock('09:00'), words.clock('17:00'))
  const [first, second, third] = ['2026-11-24', '2026-12-01', '2026-12-08'].map(day) as [
    string,
    string,
    string,
  ]
  const shifts = [
    { was: null, is: first },
    { was: second, is: day('2026-12-02') },
    { was: third, is: null },
  ]
  return {
    'shift-news': shiftNewsCard({ ...gent, shifts, by: ['Co Walburga'] }, words),
    'shift-news-one': shiftNewsCard({ ...gent, shifts: shifts.slice(0, 1), by: [] }, words),
    'shift-news-hostile': shiftNewsCard(
      {
        site: 'gent',
        name: hostile,
        shifts: Array.from({ length: 20 }, () => ({ was: second, is: first })),
        by: [hostile, hostile],
      },
      words,
    ),
  }
}

function rotaSamples(words: Wording): Readonly<Record<string, Card>> {
  const said = words.duty
  const day = (from: string) => said.sameDay(words.day(from), words.clock('09:00'), words.clock('17:00'))
  const days = said.days(words.day('2026-12-01'), words.day('2026-12-04'))
  const week = said.between(
    `${words.day('2026-11-30')} ${words.clock('09:00')}`,
    `${words.day('2026-12-04')} ${words.clock('17:00')}`,
  )
  const none = { rows: [], left: 0 }
  const well = { gaps: [], unreachable: [], numbers: { empty: [], old: [] }, channelRefused: false }
  const empty: DutyView = {
    ...gent,
    others: [],
    now: [],
    shifts: none,
    further: null,
    absences: none,
    closed: none,
    hours: { from: '09:00', until: '17:00' },
    channel: 'none',
    troubles: well,
  }
  const full: DutyView = {
    ...empty,
    others: [{ id: 'hasselt', label: 'Hasselt' }],
    now: ['Rita Walburga'],
    channel: 'works',
    shifts: {
      rows: [
        { id: 'shift-1', what: 'Rita Walburga', when: day('2026-11-24') },
        { id: 'shift-2', what: 'An Begga', when: week },
      ],
      left: 0,
    },
    further: { skip: 2 },
    absences: {
      rows: [
        { id: 'absence-1', what: 'Rita Walburga', when: days, more: said.standIn('An Begga') },
        { id: null, what: 'Door Godelieve', when: words.day('2026-12-07'), more: said.noStandIn },
      ],
      left: 0,
    },
    closed: {
      rows: [
        {
          id: 'closed:2027-01-04:2027-01-22',
          what: words.language === 'nl' ? 'examenweken' : 'exams',
          when: days,
        },
      ],
      left: 0,
    },
    troubles: {
      ...well,
      gaps: ['2026-11-25', '2026-11-26'],
      unreachable: [{ name: 'Wies Amelberga', since: null }],
    },
  }
  const long = (id: string) => ({
    id: `${id}-0190a0b0-0000-7000-8000`,
    what: hostile,
    when: week,
    more: said.standIn(hostile),
  })
  const many = (most: number, left: number) => ({ rows: Array.from({ length: most }, () => long('x')), left })
  return {
    duty: dutyCard(full, words),
    'duty-saved': dutyCard(
      {
        ...empty,
        ...gent,
        shifts: full.shifts,
        said: { text: said.saved(`An Begga · ${week}`), isDone: true },
      },
      words,
    ),
    'duty-removed': dutyCard(
      {
        ...empty,
        said: {
          text: said.removed(`An Begga · ${week}`),
          isDone: true,
          undo: {
            verb: 'save-shift',
            data: {
              token: 'form-0190a0b0',
              site: 'gent',
              shift: 'shift-1',
              person: 'person-an',
              fromDay: '2026-11-30',
              fromTime: '09:00',
              untilDay: '2026-12-04',
              untilTime: '17:00',
            },
          },
        },
      },
      words,
    ),
    'duty-unchanged': dutyCard(
      { ...full, said: { text: sayRefusal(words, { reason: 'absence-not-yours' }), isDone: false } },
      words,
    ),
    'duty-empty': dutyCard(empty, words),
    'duty-hostile': dutyCard(
      {
        ...full,
        name: hostile,
        now: [hostile, hostile],
        shifts: many(12, 0),
        absences: many(8, 4),
        closed: { rows: many(6, 1).rows.map(({ more: _, ...row }) => row), left: 1 },
        troubles: {
          ...well,
          gaps: Array.from({ length: 14 }, (_, at) => `2026-12-${at + 10}`),
          unreachable: Array.from({ length: 30 }, () => ({ name: hostile, since: words.day('2026-11-20') })),
        },
      },
      words,
    ),
  }
}

function warningSamples(words: Wording): Readonly<Record<string, Card>> {
  const troubles = {
    gaps: ['2026-11-30', '2026-12-01'],
    unreachable: [
      { name: 'An Begga', since: words.day('2026-11-20') },
      { name: 'Wies Amelberga', since: null },
    ],
    numbers: {
      empty: words.language === 'nl' ? ['OCMW', 'Crisismeldpunt'] : ['OCMW', 'Crisis contact point'],
      old: words.language === 'nl' ? ['Materniteit'] : ['Maternity ward'],
    },
    channelRefused: true,
  }
  return {
    'duty-warning': dutyWarningCard({ ...gent, troubles }, words),
    'duty-warning-gap': dutyWarningCard(
      {
        ...gent,
        troubles: {
          gaps: ['2026-11-30'],
          unreachable: [],
          numbers: { empty: [], old: [] },
          channelRefused: false,
        },
      },
      words,
    ),
    'duty-warning-hostile': dutyWarningCard(
      {
        site: 'gent',
        name: hostile,
        troubles: {
          ...troubles,
          unreachable: Array.from({ length: 40 }, () => ({ name: hostile, since: null })),
        },
      },
      words,
    ),
  }
}
