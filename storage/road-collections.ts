import { Intake } from '../programme/intake/intake.ts'
import { FamilyWishes } from '../programme/matching/family-wishes.ts'
import { PartnerAnswer } from '../programme/request/partner-answer.ts'
import { RequestDraft } from '../programme/request/request-draft.ts'
import { RequestErasure } from '../programme/request/request-retention.ts'
import { isOpenRoad, Road } from '../programme/road/road.ts'
import { Trajectory } from '../programme/trajectory/trajectory.ts'
import { declared, keyOf } from './declared.ts'

/** What is kept of a family's road, from the question for a buddy to the goodbye. */
export const roadCollections = {
  roads: declared({
    name: 'roads',
    schema: Road,
    version: 1,
    lookups: {
      site: (road) => road.site,
      partner: (road) => road.partner,
      family: (road) => road.family,
      state: (road) => (isOpenRoad(road) ? road.state : null),
    },
    sealed: { owner: (road) => keyOf.road(road.id), fields: ['private'] },
  }),
  partnerAnswers: declared({
    name: 'partnerAnswers',
    schema: PartnerAnswer,
    version: 1,
    lookups: { site: (answer) => answer.site },
    sealed: { owner: (answer) => keyOf.road(answer.id), fields: ['words'] },
  }),
  requestErasures: declared({
    name: 'requestErasures',
    schema: RequestErasure,
    version: 1,
    lookups: { erasing: (erasure) => (erasure.erasedOn === null ? 'asked' : null) },
  }),
  requestDrafts: declared({
    name: 'requestDrafts',
    schema: RequestDraft,
    version: 1,
    lookups: { person: (draft) => draft.person },
    sealed: { owner: (draft) => keyOf.person(draft.person), fields: ['filled'] },
  }),
  intakes: declared({
    name: 'intakes',
    schema: Intake,
    version: 1,
    lookups: { site: (intake) => intake.site },
    sealed: { owner: (intake) => keyOf.family(intake.id), fields: ['told'] },
  }),
  familyWishes: declared({ name: 'familyWishes', schema: FamilyWishes, version: 1, lookups: {} }),
  trajectories: declared({
    name: 'trajectories',
    schema: Trajectory,
    version: 1,
    lookups: { site: (trajectory) => trajectory.site },
    sealed: {
      owner: (trajectory) => keyOf.family(trajectory.id),
      fields: ['goalTexts', 'helperTexts'],
    },
  }),
} as const
