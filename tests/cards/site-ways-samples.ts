import type { Card } from '../../cards/card.ts'
import { filledWith } from '../../cards/policy-fields.ts'
import {
  comparePolicyCard,
  policyFormCard,
  siteFormCard,
  tenantsFormCard,
} from '../../cards/site-form-cards.ts'
import { siteWaysCard } from '../../cards/site-ways-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { firstPolicy, newSite } from '../../programme/site.ts'
import { hostile } from './fictional.ts'

const token = 'form-0190a0b0'
const guest = '11111111-1111-4111-8111-111111111111'

/** How sites work, and what changes it. */
export function siteWaysSamples(words: Wording): Readonly<Record<string, Card>> {
  const gent = newSite({ id: 'gent', name: 'Gent', letter: 'G' })
  const policy = { ...firstPolicy, intakeBy: 'coordinator' as const, colleges: [hostile, 'PXL'] }
  const filled = filledWith(policy)
  return {
    'site-ways': siteWaysCard({ site: gent, others: [] }, words),
    'site-ways-hostile': siteWaysCard(
      {
        site: { ...gent, name: hostile.slice(0, 60), policies: [policy], tenants: [guest] },
        others: [{ id: 'hasselt', label: hostile }],
        said: { text: sayRefusal(words, { reason: 'policy-changed-meanwhile' }), isDone: false },
      },
      words,
    ),
    'policy-form': policyFormCard({ site: 'gent', name: 'Gent', filled: filledWith(firstPolicy) }, words),
    'policy-form-problem': policyFormCard(
      {
        site: 'gent',
        name: hostile,
        filled: { ...filled, buddiesPerFamily: 9, closingDays: hostile.slice(0, 60) },
        problem: sayRefusal(words, { reason: 'policy-field-unclear', field: 'buddiesPerFamily' }),
      },
      words,
    ),
    'compare-policy': comparePolicyCard(
      {
        token,
        site: 'gent',
        name: 'Gent',
        from: 1,
        now: firstPolicy,
        next: { ...policy, version: 2, contactDays: 10 },
        asked: filled,
      },
      words,
    ),
    'site-form': siteFormCard(
      { token, filled: { name: null, letter: null, policy: filledWith(firstPolicy) } },
      words,
    ),
    'site-form-problem': siteFormCard(
      {
        token,
        filled: { name: hostile.slice(0, 80), letter: 'G', policy: filled },
        problem: sayRefusal(words, { reason: 'site-letter-taken', letter: 'G', taken: ['G', 'H'] }),
      },
      words,
    ),
    'tenants-form': tenantsFormCard({ token, site: 'gent', name: 'Gent', tenants: guest }, words),
    'tenants-form-problem': tenantsFormCard(
      {
        token,
        site: 'gent',
        name: hostile,
        tenants: hostile,
        problem: sayRefusal(words, { reason: 'tenant-unclear', place: 1 }),
      },
      words,
    ),
  }
}
