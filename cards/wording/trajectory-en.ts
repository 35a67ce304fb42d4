import type { trajectoryNl, trajectoryRefusalsNl } from './trajectory-nl.ts'

const goalStates: (typeof trajectoryNl)['goalStates'] = {
  chosen: 'chosen',
  growing: 'it grows',
  reached: 'reached',
  'let-go': 'no longer important',
}

/** Why a step in a trajectory is refused, in English. */
export const trajectoryRefusalsEn: typeof trajectoryRefusalsNl = {
  'goal-missing': () => 'Write down what the family wants, in its own words.',
  'goal-too-long': ({ most }) => `Keep it to a sentence or two: ${most} characters at most.`,
  'goals-enough': ({ most }) =>
    `There are ${most} open goals already. Look back at one of them together first: it may be reached.`,
  'unknown-goal': () => 'That goal is not there (any more).',
}

/** A family's trajectory, in English. */
export const trajectoryEn: typeof trajectoryNl = { goalStates }
