import { languageFor, wordsOf } from '../cards/wording/words.ts'
import type { ProgrammeStore } from '../storage/collections.ts'
import type { Answering, Asked } from './asked.ts'
import type { Clock } from './clock.ts'
import type { SharedDirectory } from './directory/shared-directory.ts'
import type { Log } from './log.ts'
import { perform } from './perform.ts'
import { notStoredReply } from './plain-replies.ts'
import { soundsUrgent } from './sounds-urgent.ts'

type Parts = Readonly<{
  store: ProgrammeStore
  directory: SharedDirectory
  clock: Clock
  log: Log
  /** Asks Teams for the sign-in address of somebody unknown; null when it does not say. */
  emailOf: (asked: Asked) => Promise<string | null>
  /** Called after a commit that owes something, so that it goes out at once. */
  wakeOutbox: (owed: readonly string[]) => void
  /** Called after a commit that changed a site, before the answer goes. */
  sitesChanged: () => Promise<void>
  /** The bot's own address for a browser, when it has one. */
  address?: string
}>

/** Answers what is asked in Teams; what cannot be stored is said so, with the numbers to call when it sounds urgent. */
export function createAnswering(parts: Parts): Answering {
  const { store, directory, clock, log, emailOf, wakeOutbox, sitesChanged, address } = parts
  const place = address === undefined ? {} : { address }
  const attempt = (asked: Asked, email: string | null | undefined) =>
    store.transaction((records) => perform({ asked, directory, records, now: clock, email, ...place }))
  return async (asked) => {
    try {
      const first = await attempt(asked, mayBeLinked(asked) ? undefined : null)
      const performed = first.asksWho ? await attempt(asked, await emailOf(asked)) : first
      const { reply, owes, touched = [], sitesChanged: didChange = false } = performed
      await directory.follow(touched)
      if (didChange) await sitesChanged()
      if (owes.length > 0) wakeOutbox(owes)
      return reply
    } catch (error) {
      log.error({ event: 'not-answered', activity: asked.activityId, code: codeOf(error) })
      return notStoredReply(soundsUrgent(asked.doing, clock()), wordsOf(languageFor(null, asked.locale)))
    }
  }
}

/**
 * Nobody is linked to the roster by what is typed in a compose box, where Teams waits five seconds only, nor from the tab,
 * which is no chat to ask Teams about.
 */
function mayBeLinked({ from, doing }: Asked): boolean {
  return from.objectId !== null && doing.kind !== 'compose' && doing.kind !== 'page'
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? String(error.code) : error.name
}
