import type { Handover } from '../../programme/closing/handover.ts'
import type { LifeDomain } from '../../programme/contact-words.ts'
import { standingSteps } from '../../programme/referral.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import type { UrgentFlag } from '../../programme/urgent-flag.ts'
import { visible } from '../escape.ts'
import { type ShownReferral, stateSaid, stepSaid } from '../referral-lines.ts'
import { pauseSaid, type ShownPause } from '../trajectory-card.ts'
import type { Wording } from '../wording/nl.ts'
import type { FamilyPage, StoryAsk, StoryKind, Told } from './family-page.ts'
import { type ContactItem, contactTold } from './fill-family-contact.ts'
import { cardButton, serviceNamed } from './fill-rows.ts'

/** What happened with a family, as one person may see it. `on` puts it in order; names are as they are. */
export type StoryItem = Readonly<{
  on: string
  kind: StoryKind
  domains: readonly LifeDomain[]
}> &
  (
    | ContactItem
    | Readonly<{
        of: 'referral'
        shown: ShownReferral
        /** Why a step was taken, by the place of the step. */
        whys: readonly Readonly<{ step: number; text: string }>[]
        mayOpen: boolean
      }>
    | Readonly<{ of: 'flag'; flag: UrgentFlag; student: string; mayOpen: boolean }>
    | Readonly<{ of: 'birth'; id: string }>
    | Readonly<{ of: 'pause'; pause: ShownPause }>
    | Readonly<{ of: 'handover'; handover: Handover; from: string; to: string }>
  )

/** A story with what was asked of it; `all` are its items, the newest first. */
export type StoryView = Readonly<{ all: readonly StoryItem[]; asked: StoryAsk }>

/** How many things a story shows at first, and how many more each time. */
const perPart = 10

/** The story of a family: the newest part of what was asked. */
export function storyOf({ all, asked }: StoryView, words: Wording): NonNullable<FamilyPage['story']> {
  const said = words.aboutFamilies.story
  const { kind, domain, shown = perPart } = asked
  const found = all.filter(
    (one) =>
      (kind === undefined || one.kind === kind) && (domain === undefined || one.domains.includes(domain)),
  )
  const part = found.slice(0, shown)
  return {
    title: said.title,
    empty: all.length === 0 ? said.none : said.noneFound,
    entries: part.map((item) => toldOf(item, words)),
    shown: said.shown(part.length, found.length),
    more: part.length < found.length ? { title: said.more, shown: shown + perPart } : null,
    kind: { label: said.kind, all: said.allKinds, choices: kindsIn(all, words) },
    domain: { label: said.domain, all: said.allDomains, choices: domainsIn(all, words) },
  }
}

function kindsIn(all: readonly StoryItem[], words: Wording) {
  const names: Readonly<Record<StoryKind, string>> = { ...words.kinds, ...words.aboutFamilies.story.kinds }
  return [...new Set(all.map(({ kind }) => kind))].map((value) => ({ value, title: names[value] }))
}

function domainsIn(all: readonly StoryItem[], words: Wording) {
  const found = [...new Set(all.flatMap(({ domains }) => domains))]
  return found.map((value) => ({ value, title: words.domains[value] }))
}

function toldOf(item: StoryItem, words: Wording): Told {
  switch (item.of) {
    case 'contact':
      return contactTold(item, words)
    case 'referral':
      return referralTold(item, words)
    case 'flag':
      return flagTold(item, words)
    case 'birth': {
      const day = words.day(item.on.slice(0, 10))
      return bare(item.id, titled(day, words.aboutFamilies.story.birth))
    }
    case 'pause': {
      const { pause } = item.pause
      const title = titled(words.day(pause.from), words.aboutFamilies.story.pause)
      return { ...bare(pause.id, title), lines: [pauseSaid(item.pause, words, (name) => visible(name, 80))] }
    }
    case 'handover':
      return handoverTold(item, words)
  }
}

function referralTold(item: Extract<StoryItem, { of: 'referral' }>, words: Wording): Told {
  const { shown, whys, mayOpen } = item
  const { referral, service } = shown
  const said = words.aboutFamilies.story
  const steps = standingSteps(referral)
  const last = steps.at(-1)
  const day = words.day(dayOf(momentOf(last?.at ?? referral.createdAt)))
  return {
    ...bare(referral.id, titled(day, said.referral(serviceNamed(service, words)))),
    lines: steps.map((step) =>
      said.step(words.day(dayOf(momentOf(step.at))), stepSaid(step, words).toLowerCase()),
    ),
    said: whys.flatMap(({ step, text }) => {
      const why = referral.steps[step]
      return why?.undone === null ? [{ label: said.why(stepSaid(why, words).toLowerCase()), text }] : []
    }),
    badges: [{ text: stateSaid(referral, words), tone: 'dueDay' in referral ? 'soon' : 'quiet' }],
    buttons: mayOpen ? [cardButton(said.open, 'open-referral', { referral: referral.id })] : [],
  }
}

function flagTold(item: Extract<StoryItem, { of: 'flag' }>, words: Wording): Told {
  const { flag, student, mayOpen } = item
  const said = words.aboutFamilies.story
  const day = words.day(dayOf(momentOf(flag.raisedAt)))
  const isOpen = flag.state === 'raised' || flag.state === 'taken'
  return {
    ...bare(flag.id, titled(day, said.flag(flag.level === null ? null : words.levels[flag.level]))),
    lines: [
      said.by(student),
      ...(flag.state === 'closed' ? [words.outcomes[flag.outcome]] : []),
      ...(flag.isDrill ? [said.drill] : []),
    ],
    badges: [{ text: said.flagStates[flag.state], tone: isOpen ? 'danger' : 'quiet' }],
    buttons: mayOpen ? [cardButton(said.open, 'open-flag', { flag: flag.id })] : [],
  }
}

function handoverTold(item: Extract<StoryItem, { of: 'handover' }>, words: Wording): Told {
  const { handover, from, to } = item
  const said = words.aboutFamilies.story
  const what = handover.until === null ? said.handover(from, to) : said.standIn(to, from)
  const { moments, warm } = words.handover
  return {
    ...bare(handover.id, titled(words.day(item.on.slice(0, 10)), what)),
    lines: [warm(moments[handover.warmMoment], words.day(handover.warmOn))],
  }
}

/** "di 24/11 · Huisbezoek". */
export function titled(day: string, what: string): string {
  return `${day} · ${what}`
}

/** A thing of which nothing but a title is known yet. */
export function bare(key: string, title: string): Told {
  return { key, title, lines: [], said: [], badges: [], buttons: [] }
}
