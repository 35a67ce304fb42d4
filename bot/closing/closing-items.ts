import { PickItem } from '../../cards/closing-card.ts'
import { type ClosingItemView, closingItemCard, SaveItem } from '../../cards/closing-item-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { type Closing, type ClosingItem, openItems } from '../../programme/closing/closing.ts'
import { keepItem } from '../../programme/closing/closing-rules.ts'
import { action, below, done, inPlace, refused } from '../action.ts'
import { noFamily } from '../trajectory/followed.ts'
import { closingCardOf, closingFor, notNow } from './found-closing.ts'

/** Opens one item of the list: its codes as they stand, its words never. */
export const closingItemForm = action({
  asks: PickItem,
  needs: 'follow-trajectory',
  audit: 'closing.item-opened',
  run: async ({ family: id, item: picked }, turn) => {
    const found = await closingFor(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const { family, closing, road } = found
    if (road.state !== 'closing') return notNow(found, { reason: 'closing-not-begun' }, turn)
    const item = picked ?? openItems(closing)[0] ?? 'grew'
    const view = {
      token: turn.newId(),
      family,
      item,
      filled: codesOf(closing, item),
      hasText: hasText(closing, item),
    }
    return done(below(closingItemCard(view, turn.words)), { about: road.id, family: id })
  },
})

/** Keeps one item; whoever of buddy and supervisor goes through it with the family. */
export const saveClosingItem = action({
  asks: SaveItem,
  needs: 'follow-trajectory',
  audit: 'closing.item-kept',
  run: async (sent, turn) => {
    const { token, family: id, item, ...filled } = sent
    const found = await closingFor(turn, id)
    if ('because' in found) return noFamily(found.because, id)
    const { family, closing, road } = found
    const decision = keepItem(found, { item, ...filled, by: turn.person.id }, turn.today)
    if (decision.accepted) {
      const card = await closingCardOf({ ...found, closing: decision.next }, turn)
      return done(inPlace(card), {
        changes: [{ collection: 'closings', record: decision.next }],
        about: road.id,
        family: id,
      })
    }
    const { because } = decision
    if (because.reason === 'road-ended' || because.reason === 'closing-not-begun')
      return notNow(found, because, turn)
    const problem = sayRefusal(turn.words, because)
    const view = { token, family, item, filled, hasText: hasText(closing, item), problem }
    return refused(because, inPlace(closingItemCard(view, turn.words)), id)
  },
})

function codesOf(closing: Closing, item: ClosingItem): ClosingItemView['filled'] {
  const { grew, stays, farewellOn, familyView, items } = closing
  const { organisation = null, role = null } = closing.words?.takesOver ?? {}
  const notPossible = items.some((one) => one.item === item && one.how === 'not-possible')
  return {
    text: null,
    notPossible,
    grew: [...grew],
    stays: [...stays],
    organisation,
    role,
    farewellOn,
    familyView,
  }
}

function hasText({ words }: Closing, item: ClosingItem): boolean {
  return words?.texts.some((one) => one.item === item) ?? false
}
