import { answerCard } from '../../cards/help-card.ts'
import type { ClosingNotice } from '../../programme/closing/closing-notice.ts'
import type { Notice } from '../../programme/notice.ts'
import { worksAt } from '../../programme/person.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { Message } from '../asked.ts'
import type { Rendering } from '../notice-rendering.ts'
import { handoverCardOf, handoverFor } from './found-handover.ts'

type HandoverNotice = Extract<ClosingNotice, `handover-${string}`>

/** What a notice of a hand-over says; who is asked hears code, bird and the warm moment, and nothing more. */
export async function handoverMessage(
  notice: Notice & Readonly<{ kind: HandoverNotice }>,
  rendering: Rendering,
): Promise<Message | null> {
  const { records, words, to, clock } = rendering
  const handover = await records.handovers.get(notice.about)
  const family = handover && (await records.families.get(handover.family))
  if (!handover || !family || !worksAt(to, family.site)) return null
  const said = words.handover.notices
  const name = words.family(family.code, family.pseudonym)
  const nameOf = async (id: string) => (await records.people.get(id))?.name ?? ''
  const next = await nameOf(handover.to)
  const { until, warmOn, warmMoment, state, from } = handover
  const sent = (text: string) => ({ card: answerCard(text, ['families', 'help'], words) })
  switch (notice.kind) {
    case 'handover-asked':
    case 'handover-planned':
    case 'handover-summary': {
      const found =
        state === 'planned'
          ? await handoverFor(handover.id, { person: to, records, today: dayOf(clock()) })
          : undefined
      if (!found) return null
      const moment = words.handover.moments[warmMoment]
      const asked =
        until === null
          ? said.asked(name, moment, words.day(warmOn))
          : said.askedStandIn(name, words.day(until))
      const planned =
        until === null
          ? said.planned(next, name, words.day(warmOn))
          : said.plannedStandIn(next, name, words.day(until))
      const text = {
        'handover-asked': asked,
        'handover-planned': planned,
        'handover-summary': said.summary(name),
      }
      const says = text[notice.kind]
      return { card: await handoverCardOf(found, { records, words, today: dayOf(clock()) }, { says }) }
    }
    case 'handover-accepted': {
      const isLast = until === null && to.id === from.student
      const last = (await records.matches.get(from.match))?.until
      const text = said.accepted(next, name)
      return sent(isLast && last ? `${text} ${said.lastDay(words.day(last))}` : text)
    }
    case 'handover-declined':
      return sent(said.declined(next, name))
    case 'handover-withdrawn':
      return sent(said.withdrawn(name))
  }
}
