import type { SaveWishes } from '../../cards/intake-wishes-card.ts'
import { accept, type Decision } from '../../programme/decision.ts'
import { expectedOn, type Family } from '../../programme/family.ts'
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

/** What the matching hears of the wishes, and the due day of the family when it was filled in. */
export async function wishesToKeep(
  sent: SaveWishes,
  family: Family,
  turn: Turn,
): Promise<Decision<readonly Change[]>> {
  const region = regionOf(sent.region)
  if (!region.accepted) return region
  const record = noteWishes(await turn.records.familyWishes.get(family.id), {
    id: family.id,
    languages: [...new Set([sent.language, sent.also])].filter((one) => one !== null),
    interpreter: sent.interpreter,
    region: region.next,
    gender: sent.gender,
    help: sent.help,
    by: turn.person.id,
    at: stamp(turn.now),
  })
  const wishes: Change = { collection: 'familyWishes', record }
  const { due } = sent
  if (due === null || due === family.dueDate || family.birthDate !== null) return accept([wishes])
  const expected = expectedOn({ due, birth: null }, turn.today)
  if (!expected.accepted) return expected
  return accept([wishes, { collection: 'families', record: { ...family, dueDate: due } }])
}
