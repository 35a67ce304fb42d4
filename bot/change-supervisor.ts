import { answerCard } from '../cards/help-card.ts'
import {
  ChangeSupervisor,
  SupervisorForm,
  type SupervisorFormView,
  supervisorFormCard,
} from '../cards/supervisor-form-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { type Family, giveTo, toldOfSupervisor } from '../programme/family.ts'
import type { Notice } from '../programme/notice.ts'
import { supervises } from '../programme/permissions.ts'
import { type ActivePerson, holds } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import { stamp } from '../programme/stamp.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { buddiesOf } from './closing/found-closing.ts'
import { lookFor, shorten } from './long-list.ts'
import { familiesHere } from './match-form.ts'
import { stepsFor } from './next-steps.ts'
import { policyFor } from './own-families.ts'
import { whoCanSupervise } from './who-can-supervise.ts'

/** Opens the form that gives families to another supervisor. */
export const supervisorForm = action({
  asks: SupervisorForm,
  needs: 'manage-families',
  audit: 'supervisor.form-opened',
  run: async (sent, turn) => {
    const { of = null, family = null } = sent
    const mine = await giveable(turn)
    const families = of === null ? mine : mine.filter(({ supervisor }) => supervisor === of)
    if (families.length === 0)
      return done(
        below(answerCard(turn.words.supervisorForm.none, stepsFor(turn.person, 'addFamily'), turn.words)),
      )
    const named = family === null ? (sent.families ?? []) : [family]
    const chosen = of === null ? named : families.map(({ id }) => id)
    const { supervisor = null, find = null } = sent
    const filling = { token: turn.newId(), families, chosen, supervisor, find }
    return done(below(supervisorFormCard(await viewOf(filling, turn), turn.words)))
  },
})

/** Gives the families chosen to another supervisor; who had them, who gets them and the buddies hear of each. All of them or none. */
export const changeSupervisor = action({
  asks: ChangeSupervisor,
  needs: 'manage-families',
  audit: 'supervisor.changed',
  run: async (sent, turn) => {
    if (sent.families.length === 0) return again({ reason: 'families-missing' }, sent, turn)
    const mine = await giveable(turn)
    const supervisor = sent.supervisor === null ? undefined : await turn.records.people.get(sent.supervisor)
    const given: Family[] = []
    const notices: Notice[] = []
    for (const id of sent.families) {
      const family = mine.find((one) => one.id === id)
      if (!family) return again({ reason: 'unknown-family' }, sent, turn)
      const decision = giveTo(family, { supervisor, policy: await policyFor(turn, family) }, stamp(turn.now))
      if (!decision.accepted) return again(decision.because, sent, turn)
      given.push(decision.next)
      const buddies = await buddiesOf(family.id, turn)
      const told = toldOfSupervisor(family, decision.next, { buddies, now: stamp(turn.now) })
      // Who takes or gives a family with an own hand needs no word of it.
      notices.push(...[...decision.notices, ...told].filter(({ to }) => to !== turn.person.id))
    }
    const codes = given.map(({ code }) => code).join(', ')
    const said = turn.words.supervisorForm.done(supervisor?.name ?? '', codes)
    return done(inPlace(answerCard(said, stepsFor(turn.person, 'supervised', 'people'), turn.words)), {
      changes: given.map((record) => ({ collection: 'families', record })),
      notices,
      about: supervisor?.id ?? null,
      family: given[0]?.id ?? null,
      also: given.slice(1).map(({ id }) => ({ did: 'supervisor.changed', about: id, family: id })),
    })
  },
})

/** A coordinator gives any family of the own sites; a lecturer only those supervised, never to come by another one. */
async function giveable(turn: Turn): Promise<readonly Family[]> {
  const isCoordinator = holds(turn.person, 'coordinator')
  return (await familiesHere(turn))
    .filter((family) => isCoordinator || supervises(turn.person, family))
    .toSorted((one, other) => one.code.localeCompare(other.code))
}

async function again(because: Refusal, sent: ChangeSupervisor, turn: Turn): Promise<Outcome> {
  const { token, families: chosen, supervisor, find = null } = sent
  const filling = { token, families: await giveable(turn), chosen, supervisor, find }
  const problem = sayRefusal(turn.words, because)
  return refused(
    because,
    inPlace(supervisorFormCard({ ...(await viewOf(filling, turn)), problem }, turn.words)),
  )
}

type Filling = Readonly<{
  token: string
  families: readonly Family[]
  chosen: readonly string[]
  supervisor: string | null
  find: string | null
}>

/** Tick boxes take a line each, so fewer fit than in a list that folds open; the chosen ones always do. */
const mostBoxes = 20
const mostChosen = 60

/** What was chosen comes first, then families whose supervisor is gone, then the others by code. */
async function viewOf(
  { token, families, chosen, supervisor, find }: Filling,
  turn: Turn,
): Promise<SupervisorFormView> {
  const people = await turn.records.people.all()
  const active = people.filter((person): person is ActivePerson => person.state === 'active')
  const able = await whoCanSupervise(turn)
  const kept = families.filter(({ id }) => chosen.includes(id)).slice(0, mostChosen)
  const found = lookFor(families, find, ({ code, pseudonym }) => turn.words.family(code, pseudonym))
  const others = (found.length > 0 ? found : families).filter((family) => !kept.includes(family))
  const isOrphan = (family: Family) => !active.some((person) => supervises(person, family))
  const inOrder = [...kept, ...others.filter(isOrphan), ...others.filter((family) => !isOrphan(family))].map(
    ({ id, code, pseudonym }) => ({ id, label: turn.words.family(code, pseudonym) }),
  )
  return {
    token,
    families: shorten(inOrder, null, Math.max(mostBoxes, kept.length)),
    chosen: kept.map(({ id }) => id),
    supervisors: shorten(
      able.map(({ id, name }) => ({ id, label: name })),
      supervisor,
    ).options,
    supervisor,
    find,
  }
}
