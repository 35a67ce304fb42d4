import type { Refusal, RosterFault } from '../../programme/refusal.ts'

/** A fault of each kind, a line each. */
export const rosterFaults: readonly RosterFault[] = (
  [
    'no-name', 'no-identity', 'identity-twice', 'bad-role', 'bad-site', 'bad-language', 'bad-assessor',
    'column-count', 'missing-columns', 'no-coordinator-left', 'name-too-long', 'unreadable-letters', 'identity-taken',
    'column-twice', 'bad-quotes', 'no-rows', 'managed-elsewhere',
  ] as const
).map((fault, at) => ({ line: at + 1, fault, value: 'iets' })) // biome-ignore format: one list, read as words

/** Every reason with what it is told with; a new reason does not compile until it is here. */
const refusals: { [Reason in Refusal['reason']]: Omit<Extract<Refusal, { reason: Reason }>, 'reason'> } = {
  'not-allowed': { askCoordinator: true },
  'unknown-family': {},
  'unknown-draft': {},
  'draft-gone': { as: 'expired' },
  'newer-draft': {},
  'answers-missing': { fields: ['family', 'kind', 'date'] },
  'answer-unclear': { field: 'minutes' },
  'in-the-future': {},
  'before-the-match': { from: '2026-11-01' },
  'after-the-closing': { until: '2026-11-20' },
  'next-in-the-past': {},
  'appointment-over': {},
  'no-contact-yet': {},
  'unknown-contact': {},
  'too-late-to-correct': { days: 14 },
  'already-undone': {},
  'nothing-to-undo': {},
  'already-seen': {},
  'question-missing': {},
  'told-already': {},
  'nothing-to-withdraw': {},
  'no-families': {},
  'person-missing': {},
  'unknown-person': {},
  'person-known-already': {},
  'last-coordinator': {},
  'unknown-site': {},
  'not-a-student-here': {},
  'not-a-lecturer-here': {},
  'has-enough-buddies': { most: 2 },
  'match-ended-already': {},
  'pair-missing': {},
  'family-made-already': { code: 'G-015', pseudonym: 'Mees' },
  'match-made-already': {},
  'person-made-already': {},
  'match-missing': {},
  'families-missing': {},
  'match-too-far': { months: 3 },
  'match-too-early': { earliest: '2026-06-01' },
  'birth-and-due-unclear': {},
  'due-too-far': { months: 10 },
  'due-long-ago': {},
  'birth-in-future': {},
  'birth-too-long-ago': { months: 18 },
  'birth-missing': {},
  'not-an-assessor-here': {},
  'number-unclear': {},
  'alias-taken': {},
  'alias-unclear': {},
  'email-unclear': {},
  'person-fields-missing': { fields: ['name', 'email', 'roles'] },
  'roster-empty': {},
  'roster-too-long': { most: 20_000 },
  'alias-reserved': { as: 'word' },
  'roster-faulty': { faults: rosterFaults },
  'form-unclear': {},
}

/** One refusal for every reason. */
export const everyRefusal = Object.entries(refusals).map(([reason, more]) => ({ reason, ...more }) as Refusal)
