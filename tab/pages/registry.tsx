import { type ComponentType, lazy } from 'react'
import type { PageName } from '../../cards/pages/page-name.ts'

/** What a page is opened with: what the row or button that led to it said. */
export type PageProps = Readonly<{ about: Readonly<Record<string, unknown>> }>

/** The pages of the tab; each comes when it is opened for the first time. */
export const pages: Readonly<Record<PageName, ComponentType<PageProps>>> = {
  week: lazy(() => import('./family/week-page.tsx')),
  families: lazy(() => import('./family/families-page.tsx')),
  family: lazy(() => import('./family/family-page.tsx')),
  requests: lazy(() => import('./requests-page.tsx')),
  people: lazy(() => import('./people/people-page.tsx')),
  roster: lazy(() => import('./people/roster-page.tsx')),
  access: lazy(() => import('./access/access-page.tsx')),
  export: lazy(() => import('./export/export-page.tsx')),
  sites: lazy(() => import('./sites-page.tsx')),
  moderation: lazy(() => import('./moderation-page.tsx')),
  board: lazy(() => import('./board/board-page.tsx')),
  matching: lazy(() => import('./matching/matching-page.tsx')),
  duty: lazy(() => import('./duty/duty-page.tsx')),
  figures: lazy(() => import('./figures/figures-page.tsx')),
  services: lazy(() => import('./directory/services-page.tsx')),
}
