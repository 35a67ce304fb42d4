import type { Card } from '../../cards/card.ts'
import { clockFormCard, followUpFormCard } from '../../cards/clock-form-cards.ts'
import { type ClocksView, clocksCard } from '../../cards/clocks-card.ts'
import { compareClockCard, compareFollowUpCard } from '../../cards/compare-clocks-card.ts'
import { drillCard } from '../../cards/drill-card.ts'
import { numberFormCard } from '../../cards/number-form-card.ts'
import { type SiteNumbersView, siteNumbersCard } from '../../cards/site-numbers-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { clockLimits } from '../../programme/clock-changes.ts'
import { localKinds } from '../../programme/emergency-numbers.ts'
import { clockOf, firstEscalation } from '../../programme/escalation-policy.ts'
import { hostile } from './fictional.ts'

const gent = { site: 'gent', name: 'Gent' }
const form = { token: 'form-0190a0b0', for: 'ocmw' }

/** What a coordinator sets up for a site. */
export function siteSamples(words: Wording): Readonly<Record<string, Card>> {
  return {
    ...numberSamples(words),
    ...clockSamples(words),
    drill: drillCard(
      {
        sites: [
          { id: 'gent', label: 'Gent' },
          { id: 'hasselt', label: 'Hasselt' },
        ],
        token: form.token,
      },
      words,
    ),
  }
}

function clockSamples(words: Wording): Readonly<Record<string, Card>> {
  const view: ClocksView = { ...gent, others: [], policy: firstEscalation, isProposed: true }
  const [now, today] = [clockOf(firstEscalation, 'now'), clockOf(firstEscalation, 'today')]
  if (!now || !today) throw new Error('no clocks')
  const filled = { ...now, answerWithin: 15, workingDay: false }
  const compared = { token: 'form-0190a0b0', ...gent, from: 1 }
  const outOfRange = { reason: 'clock-out-of-range', what: 'answerWithin', level: 'now' } as const
  return {
    clocks: clocksCard(view, words),
    'clocks-saved': clocksCard(
      {
        ...view,
        others: [{ id: 'hasselt', label: 'Hasselt' }],
        isProposed: false,
        said: { text: words.compareClocks.saved(words.levels.today), isDone: true },
      },
      words,
    ),
    'clocks-hostile': clocksCard(
      {
        ...view,
        name: hostile,
        others: [{ id: 'hasselt', label: hostile }],
        said: { text: sayRefusal(words, { reason: 'clocks-changed-meanwhile' }), isDone: false },
      },
      words,
    ),
    'clock-form-now': clockFormCard({ ...gent, level: 'now', filled }, words),
    'clock-form-week': clockFormCard(
      {
        ...gent,
        level: 'this-week',
        filled: { answerWithin: null, workingDay: true, copies: 1, silentAfter: 4_320, always: false },
      },
      words,
    ),
    'clock-form-problem': clockFormCard(
      {
        ...gent,
        level: 'now',
        filled: { ...filled, answerWithin: 90 },
        problem: sayRefusal(words, { ...outOfRange, ...clockLimits.now.answerWithin }),
      },
      words,
    ),
    'compare-clock': compareClockCard(
      { ...compared, level: 'now', now, next: { ...now, answerWithin: 10 } },
      words,
    ),
    'compare-clock-rests': compareClockCard(
      {
        ...compared,
        level: 'today',
        now: today,
        next: { answerWithin: 90, copies: 2, silentAfter: 60, always: false },
      },
      words,
    ),
    'follow-up-form': followUpFormCard({ ...gent, days: 3 }, words),
    'compare-follow-up': compareFollowUpCard({ ...compared, now: 3, next: 2 }, words),
  }
}

function numberSamples(words: Wording): Readonly<Record<string, Card>> {
  const inLanguage = ({ nl, en }: Readonly<{ nl: string; en: string }>) => (words.language === 'en' ? en : nl)
  const owned: Readonly<Record<string, SiteNumbersView['rows'][number]['own']>> = {
    maternity: { number: '09 000 00 00', by: 'Co Walburga', on: '2026-11-23', isOld: false },
    ocmw: { number: '09 000 00 01', by: 'Co Walburga', on: '2025-10-02', isOld: true },
    caw: { number: '0800 00 000', by: null, on: null, isOld: true },
  }
  const rows = localKinds.map((kind) => ({
    for: kind.for,
    name: inLanguage(kind.name),
    own: owned[kind.for] ?? null,
  }))
  const own = { number: hostile, by: hostile, on: '2020-02-29', isOld: true }
  const ocmw = localKinds.find((kind) => kind.for === 'ocmw')
  const said = { name: ocmw ? inLanguage(ocmw.name) : '', note: ocmw ? inLanguage(ocmw.note) : '' }
  const sites = [
    { id: 'gent', label: 'Gent' },
    { id: 'hasselt', label: hostile },
  ]
  const empty = { site: 'gent', number: null, by: 'Co Walburga', on: '2026-11-23' }
  const problem = sayRefusal(words, { reason: 'number-unclear' })
  return {
    'site-numbers': siteNumbersCard({ ...gent, others: [], rows }, words),
    'site-numbers-saved': siteNumbersCard(
      {
        ...gent,
        others: [{ id: 'hasselt', label: 'Hasselt' }],
        rows,
        said: words.numberForm.done('Gent', 'OCMW', '09 000 00 01'),
      },
      words,
    ),
    'site-numbers-hostile': siteNumbersCard(
      {
        site: 'gent',
        name: hostile,
        others: sites,
        rows: rows.map((row) => ({ ...row, own })),
        said: words.numberForm.done(hostile, 'OCMW', hostile),
      },
      words,
    ),
    'number-form': numberFormCard({ ...form, ...said, sites, filled: empty }, words),
    'number-form-problem': numberFormCard(
      { ...form, ...said, sites, filled: { ...empty, number: 'x' }, problem },
      words,
    ),
  }
}
