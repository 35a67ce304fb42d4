import type { ServiceKey } from '../../programme/contact-words.ts'
import type { NeedKey } from './needs.ts'

/** What a kind of service in a log is gone to for; those that help with anything stand for no need of their own. */
const gonePer: Readonly<Record<ServiceKey, readonly NeedKey[]>> = {
  ocmw: ['income-support', 'debt-mediation'],
  kind_en_gezin: ['infant-clinic', 'parenting'],
  huis_van_het_kind: ['parenting', 'playgroup'],
  inloopteam: ['playgroup', 'meeting'],
  arts: ['gp'],
  wijkgezondheidscentrum: ['gp'],
  ziekenhuis: ['midwife', 'urgent-medical-aid'],
  vroedvrouw: ['midwife'],
  kraamzorg: ['postnatal-care'],
  apotheek: [],
  mutualiteit: ['health-insurance'],
  groeipakket: ['birth-grant'],
  vdab: ['work', 'training'],
  taalles: ['dutch-lessons'],
  clb: [],
  voedselhulp: ['food'],
  materiele_hulp: ['baby-clothes', 'baby-equipment', 'furniture'],
  caw: ['homelessness', 'mental-support'],
  vluchthuis: ['violence'],
  politie: ['violence'],
  woonmaatschappij: ['housing'],
  juridische_hulp: ['legal-aid'],
  asiel: ['residence'],
  stad: ['paperwork'],
  kinderopvang: ['childcare'],
  psycholoog: ['mental-support'],
  tolk: ['interpreter'],
  energie: ['energy'],
}

/** The needs behind the kinds of service of a log, each once. */
export function needsOfServices(services: readonly ServiceKey[]): readonly NeedKey[] {
  return [...new Set(services.flatMap((service) => gonePer[service]))]
}
