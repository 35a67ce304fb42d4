import { momentSaid } from '../appointment-question-card.ts'
import { type DraftRow, draftSummary } from '../draft-summary.ts'
import { type ShownReferral, stateSaid } from '../referral-lines.ts'
import type { WeekView } from '../week-card.ts'
import type { Wording } from '../wording/nl.ts'
import { clocksSaid, hurrySaid, isOfWeek } from './fill-clocks.ts'
import { cardButton, numbersSaid, plainRow, serviceNamed, toFamily } from './fill-rows.ts'
import type { ListPage, Row, Section } from './list-page.ts'

/** "Mijn week" as a page: all of it, where the card shows the first of each. `today` says which referral is asked after. */
export function weekPage(views: readonly WeekView[], today: string, words: Wording): ListPage {
  const said = words.aboutFamilies
  const isBuddy = views.some(({ as }) => as === 'buddy')
  return {
    shows: 'list',
    title: words.week.title,
    intro: isBuddy ? numbersSaid(words) : null,
    buttons: isBuddy ? [cardButton(said.log, 'log'), cardButton(said.urgent, 'raise-urgent')] : [],
    sections: views.flatMap((view) => [
      dueSection(view, words),
      appointmentsSection(view, words),
      ...(view.as === 'buddy' ? [draftsSection(view, words), referralsSection(view, today, words)] : []),
    ]),
  }
}

function dueSection({ as, rhythms }: WeekView, words: Wording): Section {
  const said = words.aboutFamilies.week
  const due = rhythms.filter(({ rhythm }) => isOfWeek(rhythm))
  return {
    title: as === 'buddy' ? said.due : said.dueSupervised,
    note: null,
    empty: rhythms.length > 0 ? words.week.quiet : words.week.nothingRuns,
    rows: due.map(({ family, rhythm }, at) => ({
      ...plainRow(`${as}:${family.id}:${at}`, words.family(family.code, family.pseudonym)),
      lines: clocksSaid(rhythm, words),
      badge: hurrySaid(rhythm, words),
      opens: toFamily(family),
      buttons: as === 'buddy' ? [cardButton(words.aboutFamilies.log, 'log', { family: family.id })] : [],
    })),
  }
}

function appointmentsSection({ as, appointments }: WeekView, words: Wording): Section {
  const said = words.aboutFamilies.week
  return {
    title: as === 'buddy' ? said.appointments : said.appointmentsSupervised,
    note: null,
    empty: words.week.noAppointments,
    rows: appointments.map(({ family, appointment, service }, at) => ({
      ...plainRow(`${as}:${family.id}:${at}`, momentSaid(appointment, words)),
      lines: [
        words.family(family.code, family.pseudonym),
        ...(service === undefined ? [] : [serviceNamed(service, words)]),
      ],
      opens: toFamily(family),
    })),
  }
}

function draftsSection({ drafts }: WeekView, words: Wording): Section {
  const said = words.aboutFamilies.week
  return {
    title: said.drafts,
    note: null,
    empty: said.noDrafts,
    rows: drafts.map((one) => draftRow(one, words)),
  }
}

function draftRow(draft: DraftRow, words: Wording): Row {
  const said = words.aboutFamilies.week
  const open = cardButton(said.goOn, 'open-draft', { draft: draft.id })
  return {
    ...plainRow(draft.id, draftSummary(draft, words)),
    opens: open.opens,
    buttons: [open, cardButton(said.drop, 'drop-draft', { draft: draft.id })],
  }
}

function referralsSection({ referrals }: WeekView, today: string, words: Wording): Section {
  return {
    title: words.aboutFamilies.week.referrals,
    note: null,
    empty: words.referral.list.none,
    rows: referrals.map((one) => referralRow(one, today, words)),
  }
}

function referralRow({ referral, family, service }: ShownReferral, today: string, words: Wording): Row {
  const isAsked = 'dueDay' in referral && referral.dueDay <= today
  return {
    ...plainRow(referral.id, serviceNamed(service, words)),
    lines: [words.family(family.code, family.pseudonym), stateSaid(referral, words)],
    badge: isAsked ? { text: words.aboutFamilies.week.asked, tone: 'soon' } : null,
    opens: { to: 'card', verb: 'open-referral', data: { referral: referral.id } },
  }
}
