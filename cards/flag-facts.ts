import type { UrgencyLevel } from '../programme/contact-words.ts'
import type { AlreadyDone, FlagOutcome, UrgentFlag } from '../programme/urgent-flag.ts'
import { type Body, block, heading, line, quiet } from './elements.ts'
import { plain, type visible } from './escape.ts'
import { dialAddress } from './telephone.ts'
import type { Wording } from './wording/nl.ts'

/** An urgent need as one lecturer or coordinator sees it: codes and names of professionals, never a story. */
export type FlagView = Readonly<{
  flag: string
  state: UrgentFlag['state']
  student: string
  /** As in `words.family(code, pseudonym)`; null when it was not told or is not this reader's to see. */
  family: string | null
  level: UrgencyLevel | null
  /** Label of the sign. */
  sign: string | null
  done: readonly AlreadyDone[]
  /** As the student typed it. */
  callBack: string | null
  /** Moments are worded already: "do 26/11 22u05", or "22u05" when it was today. */
  raisedAt: string
  /** 1 for the first time this reader hears it. */
  copy: number
  taken: Readonly<{ by: string; at: string; isMine: boolean }> | null
  ended: Readonly<{ by: string | null; at: string; outcome: FlagOutcome | null }> | null
  isDrill: boolean
  /** Whether this reader hears it in place of the supervisor. */
  standsIn: boolean
  /** Whether the sign is a suspicion about which the lecturer has to weigh professional secrecy. */
  needsSecrecyCheck: boolean
  asks: 'nothing' | 'still-busy'
}>

/** Whether somebody still has to act. */
export function isOpen({ state }: FlagView): boolean {
  return state === 'raised' || state === 'taken'
}

/** How urgent, and whether it was said before; also the notification. A level not yet said counts as now. */
export function flagTitle({ level, copy, state }: FlagView, words: Wording): string {
  const title = words.flag.titles[level ?? 'now']
  return copy > 1 && state === 'raised' ? words.flag.repeat(title) : title
}

/** Whom it is about: the student, and the family when the reader may know; `show` is `visible` outside a card. */
export function flagAbout(
  { student, family }: FlagView,
  words: Wording,
  show: typeof visible = plain,
): string {
  const name = show(student, 80)
  return family === null ? name : words.flag.about(name, show(family, 80))
}

/** What is known, the same in every state: the colour alone tells whether it is over. */
export function factsOf(view: FlagView, words: Wording): Body {
  const said = words.flag
  const small = { spacing: 'Small' } as const
  const done = view.done.map((one) => words.alreadyDone[one]).join(' · ')
  const isBare = view.sign === null && done === ''
  return [
    ...(view.isDrill ? [block('warning', [line(said.drill, { weight: 'Bolder' })])] : []),
    block(isOpen(view) ? 'attention' : 'emphasis', [
      heading(flagTitle(view, words)),
      line(flagAbout(view, words), { weight: 'Bolder' }),
      ...(view.family === null ? [line(said.askFamily, small)] : []),
      ...(view.level === null ? [line(said.levelUnsaid, small)] : []),
      ...(view.sign === null ? [] : [line(said.sign(plain(view.sign)), small)]),
      ...(done === '' ? [] : [line(said.done(done), small)]),
      ...(isBare ? [line(said.nothingTold, small)] : []),
      quiet(said.raisedAt(view.raisedAt), small),
      ...(view.standsIn ? [quiet(said.standsIn)] : []),
    ]),
    // Outside the coloured block: in the dark look a link on a pale ground is hard to read.
    line(callBackOf(view, words), { spacing: 'Medium' }),
  ]
}

/** As a link too: the desktop client does nothing on a button with tel: (microsoft/AdaptiveCards#3905). */
function callBackOf({ callBack, student }: FlagView, words: Wording): string {
  if (callBack === null) return words.flag.noCallBack(plain(student, 80))
  const number = plain(callBack, 40)
  const address = dialAddress(callBack)
  return words.flag.callBack(address === null ? number : `[${number}](${address})`)
}

/** What to weigh before a suspicion is shared (facts of the programme, section 4). */
export function secrecyCheck(words: Wording): Body {
  const said = words.flag
  return [
    block('emphasis', [
      line(said.secrecy, { weight: 'Bolder' }),
      ...said.secrecyChecks.map((check) => line(`• ${check}`, { spacing: 'Small' })),
      line(said.decides, { spacing: 'Small', weight: 'Bolder' }),
    ]),
  ]
}
