import { z } from 'zod'
import type { SitePolicy } from '../programme/site.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, heading, line, quiet, textField } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, recordId, textInput } from './inputs.ts'
import { type PolicyFilled, policyFields, policyInputs, policyRows } from './policy-fields.ts'
import type { Wording } from './wording/nl.ts'

const longestTenants = 2_000

/** Opens the form for a new site. */
export const SiteForm = z.strictObject({})

/** A new site as it was filled in. */
export const AddSite = z.strictObject({
  token: formToken,
  name: textInput(80),
  letter: textInput(5),
  ...policyInputs,
})
export type AddSite = z.infer<typeof AddSite>

/** Opens the form for the policy of a site, or for who may write there. */
export const OfSite = z.strictObject({ site: recordId })

/** A policy as it was filled in, to be shown beside what it is now. */
export const ComparePolicy = z.strictObject({ site: recordId, ...policyInputs })

/** Keeps the policy as it was shown beside the old one, of version `from`. */
export const SavePolicy = z.strictObject({
  token: formToken,
  site: recordId,
  from: z.number().int().min(1),
  asked: z.strictObject(policyInputs),
})

/** Keeps who may write at a site from outside. */
export const SaveTenants = z.strictObject({
  token: formToken,
  site: recordId,
  tenants: textInput(longestTenants),
})

/** The form for a new site as it opens or comes back. */
export type SiteFormView = Readonly<{
  token: string
  filled: Readonly<{ name: string | null; letter: string | null; policy: PolicyFilled }>
  problem?: string
}>

/** The form for a new site: its name, the letter of its codes, and how it works. */
export function siteFormCard({ token, filled, problem }: SiteFormView, words: Wording): Card {
  const said = words.sites.form
  return form({ title: said.newTitle, problem, save: [said.save, 'add-site', { token }], back: {} }, words, [
    quiet(said.newText),
    textField({ id: 'name', label: said.name, value: filled.name, longest: 80, lines: 'one' }),
    textField({ id: 'letter', label: said.letter, value: filled.letter, longest: 5, lines: 'one' }),
    ...policyFields(filled.policy, words),
  ])
}

/** The form for the policy of a site as it opens or comes back. */
export type PolicyFormView = Readonly<{ site: string; name: string; filled: PolicyFilled; problem?: string }>

/** The form for the policy of a site; nothing is kept before it was compared. */
export function policyFormCard({ site, name, filled, problem }: PolicyFormView, words: Wording): Card {
  const said = words.sites.form
  const save = [said.compare, 'compare-policy', { site }] as const
  return form(
    { title: said.title(plain(name, 60)), problem, save, back: { site } },
    words,
    policyFields(filled, words),
  )
}

/** Two policies of one site. */
export type PolicyComparison = Readonly<{
  token: string
  site: string
  name: string
  from: number
  now: SitePolicy
  next: SitePolicy
  asked: PolicyFilled
}>

/** The lines that change, as they are beside as they would be. */
export function comparePolicyCard(view: PolicyComparison, words: Wording): Card {
  const { token, site, from, now, next, asked } = view
  const said = words.sites.compare
  const title = said.title(plain(view.name, 60))
  const after = new Map(policyRows(next, words))
  const rows = policyRows(now, words).filter(([label, value]) => after.get(label) !== value)
  return card({
    fallback: title,
    body: [
      heading(title),
      columns(line(said.before, { weight: 'Bolder' }), line(said.after, { weight: 'Bolder' })),
      ...rows.flatMap(([label, value]) => [
        quiet(label, { spacing: 'Medium' }),
        columns(
          line(plain(value, 300)),
          line(plain(after.get(label) ?? '', 300), { weight: 'Bolder', color: 'Accent' }),
        ),
      ]),
      line(said.running, { spacing: 'Medium' }),
    ],
    actions: [
      button({
        title: said.save,
        verb: 'save-policy',
        data: { token, site, from, asked },
        style: 'positive',
      }),
      button({ title: said.adjust, verb: 'policy-form', data: { site } }),
      button({ title: words.sites.form.back, verb: 'site-ways', data: { site, inPlace: true } }),
    ],
  })
}

/** The list of organisations as it opens or comes back. */
export type TenantsView = Readonly<{
  token: string
  site: string
  name: string
  tenants: string
  problem?: string
}>

/** The form for who may write at a site from outside. */
export function tenantsFormCard({ token, site, name, tenants, problem }: TenantsView, words: Wording): Card {
  const said = words.sites.tenants
  const save = [said.save, 'save-tenants', { token, site }] as const
  return form({ title: said.title(plain(name, 60)), problem, save, back: { site } }, words, [
    line(said.text),
    textField({ id: 'tenants', label: said.label, value: tenants, longest: longestTenants }),
    quiet(said.onlyHere),
  ])
}

type Form = Readonly<{
  title: string
  problem: string | undefined
  save: readonly [title: string, verb: string, data: Readonly<Record<string, unknown>>]
  back: Readonly<Record<string, unknown>>
}>

function form({ title, problem, save: [said, verb, data], back }: Form, words: Wording, fields: Body): Card {
  return card({
    fallback: title,
    body: [heading(title), ...(problem ? [block('attention', [line(plain(problem))])] : []), ...fields],
    actions: [
      button({ title: said, verb, data, withInputs: true, style: 'positive' }),
      button({ title: words.sites.form.back, verb: 'site-ways', data: { ...back, inPlace: true } }),
    ],
  })
}

function columns(left: Body[number], right: Body[number]): Body[number] {
  return {
    type: 'ColumnSet',
    spacing: 'None',
    columns: [
      { type: 'Column', width: 'stretch', items: [left] },
      { type: 'Column', width: 'stretch', items: [right] },
    ],
  }
}
