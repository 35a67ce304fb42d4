import type { Action } from './action.ts'
import { openBoardPage } from './board-page.ts'
import { openDutyPage } from './duty-page.ts'
import { openFiguresPage } from './figures-page.ts'

/** The pages of lecturers and coordinators that the chat has no card for: a part of the one table of actions. */
export const staffPageActions = {
  'open-board-page': openBoardPage,
  'open-duty-page': openDutyPage,
  'open-figures-page': openFiguresPage,
} as const satisfies Readonly<Record<string, Action>>
