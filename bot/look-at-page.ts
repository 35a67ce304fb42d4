import type { ProgrammeStore, ReadableProgramme } from '../storage/collections.ts'
import type { Outcome, Turn } from './action.ts'
import { readVerb } from './actions.ts'
import type { Asked, Reply } from './asked.ts'
import { beginTurn } from './begin-turn.ts'
import type { Clock } from './clock.ts'
import { decide, hasEffect } from './decide.ts'
import type { DirectoryLookup } from './directory/shared-directory.ts'
import { findAsker } from './known-person.ts'
import { forRole } from './route-text.ts'

/** A collection by the name it is declared under. */
export type Name = keyof ReadableProgramme

/**
 * What somebody would be shown now. `reads` are the collections it was made of: while none of them changes it stays what it
 * is, time aside. `refused`: they may not, or no longer, or what they asked is no page to look at; which of these is not told.
 */
export type Look =
  | Readonly<{ kind: 'shown'; reply: Reply; reads: ReadonlySet<Name> }>
  | Readonly<{ kind: 'unknown' | 'refused' }>

/** Looks at what is asked from the tab as the one who asks would, and leaves nothing behind: no audit, no change. */
export type Looking = (asked: Asked) => Promise<Look>

type Parts = Readonly<{
  store: ProgrammeStore
  directory: DirectoryLookup
  clock: Clock
  address?: string
}>

/** Looks in a reading of the store, in which nothing can be changed whatever an action would like to do. */
export function createLooking({ store, directory, clock, address }: Parts): Looking {
  const place = address === undefined ? {} : { address }
  return (asked) =>
    store.read(async (kept) => {
      const { doing } = asked
      if (doing.kind !== 'page') return { kind: 'refused' }
      const reads = new Set<Name>()
      const records = notedIn(reads, kept)
      const person = await findAsker(records, asked)
      if (person?.state !== 'active') return { kind: 'unknown' }
      const begun = beginTurn(
        person,
        { asked, directory: notedDirectory(reads, directory), records, ...place },
        clock(),
      )
      const turn: Turn = { ...begun, newId: countedIds() }
      const verb = readVerb(doing.verb)
      if (verb === null) return { kind: 'refused' }
      const outcome = await decide({ verb: forRole(verb, turn), sent: doing.data }, turn)
      return isPage(outcome) ? { kind: 'shown', reply: outcome.reply, reads } : { kind: 'refused' }
    })
}

/** Only a page is looked at: any other action would be tried here, and how it ends told, without a trace. */
function isPage(outcome: Outcome): outcome is Extract<Outcome, { done: true }> {
  return outcome.done && outcome.reply.page !== undefined && !hasEffect(outcome)
}

/** The same records; what is taken from them is noted. */
function notedIn(reads: Set<Name>, records: ReadableProgramme): ReadableProgramme {
  return new Proxy(records, {
    get: (all, name: Name) => {
      reads.add(name)
      return all[name]
    },
  })
}

/** What the index of the directory is made of. */
const indexed = ['services', 'organizations', 'locations', 'leaflets', 'placeTables'] as const

function notedDirectory(reads: Set<Name>, directory: DirectoryLookup): DirectoryLookup {
  return new Proxy(directory, {
    get: (all, name: keyof DirectoryLookup) => {
      for (const one of indexed) reads.add(one)
      return all[name]
    },
  })
}

/** Ids that are the same each time, or the tokens in two equal cards would make them differ. */
function countedIds(): Turn['newId'] {
  let number = 0
  return () => `looked-${++number}`
}
