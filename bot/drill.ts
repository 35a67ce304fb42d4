import { z } from 'zod'
import { urgentFlagCard } from '../cards/flag-card.ts'
import { action, done, type Turn } from './action.ts'
import { flagView } from './flag-view.ts'
import { raiseFlag } from './raise-flag.ts'

/** "Oefenalarm": the whole chain of a site as if it were real; every card says that nobody is in danger. */
export const drill = action({
  asks: z.strictObject({}),
  needs: 'run-drills',
  audit: 'flag.drill-raised',
  run: async (_sent, turn) => {
    const [site] = turn.person.sites
    const raised = await raiseFlag(
      { family: null, level: 'now', isDrill: true, ...(site ? { site } : {}) },
      turn,
    )
    const card = urgentFlagCard(await seenBy(raised.flag, turn), turn.words)
    return done(
      { messages: [{ card, shows: `flag:${raised.flag.id}` }] },
      { ...raised, about: raised.flag.id },
    )
  },
})

function seenBy(flag: Parameters<typeof flagView>[0], { records, words, person }: Turn) {
  return flagView(flag, { records, words, to: person })
}
