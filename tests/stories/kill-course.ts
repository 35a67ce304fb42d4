import type { Card } from '../../cards/card.ts'
import { createTeamsClient, type TeamsPerson } from '../teams/client.ts'
import { answered, lastCard, press } from './hands.ts'

/** What was acknowledged of one contact: how often it was corrected, and whether it was undone. */
export type Acknowledged = { corrections: number; isUndone: boolean }

/** A tap that was sent and not answered yet; after a kill it is sent again, as a person taps again. */
type Pending = Readonly<{
  does: 'save' | 'correct' | 'undo'
  contact: string | null
  tap: readonly [string, object]
}>

/** One student who saves, corrects and undoes without end, and remembers what was acknowledged. */
export type Course = Readonly<{
  acknowledged: ReadonlyMap<string, Acknowledged>
  pending: () => Pending | null
  /** Works until the bot goes away; rejects when the bot is there and answers wrongly. */
  work: (port: number) => Promise<void>
}>

type Where = Omit<Parameters<typeof createTeamsClient>[0], 'port'>
type Who = Readonly<{ id: string; objectId: string; family: string }>

/** A course of one student; `chance` decides what comes next. */
export function createCourse(who: Who, where: Where, chance: () => number): Course {
  const acknowledged = new Map<string, Acknowledged>()
  let pending: Pending | null = null

  function conclude({ does, contact }: Pending, card: Card): void {
    const kept = contact ?? String(press(card, 'correct-contact')[1].contact)
    const known = acknowledged.get(kept) ?? { corrections: 0, isUndone: false }
    acknowledged.set(kept, known)
    if (does === 'correct') known.corrections += 1
    if (does === 'undo') known.isUndone = true
  }

  async function finish(person: TeamsPerson): Promise<void> {
    if (pending === null) return
    const outcome = await person.taps(...pending.tap)
    conclude(pending, answered(outcome))
    pending = null
  }

  async function next(person: TeamsPerson): Promise<Pending> {
    const open = [...acknowledged].filter(([, { isUndone }]) => !isUndone).map(([id]) => id)
    const contact = open[Math.floor(chance() * open.length)]
    const dice = chance()
    if (contact !== undefined && dice < 0.2)
      return { does: 'undo', contact, tap: ['undo-contact', { contact, token: `undo:${contact}` }] }
    const isCorrection = contact !== undefined && dice < 0.5
    const opened = isCorrection ? await person.taps('correct-contact', { contact }) : await person.says('log')
    const filled = { family: who.family, kind: 'phone', minutes: String(1 + Math.floor(chance() * 90)) }
    const tap = press(lastCard(opened).card, 'save-contact', filled)
    return { does: isCorrection ? 'correct' : 'save', contact: isCorrection ? contact : null, tap }
  }

  return {
    acknowledged,
    pending: () => pending,
    work: async (port) => {
      const options = { userId: `29:${who.id}`, objectId: who.objectId, name: who.id }
      const person = createTeamsClient({ ...where, port }).person(options)
      try {
        await finish(person)
        for (;;) {
          pending = await next(person)
          await finish(person)
        }
      } catch (error) {
        if (!isGone(error)) throw error
      }
    },
  }
}

/** A connection that was refused or broke off (TypeError of fetch), or an answer that ends halfway (SyntaxError). */
function isGone(error: unknown): boolean {
  return error instanceof TypeError || error instanceof SyntaxError
}
