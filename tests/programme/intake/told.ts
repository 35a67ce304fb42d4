import type { Adult, Consent } from '../../../programme/intake/consent.ts'
import { type Intake, newIntake, toldIn } from '../../../programme/intake/intake.ts'
import type { Safety } from '../../../programme/intake/safety.ts'

/** The day everything here happens. */
export const today = '2026-11-23'

/** Its moment. */
export const at = '2026-11-23T15:00:00.000Z'

/** An adult who said something on a day. */
export function said(adult: Adult, answer: Consent['answer'], on: string = today): Consent {
  return { adult, answer, language: 'tr', interpreter: false, on, at, by: 'door', withdrawnOn: null }
}

/** An intake nobody wrote in, with what a test adds. */
export function intakeWith(more: Partial<Intake> = {}, home?: Safety['home']): Intake {
  const intake = { ...newIntake({ id: 'family-1', site: 'gent' }, at), ...more }
  if (home === undefined) return intake
  const safety = { home, risks: [], askedAlone: true, meet: null, agreed: null }
  return { ...intake, told: { ...toldIn(intake), safety } }
}
