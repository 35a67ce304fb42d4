import type { NextStep } from '../cards/help-card.ts'
import { may, type Permission } from '../programme/permissions.ts'
import { type ActivePerson, holds } from '../programme/person.ts'

/** What each step needs, so that nobody is offered a button that refuses. */
const needs: Readonly<Record<NextStep, Permission>> = {
  log: 'log-contact',
  families: 'see-own-families',
  contacts: 'see-own-families',
  week: 'see-own-families',
  supervisedWeek: 'see-supervised-families',
  supervisedContacts: 'see-supervised-families',
  undo: 'log-contact',
  urgent: 'use-the-bot',
  supervised: 'see-supervised-families',
  newLogs: 'answer-log',
  match: 'manage-families',
  addFamily: 'manage-families',
  siteFamilies: 'see-site-families',
  duty: 'manage-duty',
  people: 'manage-people',
  shared: 'see-shared-work',
  askBuddy: 'ask-for-buddy',
  myRequests: 'ask-for-buddy',
  openRequests: 'handle-requests',
  find: 'find-services',
  help: 'use-the-bot',
  privacy: 'use-the-bot',
  language: 'use-the-bot',
}

const supervising: readonly NextStep[] = ['supervised', 'newLogs', 'supervisedWeek', 'supervisedContacts']

/** Most coordinators supervise nobody: an empty list is no next step. */
function isOfOthers(step: NextStep, person: ActivePerson): boolean {
  return supervising.includes(step) && !holds(person, 'lecturer')
}

/** Those of the steps that the person may take; help when none is left, so that no answer is a dead end. */
export function stepsFor(person: ActivePerson, ...wanted: readonly NextStep[]): readonly NextStep[] {
  const possible = wanted.filter((step) => may(person, needs[step]) && !isOfOthers(step, person))
  return possible.length > 0 ? possible : ['help']
}
