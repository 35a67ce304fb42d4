import { absenceFormCard } from '../../cards/absence-form-card.ts'
import type { Card } from '../../cards/card.ts'
import { shiftFormCard } from '../../cards/shift-form-card.ts'
import { closedFormCard, hoursFormCard } from '../../cards/site-calendar-cards.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { hostile } from './fictional.ts'

const form = { token: 'form-0190a0b0', site: 'gent', name: 'Gent' }

/** The forms of a duty rota, fresh and come back. */
export function dutyFormSamples(words: Wording): Readonly<Record<string, Card>> {
  const people = [
    { id: 'person-an', label: 'An Begga' },
    { id: 'person-bo', label: hostile },
  ]
  const day = '2026-11-30'
  const shift = { person: null, fromDay: day, fromTime: '09:00', untilDay: day, untilTime: '17:00' }
  const absence = { person: null, from: '2026-12-01', until: '2026-12-04', standIn: null }
  return {
    'shift-form': shiftFormCard({ ...form, people, filled: shift }, words),
    'shift-form-problem': shiftFormCard(
      {
        ...form,
        people,
        filled: { ...shift, person: 'person-an', fromTime: '17:00', untilTime: '09:00' },
        problem: sayRefusal(words, { reason: 'shift-unclear' }),
      },
      words,
    ),
    'shift-form-change': shiftFormCard(
      { ...form, people, filled: { ...shift, person: 'person-an' }, shift: 'shift-1' },
      words,
    ),
    'absence-form-change': absenceFormCard(
      {
        ...form,
        people: null,
        standIns: people,
        worksElsewhere: false,
        filled: { ...absence, standIn: 'person-an' },
        absence: 'absence-1',
      },
      words,
    ),
    'absence-form': absenceFormCard(
      { ...form, people: null, standIns: people, worksElsewhere: false, filled: absence },
      words,
    ),
    'absence-form-problem': absenceFormCard(
      {
        ...form,
        people,
        standIns: people,
        worksElsewhere: true,
        filled: { person: 'person-bo', from: '2026-12-04', until: '2026-12-01', standIn: 'person-an' },
        problem: sayRefusal(words, { reason: 'absence-unclear' }),
      },
      words,
    ),
    'closed-form': closedFormCard({ ...form, filled: { from: null, until: null, label: null } }, words),
    'closed-form-problem': closedFormCard(
      {
        ...form,
        filled: { from: '2027-01-22', until: '2027-01-04', label: 'examenweek' },
        problem: sayRefusal(words, { reason: 'closed-days-unclear' }),
      },
      words,
    ),
    'hours-form': hoursFormCard({ ...form, filled: { from: '09:00', until: '17:00' } }, words),
    'hours-form-problem': hoursFormCard(
      {
        ...form,
        filled: { from: '17:00', until: '09:00' },
        problem: sayRefusal(words, { reason: 'hours-unclear' }),
      },
      words,
    ),
  }
}
