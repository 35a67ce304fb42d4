import type { Card } from '../../cards/card.ts'
import { confirmCard } from '../../cards/confirm-card.ts'
import { contactAnsweredCard, contactLoggedCard } from '../../cards/contact-logged-card.ts'
import { familiesPerPage, supervisedFamiliesCard } from '../../cards/families-card.ts'
import { peopleCard, peopleChangedCard, peoplePerPage } from '../../cards/people-card.ts'
import { personFormCard } from '../../cards/person-form-card.ts'
import { readingFiguresCard } from '../../cards/reading-figures-card.ts'
import { rosterCard, rosterProblemCard } from '../../cards/roster-card.ts'
import { sharedWorkCard } from '../../cards/shared-work-card.ts'
import { siteFamiliesCard } from '../../cards/site-families-card.ts'
import { supervisedContactsCard } from '../../cards/supervised-contacts-card.ts'
import { familyAnswerCard } from '../../cards/supervised-family-card.ts'
import { timelineCard } from '../../cards/timeline-card.ts'
import { weekCard } from '../../cards/week-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { ContactFacts } from '../../programme/contact.ts'
import { PrefilledField } from '../../programme/prefill.ts'
import { bothDue, facts, familyRow, hostile, kept, merel, peopleRows, uil, vink } from './fictional.ts'

type Cards = Readonly<Record<string, Card>>

const token = 'form-0190a0b0'

/** What a lecturer sees of the families supervised. */
export function lecturerSamples(words: Wording): Cards {
  const many = Array.from({ length: familiesPerPage }, (_, at) =>
    familyRow({ id: `family-${at}`, code: `G-0${at + 10}`, pseudonym: `Merel ${at}` }, at - 3, at - 1),
  )
  const seen = { ...kept, id: 'contact-0', seen: { by: 'lecturer-agnes', at: kept.keptAt } }
  const ten = Array.from({ length: 10 }, (_, at) => ({ ...(at % 2 ? seen : kept), id: `contact-${at}` }))
  const logged = { contact: kept, family: merel, student: 'Lotte Sint-Denijs' }
  const bird = familyRow({ ...uil }, 4, 4)
  const unmatched = { ...bird, rhythm: null, buddies: [], unread: 0 }
  const one = { page: 0, pages: 1 }
  const siteRows = [...many, unmatched].slice(-familiesPerPage).map(({ family, buddies }, at) => ({
    family,
    buddies: at === 2 ? [hostile] : buddies,
    supervisor: at === 1 ? null : 'Agnes Begga',
  }))
  return {
    'supervised-late': supervisedFamiliesCard({ rows: [familyRow(merel, -2, 3), unmatched], ...one }, words),
    'supervised-many': supervisedFamiliesCard({ rows: many, page: 1, pages: 4 }, words),
    'supervised-none': supervisedFamiliesCard({ rows: [], ...one }, words),
    'supervised-hostile': supervisedFamiliesCard(
      { rows: [{ ...familyRow(vink, 1, 1), buddies: [hostile] }], ...one },
      words,
    ),
    'told-by-lecturer': familyAnswerCard(
      { text: words.logged.byBuddies, family: merel, steps: ['supervised', 'newLogs'] },
      words,
    ),
    'site-families': siteFamiliesCard({ rows: siteRows, page: 1, pages: 3, find: 'G-0' }, words),
    'site-families-one': siteFamiliesCard({ rows: siteRows.slice(1, 2), ...one, find: null }, words),
    'site-families-none': siteFamiliesCard({ rows: [], ...one, find: null }, words),
    timeline: timelineCard({ family: merel, contacts: [kept, seen], referrals: [], late: [], token }, words),
    'timeline-late': timelineCard(
      { family: merel, contacts: [kept], referrals: [], late: bothDue, token },
      words,
    ),
    'timeline-ten': timelineCard({ family: merel, contacts: ten, referrals: [], late: [], token }, words),
    'timeline-empty': timelineCard({ family: merel, contacts: [], referrals: [], late: [], token }, words),
    logged: contactLoggedCard(logged, words),
    'logged-corrected': contactLoggedCard(
      { ...logged, contact: { ...kept, correctedAt: kept.keptAt } },
      words,
    ),
    'logged-hostile': contactLoggedCard({ ...logged, student: hostile }, words),
    'answered-thanks': contactAnsweredCard(logged, words.logged.thanked('Lotte'), words),
    'answered-hostile': contactAnsweredCard(logged, words.logged.asked(hostile), words),
    'week-supervised': weekCard(
      {
        as: 'supervisor',
        rhythms: many.flatMap(({ family, rhythm }) => (rhythm ? [{ family, rhythm }] : [])),
        appointments: [{ family: merel, appointment: { date: '2026-12-01', time: '14:00' } }],
        referrals: [],
        lookBack: [],
        drafts: [],
      },
      words,
    ),
    'contacts-supervised': supervisedContactsCard(
      {
        latest: ten.map((contact) => ({ contact, family: merel, student: hostile })),
        unread: 5,
      },
      words,
    ),
    'contacts-supervised-read': supervisedContactsCard(
      { latest: [{ contact: seen, family: vink, student: 'Lotte Sint-Denijs' }], unread: 0 },
      words,
    ),
  }
}

/** The coordinator's people and rosters, and the assessor's shared work. */
export function peopleSamples(words: Wording): Cards {
  const sites = [
    { id: 'gent', label: 'Gent' },
    { id: 'hasselt', label: hostile },
  ]
  const nobody = { name: null, email: null, roles: [], sites: ['gent'], assessor: null }
  const somebody = {
    name: hostile.slice(0, 120),
    email: 'lotte@school.example',
    roles: ['student', 'lecturer'] as const,
    sites: ['gent', 'hasselt'],
    assessor: 'assessor-roza',
  }
  const assessors = [{ id: 'assessor-roza', label: hostile }]
  const problem = sayRefusal(words, { reason: 'person-known-already' })
  const shared: readonly ContactFacts[] = [facts, { ...facts, kind: 'missed', minutes: null, domains: [] }]
  return {
    people: peopleCard({ rows: peopleRows(9), page: 0, pages: 1, find: null }, words),
    'people-two-hundred': peopleCard(
      { rows: peopleRows(peoplePerPage, 'a'.repeat(115)), page: 3, pages: 14, find: null },
      words,
    ),
    'people-hostile': peopleCard(
      { rows: peopleRows(3, hostile), page: 0, pages: 1, find: hostile.slice(0, 60) },
      words,
    ),
    'people-not-found': peopleCard({ rows: [], page: 0, pages: 1, find: 'xqzt' }, words),
    'remove-question': confirmCard(
      {
        question: words.people.removeQuestion(hostile),
        consequences: [words.people.removeFollows, words.people.removeMatches('G-011, G-014')],
        yes: { title: words.people.removeYes, verb: 'remove-person', data: { token, person: 'x' } },
      },
      words,
    ),
    removed: peopleChangedCard(
      { text: words.people.removed(hostile), unsupervised: '', of: 'person-x' },
      words,
    ),
    'removed-supervisor': peopleChangedCard(
      { text: words.people.removed(hostile), unsupervised: 'G-011, G-014', of: 'person-x' },
      words,
    ),
    'person-new': personFormCard({ token, person: null, filled: nobody, sites, assessors: [] }, words),
    'person-change': personFormCard(
      { token, person: 'person-lotte', filled: somebody, sites, assessors, problem },
      words,
    ),
    roster: rosterCard({ token }, words),
    'roster-problem': rosterCard(
      { token, pasted: 'naam;rollen\nLotte;student', problem: faults(words) },
      words,
    ),
    'roster-long': rosterCard({ token, pasted: 'é'.repeat(20_000), problem: faults(words) }, words),
    'roster-too-long': rosterProblemCard(
      sayRefusal(words, { reason: 'roster-too-long', most: 20_000 }),
      words,
    ),
    'reading-figures': readingFiguresCard(
      [
        {
          site: 'Gent',
          contacts: 12,
          fields: PrefilledField.options.map((field) => ({ field, read: 12, corrected: 3 })),
        },
        { site: hostile, contacts: 0, fields: [] },
      ],
      words,
    ),
    'shared-work': sharedWorkCard([{ student: hostile, contacts: shared }], words),
    'shared-work-none': sharedWorkCard([], words),
  }
}

function faults(words: Wording): string {
  const rows = Array.from({ length: 12 }, (_, at) => ({
    line: at + 2,
    fault: 'bad-role' as const,
    value: hostile,
  }))
  return sayRefusal(words, { reason: 'roster-faulty', faults: rows })
}
