import { closingNewsCard } from '../../cards/closing-news-card.ts'
import { answerCard } from '../../cards/help-card.ts'
import { longDay } from '../../cards/trajectory-card.ts'
import { isGentle } from '../../programme/closing/closing.ts'
import type { ClosingNotice } from '../../programme/closing/closing-notice.ts'
import type { Family } from '../../programme/family.ts'
import type { Notice } from '../../programme/notice.ts'
import { supervises } from '../../programme/permissions.ts'
import { holds, worksAt } from '../../programme/person.ts'
import type { Road } from '../../programme/road/road.ts'
import { dayOf, daysBetween } from '../../programme/stamp.ts'
import { isQuiet } from '../../programme/trajectory/trajectory.ts'
import type { Message } from '../asked.ts'
import { ownFamilyOf, type Rendering } from '../notice-rendering.ts'
import { familyPlan, trajectoryOf } from '../trajectory/followed.ts'
import { closingOf } from './found-closing.ts'
import { handoverMessage } from './handover-notices.ts'

/** What a notice of a closing, a hand-over or erasing says, to whoever may still see it; null when it is moot. */
export function closingNoticeMessage(
  notice: Notice & Readonly<{ kind: ClosingNotice }>,
  rendering: Rendering,
): Promise<Message | null> {
  switch (notice.kind) {
    case 'closing-ahead':
      return ahead(notice.about, rendering)
    case 'closing-begun':
    case 'closing-stopped':
    case 'closing-done':
      return moved({ kind: notice.kind, road: notice.about }, rendering)
    case 'handover-asked':
    case 'handover-planned':
    case 'handover-summary':
    case 'handover-accepted':
    case 'handover-declined':
    case 'handover-withdrawn':
      return handoverMessage({ ...notice, kind: notice.kind }, rendering)
    case 'family-erased':
      return erased(notice.about, rendering)
  }
}

/** The family of a road for its supervisor or its buddy of today. */
async function seenOf(
  id: string,
  rendering: Rendering,
): Promise<Readonly<{ road: Road; family: Family; isLecturer: boolean }> | null> {
  const { records, to } = rendering
  const road = await records.roads.get(id)
  const family = road?.family ? await records.families.get(road.family) : undefined
  if (!road || !family) return null
  const isLecturer = supervises(to, family)
  return isLecturer || (await ownFamilyOf(family.id, rendering)) ? { road, family, isLecturer } : null
}

/** Said as it is at the moment of sending: a birth or a loss may have come since. */
async function ahead(id: string, rendering: Rendering): Promise<Message | null> {
  const { records, words, clock } = rendering
  const found = await seenOf(id, rendering)
  if (!found || (found.road.state !== 'running' && found.road.state !== 'closing')) return null
  const { family, road } = found
  const trajectory = await trajectoryOf(family, records)
  if (isQuiet(trajectory)) return null
  const today = dayOf(clock())
  const closing = await closingOf(road, family.id, records)
  const end = closing.endsOn ?? (await familyPlan({ family, trajectory }, records, today))?.end
  if (end === undefined) return null
  const said = words.closing.notices
  const [name, left] = [words.family(family.code, family.pseudonym), daysBetween(today, end)]
  const lines =
    left > 0
      ? [said.ahead(name, said.when(left), longDay(end, words)), left > 60 ? said.far : said.near]
      : [left === 0 ? said.today(name) : said.over(name, longDay(end, words)), said.lastDay]
  return { card: closingNewsCard({ family, lines, next: 'open-closing' }, words) }
}

type Moved = Readonly<{ kind: 'closing-begun' | 'closing-stopped' | 'closing-done'; road: string }>

async function moved({ kind, road: id }: Moved, rendering: Rendering): Promise<Message | null> {
  const { records, words } = rendering
  const found =
    (await seenOf(id, rendering)) ?? (kind === 'closing-done' ? await wasTheirs(id, rendering) : null)
  if (!found) return null
  const { family, road, isLecturer } = found
  const closing = await closingOf(road, family.id, records)
  const said = words.closing.notices
  const name = words.family(family.code, family.pseudonym)
  const { begun, endsOn } = closing
  switch (kind) {
    case 'closing-begun': {
      if (!begun || endsOn === null) return null
      const reason = words.road.reasons[begun.reason]
      const text = isGentle(closing)
        ? said.begunGently(name)
        : said.begun(name, longDay(endsOn, words), reason)
      return { card: closingNewsCard({ family, lines: [text], next: 'open-closing' }, words) }
    }
    case 'closing-stopped':
      return begun
        ? null
        : { card: closingNewsCard({ family, lines: [said.stopped(name)], next: 'open-closing' }, words) }
    case 'closing-done': {
      const lines = [isLecturer ? said.doneForLecturer(name) : said.doneForBuddy(name)]
      return {
        card: closingNewsCard({ family, lines, next: isLecturer ? 'open-evaluations' : 'look-back' }, words),
      }
    }
  }
}

/** Whose match ended with the goodbye still hears of it the day after: no more than its code. */
async function wasTheirs(id: string, { records, to }: Rendering) {
  const road = await records.roads.get(id)
  const family = road?.family ? await records.families.get(road.family) : undefined
  if (!road || !family || !worksAt(to, family.site)) return null
  const matches = await records.matches.find('family', family.id)
  const was = matches.some(({ student, cutOff }) => student === to.id && !cutOff)
  return was ? { road, family, isLecturer: false } : null
}

async function erased(id: string, { records, words, to }: Rendering): Promise<Message | null> {
  const family = await records.families.get(id)
  if (!family || !holds(to, 'coordinator') || !worksAt(to, family.site)) return null
  const text = words.closing.notices.erased(words.family(family.code, family.pseudonym))
  return { card: answerCard(text, ['siteFamilies', 'help'], words) }
}
