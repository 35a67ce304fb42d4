import type { Card } from '../../cards/card.ts'
import { type ChangeRow, serviceHistoryCard } from '../../cards/service-history-card.ts'
import { serviceReportCard, tipFormCard } from '../../cards/service-report-card.ts'
import { serviceRingCard } from '../../cards/service-ring-card.ts'
import { servicesToCheckCard } from '../../cards/services-to-check-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { longestTip } from '../../directory/service-tips.ts'
import { hostile } from './fictional.ts'
import { closedService, hostileService, plainService } from './fictional-services.ts'
import { sharingFormSamples } from './sharing-form-samples.ts'

const token = 'service-token-1'
const service = plainService.id

function historySamples(words: Wording): Readonly<Record<string, Card>> {
  const row: ChangeRow = {
    change: 'change-1',
    field: 'phones',
    was: '09 000 00 01',
    is: '09 000 00 02 (balie)',
    day: words.day('2026-11-23'),
    by: 'Lies Vroedkunde',
    undone: null,
    mayUndo: true,
  }
  const undone = { day: words.day('2026-11-24'), by: null }
  const view = (name: string, rows: readonly ChangeRow[], older: number) =>
    serviceHistoryCard({ service, name, rows, older }, words)
  return {
    'service-history': view(
      plainService.name,
      [row, { ...row, field: 'hours', is: '', undone, mayUndo: false }],
      3,
    ),
    'service-history-empty': view(plainService.name, [], 0),
    'service-history-hostile': view(hostile, [{ ...row, was: hostile, is: hostile, by: hostile }], 0),
  }
}

function truthSamples(words: Wording): Readonly<Record<string, Card>> {
  const told = { by: 'Noor Sociaalwerk', day: words.day('2026-11-20') }
  const row = {
    service,
    name: plainService.name,
    shared: null,
    gone: 0,
    mayClose: false,
    wrong: [],
    tips: [],
  }
  const tip = { tip: 'tip-1', text: 'Vraag naar loket 3.', by: told.by }
  const problem = sayRefusal(words, { reason: 'tip-too-long', most: longestTip })
  const tipForm = { token, service, name: plainService.name, text: null, longest: longestTip }
  const rows = [
    { ...row, gone: 2, mayClose: true },
    { ...row, name: 'De Kast', shared: told },
    { ...row, name: 'Babytheek Pluim', wrong: [{ ...told, field: 'phones' as const }], tips: [tip] },
  ]
  const hostileRow = {
    ...row,
    name: hostile,
    shared: { ...told, by: hostile },
    wrong: [{ ...told, by: hostile, field: null }],
    tips: [{ ...tip, text: hostile, by: hostile }],
  }
  return {
    'service-report': serviceReportCard({ service, name: plainService.name, mayEdit: true }, words),
    'service-report-elsewhere': serviceReportCard({ service, name: hostile, mayEdit: false }, words),
    'service-tip': tipFormCard(tipForm, words),
    'service-tip-again': tipFormCard({ ...tipForm, text: hostile, problem }, words),
    'services-to-check': servicesToCheckCard(
      { rows, total: 3, said: words.sharing.check.agreed('Pluim') },
      words,
    ),
    'services-to-check-hostile': servicesToCheckCard({ rows: [hostileRow], total: 9, said: hostile }, words),
    'services-to-check-none': servicesToCheckCard({ rows: [], total: 0 }, words),
    'service-ring': serviceRingCard({ sheet: plainService, left: 2 }, words),
    'service-ring-last': serviceRingCard(
      { sheet: closedService, left: 0, said: words.sharing.confirmed },
      words,
    ),
    'service-ring-hostile': serviceRingCard({ sheet: hostileService, left: 1 }, words),
  }
}

/** Everything people see when they share services and keep them true. */
export function sharingSamples(words: Wording): Readonly<Record<string, Card>> {
  return { ...sharingFormSamples(words), ...historySamples(words), ...truthSamples(words) }
}
