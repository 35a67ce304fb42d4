import { matchingFamilyCard } from '../../cards/matching-family-card.ts'
import { languagesSaid } from '../../cards/matching-reasons.ts'
import { matchingWishesCard, SaveWishes, WishesForm } from '../../cards/matching-wishes-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import {
  type FamilyWishes,
  noteWishes,
  type Wanted,
  wantedOf,
} from '../../programme/matching/family-wishes.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { stamp } from '../../programme/stamp.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { type FamilyOnRoad, familyOnRoad } from './ground.ts'
import { familyView } from './see-matching.ts'
import { typedLanguages, typedPlace } from './typed-facts.ts'

const mostLanguages = 6

/** Opens what a family wishes of a buddy. */
export const wishesForm = action({
  asks: WishesForm,
  needs: 'match-families',
  audit: 'wishes.form-opened',
  run: async ({ road }, turn) => {
    const onRoad = await familyOnRoad(road, turn)
    if (!onRoad) return refused({ reason: 'unknown-family' })
    const filled = filledOf(road, onRoad.wanted, turn)
    const view = { family: onRoad.family, filled, token: turn.newId() }
    return done(inPlace(matchingWishesCard(view, turn.words)), { about: road, family: onRoad.family.id })
  },
})

/** Notes it; the proposals change with it at once. */
export const saveWishes = action({
  asks: SaveWishes,
  needs: 'match-families',
  audit: 'wishes.noted',
  run: async (sent, turn) => {
    const onRoad = await familyOnRoad(sent.road, turn)
    if (!onRoad) return refused({ reason: 'unknown-family' })
    const { family, road } = onRoad
    const languages = typedLanguages(sent.languages, mostLanguages)
    if ('because' in languages) return again(languages.because, sent, { onRoad, turn })
    const region = typedPlace(sent.region, turn)
    if ('because' in region) return again(region.because, sent, { onRoad, turn })
    const wishes: FamilyWishes = noteWishes(await turn.records.familyWishes.get(family.id), {
      id: family.id,
      languages: languages.value,
      interpreter: sent.interpreter === null ? null : sent.interpreter === 'yes',
      region: region.value,
      gender: sent.gender === 'none' ? null : sent.gender,
      help: sent.help,
      by: turn.person.id,
      at: stamp(turn.now),
    })
    const view = await familyView({ ...onRoad, wanted: wantedOf(road, family, wishes) }, 0, turn)
    return done(inPlace(matchingFamilyCard(view, turn.words)), {
      changes: [{ collection: 'familyWishes', record: wishes }],
      about: road.id,
      family: family.id,
    })
  },
})

function filledOf(road: string, wanted: Wanted, { words }: Turn): Omit<SaveWishes, 'token'> {
  const { languages, interpreter, region, gender, help } = wanted
  return {
    road,
    languages: languages.length === 0 ? null : languagesSaid(languages, words),
    interpreter: interpreter === null ? null : interpreter ? 'yes' : 'no',
    region,
    gender,
    help: [...help],
  }
}

async function again(
  because: Refusal,
  sent: SaveWishes,
  { onRoad, turn }: Readonly<{ onRoad: FamilyOnRoad; turn: Turn }>,
): Promise<Outcome> {
  const { token, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  const card = matchingWishesCard({ family: onRoad.family, filled, token, problem }, turn.words)
  return refused(because, inPlace(card), onRoad.family.id)
}
