import { z } from 'zod'
import type { Appointment } from '../programme/contact.ts'
import { hurry, type Rhythm } from '../programme/rhythm.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type DraftRow, draftSummary } from './draft-summary.ts'
import { type Body, button, card, choice, heading, line, quiet } from './elements.ts'
import { clockLine } from './families-card.ts'
import { stepButton } from './help-card.ts'
import { recordId } from './inputs.ts'
import { type ShownReferral, serviceSaid, stateSaid } from './referral-lines.ts'
import { type LookBackRow, lookBackPart } from './trajectory-look-back-card.ts'
import type { Wording } from './wording/nl.ts'

/** Shows an open draft again. */
export const OpenDraftCard = z.strictObject({ draft: recordId })

/** What lies before a buddy or a supervisor the coming seven days. */
export type WeekView = Readonly<{
  as: 'buddy' | 'supervisor'
  rhythms: readonly Readonly<{ family: NamedFamily; rhythm: Rhythm }>[]
  /** `service`: where the family is expected, when it is no visit of the buddy. */
  appointments: readonly Readonly<{
    family: NamedFamily
    appointment: Appointment
    service?: string | null
  }>[]
  /** Those that run, beside the ones with an appointment this week. */
  referrals: readonly ShownReferral[]
  /** Families with which goals or points are to be looked back at. */
  lookBack: readonly LookBackRow[]
  drafts: readonly DraftRow[]
}>

/** What one card lists at most; the rest is reached through the list of families. */
const mostDue = 12
const mostAppointments = 20
const mostReferrals = 6

/** "Mijn week": clocks that run out, appointments, drafts that wait. */
export function weekCard(view: WeekView, words: Wording): Card {
  const { as, rhythms, appointments, referrals, lookBack, drafts } = view
  const said = words.week
  const due = rhythms.filter(({ rhythm }) => hurry(rhythm) < 7)
  return card({
    fallback: said.fallback,
    body: [
      heading(as === 'buddy' ? said.title : said.supervised),
      ...(due.length === 0
        ? [line(rhythms.length > 0 ? said.quiet : said.nothingRuns)]
        : due.slice(0, mostDue).flatMap((one) => rhythmLines(one, words))),
      ...(due.length > mostDue ? [quiet(said.moreDue(due.length - mostDue))] : []),
      line(said.appointments, { weight: 'Bolder', spacing: 'Medium' }),
      ...(appointments.length === 0
        ? [quiet(said.noAppointments)]
        : appointments.slice(0, mostAppointments).map((one) => appointmentLine(one, words))),
      ...referralLines(referrals, words),
      ...lookBackPart(lookBack, words),
      ...draftLines(drafts, words),
    ],
    actions: [
      ...(drafts.length > 0 ? [button({ title: said.openDraft, verb: 'open-draft', withInputs: true })] : []),
      ...(as === 'buddy'
        ? [
            ...(rhythms.length > 0 ? [button({ title: words.families.log, verb: 'log' })] : []),
            button({ title: words.families.title, verb: 'my-families' }),
            ...(referrals.length > 0
              ? [button({ title: words.referral.list.title, verb: 'my-referrals' })]
              : []),
          ]
        : [stepButton('supervised', words), stepButton('newLogs', words)]),
    ],
  })
}

function rhythmLines({ family, rhythm }: WeekView['rhythms'][number], words: Wording): Body {
  return [
    line(words.family(family.code, family.pseudonym), { weight: 'Bolder', spacing: 'Small' }),
    ...(rhythm.contact.daysLeft < 7 ? [clockLine(words.families.contactClock, rhythm.contact, words)] : []),
    ...(rhythm.visit.daysLeft < 7 ? [clockLine(words.families.visitClock, rhythm.visit, words)] : []),
  ]
}

function appointmentLine({ family, appointment, service }: WeekView['appointments'][number], words: Wording) {
  const time = appointment.time ? ` ${words.clock(appointment.time)}` : ''
  const where = service === undefined ? '' : ` · ${serviceSaid(service, words)}`
  return line(
    `${words.day(appointment.date)}${time} · ${words.family(family.code, family.pseudonym)}${where}`,
    {
      spacing: 'Small',
    },
  )
}

function referralLines(referrals: WeekView['referrals'], words: Wording): Body {
  const said = words.referral
  if (referrals.length === 0) return []
  const rows = referrals.slice(0, mostReferrals).map(({ family, referral, service }) => {
    const what = said.list.row(serviceSaid(service, words), stateSaid(referral, words).toLowerCase())
    return line(said.weekRow(family.code, what), { spacing: 'Small' })
  })
  return [line(said.inWeek, { weight: 'Bolder', spacing: 'Medium' }), ...rows]
}

function draftLines(drafts: WeekView['drafts'], words: Wording): Body {
  const said = words.week
  if (drafts.length === 0) return []
  return [
    choice({
      id: 'draft',
      label: said.drafts,
      choices: drafts.map((draft) => ({ value: draft.id, title: draftSummary(draft, words) })),
      value: drafts[0]?.id ?? null,
    }),
  ]
}
