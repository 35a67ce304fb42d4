import { z } from 'zod'
import { type KeptContact, longestText } from '../programme/contact.ts'
import type { LookingBack } from '../programme/trajectory/looking-back.ts'
import type { Card } from './card.ts'
import { type NamedFamily, nextOf } from './contact-summary.ts'
import { type Body, button, card, choice, heading, line, quiet, textField } from './elements.ts'
import { formToken, recordId, textInput } from './inputs.ts'
import type { ShownReferral } from './referral-lines.ts'
import { referralLine } from './referrals-card.ts'
import { lookBackLines } from './trajectory-card.ts'
import type { Wording } from './wording/nl.ts'

/** The lecturer has read one log. */
export const AcknowledgeContact = z.strictObject({
  contact: recordId,
  question: textInput(longestText).optional(),
  token: formToken.optional(),
})

/** The lecturer asks something about one log. */
export const AskAboutContact = z.strictObject({
  contact: recordId,
  question: textInput(longestText),
  token: formToken,
})

/** `referrals`: those that run and those that ended not long ago. */
export type TimelineView = Readonly<{
  family: NamedFamily
  contacts: readonly KeptContact[]
  referrals: readonly ShownReferral[]
  /** Goals and points that wait for more than a month. */
  late: readonly LookingBack[]
  token: string
}>

/** A family's latest contacts and referrals for its supervisor: date, kind, domains and next step; notes never come back into chat. */
export function timelineCard(view: TimelineView, words: Wording): Card {
  const said = words.timeline
  const title = said.title(words.family(view.family.code, view.family.pseudonym))
  if (view.contacts.length === 0)
    return card({
      fallback: title,
      body: [
        heading(title),
        ...lookBackLines(view.late, { isLate: true }, words),
        line(said.empty),
        ...referralLines(view.referrals, words),
      ],
      actions: waysOn(view.family, words),
    })
  return card({
    fallback: said.fallback,
    body: [
      heading(title),
      ...lookBackLines(view.late, { isLate: true }, words),
      ...view.contacts.flatMap((contact) => contactLines(contact, words)),
      ...referralLines(view.referrals, words),
      quiet(said.notes, { spacing: 'Medium', separator: true }),
      choice({
        id: 'contact',
        label: said.pick,
        choices: picks(view.contacts, words),
        // What waits for an answer comes first.
        value: (view.contacts.find(({ seen }) => seen === null) ?? view.contacts[0])?.id ?? null,
      }),
      textField({ id: 'question', label: said.question, longest: longestText }),
    ],
    actions: [
      button({ title: said.acknowledge, verb: 'acknowledge-contact', withInputs: true, style: 'positive' }),
      button({ title: said.ask, verb: 'ask-about-contact', data: { token: view.token }, withInputs: true }),
      ...waysOn(view.family, words),
    ],
  })
}

const mostReferrals = 8

function referralLines(referrals: readonly ShownReferral[], words: Wording): Body {
  if (referrals.length === 0) return []
  const title = line(words.referral.inTimeline, { weight: 'Bolder', spacing: 'Medium' })
  return [title, ...referrals.slice(0, mostReferrals).map((one) => referralLine(one, words))]
}

/** What a supervisor does about the family itself. */
function waysOn({ id }: NamedFamily, words: Wording) {
  return [
    button({ title: words.trajectory.button, verb: 'open-trajectory', data: { family: id } }),
    button({ title: words.birthForm.button, verb: 'birth-form', data: { family: id } }),
    button({ title: words.supervisorForm.title, verb: 'supervisor-form', data: { family: id } }),
  ]
}

function picks(contacts: readonly KeptContact[], words: Wording) {
  return contacts.map((contact) => ({ value: contact.id, title: rowOf(contact, words) }))
}

function contactLines(contact: KeptContact, words: Wording) {
  const { facts } = contact
  const next = nextOf(facts, words)
  const below = [
    ...(facts.minutes ? [words.minutes(facts.minutes)] : []),
    ...facts.domains.map((domain) => words.domains[domain]),
    ...(next ? [words.timeline.next(next)] : []),
  ]
  return [
    line(rowOf(contact, words), {
      spacing: 'Small',
      ...(contact.seen ? {} : { weight: 'Bolder' as const }),
    }),
    ...(below.length > 0 ? [quiet(below.join(' · '))] : []),
  ]
}

function rowOf({ facts, seen }: KeptContact, words: Wording): string {
  const said = words.timeline
  return `${said.row(words.day(facts.date), words.kinds[facts.kind])} · ${seen ? said.seen : said.notSeen}`
}
