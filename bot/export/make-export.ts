import { z } from 'zod'
import { ExportKind, type ExportPage, MakeExport } from '../../cards/pages/export-page.ts'
import type { Table } from '../../programme/export/table.ts'
import { wholeWeeks } from '../../programme/export/whole-weeks.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { dayAfter, daysBetween } from '../../programme/stamp.ts'
import { action, done, refused, type Turn } from '../action.ts'
import { dutySites } from '../duty-site.ts'
import { familiesHere } from '../match-form.ts'
import { accessTable } from './access-table.ts'
import { contactsTable } from './contacts-table.ts'
import type { Exporting, TableOf } from './exporting.ts'
import { flagsTable } from './flags-table.ts'
import { referralsTable } from './referrals-table.ts'
import { requestsTable } from './requests-table.ts'
import { trajectoriesTable } from './trajectories-table.ts'

/** The days that stand there first: those of the last quarter. */
const firstPeriod = 91

/** The longest period of one file, in days: six years. */
const longestPeriod = 2200

/** What is told in counts, over whole weeks only. */
const inCounts: ReadonlySet<ExportKind> = new Set(['contacts', 'referrals', 'flags'])

const tables: Readonly<Record<Exclude<ExportKind, 'access'>, TableOf>> = {
  contacts: contactsTable,
  trajectories: trajectoriesTable,
  referrals: referralsTable,
  flags: flagsTable,
  requests: requestsTable,
}

/** What can be had as a file. */
export const openExportPage = action({
  asks: z.strictObject({}),
  needs: 'make-exports',
  audit: 'export.opened',
  run: async (_, turn) => done({ messages: [], page: await pageOf(turn) }),
})

async function pageOf(turn: Turn): Promise<ExportPage> {
  const said = turn.words.exportPage
  const families = await familiesHere(turn)
  return {
    shows: 'export',
    title: said.title,
    intro: said.intro,
    kinds: ExportKind.options.map((value) => {
      const { title, text } = said.kinds[value]
      return { value, title, text }
    }),
    sites: (await dutySites(turn)).map(({ id, name }) => ({ value: id, title: name })),
    families: families
      .toSorted((one, other) => one.code.localeCompare(other.code))
      .map(({ id, code, pseudonym }) => ({ value: id, title: turn.words.family(code, pseudonym) })),
    from: dayAfter(turn.today, -firstPeriod),
    until: turn.today,
  }
}

/** Makes a file of figures or a list; the audit keeps what it is about and the days, and of an access log which family. */
export const makeExport = action({
  asks: MakeExport,
  needs: 'make-exports',
  audit: 'export.made',
  run: async (asked, turn) => {
    const { what, form } = asked
    if (asked.from > asked.until || daysBetween(asked.from, asked.until) > longestPeriod)
      return refused({ reason: 'export-period-unclear' })
    const own = await dutySites(turn)
    const sites = own.filter(({ id }) => asked.site === undefined || id === asked.site)
    if (sites.length === 0) return refused({ reason: 'unknown-site' })
    const period = inCounts.has(what) ? wholeWeeks(asked) : asked
    const made = await tableOf({ sites, period, asked, turn })
    if ('reason' in made) return refused(made)
    const { table, family } = made
    const { from, until } = period
    const said = turn.words.exportPage
    const name = [said.kinds[what].file, ...(family ? [family.code] : []), from, until].join('-')
    const file = { name: `${name}.${form}`, form, table }
    const about = [what, ...(asked.site ? [asked.site] : []), from, until, form].join(':')
    return done({ messages: [{ text: said.inTab }], file }, { about, family: family?.id ?? null })
  },
})

type Made = Readonly<{ table: Table; family: Readonly<{ id: string; code: string }> | null }>

async function tableOf(exporting: Exporting): Promise<Made | Refusal> {
  const { asked, turn } = exporting
  if (asked.what !== 'access') return { table: await tables[asked.what](exporting), family: null }
  const family = (await familiesHere(turn)).find(({ id }) => id === asked.family)
  if (!family) return { reason: 'unknown-family' }
  return { table: await accessTable(family, exporting), family }
}
