import { describe, expect, it } from '@jest/globals'
import { SaveAbsence } from '../../cards/absence-form-card.ts'
import { aliasCard, ChooseAlias } from '../../cards/alias-card.ts'
import type { Card } from '../../cards/card.ts'
import { AddFamily } from '../../cards/family-form-card.ts'
import { StartMatch } from '../../cards/match-form-card.ts'
import { SavePerson } from '../../cards/person-form-card.ts'
import { ImportRoster } from '../../cards/roster-card.ts'
import { SaveShift } from '../../cards/shift-form-card.ts'
import { CloseDays, SaveHours } from '../../cards/site-calendar-cards.ts'
import { nl } from '../../cards/wording/nl.ts'
import { clients, tap } from './client.ts'
import { samples } from './samples.ts'

function sampleOf(name: string): Card {
  const sample = samples.find((one) => one.name === name)
  if (sample === undefined) throw new Error(`no sample ${name}`)
  return sample.card
}

describe('a form that comes back with a problem still holds what was filled in', () => {
  it.each([
    [
      'family-form-problem',
      'add-family',
      AddFamily,
      { site: 'hasselt', due: '2027-01-15', birth: '2026-11-01', supervisor: 'lecturer-agnes' },
    ],
    [
      'match-form-problem',
      'start-match',
      StartMatch,
      { family: 'family-vink', student: 'student-lotte', from: '2026-11-23' },
    ],
    [
      'person-change',
      'save-person',
      SavePerson,
      {
        person: 'person-lotte',
        email: 'lotte@school.example',
        roles: ['student', 'lecturer'],
        sites: ['gent', 'hasselt'],
        assessor: 'assessor-roza',
      },
    ],
    ['roster-problem', 'import-roster', ImportRoster, { roster: 'naam;rollen\nLotte;student' }],
    [
      'shift-form-problem',
      'save-shift',
      SaveShift,
      {
        site: 'gent',
        person: 'person-an',
        fromDay: '2026-11-30',
        fromTime: '17:00',
        untilDay: '2026-11-30',
        untilTime: '09:00',
      },
    ],
    [
      'absence-form-problem',
      'save-absence',
      SaveAbsence,
      { person: 'person-bo', from: '2026-12-04', until: '2026-12-01', standIn: 'person-an' },
    ],
    ['absence-form', 'save-absence', SaveAbsence, { person: null, standIn: null }],
    [
      'closed-form-problem',
      'close-days',
      CloseDays,
      { from: '2027-01-22', until: '2027-01-04', label: 'examenweek' },
    ],
    ['hours-form-problem', 'save-hours', SaveHours, { from: '17:00', until: '09:00' }],
    ['person-new', 'save-person', SavePerson, { person: null, name: null, roles: [], sites: ['gent'] }],
  ] as const)('%s', (name, verb, schema, expected) => {
    for (const client of clients)
      expect(schema.parse(tap(sampleOf(name), verb, client))).toMatchObject(expected)
  })

  it('the alias form offers the first family and never an old nickname', () => {
    const card = aliasCard({ families: [{ id: 'family-merel', label: 'G-014' }], token: 'form-alias' }, nl)
    expect(ChooseAlias.parse(tap(card, 'choose-alias'))).toEqual({
      family: 'family-merel',
      alias: null,
      token: 'form-alias',
    })
  })
})
