import { DateTime } from 'luxon'
import type { Rung } from '../../programme/chain.ts'
import { beforeChain } from '../../programme/escalation.ts'
import { firstEscalation } from '../../programme/escalation-policy.ts'
import type { RaisedFlag } from '../../programme/urgent-flag.ts'

/** A moment in Belgium. */
export const moment = (text: string) => DateTime.fromISO(text, { zone: 'Europe/Brussels' })

/** One person after the other, and two coordinators at the end. */
const chain: readonly Rung[] = [
  { as: 'duty', people: ['rita'] },
  { as: 'supervisor', people: ['karel'] },
  { as: 'coordinators', people: ['co', 'cecile'] },
]

/** A flag just raised, nobody asked yet. */
export function raised(over: Partial<RaisedFlag> = {}): RaisedFlag {
  return {
    id: 'f1',
    state: 'raised',
    student: 'lies',
    family: 'merel',
    site: 'gent',
    level: 'now',
    types: [],
    sign: null,
    done: [],
    callBack: null,
    raisedAt: '2026-11-26T21:00:00.000Z',
    isDrill: false,
    chain,
    policy: firstEscalation,
    hours: { from: '09:00', until: '17:00' },
    closed: [],
    shown: null,
    events: [],
    step: beforeChain,
    followUpAt: null,
    ...over,
  }
}

export const everybody = () => true
