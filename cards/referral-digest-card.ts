import type { OpenReferral } from '../programme/referral.ts'
import { isOpenReferral } from '../programme/referral.ts'
import { answerTo } from '../programme/referral-asking.ts'
import type { Card } from './card.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import { postponeButton, type QuickStep, quickButton, undoButton } from './referral-answers.ts'
import { type ShownReferral, serviceSaid, stateSaid } from './referral-lines.ts'
import { type LookBackRow, lookBackPart } from './trajectory-look-back-card.ts'
import type { Wording } from './wording/nl.ts'

/** `day` is that of the digest; `problem` says why a tap did nothing. */
export type DigestView = Readonly<{
  day: string
  rows: readonly ShownReferral[]
  /** Families with which goals or points are to be looked back at. */
  lookBack: readonly LookBackRow[]
  problem?: string
}>

/** The likeliest answers to each question; the rest stands on the card of the referral. */
const likely: Readonly<Record<OpenReferral['state'], readonly QuickStep[]>> = {
  discussed: ['agreed', 'contacted', 'declined'],
  agreed: ['contacted', 'appoint', 'declined'],
  contacted: ['appoint', 'went-together', 'stop'],
  appointed: ['went-together', 'went-alone', 'stop'],
  went: ['helped', 'not-helped', 'stop'],
}

/** The week's questions about a buddy's referrals, each answered in its place. What shows in a push line names nothing. */
export function referralDigestCard({ day, rows, lookBack, problem }: DigestView, words: Wording): Card {
  const said = words.referral.digest
  const isDone = rows.every(({ referral }) => answerTo(referral) !== 'none')
  return card({
    fallback: said.fallback,
    body: [
      ...(problem === undefined ? [] : [line(problem, { color: 'Attention' })]),
      heading(said.title),
      quiet(isDone ? said.allDone : said.text),
      ...rows.flatMap((row) => rowPart(row, day, words)),
      ...lookBackPart(lookBack, words),
    ],
    actions: [button({ title: words.referral.list.title, verb: 'my-referrals' })],
  })
}

function rowPart({ referral, family, service }: ShownReferral, digest: string, words: Wording): Body {
  const answered = answerTo(referral)
  const said = words.referral.digest
  const name = serviceSaid(service, words)
  const separated = { spacing: 'Medium', separator: true } as const
  const whose = quiet(words.family(family.code, family.pseudonym))
  if (answered === 'none' && isOpenReferral(referral))
    return [
      line(said.questions[referral.state](name), { weight: 'Bolder', ...separated }),
      whose,
      { type: 'ActionSet', actions: answersOf(referral, digest, words) },
    ]
  const text =
    answered === 'later' ? said.later(name) : said.noted(name, stateSaid(referral, words).toLowerCase())
  const undo = undoButton({ referral, digest }, words)
  const isTold = answered === 'step' && referral.state !== 'withdrawn' && referral.state !== 'unknown'
  return [line(text, separated), whose, ...(isTold ? [{ type: 'ActionSet' as const, actions: [undo] }] : [])]
}

function answersOf(referral: OpenReferral, digest: string, words: Wording) {
  const answering = { referral, digest }
  return [
    ...likely[referral.state].map((step) => quickButton(step, answering, words)),
    postponeButton(answering, words),
  ]
}
