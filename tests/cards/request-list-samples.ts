import type { Card } from '../../cards/card.ts'
import { myRequestsCard, type OwnRequest } from '../../cards/my-requests-card.ts'
import { type OpenRequest, requestsCard } from '../../cards/requests-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { RoadState } from '../../programme/road/road-state.ts'
import { hostile } from './fictional.ts'

const own: readonly OwnRequest[] = RoadState.options.map((state, at) => ({
  id: `road-${at}`,
  number: `A-G0${at + 10}`,
  state,
  since: '2026-11-23',
  mayWithdraw: at < 4,
}))

const open: readonly OpenRequest[] = [
  {
    id: 'road-1',
    number: 'A-G010',
    state: 'requested',
    place: 'Dampoort (Gent)',
    since: '2026-11-02',
    isLate: true,
  },
  {
    id: 'road-2',
    number: 'A-G012',
    state: 'requested',
    place: 'Ledeberg (Gent)',
    since: '2026-11-23',
    isLate: false,
  },
  {
    id: 'road-3',
    number: 'A-G009',
    state: 'waiting',
    place: hostile.slice(0, 60),
    since: '2026-10-23',
    isLate: true,
  },
  {
    id: 'road-4',
    number: 'A-G008',
    state: 'in-matching',
    place: 'Muide (Gent)',
    since: '2026-11-20',
    isLate: false,
  },
]

/** The lists of requests: of a partner, and of a site. */
export function requestListSamples(words: Wording): Readonly<Record<string, Card>> {
  return {
    'requests-open': requestsCard({ rows: open, more: 3 }, words),
    'requests-none': requestsCard({ rows: [], more: 0 }, words),
    'requests-own': myRequestsCard({ rows: own, more: 2 }, words),
    'requests-own-none': myRequestsCard({ rows: [], more: 0 }, words),
  }
}
