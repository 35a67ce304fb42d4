import { z } from 'zod'

/**
 * Where a family stands on its road, from a partner's question to the goodbye: aangevraagd, intake gepland, intake
 * gedaan, in matching, gekoppeld, kennismaking, lopend, in afronding, afgerond; beside the road wachtlijst,
 * teruggetrokken, doorverwezen, geweigerd (facts/programme.md 2.1).
 */
export const RoadState = z.enum([
  'requested',
  'intake-planned',
  'intake-done',
  'in-matching',
  'matched',
  'acquaintance',
  'running',
  'closing',
  'closed',
  'waiting',
  'withdrawn',
  'referred',
  'refused',
])
export type RoadState = z.infer<typeof RoadState>

/** What somebody can do to move a family along; `start-directly` is a match agreed on outside the bot. */
export const RoadStep = z.enum([
  'plan-intake',
  'record-intake',
  'to-matching',
  'match',
  'meet',
  'begin',
  'start-directly',
  'lose-buddy',
  'start-closing',
  'keep-going',
  'close',
  'wait',
  'resume',
  'withdraw',
  'refer',
  'refuse',
])
export type RoadStep = z.infer<typeof RoadStep>

/** States from which there is no way on: who asks again begins a new road. */
export const ends = ['closed', 'withdrawn', 'referred', 'refused'] as const satisfies readonly RoadState[]

/** A state a road ended in. */
export type RoadEnd = (typeof ends)[number]

/** A road that still leads somewhere. */
export type OpenRoadState = Exclude<RoadState, RoadEnd>

/** Whether a road ended. */
export function isEnd(state: RoadState): state is RoadEnd {
  return (ends as readonly RoadState[]).includes(state)
}

type Leads = Readonly<Partial<Record<RoadStep, RoadState | 'back'>>>

/** Ways out that stand open until a buddy is there. */
const out: Leads = { wait: 'waiting', withdraw: 'withdrawn', refer: 'referred', refuse: 'refused' }

/**
 * Where each step leads from each state; a step that is not named is out of order. `back`: to where it stood before it
 * waited. A family may stop at any time, so `withdraw` leads out of every open state.
 */
export const roadTable: Readonly<Record<RoadState, Leads>> = {
  requested: { 'plan-intake': 'intake-planned', ...out },
  // Planned again is another day, or another person.
  'intake-planned': { 'plan-intake': 'intake-planned', 'record-intake': 'intake-done', ...out },
  'intake-done': { 'to-matching': 'in-matching', 'start-directly': 'running', ...out },
  'in-matching': { match: 'matched', 'start-directly': 'running', ...out },
  matched: { meet: 'acquaintance', 'lose-buddy': 'in-matching', withdraw: 'withdrawn' },
  acquaintance: { begin: 'running', 'lose-buddy': 'in-matching', withdraw: 'withdrawn' },
  running: { 'start-closing': 'closing', 'lose-buddy': 'in-matching', withdraw: 'withdrawn' },
  closing: { close: 'closed', 'keep-going': 'running', withdraw: 'withdrawn' },
  closed: {},
  waiting: { resume: 'back', withdraw: 'withdrawn', refer: 'referred', refuse: 'refused' },
  withdrawn: {},
  referred: {},
  refused: {},
}

/** The steps that are open from a state, for buttons that can only be accepted. */
export function stepsFrom(state: RoadState): readonly RoadStep[] {
  return RoadStep.options.filter((step) => roadTable[state][step] !== undefined)
}
