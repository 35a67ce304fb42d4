import { z } from 'zod'
import { aliasCard, ChooseAlias } from '../cards/alias-card.ts'
import { answerCard } from '../cards/help-card.ts'
import { nameAlias } from '../programme/match.ts'
import { action, below, done, inPlace, refused } from './action.ts'
import { meansSomething } from './alias-meaning.ts'
import { familyOptions } from './draft-reply.ts'
import { ownFamilies } from './own-families.ts'

/** Asks which nickname the buddy wants for a family. */
export const aliasForm = action({
  asks: z.object({}),
  needs: 'log-contact',
  audit: 'alias.form-opened',
  run: async (_, turn) => {
    const families = await familyOptions(turn)
    if (families.length === 0) return refused({ reason: 'no-families' })
    return done(below(aliasCard({ families, token: turn.newId() }, turn.words)))
  },
})

/** Keeps a nickname: understood from now on, sealed, never shown; an empty one takes the nickname away. */
export const chooseAlias = action({
  asks: ChooseAlias,
  needs: 'log-contact',
  audit: 'alias.chosen',
  run: async ({ family: id, alias }, turn) => {
    const own = await ownFamilies(turn)
    const chosen = own.find(({ family }) => family.id === id)
    if (!chosen) return refused({ reason: 'unknown-family' })
    if (alias !== null && meansSomething(alias, turn.now))
      return refused({ reason: 'alias-reserved', as: 'word' }, null, chosen.family.id)
    const decision = nameAlias(
      chosen.match,
      alias ?? '',
      own.map(({ match }) => match),
    )
    if (!decision.accepted) return refused(decision.because, null, chosen.family.id)
    const { code, pseudonym } = chosen.family
    const { done: chosenNow, gone } = turn.words.alias
    const text = (decision.next.alias ? chosenNow : gone)(turn.words.family(code, pseudonym))
    return done(inPlace(answerCard(text, ['log', 'families'], turn.words)), {
      changes: [{ collection: 'matches', record: decision.next }],
      about: decision.next.id,
      family: chosen.family.id,
    })
  },
})
