import { z } from 'zod'
import { AccessPage } from './access-page.ts'
import { BoardPage } from './board-page.ts'
import { DutyPage } from './duty-page.ts'
import { ExportPage } from './export-page.ts'
import { FamilyPage } from './family-page.ts'
import { FiguresPage } from './figures-page.ts'
import { FindPage } from './find-page.ts'
import { ListPage } from './list-page.ts'
import { MatchingPage } from './matching-page.ts'
import { PeoplePage } from './people-page.ts'
import { RosterPage } from './roster-page.ts'
import { ServicesPage } from './services-page.ts'
import { StartPage } from './start-page.ts'

/** Everything a page of the tab can show; the tab reads it strictly, so that an old tab never guesses at a new answer. */
export const Page = z.discriminatedUnion('shows', [
  StartPage,
  FindPage,
  ServicesPage,
  ListPage,
  FamilyPage,
  PeoplePage,
  RosterPage,
  AccessPage,
  ExportPage,
  BoardPage,
  DutyPage,
  MatchingPage,
  FiguresPage,
])
export type Page = z.infer<typeof Page>
