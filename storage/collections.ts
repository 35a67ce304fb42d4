import { KeptPlaces } from '../directory/places/kept-places.ts'
import { RingRound } from '../directory/ring-round.ts'
import { SharedLocation, SharedOrganization, SharedService } from '../directory/service.ts'
import { SharedLeaflet } from '../directory/shared-leaflet.ts'
import { Answered } from '../programme/answered.ts'
import { AuditHead, AuditLine } from '../programme/audit.ts'
import { Contact } from '../programme/contact.ts'
import { Draft } from '../programme/draft.ts'
import { DutyRota } from '../programme/duty.ts'
import { Family } from '../programme/family.ts'
import { Match } from '../programme/match.ts'
import { type NoticeKind, OwedNotice } from '../programme/notice.ts'
import { PartnerMeetings } from '../programme/partners-meeting/partner-meetings.ts'
import { PendingQuestion } from '../programme/pending-question.ts'
import { Person } from '../programme/person.ts'
import { Prefill } from '../programme/prefill.ts'
import { Reach } from '../programme/reach.ts'
import { isOpenReferral, Referral } from '../programme/referral.ts'
import { metTrouble } from '../programme/referral-figures.ts'
import { Site } from '../programme/site.ts'
import { isOpenFlag, UrgentFlag } from '../programme/urgent-flag.ts'
import { closingCollections } from './closing-collections.ts'
import { declared, keyOf } from './declared.ts'
import {
  answeredUpgrades,
  contactUpgrades,
  draftUpgrades,
  flagUpgrades,
  siteUpgrades,
} from './document-upgrades.ts'
import { matchingCollections } from './matching-collections.ts'
import { roadCollections } from './road-collections.ts'
import type { ReadableRecords, Records, Store } from './store.ts'

/** Urgent messages that stand as a card which changes in its place. */
const standing: readonly NoticeKind[] = [
  'urgent-raised',
  'urgent-in-channel',
  'urgent-unheard',
  'urgent-status',
  'request-post',
  'request-new',
]

/** Every collection of the programme, declared once with what it is looked up by and what of it is sealed. */
export const collections = {
  sites: declared({ name: 'sites', schema: Site, version: 5, upgrades: siteUpgrades, lookups: {} }),
  people: declared({
    name: 'people',
    schema: Person,
    version: 1,
    lookups: { objectId: (person) => person.objectId, email: (person) => person.email },
  }),
  reaches: declared({ name: 'reaches', schema: Reach, version: 1, lookups: {} }),
  families: declared({
    name: 'families',
    schema: Family,
    version: 1,
    lookups: {
      site: (family) => family.site,
      code: (family) => family.code,
      supervisor: (family) => family.supervisor,
    },
    sealed: { owner: (family) => keyOf.family(family.id), fields: ['identity'] },
  }),
  matches: declared({
    name: 'matches',
    schema: Match,
    version: 1,
    lookups: { family: (match) => match.family, student: (match) => match.student },
    sealed: { owner: (match) => keyOf.family(match.family), fields: ['alias'] },
  }),
  drafts: declared({
    name: 'drafts',
    schema: Draft,
    version: 2,
    upgrades: draftUpgrades,
    lookups: {
      student: (draft) => draft.student,
      openOf: (draft) => (draft.state === 'open' ? draft.student : null),
      state: (draft) => draft.state,
    },
    sealed: { owner: (draft) => keyOf.person(draft.student), fields: ['fields'] },
  }),
  contacts: declared({
    name: 'contacts',
    schema: Contact,
    version: 2,
    upgrades: contactUpgrades,
    lookups: {
      family: (contact) => contact.family,
      student: (contact) => contact.student,
      unseenOf: (contact) => (contact.state === 'kept' && contact.seen === null ? contact.family : null),
    },
    sealed: { owner: (contact) => keyOf.family(contact.family), fields: ['texts', 'history', 'questions'] },
  }),
  ...roadCollections,
  ...matchingCollections,
  ...closingCollections,
  pendingQuestions: declared({
    name: 'pendingQuestions',
    schema: PendingQuestion,
    version: 1,
    lookups: {},
    sealed: { owner: (question) => keyOf.person(question.id), fields: ['about'] },
  }),
  prefills: declared({
    name: 'prefills',
    schema: Prefill,
    version: 1,
    lookups: { site: (prefill) => prefill.site },
  }),
  flags: declared({
    // The name they had before they had a chain.
    name: 'urgentCalls',
    schema: UrgentFlag,
    version: 2,
    upgrades: flagUpgrades,
    lookups: {
      student: (flag) => flag.student,
      family: (flag) => flag.family,
      state: (flag) => (isOpenFlag(flag) ? 'open' : null),
    },
    sealed: { owner: (flag) => keyOf.person(flag.student), fields: ['callBack'] },
  }),
  rotas: declared({ name: 'rotas', schema: DutyRota, version: 1, lookups: {} }),
  organizations: declared({ name: 'organizations', schema: SharedOrganization, version: 1, lookups: {} }),
  locations: declared({ name: 'locations', schema: SharedLocation, version: 1, lookups: {} }),
  placeTables: declared({ name: 'placeTables', schema: KeptPlaces, version: 1, lookups: {} }),
  services: declared({
    name: 'services',
    schema: SharedService,
    version: 1,
    lookups: {
      organization: (service) => service.hsds.organization_id ?? null,
      state: (service) => service.state,
    },
  }),
  leaflets: declared({
    name: 'leaflets',
    schema: SharedLeaflet,
    version: 1,
    lookups: { state: ({ state }) => state },
  }),
  referrals: declared({
    name: 'referrals',
    schema: Referral,
    version: 1,
    lookups: {
      family: (referral) => referral.family,
      service: (referral) => referral.service,
      site: (referral) => referral.site,
      state: (referral) => (isOpenReferral(referral) ? 'open' : null),
      // What lecturers of a site hear of; of most referrals there is nothing to hear.
      troubleAt: (referral) => (metTrouble(referral) ? referral.site : null),
    },
    sealed: { owner: (referral) => keyOf.family(referral.family), fields: ['whys'] },
  }),
  partnerMeetings: declared({
    name: 'partnerMeetings',
    schema: PartnerMeetings,
    version: 1,
    lookups: {},
  }),
  ringRounds: declared({ name: 'ringRounds', schema: RingRound, version: 1, lookups: {} }),
  notices: declared({
    name: 'notices',
    schema: OwedNotice,
    version: 1,
    lookups: {
      state: (owed) => owed.state,
      // Only urgent ones are looked up by what they are about: their cards change in place.
      flag: ({ notice: { kind, about, replaces } }) =>
        standing.includes(kind) && replaces === null ? about : null,
    },
  }),
  answered: declared({
    name: 'answered',
    schema: Answered,
    version: 2,
    upgrades: answeredUpgrades,
    lookups: { untilDay: (answered) => answered.untilDay },
    sealed: { owner: (answered) => keyOf.person(answered.person), fields: ['reply'] },
  }),
  auditHead: declared({ name: 'auditHead', schema: AuditHead, version: 1, lookups: {} }),
  audit: declared({
    name: 'audit',
    schema: AuditLine,
    version: 1,
    lookups: { family: (line) => line.family },
  }),
} as const

export { keyOf }

/** The programme's collections as a type. */
export type Collections = typeof collections

/** The store the bot works on, whichever it is. */
export type ProgrammeStore = Store<Collections>

/** The records inside one transaction. */
export type ProgrammeRecords = Records<Collections>

/** The records for reading. */
export type ReadableProgramme = ReadableRecords<Collections>
