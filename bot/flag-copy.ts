import { copyOf } from '../programme/escalation.ts'
import type { Notice, OwedNotice } from '../programme/notice.ts'
import type { ReadableProgramme } from '../storage/collections.ts'

/**
 * As which copy of a step a person hears this one: the first when nothing of that step may have reached them, however
 * often it was tried; null when Teams kept it waiting until a later copy was owed, which goes in its place.
 */
export async function heardAs(notice: Notice, records: ReadableProgramme): Promise<number | null> {
  const copy = copyOf(notice) ?? 1
  const about = await records.notices.find('flag', notice.about)
  const others = about.filter((one) => one.notice.to === notice.to && stepOf(one.notice) === stepOf(notice))
  if (others.some((one) => (copyOf(one.notice) ?? 1) > copy)) return null
  return 1 + others.filter((one) => one.id !== notice.id && mayHaveArrived(one)).length
}

function stepOf({ id }: Notice): string {
  return id.split(':')[2]?.split('.').slice(0, 2).join('.') ?? ''
}

function mayHaveArrived(one: OwedNotice): boolean {
  return one.state === 'sent' || (one.state === 'owed' && one.tryingSince !== undefined)
}
