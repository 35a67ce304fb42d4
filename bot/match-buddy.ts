import { z } from 'zod'
import { answerCard } from '../cards/help-card.ts'
import { EndMatch, type MatchFormView, matchFormCard, StartMatch } from '../cards/match-form-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Family } from '../programme/family.ts'
import { endMatch, type Match, runsOn } from '../programme/match.ts'
import { routine } from '../programme/notice.ts'
import { holds, type Person } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import { policyOf } from '../programme/site.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'

/** Opens the simple form for a match. */
export const matchForm = action({
  asks: z.object({}),
  needs: 'manage-families',
  audit: 'match.form-opened',
  run: async (_, turn) => {
    const view = await formFor(turn.newId(), turn)
    if (view.families.length === 0 || view.students.length === 0)
      return done(below(answerCard(turn.words.matchForm.none, ['addFamily', 'help'], turn.words)))
    return done(below(matchFormCard(view, turn.words)))
  },
})

/** Makes a student the buddy of a family. */
export const startMatch = action({
  asks: StartMatch,
  needs: 'manage-families',
  audit: 'match.started',
  run: async (sent, turn) => {
    const { family, student } = await pairOf(sent, turn)
    if (!family) return again({ reason: 'unknown-family' }, sent, turn)
    if (!student || !holds(student, 'student') || !student.sites.includes(family.site))
      return again({ reason: 'not-a-student-here' }, sent, turn)
    const site = await turn.records.sites.get(family.site)
    const policy = site ? policyOf(site) : null
    const running = await runningOf(family, turn)
    const most = policy?.buddiesPerFamily ?? 1
    if (running.length >= most || running.some((match) => match.student === student.id))
      return again({ reason: 'has-enough-buddies', most }, sent, turn)
    const match: Match = {
      id: turn.newId(),
      family: family.id,
      student: student.id,
      from: sent.from ?? turn.today,
      until: null,
      policyVersion: policy?.version ?? 1,
      alias: null,
    }
    return matched(match, { family, student, said: turn.words.matchForm.done, notice: 'match-started' }, turn)
  },
})

/** Ends the match of a student and a family: from tomorrow the family is closed to the student. */
export const stopMatch = action({
  asks: EndMatch,
  needs: 'manage-families',
  audit: 'match.ended',
  run: async (sent, turn) => {
    const { family, student } = await pairOf(sent, turn)
    if (!family || !student) return refused({ reason: 'unknown-family' })
    const running = (await runningOf(family, turn)).find((match) => match.student === student.id)
    if (!running) return refused({ reason: 'match-ended-already' }, null, family.id)
    const decision = endMatch(running, turn.today)
    if (!decision.accepted) return refused(decision.because, null, family.id)
    return matched(
      decision.next,
      { family, student, said: turn.words.matchForm.ended, notice: 'match-ended' },
      turn,
    )
  },
})

type Pair = Readonly<{ family: string | null; student: string | null }>

async function pairOf({ family, student }: Pair, turn: Turn) {
  const found = family === null ? undefined : await turn.records.families.get(family)
  return {
    family: found && turn.person.sites.includes(found.site) ? found : undefined,
    student: student === null ? undefined : await turn.records.people.get(student),
  }
}

type Matched = Readonly<{
  family: Family
  student: Person
  said: (student: string, family: string) => string
  notice: 'match-started' | 'match-ended'
}>

function matched(record: Match, { family, student, said, notice }: Matched, turn: Turn): Outcome {
  const text = said(student.name, turn.words.family(family.code, family.pseudonym))
  return done(inPlace(answerCard(text, ['supervised', 'match'], turn.words)), {
    changes: [{ collection: 'matches', record }],
    notices: [routine(notice, student.id, record.id)],
    about: record.id,
    family: family.id,
  })
}

async function runningOf(family: Family, turn: Turn): Promise<readonly Match[]> {
  return (await turn.records.matches.find('family', family.id)).filter(
    (match) => match.until === null || runsOn(match, turn.today),
  )
}

async function again(because: Refusal, sent: StartMatch, turn: Turn): Promise<Outcome> {
  const view = await formFor(sent.token, turn)
  const filled = { family: sent.family, student: sent.student }
  const problem = sayRefusal(turn.words, because)
  return refused(
    because,
    inPlace(matchFormCard({ ...view, from: sent.from ?? turn.today, filled, problem }, turn.words)),
  )
}

async function formFor(token: string, turn: Turn): Promise<MatchFormView> {
  const here = turn.person.sites
  const families = (await Promise.all(here.map((site) => turn.records.families.find('site', site)))).flat()
  const people = (await turn.records.people.all()).filter(
    (person) => holds(person, 'student') && person.sites.some((site) => here.includes(site)),
  )
  return {
    token,
    from: turn.today,
    families: families.map(({ id, code, pseudonym }) => ({ id, label: turn.words.family(code, pseudonym) })),
    students: people
      .map(({ id, name }) => ({ id, label: name }))
      .toSorted((one, other) => one.label.localeCompare(other.label)),
  }
}
