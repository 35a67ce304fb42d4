import { z } from 'zod'
import { ClockedLevel } from '../programme/clock-changes.ts'
import type { EscalationPolicy, LevelClock } from '../programme/escalation-policy.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { oneOf, recordId } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Shows the clocks of an own site: the one chosen, else the first. */
export const SeeClocks = z.strictObject({
  site: oneOf(recordId).optional(),
  /** From the card itself or its form: that card turns over, and no second one stands in the chat. */
  inPlace: z.literal(true).optional(),
})

/** The clocks of one site. */
export type ClocksView = Readonly<{
  site: string
  name: string
  others: readonly Option[]
  policy: EscalationPolicy
  /** Whether nobody changed them yet. */
  isProposed: boolean
  /** What was just done, or why it was not. */
  said?: Readonly<{ text: string; isDone: boolean }>
}>

/** How fast an urgent need goes from one person to the next at a site, with a way to change each level. */
export function clocksCard(view: ClocksView, words: Wording): Card {
  const { site, policy, said } = view
  const its = words.clocks
  const title = its.title(plain(view.name, 60))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(said ? [block(said.isDone ? 'good' : 'attention', [line(plain(said.text))])] : []),
      line(its.text),
      ...(view.isProposed ? [quiet(its.proposed)] : []),
      ...ClockedLevel.options.flatMap((level) => {
        const clock = policy.clocks[level]
        if (!clock) return []
        const change = button({ title: its.change, verb: 'clock-form', data: { site, level } })
        return [rowOf(`**${words.levels[level]}**`, clockSaid(clock, words), change)]
      }),
      rowOf(
        its.followUpTitle,
        its.followUp(policy.followUpDays),
        button({ title: its.change, verb: 'follow-up-form', data: { site } }),
      ),
      ...otherSite(view, words),
    ],
  })
}

/** One clock in a few short sentences. */
function clockSaid(clock: LevelClock, words: Wording): string {
  const its = words.clocks
  const next = answerSaid(clock.answerWithin, words)
  const said = its.clock(next, its.times(clock.copies), words.minutes(clock.silentAfter))
  return `${said} ${clock.always ? its.always : its.rests}`
}

/** How long one person has. */
export function answerSaid(answerWithin: LevelClock['answerWithin'], words: Wording): string {
  return answerWithin === 'working-day'
    ? words.clocks.endOfDay
    : words.clocks.after(words.minutes(answerWithin))
}

function rowOf(title: string, text: string, change: ReturnType<typeof button>): Body[number] {
  return {
    type: 'ColumnSet',
    spacing: 'Medium',
    columns: [
      { type: 'Column', width: 'stretch', items: [line(title), quiet(text)] },
      { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [change] }] },
    ],
  }
}

function otherSite({ others }: ClocksView, words: Wording): Body {
  const [first] = others
  if (first === undefined) return []
  const show = button({ title: words.duty.show, verb: 'clocks', data: { inPlace: true }, withInputs: true })
  return [
    choice({ id: 'site', label: words.duty.otherSite, choices: namesToChoose(others), value: first.id }),
    { type: 'ActionSet', actions: [show] },
  ]
}
