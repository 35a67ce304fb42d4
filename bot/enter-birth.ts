import { BirthForm, birthFormCard, EnterBirth } from '../cards/birth-form-card.ts'
import { answerCard } from '../cards/help-card.ts'
import { longDay } from '../cards/trajectory-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Family } from '../programme/family.ts'
import { runsOn } from '../programme/match.ts'
import { type Notice, routine } from '../programme/notice.ts'
import type { Refusal } from '../programme/refusal.ts'
import { type Told, tellBirths } from '../programme/trajectory/births.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { supervisedFamily } from './own-families.ts'
import { familyPlan, trajectoryOf } from './trajectory/followed.ts'

/** Opens the form for the birth in a supervised family. */
export const birthForm = action({
  asks: BirthForm,
  needs: 'see-supervised-families',
  audit: 'birth.form-opened',
  run: async ({ family: id }, turn) => {
    const family = await supervisedFamily(turn, id)
    if (!family) return refused({ reason: 'unknown-family' })
    const { children } = await trajectoryOf(family, turn.records)
    const born = children.flatMap((child) => (child.state === 'born' ? [child.on] : []))
    const [birth = family.birthDate, second = null, third = null] = born
    const view = { token: turn.newId(), family, birth, second, third }
    return done(below(birthFormCard(view, turn.words)), { family: family.id })
  },
})

/** Keeps the day each child was born; a wrong one is put right the same way. Calendar and end move with it. */
export const enterBirth = action({
  asks: EnterBirth,
  needs: 'see-supervised-families',
  audit: 'birth.entered',
  run: async (sent, turn) => {
    const family = await supervisedFamily(turn, sent.family)
    if (!family) return refused({ reason: 'unknown-family' })
    if (sent.birth === null) return again({ reason: 'birth-missing' }, { sent, family }, turn)
    const days = [sent.birth, sent.second, sent.third].filter((day) => day !== null)
    const before = { family, trajectory: await trajectoryOf(family, turn.records) }
    const decision = tellBirths(before, days, turn.today)
    if (!decision.accepted) return again(decision.because, { sent, family }, turn)
    return done(inPlace(await bornCard(decision.next, turn)), {
      changes: [
        { collection: 'families', record: decision.next.family },
        { collection: 'trajectories', record: decision.next.trajectory },
      ],
      notices: await heardBy(decision.next, turn),
      about: family.id,
      family: family.id,
    })
  },
})

async function bornCard({ family, trajectory }: Told, turn: Turn) {
  const { words } = turn
  const days = bornDays(trajectory).map((day) => words.day(day))
  const said = words.birthForm.done(words.family(family.code, family.pseudonym), days.join(', '))
  const plan = await familyPlan({ family, trajectory }, turn.records, turn.today)
  const text = plan ? `${said} ${words.trajectory.births.planned(longDay(plan.end, words))}` : said
  return answerCard(text, ['supervised', 'newLogs'], words)
}

function bornDays({ children }: Told['trajectory']): readonly string[] {
  return children.flatMap((child) => (child.state === 'born' ? [child.on] : []))
}

/** The buddies hear the news and the new end, once for the same days. */
async function heardBy({ family, trajectory }: Told, turn: Turn): Promise<readonly Notice[]> {
  const matches = await turn.records.matches.find('family', family.id)
  const cause = `${family.id}:${bornDays(trajectory).join(',')}`
  return matches
    .filter((match) => !match.standsIn && runsOn(match, turn.today))
    .map(({ student }) => routine('births-told', student, family.id, cause))
}

type Again = Readonly<{ sent: EnterBirth; family: Family }>

function again(because: Refusal, { sent, family }: Again, turn: Turn): Outcome {
  const { token, birth, second, third } = sent
  const problem = sayRefusal(turn.words, because)
  const card = birthFormCard({ token, family, birth, second, third, problem }, turn.words)
  return refused(because, inPlace(card), family.id)
}
