import { BirthForm, birthFormCard, EnterBirth } from '../cards/birth-form-card.ts'
import { answerCard } from '../cards/help-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { bornOn, type Family } from '../programme/family.ts'
import type { Refusal } from '../programme/refusal.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { supervisedFamily } from './own-families.ts'

/** Opens the form for the birth in a supervised family. */
export const birthForm = action({
  asks: BirthForm,
  needs: 'see-supervised-families',
  audit: 'birth.form-opened',
  run: async ({ family: id }, turn) => {
    const family = await supervisedFamily(turn, id)
    if (!family) return refused({ reason: 'unknown-family' })
    const view = { token: turn.newId(), family, birth: family.birthDate }
    return done(below(birthFormCard(view, turn.words)), { family: family.id })
  },
})

/** Keeps the day the child was born; a wrong one is put right the same way. */
export const enterBirth = action({
  asks: EnterBirth,
  needs: 'see-supervised-families',
  audit: 'birth.entered',
  run: async (sent, turn) => {
    const family = await supervisedFamily(turn, sent.family)
    if (!family) return refused({ reason: 'unknown-family' })
    if (sent.birth === null) return again({ reason: 'birth-missing' }, sent, family, turn)
    const decision = bornOn(sent.birth, turn.today)
    if (!decision.accepted) return again(decision.because, sent, family, turn)
    const name = turn.words.family(family.code, family.pseudonym)
    const said = turn.words.birthForm.done(name, turn.words.day(decision.next))
    return done(inPlace(answerCard(said, ['supervised', 'newLogs'], turn.words)), {
      changes: [{ collection: 'families', record: { ...family, birthDate: decision.next } }],
      about: family.id,
      family: family.id,
    })
  },
})

function again(because: Refusal, { token, birth }: EnterBirth, family: Family, turn: Turn): Outcome {
  const problem = sayRefusal(turn.words, because)
  const card = birthFormCard({ token, family, birth, problem }, turn.words)
  return refused(because, inPlace(card), family.id)
}
