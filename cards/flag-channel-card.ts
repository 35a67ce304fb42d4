import type { UrgencyLevel } from '../programme/contact-words.ts'
import type { UrgentFlag } from '../programme/urgent-flag.ts'
import type { Card } from './card.ts'
import { block, card, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** An urgent need in a channel: how urgent, of which site, since when. Never who, never what. */
export type FlagChannelView = Readonly<{
  state: UrgentFlag['state']
  site: string
  /** Null when the student did not say it; then it counts as now. */
  level: UrgencyLevel | null
  /** Worded already: "do 26/11 22u05". */
  raisedAt: string
  isRepeat: boolean
  isDrill: boolean
}>

/** The last way of an urgent need that nobody heard: it asks whoever reads along to open the private chat. */
export function flagChannelCard(view: FlagChannelView, words: Wording): Card {
  const { state, site, level, raisedAt, isDrill } = view
  const said = words.lecturersChannel
  const title = words.flag.titles[level ?? 'now']
  const head = view.isRepeat ? words.flag.repeat(title) : title
  const since = said.since(plain(site, 60), raisedAt)
  const isOpen = state === 'raised'
  return card({
    fallback: `${isDrill ? `${words.flag.drill} ` : ''}${head}. ${said.since(visible(site, 60), raisedAt)}`,
    body: [
      ...(isDrill ? [block('warning', [line(words.flag.drill, { weight: 'Bolder' })])] : []),
      block(isOpen ? 'attention' : 'emphasis', [heading(head), line(since, { spacing: 'Small' })]),
      line(said.states[state], { weight: 'Bolder' }),
      ...(isOpen ? [line(said.whatToDo), quiet(said.noNames, { spacing: 'Small' })] : []),
    ],
  })
}
