import type { Card } from './card.ts'
import { type Body, block, button, card, line, link } from './elements.ts'
import { plain, visible } from './escape.ts'
import { type FlagView, factsOf, flagAbout, flagTitle, isOpen, secrecyCheck } from './flag-facts.ts'
import { dialAddress } from './telephone.ts'
import type { Wording } from './wording/nl.ts'

export type { FlagView } from './flag-facts.ts'

/** An urgent need for who may act on it. It is replaced in place, so that all who have it see the same. */
export function urgentFlagCard(view: FlagView, words: Wording): Card {
  const said = words.flag
  // A notification shows it as it is: an escaped name would read "Sint\-Denijs" there.
  const about = `${flagTitle(view, words)}. ${flagAbout(view, words, visible)}`
  return card({
    fallback: view.isDrill ? `${said.drill} ${about}` : about,
    body: [
      ...factsOf(view, words),
      ...stateOf(view, words),
      ...(view.needsSecrecyCheck && isOpen(view) ? secrecyCheck(words) : []),
    ],
    actions: waysOn(view, words),
  })
}

function stateOf(view: FlagView, words: Wording): Body {
  const said = words.flag
  const { taken, ended } = view
  switch (view.state) {
    case 'raised':
      return [line(said.notTaken, { weight: 'Bolder' })]
    case 'taken': {
      if (taken === null) return []
      if (!taken.isMine) return [block('good', [line(said.takenBy(plain(taken.by, 80), taken.at))])]
      return [
        block('good', [line(said.mine(taken.at))]),
        ...(view.asks === 'still-busy' ? [block('warning', [line(said.howIsIt, { weight: 'Bolder' })])] : []),
      ]
    }
    case 'closed':
      return ended ? [line(closedText(ended, words))] : []
    case 'withdrawn':
      return ended ? [line(said.withdrawn(plain(view.student, 80), ended.at))] : []
  }
}

/** "Afgesloten door Rita om 23u. Er was hulp.", for lecturer and student alike. */
export function closedText(
  { by, at, outcome }: NonNullable<FlagView['ended']>,
  words: Wording,
  show: typeof visible = plain,
): string {
  return words.flag.closed(by && show(by, 80), at, outcome && words.outcomes[outcome])
}

function waysOn(view: FlagView, words: Wording) {
  const said = words.flag
  const data = { flag: view.flag }
  const address = view.callBack === null ? null : dialAddress(view.callBack)
  const call = address === null ? [] : [link(said.call, address)]
  const handOn = button({ title: said.handOn, verb: 'hand-on-form', data })
  switch (view.state) {
    case 'raised':
      return [
        button({ title: said.take, verb: 'take-flag', data, style: 'positive' }),
        handOn,
        button({ title: said.cannot, verb: 'cannot-flag', data }),
        ...call,
      ]
    case 'taken':
      if (!view.taken?.isMine) return [button({ title: said.timeline, verb: 'flag-timeline', data })]
      return [
        ...(view.asks === 'still-busy'
          ? [button({ title: said.stillBusy, verb: 'still-busy', data, style: 'positive' })]
          : []),
        button({ title: said.resolve, verb: 'resolve-form', data }),
        handOn,
        button({ title: said.changeLevel, verb: 'flag-level-form', data }),
        ...call,
      ]
    case 'closed':
    case 'withdrawn':
      return [button({ title: said.timeline, verb: 'flag-timeline', data })]
  }
}
