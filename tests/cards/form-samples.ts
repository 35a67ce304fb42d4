import { shorten } from '../../bot/long-list.ts'
import { birthFormCard } from '../../cards/birth-form-card.ts'
import type { Card } from '../../cards/card.ts'
import { confirmCard } from '../../cards/confirm-card.ts'
import { endMatchCard } from '../../cards/end-match-card.ts'
import { familyFormCard } from '../../cards/family-form-card.ts'
import { matchFormCard } from '../../cards/match-form-card.ts'
import { matchPastCard } from '../../cards/match-past-card.ts'
import { supervisorFormCard } from '../../cards/supervisor-form-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { hostile, merel, vink } from './fictional.ts'

const token = 'form-0190a0b0'
const past = {
  token,
  road: 'road-1',
  family: merel,
  student: { id: 'student-lotte', name: 'Lotte Sint-Denijs' },
  from: '2026-11-23',
}

/** The simple forms for families and matches, fresh and come back. */
export function formSamples(words: Wording): Readonly<Record<string, Card>> {
  const sites = [
    { id: 'gent', label: 'Gent' },
    { id: 'hasselt', label: 'Hasselt' },
  ]
  const supervisors = [{ id: 'lecturer-agnes', label: 'Agnes Begga' }]
  const families = [merel, vink].map(({ id, code, pseudonym }) => ({
    id,
    label: words.family(code, pseudonym),
  }))
  const students = [{ id: 'student-lotte', label: 'Lotte Sint-Denijs' }]
  const empty = { family: null, student: null }
  const match = {
    token,
    families: { options: families, left: 0 },
    students: { options: students, left: 0 },
    from: '2026-11-23',
    find: null,
    filled: empty,
  }
  const giving = {
    token,
    families: { options: families, left: 0 },
    chosen: [],
    supervisors,
    supervisor: null,
    find: null,
  }
  const long = (many: number, label: (at: number) => string) =>
    shorten(
      Array.from({ length: many }, (_, at) => ({
        id: `0190a0b0-0000-7000-8000-${String(at).padStart(12, '0')}`,
        label: label(at),
      })),
    )
  const manyFamilies = long(200, (at) => words.family(`G-${at + 100}`, `Winterkoning ${at}`))
  const manyStudents = long(310, (at) => `${hostile.slice(60)}${at}`)
  const fresh = { site: 'gent', due: null, birth: null, supervisor: 'lecturer-agnes' }
  const written = { site: 'hasselt', due: '2027-01-15', birth: '2026-11-01', supervisor: 'lecturer-agnes' }
  return {
    'family-form': familyFormCard({ token, sites, supervisors, filled: fresh }, words),
    'family-form-problem': familyFormCard(
      {
        token,
        sites,
        supervisors,
        filled: written,
        problem: sayRefusal(words, { reason: 'birth-and-due-unclear' }),
      },
      words,
    ),
    'match-form': matchFormCard(match, words),
    'match-past': matchPastCard(past, words),
    'match-past-problem': matchPastCard(
      {
        ...past,
        student: { id: 'student-lotte', name: hostile },
        problem: sayRefusal(words, { reason: 'past-matching-why' }),
      },
      words,
    ),
    'match-form-large': matchFormCard({ ...match, families: manyFamilies, students: manyStudents }, words),
    'match-form-problem': matchFormCard(
      {
        ...match,
        find: 'vink',
        filled: { family: vink.id, student: 'student-lotte' },
        problem: sayRefusal(words, { reason: 'has-enough-buddies', most: 1 }),
      },
      words,
    ),
    'end-match': endMatchCard({ matches: families, left: 0, find: null }, words),
    'end-match-none': endMatchCard({ matches: [], left: 0, find: 'niemand' }, words),
    'end-match-large': endMatchCard(
      { matches: manyStudents.options, left: 120, find: hostile.slice(0, 60) },
      words,
    ),
    'end-match-question': confirmCard(
      {
        question: words.matchForm.endQuestion(hostile, 'G-014'),
        consequences: [words.matchForm.endFollows(hostile, words.family('G-014', 'Merel'))],
        yes: {
          title: words.matchForm.endYes,
          verb: 'end-match',
          data: { token, family: merel.id, student: 'x' },
        },
      },
      words,
    ),
    'supervisor-form': supervisorFormCard({ ...giving, chosen: [merel.id] }, words),
    'supervisor-form-problem': supervisorFormCard(
      { ...giving, problem: sayRefusal(words, { reason: 'families-missing' }) },
      words,
    ),
    'supervisor-form-large': supervisorFormCard(
      {
        ...giving,
        families: { options: manyFamilies.options.slice(0, 60), left: 140 },
        supervisors: manyStudents.options,
      },
      words,
    ),
    'birth-form': birthFormCard({ token, family: merel, birth: null }, words),
    'birth-form-problem': birthFormCard(
      {
        token,
        family: merel,
        birth: '2027-02-01',
        problem: sayRefusal(words, { reason: 'birth-in-future' }),
      },
      words,
    ),
  }
}
