import type { Card } from '../../cards/card.ts'
import { answerCard, helpCard, notUnderstoodCard } from '../../cards/help-card.ts'
import { languageCard, privacyCard } from '../../cards/settings-cards.ts'
import { en } from '../../cards/wording/en.ts'
import { nl, type Wording } from '../../cards/wording/nl.ts'
import { Role } from '../../programme/person.ts'
import { closingSamples } from './closing-samples.ts'
import { dutyFormSamples } from './duty-form-samples.ts'
import { dutySamples } from './duty-samples.ts'
import { hostile } from './fictional.ts'
import { findingSamples } from './finding-samples.ts'
import { flagSamples } from './flag-samples.ts'
import { flagStatusSamples } from './flag-status-samples.ts'
import { formSamples } from './form-samples.ts'
import { handoverSamples } from './handover-samples.ts'
import { intakeFormSamples } from './intake-form-samples.ts'
import { intakeSamples } from './intake-samples.ts'
import { matchingSamples } from './matching-samples.ts'
import { meetingSamples } from './meeting-samples.ts'
import { referralSamples } from './referral-samples.ts'
import { requestSamples } from './request-samples.ts'
import { sharingSamples } from './sharing-samples.ts'
import { siteSamples } from './site-samples.ts'
import { siteWaysSamples } from './site-ways-samples.ts'
import { lecturerSamples, peopleSamples } from './staff-samples.ts'
import { draftSamples, studentSamples } from './student-samples.ts'
import { trajectorySamples } from './trajectory-samples.ts'
import { weekAndUrgentSamples } from './week-and-urgent-samples.ts'

function everyoneSamples(words: Wording): Readonly<Record<string, Card>> {
  const help = Role.options.map((role) => [
    `help-${role}`,
    helpCard({ name: 'Lotte Sint-Denijs', roles: [role] }, words),
  ])
  return {
    ...Object.fromEntries(help),
    'help-every-role': helpCard({ name: hostile, roles: Role.options }, words),
    'not-understood': notUnderstoodCard(['log', 'families', 'urgent', 'help'], words),
    answer: answerCard(words.thanks, ['log', 'families'], words),
    'answer-hostile': answerCard(words.people.saved(hostile), ['people'], words),
    language: languageCard(words),
    privacy: privacyCard(words),
  }
}

function allSamples(words: Wording): Readonly<Record<string, Card>> {
  return {
    ...draftSamples(words),
    ...studentSamples(words),
    ...weekAndUrgentSamples(words),
    ...flagSamples(words),
    ...flagStatusSamples(words),
    ...dutySamples(words),
    ...dutyFormSamples(words),
    ...siteSamples(words),
    ...siteWaysSamples(words),
    ...meetingSamples(words),
    ...findingSamples(words),
    ...referralSamples(words),
    ...requestSamples(words),
    ...intakeSamples(words),
    ...intakeFormSamples(words),
    ...matchingSamples(words),
    ...sharingSamples(words),
    ...trajectorySamples(words),
    ...closingSamples(words),
    ...handoverSamples(words),
    ...lecturerSamples(words),
    ...formSamples(words),
    ...peopleSamples(words),
    ...everyoneSamples(words),
  }
}

/** The cards a person meets every week; the others differ in English by their words alone. */
const alsoInEnglish = [
  'draft-empty',
  'draft-filled',
  'draft-unsure',
  'kept',
  'own-families-late',
  'week',
  'urgent',
  'urgent-question',
  'flag',
  'flag-secrecy',
  'flag-status',
  'timeline',
  'duty',
  'duty-warning',
  'intake',
  'intake-consent',
  'intake-criteria',
  'referral',
  'referral-digest',
  'request-form',
  'request-post',
  'request',
  'logged',
  'service',
  'services',
  'services-nothing',
  'service-form-read',
  'service-changed',
  'services-to-check',
  'service-ring',
  'help-student',
  'help-lecturer',
  'not-understood',
  'privacy',
]

/** Every card view in its states, about people and families that do not exist. */
export const samples: readonly { name: string; card: Card }[] = [
  ...Object.entries(allSamples(nl)).map(([name, card]) => ({ name, card })),
  ...Object.entries(allSamples(en))
    .filter(([name]) => alsoInEnglish.includes(name))
    .map(([name, card]) => ({ name: `${name}-en`, card })),
]
