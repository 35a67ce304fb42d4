import type { LifeDomain } from '../../programme/contact-words.ts'
import type { CountOfFamilies, ReadWithin, WeekOfContacts } from '../../programme/figures/contact-figures.ts'
import { periods } from '../../programme/figures/period.ts'
import type { WayLed } from '../../programme/figures/referral-outcomes.ts'
import type { MonthBand } from '../../programme/figures/trajectory-months.ts'
import type { AnswerTimes } from '../../programme/flag-figures.ts'
import { fewest } from '../../programme/referral-figures.ts'
import type { Day } from '../../programme/stamp.ts'
import type { Wording } from '../wording/nl.ts'
import { contactsChart } from './contacts-chart.ts'
import type { Chart, FiguresPage } from './figures-page.ts'
import { flagsChart } from './flags-chart.ts'

/** Figures as they were counted, and for whom. */
export type FiguresView = Readonly<{
  /** Of the families of who looks, who may know each of them, or of a whole site. */
  of:
    | Readonly<{ own: true; families: number; sites: readonly string[] }>
    | Readonly<{ own: false; site: string }>
  scope: string
  scopes: FiguresPage['scopes']
  weeks: FiguresPage['weeks']
  from: Day
  today: Day
  contacts: readonly WeekOfContacts[]
  domains: readonly (Readonly<{ domain: LifeDomain }> & CountOfFamilies)[]
  flags: readonly AnswerTimes[]
  logs: readonly (Readonly<{ within: ReadWithin }> & CountOfFamilies)[]
  referrals: readonly (Readonly<{ led: WayLed }> & CountOfFamilies)[]
  months: readonly MonthBand[]
}>

/** The page of figures; of a site nothing is shown that is about fewer than five families, not even that it is there. */
export function fillFiguresPage(view: FiguresView, words: Wording): FiguresPage {
  const said = words.figuresPage
  const { of, from, today } = view
  return {
    shows: 'figures',
    title: said.title(of.own ? said.own(of.sites.join(', ')) : of.site),
    intro: said.intro(from, today, today),
    note: of.own ? said.noteOwn(of.families) : said.noteSite,
    scope: view.scope,
    scopes: view.scopes,
    weeks: view.weeks,
    periods: periods.map((value) => ({ value, title: said.weeks(value) })),
    charts: [
      contactsChart(view.contacts, view, words),
      domainsChart(view, words),
      flagsChart(view.flags, view, words),
      logsChart(view, words),
      referralsChart(view, words),
      monthsChart(view, words),
    ],
  }
}

type Counted = Readonly<{ name: string }> & CountOfFamilies
type Naming = Readonly<{ key: string; title: string; what: string; number: string; note?: string }>

/** Bars for what was counted, as far as it may be told. */
function barsOf(
  all: readonly Counted[],
  { key, title, what, number, note }: Naming,
  { view, words }: Readonly<{ view: FiguresView; words: Wording }>,
): Chart {
  const said = words.figuresPage
  const told = all.filter(({ families }) => view.of.own || families >= fewest)
  const most = told.toSorted((one, other) => other.count - one.count)[0]
  const notes = [...(note ? [note] : []), ...(view.of.own || told.length === 0 ? [] : [said.rest])]
  return {
    key,
    title,
    note: notes.length > 0 ? notes.join(' ') : null,
    kind: 'bars',
    series: [number],
    points: told.map(({ name, count }) => ({ label: name, values: [count], said: String(count) })),
    summary:
      most && most.count > 0
        ? said.mostOften(most.name, String(most.count))
        : view.of.own
          ? said.nothing
          : said.allHidden,
    table: { head: [what, number], rows: told.map(({ name, count }) => [name, String(count)]) },
  }
}

function domainsChart(view: FiguresView, words: Wording): Chart {
  const said = words.figuresPage
  const all = view.domains.map((one) => ({ ...one, name: words.domains[one.domain] }))
  const naming = { key: 'domains', title: said.domains, what: said.domain, number: said.inContacts }
  return barsOf(all, naming, { view, words })
}

function logsChart(view: FiguresView, words: Wording): Chart {
  const said = words.figuresPage
  const isNone = view.logs.every(({ count }) => count === 0)
  const all = isNone ? [] : view.logs.map((one) => ({ ...one, name: said.within[one.within] }))
  const naming = { key: 'logs', title: said.logs, what: said.when, number: said.number }
  return barsOf(all, naming, { view, words })
}

function referralsChart(view: FiguresView, words: Wording): Chart {
  const said = words.figuresPage
  const all = view.referrals.map((one) => ({ ...one, name: said.led[one.led] }))
  const naming = { key: 'referrals', title: said.referrals, what: said.outcome, number: said.ways }
  return barsOf(all, naming, { view, words })
}

function monthsChart(view: FiguresView, words: Wording): Chart {
  const said = words.figuresPage
  const all = view.months.map(({ from, until, families }) => ({
    name: said.band(from, until),
    count: families,
    families,
  }))
  const naming = {
    key: 'months',
    title: said.months,
    what: said.month,
    number: said.families,
    note: said.monthsNote,
  }
  return barsOf(all, naming, { view, words })
}
