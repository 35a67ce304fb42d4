import type { LeafletRow } from '../leaflet-card.ts'
import type { TroublesView } from '../referral-troubles-card.ts'
import type { ServiceToCheck } from '../services-to-check-card.ts'
import { dayAndYear } from '../wording/days-and-numbers.ts'
import type { Wording } from '../wording/nl.ts'
import type { ListPage, Opens, PageButton, Row, Section } from './list-page.ts'

/** Rows that one section shows. */
const mostRows = 50

/** What waits for somebody who moderates, each list with what asks most first. */
export type ModerationView = Readonly<{
  services: readonly ServiceToCheck[]
  leaflets: readonly LeafletRow[]
  troubles: TroublesView['rows']
  /** Services longest without a confirmation; `on` null when nobody ever confirmed it. */
  oldest: readonly Readonly<{ service: string; name: string; on: string | null }>[]
}>

/** Everything that is to be checked, with one-tap answers that are those of the chat's cards. */
export function moderationPage(view: ModerationView, words: Wording): ListPage {
  const said = words.moderationPage
  const { services } = view
  const gone = services.filter((one) => one.gone > 0)
  const wrong = services.filter((one) => one.wrong.length > 0)
  const fresh = services.filter((one) => one.shared !== null)
  const part = (title: string, empty: string, rows: readonly Row[], note: string | null = null): Section => ({
    title,
    empty,
    note: rows.length > mostRows ? said.more(rows.length - mostRows) : rows.length > 0 ? note : null,
    rows: rows.slice(0, mostRows),
  })
  const { troubles } = words.referral
  return {
    shows: 'list',
    title: said.title,
    intro: said.intro,
    buttons: [],
    sections: [
      part(
        said.gone,
        said.noneGone,
        gone.map((one) => goneRow(one, words)),
        said.goneNote,
      ),
      part(
        said.fresh,
        said.noneFresh,
        fresh.map((one) => freshRow(one, words)),
      ),
      part(
        said.wrong,
        said.noneWrong,
        wrong.map((one) => wrongRow(one, words)),
      ),
      part(
        said.tips,
        said.noneTips,
        services.flatMap((one) => tipRows(one, words)),
      ),
      part(
        said.leaflets,
        said.noneLeaflets,
        view.leaflets.map((one) => leafletRow(one, words)),
      ),
      part(
        said.troubles,
        troubles.none,
        view.troubles.map((one, at) => troubleRow(one, at, words)),
        troubles.text,
      ),
      part(
        said.oldest,
        said.noneOldest,
        view.oldest.map((one) => oldRow(one, words)),
        said.oldestNote,
      ),
    ],
  }
}

type Told = Pick<Row, 'key' | 'title'> & Partial<Row>

function row(told: Told): Row {
  return { lines: [], badge: null, clock: null, opens: null, buttons: [], ...told }
}

function goneRow({ service, name, gone, mayClose }: ServiceToCheck, words: Wording): Row {
  const { check } = words.sharing
  return row({
    key: service,
    title: name,
    lines: [check.gone(gone)],
    badge: mayClose ? { text: words.moderationPage.waiting, tone: 'late' } : null,
    opens: toService(service),
    buttons: [
      ...(mayClose ? [does(check.close, 'close-service', { service })] : []),
      does(check.keep, 'keep-service', { service }),
    ],
  })
}

function freshRow({ service, name, shared }: ServiceToCheck, words: Wording): Row {
  const { check, history } = words.sharing
  return row({
    key: service,
    title: name,
    lines: shared ? [check.isNew(shared.by ?? history.somebody, shared.day)] : [],
    opens: toService(service),
    buttons: [does(check.agree, 'agree-service', { service })],
  })
}

function wrongRow({ service, name, wrong }: ServiceToCheck, words: Wording): Row {
  const { check, fields, history } = words.sharing
  return row({
    key: service,
    title: name,
    lines: wrong.map(({ field, by, day }) =>
      check.wrong(field ? fields[field].replace(/\?$/, '') : check.somewhere, by ?? history.somebody, day),
    ),
    opens: toService(service),
    buttons: [
      { title: check.change, opens: { to: 'card', verb: 'change-service-form', data: { service } } },
      does(check.keep, 'keep-service', { service }),
    ],
  })
}

function tipRows({ service, name, tips }: ServiceToCheck, words: Wording): readonly Row[] {
  const { check, history } = words.sharing
  return tips.map(({ tip, text, by }) =>
    row({
      key: tip,
      title: name,
      lines: [`“${text}”`, words.moderationPage.tipOf(by ?? history.somebody)],
      opens: toService(service),
      buttons: [
        does(check.show, 'handle-tip', { service, tip, shown: true }),
        does(check.hide, 'handle-tip', { service, tip, shown: false }),
      ],
    }),
  )
}

function leafletRow({ id: leaflet, title, summary }: LeafletRow, words: Wording): Row {
  const { agree, remove } = words.finding.leaflet
  return row({
    key: leaflet,
    title,
    lines: [summary],
    opens: { to: 'card', verb: 'open-leaflet', data: { leaflet } },
    buttons: [does(agree, 'agree-leaflet', { leaflet }), does(remove, 'remove-leaflet', { leaflet })],
  })
}

function troubleRow({ service, counts }: TroublesView['rows'][number], at: number, words: Wording): Row {
  const { troubles } = words.referral
  return row({
    key: `trouble:${at}`,
    title: service ?? words.exportPage.goneService,
    lines: counts.map(({ trouble, count }) => troubles.counts[trouble](count)),
  })
}

function oldRow({ service, name, on }: ModerationView['oldest'][number], words: Wording): Row {
  const said = words.moderationPage
  return row({
    key: service,
    title: name,
    lines: [on === null ? said.never : said.lastOn(dayAndYear(on))],
    opens: toService(service),
    buttons: [does(said.still, 'confirm-service', { service })],
  })
}

function toService(service: string): Opens {
  return { to: 'card', verb: 'open-service', data: { service } }
}

/** A button that does something at once: the card that comes says what was done. */
function does(title: string, verb: string, data: Readonly<Record<string, unknown>>): PageButton {
  return { title, opens: { to: 'card', verb, data } }
}
