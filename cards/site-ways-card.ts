import { z } from 'zod'
import type { Site } from '../programme/site.ts'
import { policyOf } from '../programme/site.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { oneOf, recordId } from './inputs.ts'
import { namesToChoose, type Option } from './option.ts'
import { policyRows } from './policy-fields.ts'
import type { Wording } from './wording/nl.ts'

/** Shows how an own site works: the one chosen, else the first. */
export const SeeWays = z.strictObject({
  site: oneOf(recordId).optional(),
  inPlace: z.literal(true).optional(),
})

/** How one site works, and the other own sites. */
export type WaysView = Readonly<{
  site: Site
  others: readonly Option[]
  /** What was just done, or why it was not. */
  said?: Readonly<{ text: string; isDone: boolean }>
}>

/** How a site works now: its policy line by line, and who may write there from outside. */
export function siteWaysCard({ site, others, said }: WaysView, words: Wording): Card {
  const its = words.sites.ways
  const policy = policyOf(site)
  const title = its.title(plain(site.name, 60))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...(said ? [block(said.isDone ? 'good' : 'attention', [line(plain(said.text))])] : []),
      quiet(its.version(policy.version)),
      ...policyRows(policy, words).map(([label, value]) => row(label, plain(value, 300))),
      line(its.tenants(site.tenants.length), { spacing: 'Medium' }),
      quiet(its.running),
      ...otherSite(others, words),
    ],
    actions: [
      button({ title: its.change, verb: 'policy-form', data: { site: site.id } }),
      button({ title: its.changeTenants, verb: 'tenants-form', data: { site: site.id } }),
      button({ title: its.add, verb: 'site-form', data: {} }),
    ],
  })
}

function row(label: string, value: string): Body[number] {
  return { type: 'Container', spacing: 'Small', items: [quiet(label), line(value, { spacing: 'None' })] }
}

function otherSite(others: readonly Option[], words: Wording): Body {
  const [first] = others
  if (first === undefined) return []
  const { other, show } = words.sites.ways
  return [
    choice({ id: 'site', label: other, choices: namesToChoose(others), value: first.id }),
    {
      type: 'ActionSet',
      actions: [button({ title: show, verb: 'site-ways', data: { inPlace: true }, withInputs: true })],
    },
  ]
}
