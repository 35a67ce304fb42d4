import type { Card } from '../../cards/card.ts'
import { matchingProfileCard } from '../../cards/matching-profile-card.ts'
import { matchingProfileFormCard } from '../../cards/matching-profile-form-card.ts'
import { matchingProfilesCard } from '../../cards/matching-profiles-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { ProfileFacts } from '../../programme/matching/buddy-profile.ts'
import { hostile } from './fictional.ts'

const token = 'token-of-this-form'

const facts: ProfileFacts = {
  languages: ['nl', 'fr'],
  programme: 'midwifery',
  region: 'Ledeberg (Gent)',
  travel: 'bike',
  farthest: 10,
  away: [{ from: '2027-01-04', until: '2027-01-29', why: 'exams' }],
  gender: 'woman',
  duo: 'either',
  saysTrained: true,
}

/** Profiles of students, as they and their lecturers see them. */
export function matchingProfileSamples(words: Wording): Readonly<Record<string, Card>> {
  const filled = {
    languages: 'Nederlands, Frans',
    programme: 'midwifery',
    region: 'Nergenshuizen',
    travel: 'bike',
    farthest: 10,
    from1: '2027-01-04',
    until1: '2027-01-29',
    why1: 'exams',
    from2: null,
    until2: null,
    why2: null,
    from3: null,
    until3: null,
    why3: null,
    gender: 'woman',
    duo: 'yes',
    saysTrained: true,
  } as const
  const empty = {
    ...filled,
    ...{ languages: null, programme: null, region: null, travel: null, farthest: null },
    ...{ from1: null, until1: null, why1: null, gender: null, duo: null, saysTrained: false },
  }
  const problem = sayRefusal(words, { reason: 'place-not-known', typed: hostile })
  const checking = { student: { id: 'student-lotte', name: hostile }, families: 2, token }
  const names = { id: 'student-lotte', name: hostile, checkedOn: null, isTrained: false, families: 0 }
  return {
    'matching-profile-form': matchingProfileFormCard({ filled: empty, families: 0, token }, words),
    'matching-profile-form-problem': matchingProfileFormCard({ filled, families: 2, token, problem }, words),
    'matching-profile': matchingProfileCard(
      { ...checking, facts, away: facts.away, isTrained: false, version: 3 },
      words,
    ),
    'matching-profile-none': matchingProfileCard(
      { ...checking, facts: null, away: [], isTrained: false, version: 0 },
      words,
    ),
    'matching-profiles': matchingProfilesCard(
      {
        rows: [
          { ...names, state: 'to-check' },
          { ...names, id: 'student-fien', name: 'Fien Vroedkunde', state: 'none', families: 1 },
          {
            ...names,
            id: 'student-jip',
            name: 'Jip',
            state: 'checked',
            checkedOn: '2026-11-09',
            isTrained: true,
          },
        ],
        page: 0,
        pages: 2,
      },
      words,
    ),
  }
}
