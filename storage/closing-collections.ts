import { Closing } from '../programme/closing/closing.ts'
import { Evaluation } from '../programme/closing/evaluation.ts'
import { Handover } from '../programme/closing/handover.ts'
import { PageTicket } from '../programme/closing/page-ticket.ts'
import { keyOf } from './declared.ts'
import type { Collection } from './store.ts'

const closings: Collection<Closing> = {
  name: 'closings',
  schema: Closing,
  version: 1,
  lookups: {
    family: (closing) => closing.family,
    erasing: ({ erasing, erasedOn }) => (erasing !== null && erasedOn === null ? 'asked' : null),
  },
  sealed: { owner: (closing) => keyOf.family(closing.family), fields: ['words'] },
}

const handovers: Collection<Handover> = {
  name: 'handovers',
  schema: Handover,
  version: 1,
  lookups: { family: (handover) => handover.family, to: (handover) => handover.to },
  sealed: { owner: (handover) => keyOf.family(handover.family), fields: ['summary'] },
}

const evaluations: Collection<Evaluation> = {
  name: 'evaluations',
  schema: Evaluation,
  version: 1,
  lookups: { road: (evaluation) => evaluation.road },
  sealed: { owner: (evaluation) => keyOf.family(evaluation.family), fields: ['words'] },
}

const pageTickets: Collection<PageTicket> = {
  name: 'pageTickets',
  schema: PageTicket,
  version: 1,
  lookups: {},
}

/** What is kept of a family passed on and of its goodbye. */
export const closingCollections = { closings, handovers, evaluations, pageTickets } as const
