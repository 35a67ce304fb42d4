import { peopleChangedCard } from '../cards/people-card.ts'
import { personFormCard, SavePerson } from '../cards/person-form-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { type ActivePerson, holds, mayAssess, type Person } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import { readEmail } from '../programme/roster.ts'
import { findPerson } from '../programme/roster-plan.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { codesOf, followsFrom } from './leaving.ts'
import { madeId } from './made-once.ts'
import { manageable, personFormView } from './people.ts'

/** Adds somebody, or changes name, address, roles, sites or assessor of somebody known. */
export const savePerson = action({
  asks: SavePerson,
  needs: 'manage-people',
  audit: 'person.saved',
  run: async (sent, turn) => {
    const people = await turn.records.people.all()
    const email = readEmail(sent.email ?? '')
    const freshId = madeId({ verb: 'save-person', token: sent.token }, turn)
    const made = sent.person ? undefined : people.find(({ id }) => id === freshId)
    // The form that added somebody makes no second one: with half of it the same it puts that person right.
    if (made && !(await isPutRight(made, { ...sent, email }, turn)))
      return again({ reason: 'person-made-already' }, { ...sent, token: turn.newId() }, turn)
    const before = made ?? (await manageable(turn)).find(({ id }) => id === sent.person)
    if (sent.person && !before) return refused({ reason: 'unknown-person' })
    if (sent.email !== null && email === null) return again({ reason: 'email-unclear' }, sent, turn)
    const isKnowable = email !== null || (before?.objectId ?? null) !== null
    const fields = missingIn(sent, isKnowable)
    if (sent.name === null || fields.length > 0)
      return again({ reason: 'person-fields-missing', fields }, sent, turn)
    const sites = sitesOf(sent, before, turn)
    const misplaced = misplacedAt(sites, sent.assessor, people)
    if (misplaced) return again(misplaced, sent, turn)
    const same = findPerson(people, { objectId: null, email })
    if (same && same.id !== before?.id && same.state === 'active')
      return again({ reason: 'person-known-already' }, sent, turn)
    const base = before ?? same
    const becoming = { name: sent.name, email, sites, id: base?.id ?? freshId }
    const person = changed(becoming, sent, base)
    const others = people.filter(({ id }) => id !== person.id)
    if (![...others, person].some((one) => holds(one, 'coordinator')))
      return again({ reason: 'last-coordinator' }, sent, turn)
    return saved(person, turn)
  },
})

/** Whether a form tells of the person it added before, and not of somebody else who is new. */
async function isPutRight(
  made: Person,
  { name, email }: Readonly<{ name: string | null; email: string | null }>,
  turn: Turn,
): Promise<boolean> {
  const isManaged = (await manageable(turn)).some(({ id }) => id === made.id)
  return (
    made.state === 'active' && isManaged && (made.name === name || (email !== null && made.email === email))
  )
}

type Becoming = Pick<ActivePerson, 'id' | 'name' | 'email' | 'sites'>

/** The person as the form says; who keeps the address keeps the sign-in that goes with it. */
function changed(
  becoming: Becoming,
  { roles, assessor }: SavePerson,
  base: Person | undefined,
): ActivePerson {
  const keepsSignIn = base?.email === becoming.email || becoming.email === null
  return {
    ...becoming,
    state: 'active',
    objectId: keepsSignIn ? (base?.objectId ?? null) : null,
    roles,
    language: base?.language ?? null,
    assessor,
    knowsHistoryStays: base?.knowsHistoryStays ?? false,
  }
}

async function saved(person: ActivePerson, turn: Turn): Promise<Outcome> {
  const replacing = { people: [person], by: turn.person.id, now: turn.now }
  const { matches, notices, also, unsupervised } = await followsFrom(replacing, turn.records)
  const text = turn.words.people.saved(person.name)
  const view = { text, unsupervised: codesOf(unsupervised), of: person.id }
  return done(inPlace(peopleChangedCard(view, turn.words)), {
    changes: [
      { collection: 'people', record: person },
      ...matches.map((record) => ({ collection: 'matches' as const, record })),
    ],
    notices,
    about: person.id,
    also,
  })
}

/** The fields without which nobody can be kept; who signed in before is known without an address. */
function missingIn(
  { name, roles }: SavePerson,
  isKnowable: boolean,
): readonly ('name' | 'email' | 'roles')[] {
  return [
    ...(name ? [] : ['name' as const]),
    ...(isKnowable ? [] : ['email' as const]),
    ...(roles.length > 0 ? [] : ['roles' as const]),
  ]
}

/** The sites chosen; those that the coordinator does not manage stay as they are. */
function sitesOf(sent: SavePerson, before: Person | undefined, turn: Turn): readonly string[] {
  const own = (site: string) => turn.person.sites.includes(site)
  const elsewhere = before?.sites.filter((site) => !own(site)) ?? []
  return [...new Set([...elsewhere, ...sent.sites.filter(own)])]
}

/** Nobody is without a site, and a student's assessor shares one with the student. */
function misplacedAt(
  sites: readonly string[],
  assessor: string | null,
  people: readonly Person[],
): Refusal | null {
  if (sites.length === 0) return { reason: 'unknown-site' }
  const chosen = people.find(({ id }) => id === assessor)
  return assessor === null || mayAssess(chosen, sites) ? null : { reason: 'not-an-assessor-here' }
}

async function again(because: Refusal, sent: SavePerson, turn: Turn): Promise<Outcome> {
  const view = await personFormView({ token: sent.token, person: sent.person ?? null, filled: sent }, turn)
  return refused(
    because,
    inPlace(personFormCard({ ...view, problem: sayRefusal(turn.words, because) }, turn.words)),
  )
}
