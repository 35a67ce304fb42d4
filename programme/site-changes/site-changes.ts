import { accept, type Decision, refuse } from '../decision.ts'
import { firstPolicy, newSite, policyOf, type Site, type SitePolicy } from '../site.ts'
import { type PolicyAsked, readPolicy } from './policy-asked.ts'

/** Most sites one programme has: there are no more letters. */
const letters = /^[A-Z]$/

/** A policy as it would be, from what was filled in; refused with the field that cannot be, or when nothing changes. */
export function withPolicyAsked(policy: SitePolicy, asked: PolicyAsked): Decision<SitePolicy> {
  const read = readPolicy(asked)
  if ('fault' in read) return refuse({ reason: 'policy-field-unclear', field: read.fault })
  const next = { ...policy, ...read.fields, version: policy.version + 1 }
  if (JSON.stringify({ ...next, version: policy.version }) === JSON.stringify(policy))
    return refuse({ reason: 'policy-unchanged' })
  return accept(next)
}

/** The site with a new version of its policy; `from` is the version it was compared with. What runs keeps its own. */
export function withPolicy(site: Site, policy: SitePolicy, from: number): Decision<Site> {
  if (policyOf(site).version !== from) return refuse({ reason: 'policy-changed-meanwhile' })
  return accept({ ...site, policies: [...site.policies, policy] })
}

/** What a coordinator says of a site that is to be. */
export type SiteAsked = Readonly<{
  id: string
  name: string | null
  letter: string | null
  policy: PolicyAsked
}>

/** A new site, beside those there are: no two share a name or a letter, because family codes begin with it. */
export function addSite(sites: readonly Site[], { id, name, letter, policy }: SiteAsked): Decision<Site> {
  const called = (name ?? '').trim().replace(/\s+/g, ' ')
  if (called === '' || called.length > 60) return refuse({ reason: 'site-name-missing' })
  if (sites.some((site) => sameName(site.name, called)))
    return refuse({ reason: 'site-name-taken', name: called })
  const sign = (letter ?? '').trim().toUpperCase()
  if (!letters.test(sign)) return refuse({ reason: 'site-letter-unclear' })
  const taken = sites.map((site) => site.letter)
  if (taken.includes(sign))
    return refuse({ reason: 'site-letter-taken', letter: sign, taken: taken.toSorted() })
  const read = readPolicy(policy)
  if ('fault' in read) return refuse({ reason: 'policy-field-unclear', field: read.fault })
  return accept({
    ...newSite({ id, name: called, letter: sign }),
    policies: [{ ...firstPolicy, ...read.fields }],
  })
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Tenants as they were typed, on lines or with commas; refused with the first that is none. */
export function tenantsIn(typed: string): Decision<readonly string[]> {
  const parts = typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
  const wrong = parts.findIndex((part) => !guid.test(part))
  if (wrong >= 0) return refuse({ reason: 'tenant-unclear', place: wrong + 1 })
  const tenants = [...new Set(parts)]
  return tenants.length > 40 ? refuse({ reason: 'tenants-too-many', most: 40 }) : accept(tenants)
}
