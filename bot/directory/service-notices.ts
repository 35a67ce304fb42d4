import { serviceDoneCard } from '../../cards/service-done-card.ts'
import { isSaidToBeGone } from '../../directory/keep-true.ts'
import { mayModerate } from '../../directory/who-edits.ts'
import type { Notice } from '../../programme/notice.ts'
import type { Message } from '../asked.ts'
import type { Rendering } from '../notice-rendering.ts'
import { servicesToCheck } from './check-services.ts'
import { callCard } from './ring-services.ts'

/** What is told about services, as it stands when it is sent; null when there is nothing left to do. */
export async function serviceNoticeMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  switch (notice.kind) {
    case 'service-gone':
      return goneMessage(notice.about, rendering)
    case 'services-to-check':
      return toCheckMessage(rendering)
    case 'service-ring':
      return ringMessage(rendering)
    default:
      return null
  }
}

async function goneMessage(id: string, { records, to, words }: Rendering): Promise<Message | null> {
  const service = await records.services.get(id)
  if (!service || service.state === 'closed' || !isSaidToBeGone(service) || !mayModerate(to, service))
    return null
  const said = words.sharing.check.goneNotice(service.hsds.name)
  return { card: serviceDoneCard({ service: id, said, steps: ['check', 'open'] }, words) }
}

async function toCheckMessage({ records, to, words }: Rendering): Promise<Message | null> {
  const waiting = servicesToCheck(await records.services.all(), to)
  const [first] = waiting
  if (!first) return null
  const said = words.sharing.check.notice(waiting.length)
  return { card: serviceDoneCard({ service: first.id, said, steps: ['check'] }, words) }
}

async function ringMessage({ records, to, words }: Rendering): Promise<Message | null> {
  const round = await records.ringRounds.get(to.id)
  if (!round || round.wantsNone) return null
  const card = await callCard(round, undefined, { records, words })
  return card && { card }
}
