import { z } from 'zod'
import { urgentFlagCard } from '../cards/flag-card.ts'
import { flagFiguresCard } from '../cards/flag-figures-card.ts'
import {
  flagTimelineCard,
  OpenFlagCard,
  type OpenFlagRow,
  openFlagsCard,
} from '../cards/flag-timeline-card.ts'
import { levelOrder } from '../programme/flag-answers.ts'
import { answerTimes } from '../programme/flag-figures.ts'
import { nextOfFlag } from '../programme/flag-next.ts'
import { worksAt } from '../programme/person.ts'
import { isOpenFlag, type OpenFlag, type UrgentFlag } from '../programme/urgent-flag.ts'
import { action, below, done, refused, type Turn } from './action.ts'
import { flagFor, mayActOn } from './flag-of-turn.ts'
import { flagView, saidAt } from './flag-view.ts'

/** "Open oproepen": what nobody took on yet first, the most urgent before the others. */
export const openFlags = action({
  asks: z.strictObject({}),
  needs: 'answer-urgent-need',
  audit: 'flags.listed',
  run: async (_sent, turn) => {
    const flags = await Promise.all((await ownOpenFlags(turn)).map((flag) => rowOf(flag, turn)))
    return done(below(openFlagsCard({ flags }, turn.words)))
  },
})

/** The open flags somebody may act on: what nobody took on yet first, the most urgent before the others. */
export async function ownOpenFlags(turn: Turn): Promise<readonly OpenFlag[]> {
  const open = (await turn.records.flags.find('state', 'open')).filter(isOpenFlag)
  return open.filter((flag) => mayActOn(flag, turn)).toSorted(byUrgency)
}

/** One flag as it stands, with what may be done about it. */
export const openFlag = action({
  asks: OpenFlagCard,
  needs: 'answer-urgent-need',
  audit: 'flag.opened',
  run: async ({ flag: id }, turn) => {
    const found = await flagFor(id, turn)
    if (!found) return refused({ reason: 'unknown-flag' })
    const view = await flagView(found.flag, { records: turn.records, words: turn.words, to: turn.person })
    return done(below(urgentFlagCard(view, turn.words)), { about: id, family: found.flag.family })
  },
})

/** Everything that happened to a flag: who and when. */
export const flagTimeline = action({
  asks: OpenFlagCard,
  needs: 'answer-urgent-need',
  audit: 'flag.timeline-read',
  run: async ({ flag: id }, turn) => {
    const found = await flagFor(id, turn)
    if (!found) return refused({ reason: 'unknown-flag' })
    const { flag } = found
    const { words, records } = turn
    const view = await flagView(flag, { records, words, to: turn.person })
    const names = new Map((await records.people.all()).map(({ id: person, name }) => [person, name]))
    const lines = flag.events.map(({ at, what, who, copy }) => ({
      at: saidAt(at, words),
      text: words.flagEvents[what](who === null ? null : (names.get(who) ?? null), copy),
    }))
    const title = [view.student, view.family].filter((part) => part !== null).join(' · ')
    const next = nextOf(flag, (person) => names.get(person) ?? '', words)
    return done(below(flagTimelineCard({ flag: id, title, lines, next }, words)), {
      about: id,
      family: flag.family,
    })
  },
})

/** How fast somebody answers, per site and level, for who coordinates. */
export const flagFigures = action({
  asks: z.strictObject({}),
  needs: 'see-reading-figures',
  audit: 'flags.counted',
  run: async (_sent, turn) => {
    const all = await turn.records.flags.all()
    const sites = (await turn.records.sites.all()).filter(({ id }) => worksAt(turn.person, id))
    const figures = sites.map(({ id, name }) => ({
      site: name,
      levels: answerTimes(all.filter(({ site }) => site === id)),
    }))
    return done(below(flagFiguresCard(figures, turn.words)))
  },
})

/** What the bot does next, and when; null when it waits for nobody. */
function nextOf(flag: UrgentFlag, nameOf: (person: string) => string, words: Turn['words']): string | null {
  const said = words.flagLists.nexts
  const next = nextOfFlag(flag)
  if (next === null) return null
  const at = saidAt(next.at, words)
  switch (next.does) {
    case 'ask':
      return said.ask(nameOf(next.people[0] ?? ''), at)
    case 'check':
      return said.check(nameOf(next.people[0] ?? ''), at)
    case 'try-again':
      return said.tryAgain(at)
    case 'follow-up':
      return said.followUp(at)
  }
}

async function rowOf(flag: OpenFlag, { records, words, person }: Turn): Promise<OpenFlagRow> {
  const view = await flagView(flag, { records, words, to: person })
  return {
    flag: flag.id,
    student: view.student,
    family: view.family,
    state: flag.state,
    level: flag.level,
    since: flag.state === 'taken' ? saidAt(flag.takenAt, words) : view.raisedAt,
    who: view.taken?.by ?? null,
    isDrill: flag.isDrill,
  }
}

function byUrgency(one: UrgentFlag, other: UrgentFlag): number {
  // A drill never stands before somebody who is in need.
  const rank = ({ state, level, isDrill }: UrgentFlag) =>
    (isDrill ? 100 : 0) + (state === 'raised' ? 0 : 10) + levelOrder.indexOf(level ?? 'now')
  return rank(one) - rank(other) || one.raisedAt.localeCompare(other.raisedAt)
}
