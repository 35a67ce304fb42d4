import type { Pairing } from '../../../programme/matching/pairing.ts'

type In<State extends Pairing['state']> = Extract<Pairing, { state: State }>

const known = {
  id: 'pair-1',
  road: 'road-G-014',
  family: 'family-merel',
  student: 'student-lotte',
  site: 'gent',
  madeBy: 'lecturer-agnes',
  madeAt: '2026-11-23T15:00:00.000Z',
  version: 1,
}
const met = { on: '2026-12-01', at: '14:00', match: 'match-of-pair-1' }
const yes = { by: 'lecturer-agnes', at: '2026-12-01T15:00:00.000Z' }

/** A pair in each of its states, of people and families that exist nowhere. */
export const agreedPair: In<'agreed'> = { ...known, state: 'agreed' }
export const plannedPair: In<'meeting'> = {
  ...known,
  ...met,
  state: 'meeting',
  version: 2,
  familySaid: null,
  studentSaid: null,
}
export const metPair: In<'meeting'> = { ...plannedPair, version: 3, studentSaid: yes }
export const begunPair: In<'begun'> = {
  ...known,
  ...met,
  state: 'begun',
  version: 4,
  begunAt: '2026-12-02T10:00:00.000Z',
}
export const refusedPair: In<'refused'> = {
  ...known,
  state: 'refused',
  version: 3,
  by: 'student',
  reason: 'too-far',
  endedAt: '2026-12-01T16:00:00.000Z',
}
export const droppedPair: In<'dropped'> = {
  ...known,
  state: 'dropped',
  version: 2,
  why: 'called-off',
  endedAt: '2026-11-24T16:00:00.000Z',
}
