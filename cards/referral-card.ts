import { isOpenReferral, type Referral } from '../programme/referral.ts'
import type { Card } from './card.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import { formButton, type QuickStep, quickButton, undoButton } from './referral-answers.ts'
import { historySaid, type ShownReferral, serviceSaid, stateSaid } from './referral-lines.ts'
import type { Wording } from './wording/nl.ts'

/** One referral; `problem` says why a tap did nothing. */
export type ReferralView = ShownReferral & Readonly<{ problem?: string; mayReport: boolean }>

/** What most often comes next, in one tap each; everything else is behind "Lukte niet" and "Verbeteren". */
const next: Readonly<Record<Referral['state'], readonly QuickStep[]>> = {
  discussed: ['agreed', 'contacted', 'declined'],
  agreed: ['contacted', 'appoint', 'went-together'],
  contacted: ['appoint', 'went-together', 'went-alone'],
  appointed: ['went-together', 'went-alone', 'appoint'],
  went: ['helped', 'not-helped', 'appoint'],
  // A place came free; another day was found.
  full: ['contacted', 'appoint', 'helped'],
  'no-show': ['appoint', 'went-together', 'declined'],
  helped: [],
  declined: [],
  'not-entitled': [],
  gone: [],
  'not-helped': [],
  other: [],
  unknown: [],
  withdrawn: [],
}

/** Where a referral stands, what came before, and the next steps in one tap. */
export function referralCard(view: ReferralView, words: Wording): Card {
  const said = words.referral
  const { referral, family, service, problem } = view
  const isOpen = isOpenReferral(referral)
  const answering = { referral, digest: null }
  return card({
    fallback: said.fallback,
    body: [
      ...(problem === undefined ? [] : [line(problem, { color: 'Attention' })]),
      heading(said.title(serviceSaid(service, words))),
      line(words.family(family.code, family.pseudonym), { spacing: 'None' }),
      line(stateSaid(referral, words), { weight: 'Bolder', spacing: 'Medium' }),
      ...(referral.state === 'withdrawn' ? [] : [quiet(said.history(historySaid(referral, words)))]),
      quiet(isOpen ? said.asksFrom(words.day(referral.dueDay)) : said.asksNoMore, { spacing: 'Small' }),
      ...((referral.whys ?? []).length > 0 ? [quiet(said.kept)] : []),
      ...stepsPart(view, words),
    ],
    actions: [
      ...(referral.state === 'withdrawn'
        ? []
        : [undoButton(answering, words), formButton('correct', answering, words)]),
      button({ title: said.list.title, verb: 'my-referrals' }),
    ],
  })
}

/** The next steps stand together; taking back and putting right stand apart below. */
function stepsPart({ referral, service, mayReport }: ReferralView, words: Wording): Body {
  const answering = { referral, digest: null }
  const isGone = referral.state === 'gone' && service !== null && mayReport
  const actions = [
    ...next[referral.state].map((step) => quickButton(step, answering, words)),
    ...(isOpenReferral(referral) ? [quickButton('stop', answering, words)] : []),
    ...(isGone ? [reportButton(referral, words)] : []),
  ]
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions }]
}

/** What is not there any more for one family is not there for the next. */
function reportButton({ service }: Referral, words: Wording) {
  return button({ title: words.referral.reportGone, verb: 'report-service', data: { service, kind: 'gone' } })
}
