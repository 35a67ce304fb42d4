import { z } from 'zod'

/** What kind of contact it was: huisbezoek, uitstap, telefoon, bericht, meegegaan naar een dienst, gemist. */
export const ContactKind = z.enum(['home_visit', 'outing', 'phone', 'message', 'accompanied', 'missed'])
export type ContactKind = z.infer<typeof ContactKind>

/** Life domains a contact touched. The six deprivation criteria are a separate list, used in the intake only. */
export const LifeDomain = z.enum([
  'income',
  'housing',
  'health',
  'child',
  'work',
  'social',
  'material',
  'legal',
  'mental',
])
export type LifeDomain = z.infer<typeof LifeDomain>

/** What buddy and family did together. */
export const ContactAction = z.enum(['emotional', 'practical', 'information', 'referral', 'organising'])
export type ContactAction = z.infer<typeof ContactAction>

/** Outside services a contact dealt with; the keys are shared with the understanding of typed text. */
export const ServiceKey = z.enum([
  'ocmw',
  'kind_en_gezin',
  'huis_van_het_kind',
  'inloopteam',
  'arts',
  'wijkgezondheidscentrum',
  'ziekenhuis',
  'vroedvrouw',
  'kraamzorg',
  'apotheek',
  'mutualiteit',
  'groeipakket',
  'vdab',
  'taalles',
  'clb',
  'voedselhulp',
  'materiele_hulp',
  'caw',
  'vluchthuis',
  'politie',
  'woonmaatschappij',
  'juridische_hulp',
  'asiel',
  'stad',
  'kinderopvang',
  'psycholoog',
  'tolk',
  'energie',
])
export type ServiceKey = z.infer<typeof ServiceKey>

/** How soon somebody must act on an urgent need; words in code and data, never numbers (facts: section 3.1 levels). */
export const UrgencyLevel = z.enum(['now', 'today', 'within-24-hours', 'this-week', 'intervision'])
export type UrgencyLevel = z.infer<typeof UrgencyLevel>

/** What an urgent need is about. */
export const UrgencyType = z.enum([
  'medical',
  'newborn',
  'self_harm',
  'mental',
  'violence',
  'homelessness',
  'food',
  'energy',
  'legal',
])
export type UrgencyType = z.infer<typeof UrgencyType>
