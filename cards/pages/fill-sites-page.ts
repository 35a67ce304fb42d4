import { ClockedLevel } from '../../programme/clock-changes.ts'
import { escalationOf, policyOf, type Site } from '../../programme/site.ts'
import type { Day } from '../../programme/stamp.ts'
import { answerSaid } from '../clocks-card.ts'
import { policyRows } from '../policy-fields.ts'
import type { SiteNumbersView } from '../site-numbers-card.ts'
import { dayAndYear } from '../wording/days-and-numbers.ts'
import type { Wording } from '../wording/nl.ts'
import type { Badge, ListPage, PageButton, Row } from './list-page.ts'

/** How a channel of Teams stands. */
type ChannelStanding = 'works' | 'refused' | 'none'

/** One site with all that is set for it. */
export type SiteStanding = Readonly<{
  site: Site
  numbers: SiteNumbersView['rows']
  lecturers: ChannelStanding
  requests: ChannelStanding
  meeting: Readonly<{ planned: Day | null; held: Day | null }>
  /** The next day that is planned, and the one on which a matching was last closed. */
  intervision: Readonly<{ planned: Day | null; closed: Day | null }>
}>

/** Every own site with how it works; each row opens the card on which it is changed. */
export function sitesPage(sites: readonly SiteStanding[], words: Wording): ListPage {
  const said = words.sitesPage
  return {
    shows: 'list',
    title: said.title,
    intro: said.intro,
    buttons: [{ title: said.add, opens: { to: 'card', verb: 'site-form', data: {} } }],
    sections: sites.map((standing) => ({
      title: standing.site.name,
      note: null,
      empty: said.none,
      rows: rowsOf(standing, words),
    })),
  }
}

type Setting = Readonly<{
  title: string
  lines: readonly string[]
  badge?: Badge | null
  /** The card that shows it, and the one that changes it. */
  shows: string | null
  changes?: string
}>

function rowsOf(standing: SiteStanding, words: Wording): readonly Row[] {
  const { site } = standing
  const settings = [
    waysOf(site, words),
    tenantsOf(site, words),
    numbersOf(standing, words),
    clocksOf(site, words),
    channelsOf(standing, words),
    meetingsOf(standing, words),
    intervisionOf(standing, words),
    officialOf(site, words),
  ]
  return settings.map((setting) => rowOf(setting, site, words))
}

function rowOf({ title, lines, badge = null, shows, changes }: Setting, { id }: Site, words: Wording): Row {
  const to = (verb: string) =>
    ({ to: 'card', verb, data: verb === 'official-search-form' ? {} : { site: id } }) as const
  const change: readonly PageButton[] = changes ? [{ title: words.sitesPage.change, opens: to(changes) }] : []
  const key = `${id}:${title}`
  return { key, title, lines, badge, clock: null, opens: shows === null ? null : to(shows), buttons: change }
}

function waysOf(site: Site, words: Wording): Setting {
  const said = words.sitesPage
  const policy = policyOf(site)
  return {
    title: said.ways,
    lines: policyRows(policy, words).map(([label, value]) => `${label}: ${value}`),
    badge: { text: said.version(policy.version), tone: 'quiet' },
    shows: 'site-ways',
    changes: 'policy-form',
  }
}

function tenantsOf({ tenants }: Site, words: Wording): Setting {
  const said = words.sitesPage
  const text = tenants.length === 0 ? said.noTenants : said.someTenants(tenants.length)
  return { title: said.tenants, lines: [text], shows: null, changes: 'tenants-form' }
}

function numbersOf({ numbers }: SiteStanding, words: Wording): Setting {
  const said = words.sitesPage
  const { checked, neverChecked, checkAgain } = words.siteNumbers
  const lines = numbers.map(({ name, own }) => {
    if (own === null) return said.noNumber(name)
    const { number, by, on, isOld } = own
    const when = by === null || on === null ? neverChecked : checked(by, dayAndYear(on))
    return `${said.number(name, number)}. ${when}${isOld ? ` ${checkAgain}` : ''}`
  })
  const waiting = numbers.filter(({ own }) => own === null || own.isOld || own.on === null).length
  const badge = waiting === 0 ? null : ({ text: said.check(waiting), tone: 'soon' } as const)
  return { title: said.numbers, lines, badge, shows: 'site-numbers' }
}

function clocksOf(site: Site, words: Wording): Setting {
  const said = words.sitesPage
  const { clocks } = escalationOf(site)
  const lines = ClockedLevel.options.flatMap((level) => {
    const clock = clocks[level]
    return clock ? [`${words.levels[level]}: ${answerSaid(clock.answerWithin, words)}`] : []
  })
  const text = site.escalations.length === 0 ? said.proposed : said.changed
  return { title: said.clocks, lines, badge: { text, tone: 'quiet' }, shows: 'clocks' }
}

function channelsOf({ lecturers, requests }: SiteStanding, words: Wording): Setting {
  const said = words.sitesPage
  const states = [lecturers, requests]
  const badge = states.includes('refused')
    ? ({ text: said.broken, tone: 'danger' } as const)
    : states.includes('none')
      ? ({ text: said.missing, tone: 'soon' } as const)
      : null
  return {
    title: said.channels,
    // A channel is set from within that channel alone.
    lines: [said.lecturers[lecturers], said.requests[requests], ...(badge ? [said.channelHow] : [])],
    badge,
    shows: null,
  }
}

function meetingsOf({ meeting: { planned, held } }: SiteStanding, words: Wording): Setting {
  const said = words.sitesPage
  const lines = [
    planned === null ? said.notPlanned : said.planned(dayAndYear(planned)),
    held === null ? said.neverHeld : said.held(dayAndYear(held)),
  ]
  return { title: said.meetings, lines, shows: 'partners-meeting' }
}

function intervisionOf({ intervision: { planned, closed } }: SiteStanding, words: Wording): Setting {
  const said = words.sitesPage
  const lines = [
    planned === null ? said.notPlanned : said.planned(dayAndYear(planned)),
    closed === null ? said.neverClosed : said.closed(dayAndYear(closed)),
  ]
  return { title: said.intervision, lines, shows: 'intervisions' }
}

function officialOf({ officialSearches }: Site, words: Wording): Setting {
  const said = words.sitesPage
  const pattern = officialSearches.at(-1)?.pattern ?? null
  const text = pattern === null ? said.officialNone : said.officialSet
  return { title: said.official, lines: [text], shows: null, changes: 'official-search-form' }
}
