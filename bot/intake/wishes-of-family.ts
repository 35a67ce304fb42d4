import type { SaveWishes } from '../../cards/intake-wishes-card.ts'
import { accept, type Decision } from '../../programme/decision.ts'
import { expectedOn } from '../../programme/family.ts'
import { type GoalTold, tellGoal } from '../../programme/intake/part-rules.ts'
import { regionOf } from '../../programme/intake/region.ts'
import { noteWishes, wantedOf } from '../../programme/matching/family-wishes.ts'
import { stamp } from '../../programme/stamp.ts'
import type { Change, Turn } from '../action.ts'
import type { IntakeFound } from './intake-of-turn.ts'

/** What the form of wishes starts with: what was noted for the matching, else what the partner asked. */
export async function filledWishes({ family, road }: IntakeFound, { records }: Turn) {
  const noted = await records.familyWishes.get(family.id)
  const wanted = wantedOf(road ?? { request: null }, family, noted)
  const [language = null, also = null] = wanted.languages
  return {
    important: null,
    goal: null,
    domain: null,
    language,
    also,
    interpreter: wanted.interpreter ?? false,
    region: wanted.region,
    gender: wanted.gender,
    help: wanted.help,
    due: family.dueDate,
  }
}

type Told = Readonly<{ sent: SaveWishes; goal: GoalTold | null }>

/** What the matching hears of the wishes, the goal of the trajectory, and the due day when it was filled in. */
export async function wishesToKeep(
  { sent, goal }: Told,
  { family, trajectory }: IntakeFound,
  turn: Turn,
): Promise<Decision<readonly Change[]>> {
  const region = regionOf(sent.region)
  if (!region.accepted) return region
  const { interpreter, gender, help, due } = sent
  const wishes = noteWishes(await turn.records.familyWishes.get(family.id), {
    id: family.id,
    languages: [...new Set([sent.language, sent.also])].filter((one) => one !== null),
    interpreter,
    region: region.next,
    gender,
    help,
    by: turn.person.id,
    at: stamp(turn.now),
  })
  const changes: Change[] = [{ collection: 'familyWishes', record: wishes }]
  if (goal !== null) {
    const told = tellGoal(trajectory, goal, turn.today)
    if (!told.accepted) return told
    changes.push({ collection: 'trajectories', record: told.next })
  }
  if (due !== null && due !== family.dueDate && family.birthDate === null) {
    const expected = expectedOn({ due, birth: null }, turn.today)
    if (!expected.accepted) return expected
    changes.push({ collection: 'families', record: { ...family, dueDate: due } })
  }
  return accept(changes)
}
