import type { Card } from '../../cards/card.ts'
import { plain } from '../../cards/escape.ts'
import { intervisionWordCard, momentSaid, whereSaid } from '../../cards/intervision-cards.ts'
import { matchingWordCard } from '../../cards/matching-word-card.ts'
import { type IntervisionMoment, momentsAhead } from '../../programme/matching/intervision-plan.ts'
import { momentNotice } from '../../programme/matching/intervision-reminders.ts'
import type { Notice } from '../../programme/notice.ts'
import { may } from '../../programme/permissions.ts'
import { worksAt } from '../../programme/person.ts'
import type { Site } from '../../programme/site.ts'
import { dayAfter, dayOf } from '../../programme/stamp.ts'
import type { Message } from '../asked.ts'
import type { Rendering } from '../notice-rendering.ts'
import { familiesOf, studentHere } from './ground.ts'
import { planOf, studiesAt, whoWaits } from './intervision-ground.ts'

/** What is said of an intervision, as it stands when it is sent; null when it was moved, called off or planned by now. */
export async function intervisionMessage(notice: Notice, rendering: Rendering): Promise<Message | null> {
  const { records, to, clock } = rendering
  const [id = '', moment = ''] = notice.about.split(' ')
  const site = await records.sites.get(id)
  if (!site || !worksAt(to, site.id)) return null
  const ahead = momentsAhead(await planOf(site.id, records), dayOf(clock()))
  const found = ahead.find((one) => one.id === moment) ?? null
  const card = await cardOf(notice, { site, found, ahead, rendering })
  return card === null ? null : { card }
}

type Found = Readonly<{
  site: Site
  found: IntervisionMoment | null
  ahead: readonly IntervisionMoment[]
  rendering: Rendering
}>

async function cardOf(notice: Notice, of: Found): Promise<Card | null> {
  const { to, words } = of.rendering
  if (notice.kind === 'intervision-profile') return stillThatDay(notice, of) ? profileWord(of) : null
  if (!may(to, 'match-families')) return null
  if (notice.kind === 'intervision-ahead') return stillThatDay(notice, of) ? aheadWord(of) : null
  const said = words.intervisions.notices
  const name = plain(of.site.name, 60)
  if (notice.kind === 'intervision-unplanned')
    return of.ahead.length > 0
      ? null
      : intervisionWordCard({ site: of.site.id, texts: [said.unplanned(name, await waitingSaid(of))] }, words)
  const text = of.found ? said.moved(name, momentSaid(of.found, words)) : said.cancelled(name)
  return intervisionWordCard({ site: of.site.id, texts: [text] }, words)
}

function stillThatDay({ kind, id }: Notice, { site, found, rendering }: Found): boolean {
  return found !== null && momentNotice(kind, { to: rendering.to.id, site: site.id, moment: found }).id === id
}

async function aheadWord(of: Found): Promise<Card | null> {
  const { site, found, rendering } = of
  if (!found) return null
  const { words, clock } = rendering
  const said = words.intervisions.notices
  const name = plain(site.name, 60)
  const what = `${words.clock(found.at)}, ${whereSaid(found.where, words)}`
  const isTomorrow = found.on === dayAfter(dayOf(clock()), 1)
  const when = isTomorrow ? said.tomorrow(name, what) : said.ahead(words.day(found.on), name, what)
  return intervisionWordCard({ site: site.id, texts: [`${when}: ${await waitingSaid(of)}.`] }, words)
}

async function waitingSaid({ site, rendering }: Found): Promise<string> {
  const { records, words, clock } = rendering
  const { families, students } = await whoWaits(site.id, { records, today: dayOf(clock()) })
  return words.intervisions.notices.whoWaits(families, students.length)
}

async function profileWord({ site, rendering }: Found): Promise<Card | null> {
  const { records, to, words, clock } = rendering
  const student = await studentHere(to, { records })
  const isConfirmed = student.profile != null && student.profile.checked !== null
  if (!studiesAt(to, site.id) || isConfirmed || familiesOf(student, dayOf(clock())) > 0) return null
  const said = words.intervisions.notices
  const text = student.profile ? said.profileToCheck : said.profileNone
  return matchingWordCard(text, ['my-profile', 'help'], words)
}
