import { MyProfile, matchingProfileFormCard, SaveProfile } from '../../cards/matching-profile-form-card.ts'
import { languagesSaid } from '../../cards/matching-reasons.ts'
import { matchingWordCard } from '../../cards/matching-word-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import {
  type Away,
  type BuddyProfile,
  comingAway,
  keepProfile,
  type ProfileFacts,
} from '../../programme/matching/buddy-profile.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { experienceOf, studentHere } from './ground.ts'
import { typedLanguages, typedPlace } from './typed-facts.ts'

const mostLanguages = 8

/** A student's own profile, to fill in or to keep right. */
export const myProfile = action({
  asks: MyProfile,
  needs: 'be-matched',
  audit: 'profile.own-opened',
  run: async (_, turn) => {
    const profile = await turn.records.buddyProfiles.get(turn.person.id)
    return done(below(await formOf(filledOf(profile, turn), { token: turn.newId() }, turn)))
  },
})

/** Keeps it; what changed is checked again by a lecturer. */
export const saveProfile = action({
  asks: SaveProfile,
  needs: 'be-matched',
  audit: 'profile.saved',
  run: async (sent, turn) => {
    const before = await turn.records.buddyProfiles.get(turn.person.id)
    const languages = typedLanguages(sent.languages, mostLanguages)
    if ('because' in languages) return again(languages.because, sent, turn)
    const region = typedPlace(sent.region, turn)
    if ('because' in region) return again(region.because, sent, turn)
    const away = awayOf(sent)
    if (away === null) return again({ reason: 'profile-away-unclear' }, sent, turn)
    const facts: ProfileFacts = {
      languages: languages.value,
      programme: sent.programme,
      region: region.value,
      travel: sent.travel,
      farthest: sent.farthest,
      away,
      gender: sent.gender === 'rather-not' ? null : sent.gender,
      duo: sent.duo ?? 'either',
      saysTrained: sent.saysTrained,
    }
    const decision = keepProfile(before, { student: turn.person.id, facts }, turn)
    if (!decision.accepted) return again(decision.because, sent, turn)
    const said = turn.words.matching.profile
    const text = decision.next.checked ? said.savedChecked : said.saved
    return done(inPlace(matchingWordCard(text, ['my-profile', 'help'], turn.words)), {
      changes: decision.next === before ? [] : [{ collection: 'buddyProfiles', record: decision.next }],
      about: turn.person.id,
    })
  },
})

const periods = [
  ['from1', 'until1', 'why1'],
  ['from2', 'until2', 'why2'],
  ['from3', 'until3', 'why3'],
] as const

/** The periods that were filled in; null when one is half. */
function awayOf(sent: SaveProfile): readonly Away[] | null {
  const away: Away[] = []
  for (const [from, until, why] of periods) {
    const [first, last, reason] = [sent[from], sent[until], sent[why]]
    if (first === null && last === null) continue
    if (first === null || last === null) return null
    away.push({ from: first, until: last, why: reason ?? 'other' })
  }
  return away
}

type Filled = Omit<SaveProfile, 'token'>

function filledOf(profile: BuddyProfile | undefined, { today, words }: Turn): Filled {
  const facts = profile?.facts ?? null
  const [one, two, three] = comingAway(facts, today)
  return {
    languages: facts?.languages.length ? languagesSaid(facts.languages, words) : null,
    programme: facts?.programme ?? null,
    region: facts?.region ?? null,
    travel: facts?.travel ?? null,
    farthest: facts?.farthest ?? null,
    from1: one?.from ?? null,
    until1: one?.until ?? null,
    why1: one?.why ?? null,
    from2: two?.from ?? null,
    until2: two?.until ?? null,
    why2: two?.why ?? null,
    from3: three?.from ?? null,
    until3: three?.until ?? null,
    why3: three?.why ?? null,
    gender: facts?.gender ?? null,
    duo: facts?.duo ?? null,
    saysTrained: facts?.saysTrained ?? false,
  }
}

type Form = Readonly<{ token: string; problem?: string }>

async function formOf(filled: Filled, { token, problem }: Form, turn: Turn) {
  const families = experienceOf(await studentHere(turn.person, turn), turn.today).length
  const view = { filled, families, token, ...(problem ? { problem } : {}) }
  return matchingProfileFormCard(view, turn.words)
}

async function again(because: Refusal, sent: SaveProfile, turn: Turn): Promise<Outcome> {
  const { token, ...filled } = sent
  const problem = sayRefusal(turn.words, because)
  return refused(because, inPlace(await formOf(filled, { token, problem }, turn)))
}
