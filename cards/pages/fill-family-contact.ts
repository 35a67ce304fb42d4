import type { ContactTexts, KeptContact } from '../../programme/contact.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import { nextOf } from '../contact-summary.ts'
import { visible } from '../escape.ts'
import type { Wording } from '../wording/nl.ts'
import type { Said, Told } from './family-page.ts'
import { cardButton } from './fill-rows.ts'
import type { Badge, PageButton } from './list-page.ts'

/** What can be done with a contact by who looks. */
export type ContactStep = 'correct' | 'undo' | 'refer' | 'see' | 'ask'

/** One contact as somebody may see it; of `facts` only what and when. */
export type ContactItem = Readonly<{
  of: 'contact'
  contact: KeptContact
  sight: 'whole' | 'facts'
  /** Who logged it; null for oneself. */
  by: string | null
  texts: ContactTexts | null
  /** What the supervisor asked, with who that was. */
  questions: readonly Readonly<{ by: string; text: string }>[]
  steps: readonly ContactStep[]
}>

/** One contact of a story: what and when, and for whom may read them the notes under what they answer. */
export function contactTold(item: ContactItem, words: Wording): Told {
  const { contact, by, sight } = item
  const { facts } = contact
  const said = words.aboutFamilies.story
  const time = facts.time === null ? '' : ` ${words.clock(facts.time)}`
  const known = {
    key: contact.id,
    title: `${words.day(facts.date)}${time} · ${words.kinds[facts.kind]}`,
  }
  const who = by === null ? said.you : said.by(by)
  if (sight === 'facts') return { ...known, lines: [who, said.onlyFacts], said: [], badges: [], buttons: [] }
  return {
    ...known,
    lines: linesOf(item, who, words),
    said: [
      ...textsSaid(item, words),
      ...item.questions.map((one) => ({ label: said.asked(one.by), text: one.text })),
    ],
    badges: badgesOf(item, words),
    buttons: item.steps.map((step) => buttonOf(step, contact.id, words)),
  }
}

function linesOf(
  { contact: { facts, correctedAt } }: ContactItem,
  who: string,
  words: Wording,
): readonly string[] {
  const said = words.aboutFamilies.story
  const { short } = words.draft
  const labelled = (label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${label}: ${values.join(', ')}`]
  const next = nextOf(facts, words)
  return [
    [
      who,
      ...(facts.minutes === null ? [] : [words.minutes(facts.minutes)]),
      ...(facts.missedBy === null ? [] : [said.missedBy[facts.missedBy]]),
      ...(correctedAt === null ? [] : [said.corrected(words.day(dayOf(momentOf(correctedAt))))]),
    ].join(' · '),
    ...labelled(
      short.domains,
      facts.domains.map((one) => words.domains[one]),
    ),
    ...labelled(short.together, [
      ...(facts.justTogether ? [words.draft.justTogether] : []),
      ...facts.actions.map((one) => words.actions[one]),
    ]),
    ...labelled(short.services, servicesSaid(facts, words)),
    ...labelled(short.place, facts.place === null ? [] : [visible(facts.place, 120)]),
    ...labelled(
      short.present,
      facts.present.map((one) => words.present[one]),
    ),
    ...labelled(short.spoken, [
      ...(facts.spoken ? [words.spoken[facts.spoken]] : []),
      ...(facts.speakingHelp ? [words.speakingHelp[facts.speakingHelp]] : []),
    ]),
    ...labelled(
      words.draft.toldBy.replace(/\?$/, ''),
      facts.toldBy.map((one) => words.draft.toldBys[one]),
    ),
    ...(next ? [said.appointed(next)] : []),
  ]
}

/** Services, those to which the way was shown with how far it is. */
function servicesSaid({ services, referrals }: KeptContact['facts'], words: Wording): readonly string[] {
  const named = referrals.map(
    ({ service, state }) => `${words.services[service]} (${words.draft.referrals[state].toLowerCase()})`,
  )
  const others = services.filter((service) => !referrals.some((one) => one.service === service))
  return [...named, ...others.map((service) => words.services[service])]
}

function textsSaid({ texts, by }: ContactItem, words: Wording): readonly Said[] {
  if (texts === null) return []
  const said = words.aboutFamilies.story
  const rows: readonly (readonly [label: string, text: string | null])[] = [
    [said.told, texts.told],
    [said.raised, texts.raised],
    [said.observed, texts.observed],
    [said.impression, texts.impression],
    [said.agreed, texts.agreed],
    [by === null ? said.feeling : said.feelingShared, texts.feeling],
    [said.question, texts.question],
  ]
  return rows.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]))
}

function badgesOf({ contact: { facts, seen }, steps }: ContactItem, words: Wording): readonly Badge[] {
  const said = words.aboutFamilies.story
  return [
    ...(facts.concern === 'urgent' ? [{ text: said.concern, tone: 'danger' as const }] : []),
    ...(facts.bringsToIntervision ? [{ text: said.intervision, tone: 'soon' as const }] : []),
    ...(seen === null ? [] : [{ text: said.seen, tone: 'quiet' as const }]),
    ...(steps.includes('see') ? [{ text: said.new, tone: 'good' as const }] : []),
  ]
}

function buttonOf(step: ContactStep, contact: string, words: Wording): PageButton {
  const said = words.aboutFamilies.story
  switch (step) {
    case 'correct':
      return cardButton(said.correct, 'correct-contact', { contact })
    case 'undo':
      return cardButton(said.undo, 'undo-contact', { contact, token: `undo:${contact}` })
    case 'refer':
      return cardButton(words.referral.fromContact.button, 'refer-from-contact', { contact })
    case 'see':
      return cardButton(said.see, 'acknowledge-contact', { contact })
    case 'ask':
      return cardButton(said.ask, 'open-log', { contact })
  }
}
