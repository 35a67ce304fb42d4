import type { Card } from '../../cards/card.ts'
import { confirmCard } from '../../cards/confirm-card.ts'
import { matchingCard, type WaitingRow } from '../../cards/matching-card.ts'
import { type MatchingFamilyView, matchingFamilyCard } from '../../cards/matching-family-card.ts'
import { matchingWishesCard } from '../../cards/matching-wishes-card.ts'
import { matchingWordCard } from '../../cards/matching-word-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Wanted } from '../../programme/matching/family-wishes.ts'
import type { Candidate } from '../../programme/matching/matching-reasons.ts'
import { hostile, merel, uil, vink } from './fictional.ts'
import { intervisionSamples, moment } from './intervision-samples.ts'
import { matchingPairSamples } from './matching-pair-samples.ts'
import { matchingProfileSamples } from './matching-profile-samples.ts'

type Cards = Readonly<Record<string, Card>>

const token = 'token-of-this-form'
const site = { id: 'gent', name: 'Gent' }

const wanted: Wanted = {
  languages: ['tr', 'fr'],
  interpreter: true,
  region: 'Dampoort (Gent)',
  gender: 'woman',
  help: ['paperwork', 'network'],
  reasons: ['deprivation'],
  due: '2027-02-15',
  isBorn: false,
}
const nothingKnown: Wanted = {
  languages: [],
  interpreter: null,
  region: null,
  gender: null,
  help: [],
  reasons: [],
  due: null,
  isBorn: true,
}

const lotte: Candidate = {
  student: 'student-lotte',
  name: 'Lotte Sint-Denijs',
  families: 0,
  stops: [],
  reasonsFor: [
    { code: 'speaks', languages: ['fr'] },
    { code: 'midwifery-fits' },
    { code: 'near', km: 2 },
    { code: 'free' },
    { code: 'available' },
    { code: 'gender-as-wished', wish: 'woman' },
  ],
  reasonsAgainst: [],
  unknown: ['first-family'],
}
const jip: Candidate = {
  student: 'student-jip',
  name: hostile,
  families: 1,
  stops: [],
  reasonsFor: [
    { code: 'social-work-fits' },
    { code: 'other-programme' },
    { code: 'experience', families: 2 },
    { code: 'likes-duo' },
    { code: 'knows-family' },
  ],
  reasonsAgainst: [
    { code: 'no-shared-language', interpreter: true },
    { code: 'far', km: 18, farthest: 10 },
    { code: 'has-families', families: 1 },
    { code: 'away', from: '2027-01-04', until: '2027-01-29', why: 'exams' },
    { code: 'away-around-birth', from: '2027-02-08', until: '2027-02-21' },
    { code: 'gender-not-as-wished', wish: 'woman' },
    { code: 'wants-no-duo' },
    { code: 'wants-duo' },
  ],
  unknown: ['not-checked', 'distance', 'gender', 'languages'],
}
const newcomer: Candidate = {
  student: 'student-fien',
  name: 'Fien Vroedkunde',
  families: 0,
  stops: ['no-training'],
  reasonsFor: [],
  reasonsAgainst: [],
  unknown: ['no-profile', 'family-languages', 'first-family'],
}

const row = (family: WaitingRow['family'], more: Partial<WaitingRow> = {}): WaitingRow => ({
  road: `road-${family.code}`,
  family,
  wanted,
  since: '2026-11-02',
  days: 21,
  timesLeft: 1,
  best: [lotte, jip],
  ...more,
})

/** The matching of the intervision, about people and families that exist nowhere. */
export function matchingSamples(words: Wording): Cards {
  return {
    ...intervisionSamples(words),
    ...listSamples(words),
    ...familySamples(words),
    ...matchingPairSamples(words),
    ...matchingProfileSamples(words),
  }
}

function listSamples(words: Wording): Cards {
  const said = words.matching.closing
  const around = {
    roomForTwo: [],
    studentsWithout: [],
    hasStudents: true,
    toCheck: 0,
    underWay: 0,
    last: null,
    next: null,
  }
  return {
    matching: matchingCard(
      {
        site,
        rows: [
          row(merel),
          row(vink, { days: 0, since: '2026-11-23', timesLeft: 0, wanted: nothingKnown, best: [] }),
        ],
        page: 0,
        pages: 2,
        roomForTwo: [{ road: 'road-H-003', family: uil }],
        studentsWithout: ['Lotte Sint-Denijs', 'Fien Vroedkunde'],
        hasStudents: true,
        toCheck: 2,
        underWay: 1,
        last: '2026-11-09',
        next: moment,
      },
      words,
    ),
    'matching-nobody-waits': matchingCard({ site, rows: [], page: 0, pages: 1, ...around }, words),
    'matching-close': confirmCard(
      {
        question: said.question('Gent'),
        consequences: [said.left('G-014, G-021'), said.leftStudents('Lotte Sint-Denijs')],
        yes: { title: said.yes, verb: 'close-intervision', data: { site: 'gent', token } },
      },
      words,
    ),
    'matching-word': matchingWordCard(
      words.matching.notices.leftLecturer('G-014'),
      ['matching', 'help'],
      words,
    ),
    'matching-word-checked': matchingWordCard(
      words.matching.checking.checked(hostile),
      ['profiles', 'my-profile'],
      words,
    ),
  }
}

function familySamples(words: Wording): Cards {
  const view: MatchingFamilyView = {
    road: 'road-G-014',
    seen: 4,
    family: merel,
    wanted,
    buddies: [],
    possible: [lotte, jip],
    stopped: [newcomer],
    page: 0,
    token,
  }
  const filled = {
    road: 'road-G-014',
    languages: 'Turks, Klingon',
    interpreter: 'yes',
    region: 'Dampoort (Gent)',
    gender: 'woman',
    help: ['paperwork', 'network'],
  } as const
  return {
    'matching-family': matchingFamilyCard(view, words),
    'matching-family-overtaken': matchingFamilyCard(
      {
        ...view,
        buddies: [{ id: 'student-jip', name: 'Jip Sociaalwerk' }],
        possible: Array.from({ length: 9 }, (_, at) => ({ ...lotte, student: `student-${at}` })),
        stopped: [{ ...jip, stops: ['buddy-already', 'enough-buddies'] }],
        page: 1,
        chosen: 'student-1',
        problem: sayRefusal(words, { reason: 'matched-meanwhile' }),
      },
      words,
    ),
    'matching-family-nobody': matchingFamilyCard({ ...view, wanted: nothingKnown, possible: [] }, words),
    'matching-wishes': matchingWishesCard(
      {
        family: merel,
        filled: { ...filled, help: [...filled.help] },
        token,
        problem: sayRefusal(words, { reason: 'language-not-known', typed: hostile }),
      },
      words,
    ),
  }
}
