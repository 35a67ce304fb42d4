import { CheckProfile, matchingProfileCard, OpenProfile } from '../../cards/matching-profile-card.ts'
import {
  matchingProfilesCard,
  type ProfileRow,
  profilesPerPage,
  SeeProfiles,
} from '../../cards/matching-profiles-card.ts'
import { matchingWordCard } from '../../cards/matching-word-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { checkProfile, comingAway } from '../../programme/matching/buddy-profile.ts'
import { holds } from '../../programme/person.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { experienceOf, familiesOf, type StudentHere, studentHere, studentsHere } from './ground.ts'

/** The students of the own sites: first whose profile is to check, then who has none. */
export const seeProfiles = action({
  asks: SeeProfiles,
  needs: 'match-families',
  audit: 'profiles.seen',
  run: async ({ page = 0 }, turn) => {
    const perSite = await Promise.all(turn.person.sites.map((site) => studentsHere(site, turn)))
    const students = new Map(perSite.flat().map((student) => [student.person.id, student]))
    const order: readonly ProfileRow['state'][] = ['to-check', 'none', 'checked']
    const all = [...students.values()]
      .map((student) => rowOf(student, turn))
      .toSorted(
        (one, other) =>
          order.indexOf(one.state) - order.indexOf(other.state) || one.name.localeCompare(other.name, 'nl'),
      )
    const pages = Math.max(1, Math.ceil(all.length / profilesPerPage))
    const shown = Math.min(page, pages - 1)
    const rows = all.slice(shown * profilesPerPage, (shown + 1) * profilesPerPage)
    return done(below(matchingProfilesCard({ rows, page: shown, pages }, turn.words)))
  },
})

/** The profile of a student of an own site. */
export const openProfile = action({
  asks: OpenProfile,
  needs: 'match-families',
  audit: 'profile.opened',
  run: async ({ student: id }, turn) => {
    if (id === null) return refused({ reason: 'choose-a-student' })
    const student = await studentOfOwn(id, turn)
    if (!student) return refused({ reason: 'not-a-student-here' })
    return done(below(cardOf(student, turn)), { about: id })
  },
})

/** A lecturer looked at a profile and says whether the training was done. */
export const checkBuddyProfile = action({
  asks: CheckProfile,
  needs: 'match-families',
  audit: 'profile.checked',
  run: async ({ student: id, version, trained }, turn) => {
    const student = await studentOfOwn(id, turn)
    if (!student) return refused({ reason: 'not-a-student-here' })
    if (!student.profile) return asItStands({ reason: 'no-profile-yet' }, student, turn)
    const checking = { by: turn.person.id, version, isTrained: trained }
    const decision = checkProfile(student.profile, checking, turn.now)
    if (!decision.accepted) return asItStands(decision.because, student, turn)
    const text = turn.words.matching.checking.checked(student.person.name)
    return done(inPlace(matchingWordCard(text, ['profiles', 'matching'], turn.words)), {
      changes: [{ collection: 'buddyProfiles', record: decision.next }],
      about: id,
    })
  },
})

async function studentOfOwn(id: string, turn: Turn): Promise<StudentHere | undefined> {
  const person = await turn.records.people.get(id)
  const isHere = person?.sites.some((site) => turn.person.sites.includes(site)) ?? false
  return person && holds(person, 'student') && isHere ? studentHere(person, turn) : undefined
}

function rowOf(student: StudentHere, { today }: Turn): ProfileRow {
  const { person, profile } = student
  const checked = profile?.checked ?? null
  return {
    id: person.id,
    name: person.name,
    state: profile === undefined ? 'none' : checked === null ? 'to-check' : 'checked',
    checkedOn: checked === null ? null : dayOf(momentOf(checked.at)),
    isTrained: profile?.training != null,
    families: familiesOf(student, today),
  }
}

function cardOf(student: StudentHere, turn: Turn, problem?: string) {
  const { person, profile } = student
  const facts = profile?.facts ?? null
  const view = {
    student: { id: person.id, name: person.name },
    facts,
    away: comingAway(facts, turn.today),
    families: experienceOf(student, turn.today).length,
    isTrained: profile?.training != null,
    version: profile?.version ?? 0,
    token: turn.newId(),
    ...(problem ? { problem } : {}),
  }
  return matchingProfileCard(view, turn.words)
}

function asItStands(because: Refusal, student: StudentHere, turn: Turn): Outcome {
  return refused(because, inPlace(cardOf(student, turn, sayRefusal(turn.words, because))))
}
