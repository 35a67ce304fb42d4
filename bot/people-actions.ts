import type { Action } from './action.ts'
import { importRoster, rosterForm } from './import-roster.ts'
import { personForm, seePeople } from './people.ts'
import { openPeoplePage } from './people-page.ts'
import { keepRoster, previewRoster } from './preview-roster.ts'
import { askRemovePerson, removePerson } from './remove-person.ts'
import { savePerson } from './save-person.ts'

/** What a coordinator does about people: a part of the one table of actions. */
export const peopleActions = {
  people: seePeople,
  'open-people-page': openPeoplePage,
  'person-form': personForm,
  'save-person': savePerson,
  'ask-remove-person': askRemovePerson,
  'remove-person': removePerson,
  'roster-form': rosterForm,
  'import-roster': importRoster,
  'preview-roster': previewRoster,
  'keep-roster': keepRoster,
} as const satisfies Readonly<Record<string, Action>>
