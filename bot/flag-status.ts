import type { DateTime } from 'luxon'
import type { Card } from '../cards/card.ts'
import { type FlagStatus, flagStatusCard } from '../cards/flag-status-card.ts'
import type { SignGroup as ShownGroup } from '../cards/tell-flag-part.ts'
import type { Wording } from '../cards/wording/nl.ts'
import { isOpenAt, openingFrom } from '../programme/calendar.ts'
import type { UrgencyLevel } from '../programme/contact-words.ts'
import type { UrgentNeed } from '../programme/emergency-numbers.ts'
import { clockOf } from '../programme/escalation-policy.ts'
import { filledNumbers } from '../programme/site-numbers.ts'
import { momentOf } from '../programme/stamp.ts'
import type { RaisedFlag, UrgentFlag } from '../programme/urgent-flag.ts'
import type { ReadableProgramme } from '../storage/collections.ts'
import { callsFor } from '../understanding/signs/calls.ts'
import { labelOf, SignGroup, signs } from '../understanding/signs/signs.ts'
import { inPlace, type Turn } from './action.ts'
import type { Reply } from './asked.ts'
import { familiesOf } from './flag-hearing.ts'
import { saidAt } from './flag-view.ts'

type Saying = Readonly<{ records: ReadableProgramme; words: Wording; now: DateTime; token: string }>

/** The student's own card as the flag stands: who to call, who saw it, and what may still be told. */
export async function flagStatusFor(
  flag: UrgentFlag,
  saying: Saying,
  more: Readonly<{ wasTold?: boolean; bySign?: UrgencyLevel; problem?: string }> = {},
): Promise<Card> {
  const { records, words, token } = saying
  const site = (await isSiteSure(flag, saying)) ? await records.sites.get(flag.site) : undefined
  return flagStatusCard(
    {
      flag: flag.id,
      token,
      need: needOf(flag),
      local: filledNumbers(site),
      isDrill: flag.isDrill,
      status: await statusOf(flag, saying),
      known: {
        level: flag.level,
        sign: flag.sign,
        done: flag.done,
        callBack: flag.callBack ?? null,
        signs: signGroups(words.language),
      },
      ...more,
    },
    words,
  )
}

/** What a student sees who taps on a card of a flag that is over: that it is, who to call, and the way to raise it again. */
export async function asItEnded(flag: UrgentFlag, { records, words, now, newId }: Turn): Promise<Reply> {
  return inPlace(await flagStatusFor(flag, { records, words, now, token: newId() }))
}

/** Numbers of a site may be the wrong ones when no family was named and the student's are of several. */
async function isSiteSure(flag: UrgentFlag, { records, now }: Saying): Promise<boolean> {
  if (flag.family !== null || flag.isDrill) return true
  const families = await familiesOf(flag.student, now, records)
  const own = (await records.people.get(flag.student))?.sites ?? []
  return new Set(families.length > 0 ? families.map(({ site }) => site) : own).size <= 1
}

/** The sign that was chosen and those that were heard: whatever of them is most dangerous comes first. */
function needOf({ types, sign, heard = [] }: UrgentFlag): UrgentNeed {
  return { types, calls: callsFor(sign === null ? heard : [sign, ...heard]) }
}

/** How a flag stands, in one line for the student. */
async function statusOf(flag: UrgentFlag, { records, words, now }: Saying): Promise<FlagStatus> {
  const nameOf = async (id: string) => (await records.people.get(id))?.name ?? ''
  switch (flag.state) {
    case 'taken':
      return { as: 'taken', by: await nameOf(flag.by), at: clockText(flag.takenAt, words) }
    case 'closed':
      return {
        as: 'closed',
        by: await nameOf(flag.by),
        at: saidAt(flag.closedAt, words),
        outcome: flag.outcome,
      }
    case 'withdrawn':
      return { as: 'withdrawn', at: saidAt(flag.withdrawnAt, words) }
    case 'raised':
      return raisedStatus(flag, nameOf, { words, now })
  }
}

async function raisedStatus(
  flag: RaisedFlag,
  nameOf: (id: string) => Promise<string>,
  { words, now }: Pick<Saying, 'words' | 'now'>,
): Promise<FlagStatus> {
  const { step } = flag
  const clock = clockOf(flag.policy, flag.level)
  if (clock === null) return { as: 'intervision' }
  const asked = flag.events.findLast(({ what }) => what === 'asked' || what === 'nobody-reached')
  if (!asked || asked.what === 'nobody-reached')
    return { as: 'nobody', againAt: step.dueAt === null ? null : clockText(step.dueAt, words) }
  if (!clock.always && !isOpenAt(now, flag))
    return {
      as: 'quiet',
      pickedUp: saidAt(openingFrom(now, flag).toUTC().toISO() ?? step.endsAt ?? '', words),
    }
  const together = flag.events.filter(
    ({ what, at, copy }) => what === 'asked' && at === asked.at && copy === asked.copy,
  )
  const people = [...new Set(together.flatMap(({ who }) => who ?? []))]
  const names = await Promise.all(people.map(nameOf))
  return { as: 'asked', names, at: clockText(asked.at, words) }
}

/** The clock alone: a flag of now is told of in minutes. */
function clockText(moment: string, words: Wording): string {
  return words.clock(momentOf(moment).toFormat('HH:mm'))
}

function signGroups(language: string): readonly ShownGroup[] {
  return SignGroup.options.flatMap((group) => {
    const options = signs
      .filter((sign) => sign.group === group)
      .map((sign) => ({ id: sign.id, label: labelOf(sign, language) }))
    return options.length > 0 ? [{ group, options }] : []
  })
}
