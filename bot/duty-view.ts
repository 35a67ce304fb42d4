import type { Card } from '../cards/card.ts'
import { type DutyRow, type DutyRows, type DutyView, dutyCard } from '../cards/duty-card.ts'
import { canBeOnDuty, type DutyRota, type DutyShift, onDutyAt } from '../programme/duty.ts'
import { closedId } from '../programme/duty-changes.ts'
import type { Person } from '../programme/person.ts'
import type { Site } from '../programme/site.ts'
import { momentOf, stamp, stampAfter } from '../programme/stamp.ts'
import type { Turn } from './action.ts'
import { dutySites, mayNoteAbsenceOf } from './duty-site.ts'
import { troublesOf, troublesView } from './duty-troubles.ts'
import { daysSaid, stretchSaid } from './duty-words.ts'
import { hearingNow } from './flag-hearing.ts'
import { channelStateOf } from './lecturers-channel.ts'

/** How many days of shifts stand on one card, and how many lines of each kind, so that it stays below its 25 KB. */
const daysOfShifts = 14
const mostShifts = 12
const mostAbsences = 8
const mostClosed = 6

type Showing = Readonly<{ site: Site; rota: DutyRota; skip?: number; said?: DutyView['said'] }>

/** The card of a rota as it will be: also when what was just decided is not kept yet. */
export async function dutyCardOf({ site, rota, skip = 0, said }: Showing, turn: Turn): Promise<Card> {
  const { words, now, records } = turn
  const people = new Map((await records.people.all()).map((person) => [person.id, person]))
  const hearing = await hearingNow(records)
  const isThere = (id: string) => isOnDutyHere(people.get(id), site.id)
  const coming = comingShifts(rota, turn)
  const shown = shownShifts(coming, skip, turn)
  const next = skip + shown.length
  const channel = await channelStateOf(site.id, records)
  const troubles = troublesOf({ site, rota, hearing, channel, now })
  const view: DutyView = {
    site: site.id,
    name: site.name,
    others: (await dutySites(turn)).flatMap(({ id, name }) => (id === site.id ? [] : [{ id, label: name }])),
    now: onDutyAt(rota, now)
      .filter(isThere)
      .map((id) => people.get(id)?.name ?? ''),
    shifts: {
      rows: shown.map(({ id, person, from, until }) => {
        const name = people.get(person)?.name ?? ''
        const what = isThere(person) ? name : words.duty.gone(name)
        return { id, what, when: stretchSaid({ from, until }, words) }
      }),
      left: 0,
    },
    further: coming.length === shown.length ? null : { skip: next < coming.length ? next : 0 },
    absences: first(mostAbsences, absenceRows(rota, people, turn)),
    closed: first(mostClosed, closedRows(rota, turn)),
    hours: rota.hours,
    channel,
    // Local numbers are the coordinators' to fill in, and stand in their warning.
    troubles: { ...(await troublesView(troubles, { records, words })), numbers: { empty: [], old: [] } },
    ...(said ? { said } : {}),
  }
  return dutyCard(view, words)
}

function isOnDutyHere(person: Person | undefined, site: string): boolean {
  return person !== undefined && canBeOnDuty(person, site)
}

function comingShifts({ shifts }: DutyRota, { now }: Turn): readonly DutyShift[] {
  return shifts.filter(({ until }) => until > stamp(now))
}

/** Two weeks of them, from the first that is not skipped. */
function shownShifts(coming: readonly DutyShift[], skip: number, { now }: Turn): readonly DutyShift[] {
  const ahead = coming.slice(skip)
  const start = skip === 0 || !ahead[0] ? now : momentOf(ahead[0].from)
  const end = stampAfter(start, daysOfShifts)
  const near = ahead.filter(({ from }) => from < end)
  // After a gap of more than two weeks the next one stands there all the same.
  return (near.length > 0 ? near : ahead.slice(0, 1)).slice(0, mostShifts)
}

function absenceRows(
  { absences }: DutyRota,
  people: ReadonlyMap<string, Person>,
  turn: Turn,
): readonly DutyRow[] {
  const { words, today } = turn
  return absences
    .filter(({ until }) => until >= today)
    .map(({ id, person, standIn, ...days }) => {
      const stands = standIn === null ? undefined : people.get(standIn)?.name
      return {
        id: mayNoteAbsenceOf(person, turn) ? id : null,
        what: people.get(person)?.name ?? '',
        when: daysSaid(days, words),
        more: stands === undefined ? words.duty.noStandIn : words.duty.standIn(stands),
      }
    })
}

function closedRows({ closed }: DutyRota, { words, today }: Turn): readonly DutyRow[] {
  return closed
    .filter(({ until }) => until >= today)
    .map((days) => ({
      id: closedId(days),
      what: days.label || words.duty.closedDays,
      when: daysSaid(days, words),
    }))
}

function first(most: number, rows: readonly DutyRow[]): DutyRows {
  return { rows: rows.slice(0, most), left: Math.max(0, rows.length - most) }
}
