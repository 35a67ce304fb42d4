import { z } from 'zod'
import { LifeDomain } from '../contact-words.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { Day } from '../stamp.ts'

/** How near somebody stands: eigen netwerk, inloop, vrijwilligers, eerste lijn, tweede lijn; nearest first. */
export const Line = z.enum(['own-network', 'drop-in', 'volunteers', 'first-line', 'second-line'])
export type Line = z.infer<typeof Line>

/** Who somebody of the own network is, or what a professional does; a role and never a name. */
export const HelperRole = z.enum([
  'grandparent',
  'sibling',
  'relative',
  'friend',
  'neighbour',
  'community',
  'group',
  'volunteer',
  'midwife',
  'nurse',
  'doctor',
  'social-worker',
  'family-supporter',
  'other',
])
export type HelperRole = z.infer<typeof HelperRole>

/** Roles that stand in the own network: of those no organisation is asked. */
const ownRoles: readonly HelperRole[] = [
  'grandparent',
  'sibling',
  'relative',
  'friend',
  'neighbour',
  'community',
  'other',
]

/** Most people and organisations around one family that the list holds. */
export const mostHelpers = 20

/** Longest name of an organisation, in characters. */
export const longestOrganisation = 60

/** Longest note on what somebody does for the family, in characters. */
export const longestTask = 200

/** Somebody who stands around a family: how near, who, what for, and whether the buddy may call. */
export const Helper = z
  .strictObject({
    id: z.string(),
    line: Line,
    role: HelperRole,
    what: z.array(LifeDomain).readonly(),
    /** The buddy may call them; only with the family's consent, of that day. */
    mayCall: z.boolean(),
    consentOn: Day.nullable(),
    by: z.string(),
    on: Day,
  })
  .readonly()
export type Helper = z.infer<typeof Helper>

/** The words of a helper, sealed with the family's key; an organisation stands on cards, what they do does not. */
export const HelperText = z
  .strictObject({
    helper: z.string(),
    organisation: z.string().max(longestOrganisation).nullable(),
    task: z.string().max(longestTask).nullable(),
  })
  .readonly()
export type HelperText = z.infer<typeof HelperText>

/** The network of a family as a record keeps it. */
export type Network = Readonly<{ helpers: readonly Helper[]; helperTexts: readonly HelperText[] }>

/** What was told of one helper. */
export type Telling = Readonly<{
  helper: Omit<Helper, 'consentOn' | 'mayCall'>
  mayCall: boolean
  /** The family says it is all right. */
  agrees: boolean
  organisation: string | null
  task: string | null
}>

/** Somebody is added, or told otherwise under the same id. */
export function tellHelper(network: Network, said: Telling): Decision<Network> {
  const { helper, mayCall, agrees } = said
  if (mayCall && !agrees) return refuse({ reason: 'call-needs-consent' })
  if (!isRight(helper)) return refuse({ reason: 'role-not-in-line' })
  const organisation = helper.line === 'own-network' ? null : said.organisation
  if (helper.line !== 'own-network' && organisation === null)
    return refuse({ reason: 'organisation-missing' })
  const helpers = network.helpers.filter(({ id }) => id !== helper.id)
  if (helpers.length >= mostHelpers) return refuse({ reason: 'network-full', most: mostHelpers })
  const texts = network.helperTexts.filter((text) => text.helper !== helper.id)
  return accept({
    helpers: [...helpers, { ...helper, mayCall, consentOn: agrees ? helper.on : null }],
    helperTexts: [...texts, { helper: helper.id, organisation, task: said.task }],
  })
}

function isRight({ line, role }: Pick<Helper, 'line' | 'role'>): boolean {
  if (line === 'own-network') return ownRoles.includes(role)
  return role === 'other' || !ownRoles.includes(role)
}

/** Somebody who stands around the family no more. */
export function forgetHelper(network: Network, id: string): Decision<Network> {
  if (!network.helpers.some((helper) => helper.id === id)) return refuse({ reason: 'unknown-helper' })
  return accept({
    helpers: network.helpers.filter((helper) => helper.id !== id),
    helperTexts: network.helperTexts.filter(({ helper }) => helper !== id),
  })
}

/** A helper with the organisation, as a card shows it. */
export type ShownHelper = Helper & Readonly<{ organisation: string | null }>

/** Everybody around the family, the nearest first: the own network, then drop-in, then first and second line. */
export function nearestFirst(
  helpers: readonly Helper[],
  texts: readonly HelperText[] | null | undefined,
): readonly ShownHelper[] {
  return helpers
    .map((helper) => ({
      ...helper,
      organisation: texts?.find((text) => text.helper === helper.id)?.organisation ?? null,
    }))
    .toSorted((one, other) => Line.options.indexOf(one.line) - Line.options.indexOf(other.line))
}
