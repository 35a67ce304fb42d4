import { closingSchemas } from './closing-schemas.ts'
import { intakeSchemas } from './intake-schemas.ts'
import { matchingSchemas } from './matching-schemas.ts'
import { meetingSchemas } from './meeting-schemas.ts'
import { requestSchemas } from './request-schemas.ts'
import { siteWaysSchemas } from './site-ways-schemas.ts'
import { trajectorySchemas } from './trajectory-schemas.ts'

/** What reads each button of a family's road, from the question for a buddy to the goodbye. */
export const roadSchemas = {
  ...requestSchemas,
  ...intakeSchemas,
  ...siteWaysSchemas,
  ...trajectorySchemas,
  ...closingSchemas,
  ...matchingSchemas,
  ...meetingSchemas,
  ...closingSchemas,
} as const
