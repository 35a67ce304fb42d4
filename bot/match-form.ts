import type { MatchForm, MatchFormView, Shortened } from '../cards/match-form-card.ts'
import type { Option } from '../cards/option.ts'
import type { Family } from '../programme/family.ts'
import { type Match, runsOn } from '../programme/match.ts'
import { supervises } from '../programme/permissions.ts'
import { holds, type Person } from '../programme/person.ts'
import type { Turn } from './action.ts'
import { lookFor, shorten } from './long-list.ts'
import { policyFor } from './road/family-road.ts'

/** The matches of a family that run today or are still to begin; a stand-in is no buddy more. */
export async function runningOf(family: Family, turn: Turn): Promise<readonly Match[]> {
  return (await turn.records.matches.find('family', family.id)).filter(
    (match) => !match.standsIn && (match.until === null || runsOn(match, turn.today)),
  )
}

/** The families of the person's own sites. */
export async function familiesHere(turn: Turn): Promise<readonly Family[]> {
  const perSite = await Promise.all(turn.person.sites.map((site) => turn.records.families.find('site', site)))
  return perSite.flat()
}

/** What the form offers: families that still need a buddy and students with the fewest families come first. */
export async function matchFormView(token: string, sent: MatchForm, turn: Turn): Promise<MatchFormView> {
  const find = sent.find ?? null
  const filled = { family: sent.family ?? null, student: sent.student ?? null }
  return {
    token,
    families: narrowed(await familyOptions(turn), find, filled.family),
    students: narrowed(await studentOptions(turn), find, filled.student),
    from: sent.from ?? turn.today,
    find,
    filled,
  }
}

/** What was looked for narrows the list that holds it; the other list stays as it was. */
function narrowed(options: readonly Option[], find: string | null, chosen: string | null): Shortened {
  const found = lookFor(options, find, ({ label }) => label)
  return shorten(found.length > 0 ? found : options, chosen)
}

async function familyOptions(turn: Turn): Promise<readonly Option[]> {
  const families = await Promise.all(
    (await familiesHere(turn)).map(async (family) => {
      const most = (await policyFor(family, turn.records)).buddiesPerFamily
      return { family, isFull: (await runningOf(family, turn)).length >= most }
    }),
  )
  const order = ({ family, isFull }: (typeof families)[number]) =>
    `${Number(isFull)}${Number(!supervises(turn.person, family))}${family.code}`
  return families
    .toSorted((one, other) => order(one).localeCompare(order(other)))
    .map(({ family }) => ({ id: family.id, label: turn.words.family(family.code, family.pseudonym) }))
}

async function studentOptions(turn: Turn): Promise<readonly Option[]> {
  const people = (await turn.records.people.all()).filter(
    (person) => holds(person, 'student') && person.sites.some((site) => turn.person.sites.includes(site)),
  )
  const busy = await Promise.all(people.map((person) => isBuddyToday(person, turn)))
  return people
    .map((person, at) => ({ person, isBusy: busy[at] ?? false }))
    .toSorted(
      (one, other) =>
        Number(one.isBusy) - Number(other.isBusy) || one.person.name.localeCompare(other.person.name, 'nl'),
    )
    .map(({ person }) => ({ id: person.id, label: person.name }))
}

async function isBuddyToday({ id }: Person, turn: Turn): Promise<boolean> {
  return (await turn.records.matches.find('student', id)).some((match) => runsOn(match, turn.today))
}
