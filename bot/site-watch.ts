import type { DateTime } from 'luxon'
import { isOpenAt } from '../programme/calendar.ts'
import type { Notice } from '../programme/notice.ts'
import type { Site } from '../programme/site.ts'
import type { ProgrammeRecords, ProgrammeStore } from '../storage/collections.ts'
import type { Clock } from './clock.ts'
import { rotaOf } from './flag-hearing.ts'
import { owe, writeAudit } from './owe.ts'

/** Who is to be reminded at each site of something regular. */
type SiteWatch = Readonly<{
  /** Milliseconds of the clock between two looks. */
  every: number
  /** What the audit calls it when somebody was. */
  did: string
  due: (site: Site, now: DateTime, records: ProgrammeRecords) => Promise<readonly Notice[]>
}>

/**
 * Looks at each site within its office hours, as often as is said, and owes what is due and was not owed before. To be
 * called as often as the other jobs; gives how many messages it owes.
 */
export function watchSites(store: ProgrammeStore, clock: Clock, watch: SiteWatch): () => Promise<number> {
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.toMillis() - lookedAt < watch.every) return 0
    lookedAt = now.toMillis()
    return store.transaction(async (records) => {
      let owed = 0
      for (const site of await records.sites.all())
        if (isOpenAt(now, await rotaOf(site.id, records))) owed += await remind(site, { watch, now, records })
      return owed
    })
  }
}

type Looking = Readonly<{ watch: SiteWatch; now: DateTime; records: ProgrammeRecords }>

async function remind(site: Site, { watch: { due, did }, now, records }: Looking): Promise<number> {
  let owed = 0
  for (const notice of await due(site, now, records)) {
    if (await records.notices.get(notice.id)) continue
    await owe(records, notice, now)
    owed += 1
  }
  if (owed > 0)
    await writeAudit(records, { at: now, by: 'system', did, about: site.id, family: null, reason: null })
  return owed
}
