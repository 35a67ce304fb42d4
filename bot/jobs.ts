import { draftVersion, endDraft, hasExpired } from '../programme/draft.ts'
import { dayAfter, stamp, utcDayOf } from '../programme/stamp.ts'
import type { ProgrammeStore } from '../storage/collections.ts'
import type { Clock } from './clock.ts'
import { owe, writeAudit } from './owe.ts'

/** Ends every draft that waited too long, or that this version cannot read, with a notice to its student. */
export function endOldDrafts(store: ProgrammeStore, clock: Clock): Promise<number> {
  return store.transaction(async (records) => {
    const now = clock()
    let ended = 0
    for (const draft of await records.drafts.find('state', 'open')) {
      if (draft.state !== 'open') continue
      const isUnreadable = draft.version !== draftVersion
      if (!isUnreadable && !hasExpired(draft, now)) continue
      const decision = endDraft(draft, isUnreadable ? 'unreadable' : 'expired', now)
      if (!decision.accepted) continue
      records.drafts.put(decision.next)
      for (const notice of decision.notices) await owe(records, notice, now)
      await writeAudit(records, {
        at: now,
        by: 'system',
        did: 'draft.ended',
        about: draft.id,
        family: null,
        reason: null,
      })
      ended++
    }
    return ended
  })
}

/** Forgets answers whose time is over, a few days' worth at a time. */
export function forgetOldAnswers(store: ProgrammeStore, clock: Clock): Promise<number> {
  return store.transaction(async (records) => {
    const today = utcDayOf(stamp(clock()))
    let forgotten = 0
    for (let back = 1; back <= 100; back++) {
      for (const { id } of await records.answered.find('untilDay', dayAfter(today, -back))) {
        records.answered.remove(id)
        forgotten++
      }
    }
    return forgotten
  })
}
