import { languageFor, wordsOf } from '../cards/wording/words.ts'
import type { ProgrammeStore } from '../storage/collections.ts'
import { actions, readVerb } from './actions.ts'
import type { Asked } from './asked.ts'
import { beginTurn } from './begin-turn.ts'
import type { Clock } from './clock.ts'
import { decide, keepOutcome } from './decide.ts'
import type { DirectoryLookup } from './directory/shared-directory.ts'
import { findAsker } from './known-person.ts'
import { writeAudit } from './owe.ts'
import { auditOf, refuseStranger } from './refuse-stranger.ts'
import { forRole } from './route-text.ts'

/** Writes the one audit line that the same question would have left when it was refused; nothing of it is done. */
export type Refusing = (asked: Asked) => Promise<void>

type Parts = Readonly<{ store: ProgrammeStore; directory: DirectoryLookup; clock: Clock }>

/** Writes who tried to look at what is no page, or not theirs. */
export function createRefusing({ store, directory, clock }: Parts): Refusing {
  return (asked) =>
    store.transaction(async (records) => {
      const { doing } = asked
      if (doing.kind !== 'page') return
      const person = await findAsker(records, asked)
      const moment = clock()
      if (person?.state !== 'active') {
        const words = wordsOf(languageFor(person?.language ?? null, asked.locale))
        await refuseStranger(records, { asked, person, words, moment })
        return
      }
      const turn = beginTurn(person, { asked, directory, records }, moment)
      const line = { at: moment, by: person.id, about: null, reason: 'form-unclear' }
      const named = readVerb(doing.verb)
      if (named === null) return writeAudit(records, { ...line, did: auditOf('unknown'), family: null })
      const verb = forRole(named, turn)
      const outcome = await decide({ verb, sent: doing.data }, turn)
      if (!outcome.done) return keepOutcome(outcome, verb, { turn, records })
      // What they may do, but not by looking.
      await writeAudit(records, { ...line, did: actions[verb].audit, family: outcome.family })
    })
}
