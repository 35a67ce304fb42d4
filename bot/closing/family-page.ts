import { createHash } from 'node:crypto'
import type { DateTime } from 'luxon'
import { OpenTimeline } from '../../cards/families-card.ts'
import {
  type FamilyPageView,
  familyPage,
  numberLines,
  pageGone,
  pageWaiting,
} from '../../cards/family-page.ts'
import { familyPageCard } from '../../cards/family-page-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { wordsOf } from '../../cards/wording/words.ts'
import { isGood, minutesOpen, type PageTicket } from '../../programme/closing/page-ticket.ts'
import type { Family } from '../../programme/family.ts'
import { filledNumbers } from '../../programme/site-numbers.ts'
import { type Day, dayOf, stamp } from '../../programme/stamp.ts'
import { wordedGoals } from '../../programme/trajectory/goal.ts'
import { nearestFirst } from '../../programme/trajectory/network.ts'
import type { ProgrammeStore, ReadableProgramme } from '../../storage/collections.ts'
import { action, below, done } from '../action.ts'
import type { Clock } from '../clock.ts'
import { writeAudit } from '../owe.ts'
import { followedWhole, noFamily, trajectoryOf } from '../trajectory/followed.ts'

/** Where the page is served, below the bot's own address. */
export const pagesAt = '/gezinsblad'

/** Offers the page of a family: what stands on it in numbers, and a link that opens it once. */
export const offerFamilyPage = action({
  asks: OpenTimeline,
  needs: 'follow-trajectory',
  audit: 'family-page.offered',
  run: async ({ family: id }, turn) => {
    const found = await followedWhole(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const { family } = found
    const { words, now, person } = turn
    const view = await pageOf(family, { records: turn.records, words, today: turn.today })
    const key = turn.newId()
    const url = turn.address ? `${turn.address}${pagesAt}/${key}` : null
    const ticket: PageTicket = {
      id: digest(key),
      family: id,
      by: person.id,
      language: words.language === 'en' ? 'en' : 'nl',
      untilAt: stamp(now.plus({ minutes: minutesOpen })),
      openedAt: null,
    }
    const offer = {
      family,
      goals: view.goals.length,
      helpers: view.around.length,
      numbers: numberLines(view.numbers, words).length,
      url,
    }
    return done(below(familyPageCard(offer, words)), {
      changes: url === null ? [] : [{ collection: 'pageTickets', record: ticket }],
      about: id,
      family: id,
    })
  },
})

type Seeing = Readonly<{ records: ReadableProgramme; words: Wording; today: Day }>

async function pageOf(family: Family, { records, words, today }: Seeing): Promise<FamilyPageView> {
  const { goals, goalTexts, helpers, helperTexts } = await trajectoryOf(family, records)
  const site = await records.sites.get(family.site)
  const said = words.trajectory
  const around = nearestFirst(helpers, helperTexts).map(({ id, role, organisation }) => ({
    who: organisation === null ? said.helperRoles[role] : `${organisation} (${said.helperRoles[role]})`,
    task: helperTexts?.find(({ helper }) => helper === id)?.task ?? null,
  }))
  const shown = wordedGoals(goals, goalTexts).filter(({ state, text }) => state !== 'let-go' && text !== null)
  return { goals: shown, around, numbers: filledNumbers(site), madeOn: today }
}

/** Pages of families by the key of their link: what a browser is given, with the status that says how it went. */
export type FamilyPages = Readonly<{
  waiting: (key: string) => Promise<ServedPage>
  show: (key: string) => Promise<ServedPage>
}>

/** One page. */
export type ServedPage = Readonly<{ status: 200 | 404; html: string }>

/** Serves each page once; who opened what stands in the audit under who asked for the link. */
export function createFamilyPages(store: ProgrammeStore, clock: Clock): FamilyPages {
  const gone: ServedPage = { status: 404, html: pageGone(wordsOf('nl')) }
  return {
    waiting: (key) =>
      store.read(async (records) => {
        const ticket = await goodTicket(key, records, clock())
        if (!ticket) return gone
        return { status: 200, html: pageWaiting(`${pagesAt}/${key}/toon`, wordsOf(ticket.language)) }
      }),
    show: (key) =>
      store.transaction(async (records) => {
        const now = clock()
        const ticket = await goodTicket(key, records, now)
        const family = ticket && (await records.families.get(ticket.family))
        if (!ticket || !family) return gone
        records.pageTickets.put({ ...ticket, openedAt: stamp(now) })
        const line = {
          at: now,
          by: ticket.by,
          did: 'family-page.opened',
          about: family.id,
          family: family.id,
        }
        await writeAudit(records, { ...line, reason: null })
        const words = wordsOf(ticket.language)
        return {
          status: 200,
          html: familyPage(await pageOf(family, { records, words, today: dayOf(now) }), words),
        }
      }),
  }
}

async function goodTicket(
  key: string,
  records: ReadableProgramme,
  now: DateTime,
): Promise<PageTicket | undefined> {
  const ticket = await records.pageTickets.get(digest(key))
  return ticket && isGood(ticket, stamp(now)) ? ticket : undefined
}

/** What is kept of a link opens nothing. */
function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
