import type { Card } from '../../cards/card.ts'
import {
  filledWith,
  intervisionFormCard,
  intervisionsCard,
  intervisionWordCard,
} from '../../cards/intervision-cards.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { IntervisionMoment } from '../../programme/matching/intervision-plan.ts'
import { hostile } from './fictional.ts'

type Cards = Readonly<Record<string, Card>>

const token = 'token-of-this-form'
const site = { id: 'gent', name: 'Gent' }

/** An intervision of a site that exists nowhere. */
export const moment: IntervisionMoment = {
  id: 'moment-1',
  on: '2026-12-03',
  at: '13:30',
  where: 'lokaal B2.14',
  by: 'person-1',
  plannedAt: '2026-11-23T10:00:00.000Z',
  closedAt: null,
}

/** The intervisions a site plans. */
export function intervisionSamples(words: Wording): Cards {
  const online = { ...moment, id: 'moment-2', on: '2026-12-17', where: null }
  const seldom = { site, weeks: 2 }
  const form = { ...seldom, token, moment: null, seen: null }
  const said = words.intervisions
  const who = said.notices.whoWaits(3, 2)
  const tomorrow = said.notices.tomorrow('Gent', `${words.clock('13:30')}, lokaal B2.14`)
  return {
    intervisions: intervisionsCard({ ...seldom, ahead: [moment, online], next: '2026-12-31' }, words),
    'intervisions-none': intervisionsCard({ ...seldom, ahead: [], next: null }, words),
    'intervisions-closed': intervisionsCard(
      { ...seldom, ahead: [], next: '2026-12-07', said: { text: words.matching.closing.done, isDone: true } },
      words,
    ),
    'intervisions-hostile': intervisionsCard(
      {
        ...seldom,
        ahead: [{ ...moment, where: hostile.slice(0, 80) }],
        next: '2026-12-17',
        said: { text: sayRefusal(words, { reason: 'intervision-changed-meanwhile' }), isDone: false },
      },
      words,
    ),
    'intervision-form': intervisionFormCard(
      { ...form, filled: { on: '2026-12-17', at: '13:30', where: 'lokaal B2.14' } },
      words,
    ),
    'intervision-form-move': intervisionFormCard({ ...form, ...filledWith(moment) }, words),
    'intervision-form-problem': intervisionFormCard(
      {
        ...form,
        filled: { on: '2026-12-17', at: null, where: hostile.slice(0, 80) },
        problem: sayRefusal(words, { reason: 'intervision-hour-missing' }),
      },
      words,
    ),
    'intervision-ahead': intervisionWordCard({ site: 'gent', texts: [`${tomorrow}: ${who}.`] }, words),
    'intervision-unplanned': intervisionWordCard(
      { site: 'gent', texts: [said.notices.unplanned('Gent', who)] },
      words,
    ),
  }
}
