import { answerCard } from '../../cards/help-card.ts'
import { matchingOwnCard } from '../../cards/matching-own-card.ts'
import { matchingPairCard } from '../../cards/matching-pair-card.ts'
import { matchingWordCard } from '../../cards/matching-word-card.ts'
import type { Notice } from '../../programme/notice.ts'
import { may } from '../../programme/permissions.ts'
import { holds, worksAt } from '../../programme/person.ts'
import { dayOf } from '../../programme/stamp.ts'
import type { Message } from '../asked.ts'
import type { Rendering } from '../notice-rendering.ts'
import { hasMet, otherBuddies, ownPairView, type PairFound, pairFound } from './pair-of-turn.ts'

/** The message of a notice of the matching, as everything stands when it is sent; null when it is moot. */
export async function matchingNoticeMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  if (notice.kind === 'matching-left') return leftMessage(notice.about, rendering)
  const found = await pairFound(notice.about, rendering.records)
  if (!found || !worksAt(rendering.to, found.standing.pairing.site)) return null
  const isOwn = found.standing.pairing.student === rendering.to.id
  if (isOwn && holds(rendering.to, 'student')) return studentMessage(notice, found, rendering)
  return may(rendering.to, 'match-families') ? lecturerMessage(notice, found, rendering) : null
}

async function studentMessage(
  { kind, id }: Notice,
  found: PairFound,
  { records, words, clock }: Rendering,
): Promise<Message | null> {
  const { standing, family } = found
  const view = await ownPairView(found, {
    records,
    now: clock(),
    newId: () => `of-notice:${id}`.slice(0, 80),
  })
  if (kind === 'pair-ended') {
    if (view !== null) return null
    const text = words.matching.notices.endedStudent(words.family(family.code, family.pseudonym))
    return { card: matchingWordCard(text, ['my-profile', 'help'], words) }
  }
  const { pairing } = standing
  const isMoot =
    view === null ||
    (kind === 'pair-made' && pairing.state !== 'agreed') ||
    (kind === 'pair-question' && !(pairing.state === 'meeting' && pairing.studentSaid === null))
  return isMoot ? null : { card: matchingOwnCard(view, words) }
}

async function lecturerMessage(
  { kind, id }: Notice,
  found: PairFound,
  { records, words, clock }: Rendering,
): Promise<Message | null> {
  const { standing, family, student } = found
  const { pairing } = standing
  if (kind === 'pair-unplanned' && pairing.state !== 'agreed') return null
  if (kind === 'pair-question' && !(pairing.state === 'meeting' && pairing.familySaid === null)) return null
  const name = words.family(family.code, family.pseudonym)
  const { unplanned, askLecturer } = words.matching.notices
  const lead =
    kind === 'pair-unplanned'
      ? unplanned(student, name)
      : kind === 'pair-question'
        ? askLecturer(student, name)
        : null
  const now = clock()
  const view = {
    pairing,
    student,
    family,
    hasMet: hasMet(pairing, now),
    hasOther: (await otherBuddies(found, { records, today: dayOf(now) })) > 0,
    token: `of-notice:${id}`.slice(0, 80),
    ...(lead === null ? {} : { lead }),
  }
  return { card: matchingPairCard(view, words) }
}

/** Who is left over hears it: the families a lecturer supervises, the requests of a partner, a student. */
async function leftMessage(id: string, { records, words, to }: Rendering): Promise<Message | null> {
  const intervision = await records.intervisions.get(id)
  if (!intervision || !worksAt(to, intervision.site)) return null
  const said = words.matching.notices
  if (intervision.students.includes(to.id))
    return { card: matchingWordCard(said.leftStudent, ['my-profile', 'help'], words) }
  const roads = await Promise.all(intervision.roads.map((road) => records.roads.get(road)))
  // Matched in the meantime: that is another word, and a better one.
  const waiting = roads.flatMap((road) => (road?.state === 'in-matching' ? [road] : []))
  const families = await Promise.all(waiting.map(({ family }) => records.families.get(family ?? '')))
  const supervised = families.flatMap((family) => (family?.supervisor === to.id ? [family.code] : []))
  if (supervised.length > 0 && may(to, 'match-families'))
    return { card: matchingWordCard(said.leftLecturer(supervised.join(', ')), ['matching', 'help'], words) }
  const own = waiting.filter(({ partner }) => partner === to.id).map(({ number }) => number)
  if (own.length === 0 || !holds(to, 'partner')) return null
  return { card: answerCard(said.leftPartner(own.join(', ')), ['find', 'help'], words) }
}
