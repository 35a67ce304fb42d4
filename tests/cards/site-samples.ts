import type { Card } from '../../cards/card.ts'
import { numberFormCard } from '../../cards/number-form-card.ts'
import { type SiteNumbersView, siteNumbersCard } from '../../cards/site-numbers-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { localKinds } from '../../programme/emergency-numbers.ts'
import { hostile } from './fictional.ts'

const gent = { site: 'gent', name: 'Gent' }
const form = { token: 'form-0190a0b0', for: 'ocmw' }

/** What a coordinator sets up for a site. */
export function siteSamples(words: Wording): Readonly<Record<string, Card>> {
  return numberSamples(words)
}

function numberSamples(words: Wording): Readonly<Record<string, Card>> {
  const inLanguage = ({ nl, en }: Readonly<{ nl: string; en: string }>) => (words.language === 'en' ? en : nl)
  const owned: Readonly<Record<string, SiteNumbersView['rows'][number]['own']>> = {
    maternity: { number: '09 000 00 00', by: 'Co Walburga', on: '2026-11-23', isOld: false },
    ocmw: { number: '09 000 00 01', by: 'Co Walburga', on: '2025-10-02', isOld: true },
    caw: { number: '0800 00 000', by: null, on: null, isOld: true },
  }
  const rows = localKinds.map((kind) => ({
    for: kind.for,
    name: inLanguage(kind.name),
    own: owned[kind.for] ?? null,
  }))
  const own = { number: hostile, by: hostile, on: '2020-02-29', isOld: true }
  const ocmw = localKinds.find((kind) => kind.for === 'ocmw')
  const said = { name: ocmw ? inLanguage(ocmw.name) : '', note: ocmw ? inLanguage(ocmw.note) : '' }
  const sites = [
    { id: 'gent', label: 'Gent' },
    { id: 'hasselt', label: hostile },
  ]
  const empty = { site: 'gent', number: null, by: 'Co Walburga', on: '2026-11-23' }
  const problem = sayRefusal(words, { reason: 'number-unclear' })
  return {
    'site-numbers': siteNumbersCard({ ...gent, others: [], rows }, words),
    'site-numbers-saved': siteNumbersCard(
      {
        ...gent,
        others: [{ id: 'hasselt', label: 'Hasselt' }],
        rows,
        said: words.numberForm.done('Gent', 'OCMW', '09 000 00 01'),
      },
      words,
    ),
    'site-numbers-hostile': siteNumbersCard(
      {
        site: 'gent',
        name: hostile,
        others: sites,
        rows: rows.map((row) => ({ ...row, own })),
        said: words.numberForm.done(hostile, 'OCMW', hostile),
      },
      words,
    ),
    'number-form': numberFormCard({ ...form, ...said, sites, filled: empty }, words),
    'number-form-problem': numberFormCard(
      { ...form, ...said, sites, filled: { ...empty, number: 'x' }, problem },
      words,
    ),
  }
}
