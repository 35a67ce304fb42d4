import { BuddyProfile } from '../programme/matching/buddy-profile.ts'
import { Intervision } from '../programme/matching/intervision.ts'
import { IntervisionPlan } from '../programme/matching/intervision-plan.ts'
import { isOpenPairing, Pairing } from '../programme/matching/pairing.ts'
import { declared, keyOf } from './declared.ts'

/** What is kept of bringing students and families together. */
export const matchingCollections = {
  buddyProfiles: declared({
    name: 'buddyProfiles',
    schema: BuddyProfile,
    version: 1,
    lookups: {},
    sealed: { owner: (profile) => keyOf.person(profile.id), fields: ['facts'] },
  }),
  pairings: declared({
    name: 'pairings',
    schema: Pairing,
    version: 1,
    lookups: {
      road: (pairing) => pairing.road,
      family: (pairing) => pairing.family,
      student: (pairing) => pairing.student,
      openAt: (pairing) => (isOpenPairing(pairing) ? pairing.site : null),
    },
  }),
  intervisions: declared({
    name: 'intervisions',
    schema: Intervision,
    version: 1,
    lookups: { site: (intervision) => intervision.site },
  }),
  intervisionPlans: declared({ name: 'intervisionPlans', schema: IntervisionPlan, version: 1, lookups: {} }),
} as const
