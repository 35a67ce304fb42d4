import { withSomebody } from '../programme/chain.ts'
import type { UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import { calendarOf } from '../programme/duty.ts'
import { askNext, beforeChain } from '../programme/escalation.ts'
import type { Family } from '../programme/family.ts'
import { followUpOf } from '../programme/flag-answers.ts'
import type { Notice } from '../programme/notice.ts'
import { escalationOf } from '../programme/site.ts'
import { stamp } from '../programme/stamp.ts'
import { noted, type OpenFlag, type RaisedFlag } from '../programme/urgent-flag.ts'
import type { Change, Turn } from './action.ts'
import type { Message } from './asked.ts'
import { chainOf, hearingOf, rotaOf } from './flag-hearing.ts'
import { flagStatusFor } from './flag-status.ts'
import { ownFamilies } from './own-families.ts'

/** What is urgent; without a family it is about whichever of the student's own. */
export type Raising = Readonly<{
  family: Family | null
  level: UrgencyLevel | null
  types?: readonly UrgencyType[]
  /** Ids of the signs that were heard. */
  signs?: readonly string[]
  question?: string | undefined
  isDrill?: boolean
  /** The site of a drill; of anything real it is that of the family. */
  site?: string
}>

/** A flag raised, with what the turn changes, owes and says: the numbers come first, whatever happens after. */
export type Raised = Readonly<{
  flag: OpenFlag
  messages: readonly Message[]
  changes: readonly Change[]
  notices: readonly Notice[]
}>

/** What raising it changes and says; for verbs that raise something besides what they do themselves. */
export async function raiseFlag(raising: Raising, turn: Turn): Promise<Raised> {
  const { records, now, person, words } = turn
  const site = raising.site ?? (await siteOf(raising.family, turn))
  const hearing = await hearingOf({ site, student: person.id }, records)
  const rota = await rotaOf(site, records)
  const { hours, closed } = calendarOf(rota)
  const begun: RaisedFlag = noted(
    {
      id: turn.newId(),
      state: 'raised',
      student: person.id,
      family: raising.family?.id ?? null,
      site,
      level: raising.level,
      types: raising.types ?? [],
      ...(raising.signs?.length ? { heard: raising.signs } : {}),
      ...(raising.question === undefined ? {} : { question: raising.question }),
      sign: null,
      done: [],
      callBack: null,
      raisedAt: stamp(now),
      isDrill: raising.isDrill ?? false,
      chain: await chainOf({ student: person.id, family: raising.family, site, now }, hearing, records),
      policy: escalationOf(await records.sites.get(site)),
      hours,
      closed,
      shown: null,
      events: [],
      step: beforeChain,
      followUpAt: null,
    },
    stamp(now),
    'raised',
    person.id,
  )
  const followed = { ...begun, followUpAt: followUpOf(begun) }
  const { flag, notices } = askNext(withSomebody(followed, hearing), hearing.canHear, now)
  const card = await flagStatusFor(flag, { records, words, now, token: turn.newId() })
  return {
    flag,
    messages: [{ card, shows: `flag:${flag.id}` }],
    changes: [{ collection: 'flags', record: flag }],
    // Whom nobody can hear, the student reads in the answer itself.
    notices: notices.filter(({ kind }) => kind !== 'urgent-unheard'),
  }
}

async function siteOf(family: Family | null, turn: Turn): Promise<string> {
  const [first] = family ? [] : await ownFamilies(turn)
  return family?.site ?? first?.family.site ?? turn.person.sites[0] ?? ''
}
