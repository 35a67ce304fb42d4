import type { Card } from '../../cards/card.ts'
import type { Outcome, TeamsPerson } from '../teams/client.ts'
import { answered, lastCard, press, textOf, verbsOf } from './hands.ts'

/** One tap on "Bewaren": the draft it keeps, and what it sends. */
type Tap = Readonly<{ draft: string; verb: string; data: Readonly<Record<string, unknown>> }>

/** What a student saw happen before the bot died, and the tap that got no answer, if any. */
export type Memory = Readonly<{
  /** Draft ids whose "Bewaren" was answered with the confirmation. */
  kept: Set<string>
  /** Contact ids whose undoing was confirmed. */
  undone: Set<string>
  unanswered: Tap[]
}>

/** A memory of nothing yet. */
export function newMemory(): Memory {
  return { kept: new Set(), undone: new Set(), unanswered: [] }
}

/**
 * Logs one contact, and now and then corrects or undoes it; rejects when the bot dies meanwhile, with everything that
 * was confirmed before in the memory.
 */
export async function logsAndSometimesChanges(
  person: TeamsPerson,
  { sentence, chance }: Readonly<{ sentence: string; chance: () => number }>,
  memory: Memory,
): Promise<void> {
  const kept = await keeps(person, await cardFor(person, sentence), memory)
  const next = chance()
  if (next < 0.3) {
    const correcting = lastCard(await person.taps(...press(kept, 'correct-contact')))
    await keeps(person, correcting.card, memory)
  } else if (next < 0.5) {
    const [verb, data] = press(kept, 'undo-contact')
    await person.taps(verb, data)
    memory.undone.add(String(data.contact))
  }
}

/** Taps once more on what was not answered; gives the answers. */
export async function tapsAgain(person: TeamsPerson, memory: Memory): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const tap of memory.unanswered.splice(0)) {
    memory.unanswered.push(tap)
    const outcome = await person.taps(tap.verb, tap.data)
    memory.unanswered.pop()
    memory.kept.add(tap.draft)
    outcomes.push(outcome)
  }
  return outcomes
}

/** The card of what was typed; an open draft that survived the last death is left, this one is another contact. */
async function cardFor(person: TeamsPerson, sentence: string): Promise<Card> {
  const { card } = lastCard(await person.says(sentence))
  const choose = verbsOf(card).includes('choose-draft')
  return choose ? lastCard(await person.taps(...press(card, 'choose-draft'))).card : card
}

async function keeps(person: TeamsPerson, card: Card, memory: Memory) {
  const [verb, data] = press(card, 'save-contact')
  const tap = { draft: String(data.draft), verb, data }
  memory.unanswered.push(tap)
  const confirmation = answered(await person.taps(verb, data))
  if (!verbsOf(confirmation).includes('undo-contact'))
    throw new Error(`not kept: ${textOf(confirmation).slice(0, 300)}`)
  memory.kept.add(tap.draft)
  memory.unanswered.splice(memory.unanswered.indexOf(tap), 1)
  return confirmation
}
