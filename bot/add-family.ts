import { z } from 'zod'
import { AddFamily, type FamilyFormView, familyFormCard } from '../cards/family-form-card.ts'
import { answerCard } from '../cards/help-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import {
  expectedOn,
  type Family,
  nextCode,
  nextPseudonym,
  type RevisedFamily,
  reviseFamily,
  supervisedBy,
} from '../programme/family.ts'
import { supervisingRole } from '../programme/permissions.ts'
import { holds, type Person } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import { policyOf, type Site } from '../programme/site.ts'
import { stamp } from '../programme/stamp.ts'
import { action, below, done, inPlace, type More, type Outcome, refused, type Turn } from './action.ts'
import { madeId } from './made-once.ts'
import { stepsFor } from './next-steps.ts'
import { canSuperviseAt, whoCanSupervise } from './who-can-supervise.ts'

/** Opens the simple form for a family. */
export const familyForm = action({
  asks: z.object({}),
  needs: 'manage-families',
  audit: 'family.form-opened',
  run: async (_, turn) => done(below(familyFormCard(await formFor(turn.newId(), turn), turn.words))),
})

/** Adds a family under a fresh code and pseudonym; the same form with other values puts that family right. */
export const addFamily = action({
  asks: AddFamily,
  needs: 'manage-families',
  audit: 'family.added',
  run: async (sent, turn) => {
    const site =
      sent.site !== null && turn.person.sites.includes(sent.site)
        ? await turn.records.sites.get(sent.site)
        : undefined
    if (!site) return again({ reason: 'unknown-site' }, sent, turn)
    const supervisor = sent.supervisor === null ? undefined : await turn.records.people.get(sent.supervisor)
    const policy = policyOf(site)
    const role = supervisingRole(supervisor, site.id, policy)
    if (!supervisor || role === null) return again({ reason: 'not-a-lecturer-here' }, sent, turn)
    const expected = expectedOn(sent, turn.today)
    if (!expected.accepted) return again(expected.because, sent, turn)
    const id = madeId({ verb: 'add-family', token: sent.token }, turn)
    const made = await turn.records.families.get(id)
    if (made) return correcting(made, { ...expected.next, site: site.id, supervisor, policy }, sent, turn)
    const here = await turn.records.families.find('site', site.id)
    const family = {
      id,
      code: nextCode(
        site.letter,
        here.map(({ code }) => code),
      ),
      pseudonym: nextPseudonym(here.map(({ pseudonym }) => pseudonym)),
      site: site.id,
      ...supervisedBy(supervisor, role),
      dueDate: sent.due,
      birthDate: sent.birth,
      identity: null,
      createdAt: stamp(turn.now),
    }
    return added(family, turn.words.familyForm.done, {}, turn)
  },
})

/** The family that this form made before is put right, or stays as it is and the form stands ready for another one. */
async function correcting(made: Family, said: RevisedFamily, sent: AddFamily, turn: Turn): Promise<Outcome> {
  const isMatched = (await turn.records.matches.find('family', made.id)).length > 0
  const decision = reviseFamily(made, said, { isMatched, at: stamp(turn.now) })
  if (!decision.accepted) return again(decision.because, { ...sent, token: turn.newId() }, turn)
  const notices = decision.notices.filter(({ to }) => to !== turn.person.id)
  const also = [{ did: 'family.corrected', about: made.id, family: made.id }]
  return added(decision.next, turn.words.familyForm.corrected, { notices, also }, turn)
}

function added(family: Family, say: (family: string) => string, more: More, turn: Turn): Outcome {
  const said = say(turn.words.family(family.code, family.pseudonym))
  const steps = stepsFor(turn.person, 'match', 'addFamily', 'supervised')
  return done(inPlace(answerCard(said, steps, turn.words)), {
    changes: [{ collection: 'families', record: family }],
    about: family.id,
    family: family.id,
    ...more,
  })
}

async function again(because: Refusal, sent: AddFamily, turn: Turn): Promise<Outcome> {
  const { site, due, birth, supervisor } = sent
  const view = {
    ...(await formFor(sent.token, turn)),
    filled: { site, due, birth, supervisor },
    problem: sayRefusal(turn.words, because),
  }
  return refused(because, inPlace(familyFormCard(view, turn.words)))
}

async function formFor(token: string, turn: Turn): Promise<FamilyFormView> {
  const sites = (await turn.records.sites.all()).filter(({ id }) => turn.person.sites.includes(id))
  const able = await whoCanSupervise(turn)
  // A lecturer supervises the own families first; a coordinator brings in those of others.
  const isOwn = ({ id }: Person) => id === turn.person.id && holds(turn.person, 'lecturer')
  const own = able.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
  return {
    token,
    sites: sites.map(({ id, name }) => ({ id, label: name })),
    supervisors: own.map(({ id, name }) => ({ id, label: name })),
    filled: { ...belonging(sites, own), due: null, birth: null },
  }
}

/** A site and a supervisor of that site, whoever asks first; nothing where they would not belong together. */
function belonging(sites: readonly Site[], lecturers: readonly Person[]) {
  const [supervisor] = lecturers
  const site = sites.find((one) => supervisor && canSuperviseAt(supervisor, one)) ?? sites[0]
  return { site: site?.id ?? null, supervisor: supervisor?.id ?? null }
}
