import { waitsAtSite } from '../../programme/road/road-rules.ts'
import type { MatchingView } from '../matching-card.ts'
import { type PairRow, waitsFor } from '../matching-pairs-card.ts'
import { reasonsSaid, wishesSaid } from '../matching-reasons.ts'
import type { Wording } from '../wording/nl.ts'
import { type BoardRequest, requestRow } from './fill-board-page.ts'
import type { Row, Section } from './list-page.ts'
import type { MatchingPage } from './matching-page.ts'

/** A student without a family, and whether somebody has to look at the profile. */
export type FreeStudent = Readonly<{ id: string; name: string; profile: 'none' | 'to-check' | 'checked' }>

/** What stands on the page of one site. */
export type MatchingPageView = Readonly<{
  matching: MatchingView
  /** Families that wait beyond those shown. */
  left: number
  sites: MatchingPage['sites']
  /** Longest waiting first. */
  requests: readonly BoardRequest[]
  students: readonly FreeStudent[]
  pairs: readonly PairRow[]
}>

/** Requests and matching side by side. */
export function fillMatchingPage(view: MatchingPageView, words: Wording): MatchingPage {
  const said = words.matchingPage
  const { site, last } = view.matching
  return {
    shows: 'matching',
    title: said.title(site.name),
    intro: last === null ? null : words.matching.list.last(words.day(last)),
    buttons: [
      { title: words.matching.list.profiles, opens: { to: 'card', verb: 'profiles', data: {} } },
      {
        title: words.matching.list.close,
        opens: { to: 'card', verb: 'ask-close-intervision', data: { site: site.id } },
      },
    ],
    site: site.id,
    sites: view.sites,
    requests: requestSections(view, words),
    matching: [
      waitingSection(view, words),
      pairsSection(view, words),
      studentsSection(view, words),
      ...roomSection(view, words),
    ],
  }
}

function requestSections({ requests }: MatchingPageView, words: Wording): readonly Section[] {
  const said = words.matchingPage
  const waiting = requests.filter(({ state }) => waitsAtSite({ state }))
  const others = requests.filter(({ state }) => !waitsAtSite({ state }))
  const late = waiting.filter(({ isLate }) => isLate)
  return [
    {
      title: said.requests,
      note: said.requestsNote(waiting.length, late.length),
      empty: said.noRequests,
      rows: [...late, ...waiting.filter(({ isLate }) => !isLate)].map((one) => requestRow(one, words)),
    },
    {
      title: said.coming,
      note: null,
      empty: said.noComing,
      rows: others.map((one) => requestRow(one, words)),
    },
  ]
}

function waitingSection({ matching, left }: MatchingPageView, words: Wording): Section {
  const said = words.matchingPage
  const { list, family: one } = words.matching
  return {
    title: said.waiting,
    note: left > 0 ? `${said.order} ${said.more(left)}` : matching.rows.length > 0 ? said.order : null,
    empty: said.noWaiting,
    rows: matching.rows.map(({ road, family, wanted, since, days, timesLeft, best }): Row => {
      const wishes = wishesSaid(wanted, words, (typed) => typed)
      return {
        key: road,
        title: words.family(family.code, family.pseudonym),
        lines: [
          list.waits(days, words.day(since)),
          wishes.length > 0 ? wishes.join(' · ') : one.nothingKnown,
          ...(best.length === 0
            ? [list.nobodyFits]
            : best.map((student) => `${student.name}. ${reasonsSaid(student, words).join('. ')}.`)),
        ],
        badge: timesLeft > 0 ? { text: list.timesLeft(timesLeft), tone: 'late' } : null,
        clock: null,
        opens: { to: 'card', verb: 'open-matching', data: { road } },
        buttons: [],
      }
    }),
  }
}

function pairsSection({ pairs }: MatchingPageView, words: Wording): Section {
  const said = words.matchingPage
  return {
    title: said.pairs,
    note: null,
    empty: said.noPairs,
    rows: pairs.map(
      ({ pairing, student, family }): Row => ({
        key: pairing.id,
        title: words.matching.pair.title(student, words.family(family.code, family.pseudonym)),
        lines: [waitsFor(pairing, words)],
        badge: null,
        clock: null,
        opens: { to: 'card', verb: 'open-pair', data: { pairing: pairing.id } },
        buttons: [],
      }),
    ),
  }
}

function studentsSection({ students, matching }: MatchingPageView, words: Wording): Section {
  const said = words.matchingPage
  const badges = {
    none: { text: said.noProfile, tone: 'quiet' },
    'to-check': { text: said.toCheck, tone: 'soon' },
    checked: null,
  } as const
  return {
    title: said.students,
    note: null,
    empty: matching.hasStudents ? said.everybody : said.noStudents,
    rows: students.map(
      ({ id, name, profile }): Row => ({
        key: id,
        title: name,
        lines: [],
        badge: badges[profile],
        clock: null,
        opens: profile === 'none' ? null : { to: 'card', verb: 'open-profile', data: { student: id } },
        buttons: [],
      }),
    ),
  }
}

function roomSection({ matching: { roomForTwo } }: MatchingPageView, words: Wording): readonly Section[] {
  if (roomForTwo.length === 0) return []
  return [
    {
      title: words.matchingPage.room,
      note: null,
      empty: words.matchingPage.noRoom,
      rows: roomForTwo.map(
        ({ road, family }): Row => ({
          key: road,
          title: words.family(family.code, family.pseudonym),
          lines: [],
          badge: null,
          clock: null,
          opens: { to: 'card', verb: 'open-matching', data: { road } },
          buttons: [],
        }),
      ),
    },
  ]
}
