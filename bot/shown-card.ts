import type { Notice } from '../programme/notice.ts'
import type { ProgrammeStore } from '../storage/collections.ts'
import type { OnShown } from './asked.ts'
import type { Clock } from './clock.ts'
import { ownCardChanged } from './flag-notices.ts'
import { owe } from './owe.ts'

type Parts = Readonly<{ store: ProgrammeStore; clock: Clock; wakeOutbox: (owed: readonly string[]) => void }>

/**
 * Remembers under which message id a draft's card stands, so that it can be replaced when the draft ends. When it
 * has ended meanwhile, or a newer card stands below, the card just shown is replaced at once.
 */
export function createOnShown({ store, clock, wakeOutbox }: Parts): OnShown {
  return async (shows, _way, messageId) => {
    const [kind, id, revision] = shows.split(':')
    if (kind === 'flag' && id !== undefined)
      return wakeOutbox(await showsFlag(id, messageId, { store, clock }))
    if (kind !== 'draft' || id === undefined) return
    const owed = await store.transaction(async (records) => {
      const draft = await records.drafts.get(id)
      if (!draft) return []
      const replacing = (what: Notice['kind'], replaces: string): Notice => {
        return {
          id: `${what}:${id}:${replaces}`,
          kind: what,
          to: draft.student,
          about: id,
          replaces,
          lane: 'routine',
        }
      }
      if (draft.state !== 'open') {
        const notice = replacing(endings[draft.state], messageId)
        await owe(records, notice, clock())
        return [notice.id]
      }
      const isOutdated = draft.revision !== Number(revision)
      const older = isOutdated ? messageId : draft.shown?.messageId
      if (!isOutdated) records.drafts.put({ ...draft, shown: { messageId } })
      if (older === undefined || older === (isOutdated ? null : messageId)) return []
      const notice = replacing('draft-superseded', older)
      await owe(records, notice, clock())
      return [notice.id]
    })
    if (owed.length > 0) wakeOutbox(owed)
  }
}

/** Remembers where the student's card of a flag stands; what changed while it was under way is put right at once. */
function showsFlag(
  id: string,
  messageId: string,
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
): Promise<readonly string[]> {
  return store.transaction(async (records) => {
    const flag = await records.flags.get(id)
    if (!flag) return []
    const shown = { ...flag, shown: messageId }
    records.flags.put(shown)
    if (flag.state === 'raised') return []
    const notice = ownCardChanged(shown, messageId)
    await owe(records, notice, clock())
    return [notice.id]
  })
}

const endings = {
  saved: 'draft-saved',
  dropped: 'draft-dropped',
  expired: 'draft-expired',
  merged: 'draft-superseded',
  unreadable: 'draft-expired',
  overtaken: 'draft-saved',
} as const
