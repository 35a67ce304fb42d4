import { type Answer, textsOf } from './ask.ts'

/** What an answer without a page says, in plain words: its sentences, and what its cards are about. */
export function toldIn(answer: Answer): string {
  const cards = answer.messages.flatMap((one) => ('card' in one ? [String(one.card.fallbackText ?? '')] : []))
  return [...textsOf(answer), ...cards].join(' ')
}
