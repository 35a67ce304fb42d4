import { type ComponentType, lazy, useState } from 'react'
import type { PageName } from '../../cards/pages/page-name.ts'

/** What a page is opened with: what the row or button that led to it said. */
export type PageProps = Readonly<{ about: Readonly<Record<string, unknown>> }>

type PageFile = Readonly<{
  Shown: ComponentType<PageProps>
  /** Fetches its script, so that opening it waits for nothing. Never rejects: opening it tries again. */
  load: () => Promise<void>
}>

/** The pages of the tab; the script of each comes by itself. */
export const pages: Readonly<Record<PageName, PageFile>> = {
  week: pageFile(() => import('./family/week-page.tsx')),
  families: pageFile(() => import('./family/families-page.tsx')),
  family: pageFile(() => import('./family/family-page.tsx')),
  requests: pageFile(() => import('./requests-page.tsx')),
  people: pageFile(() => import('./people/people-page.tsx')),
  roster: pageFile(() => import('./people/roster-page.tsx')),
  access: pageFile(() => import('./access/access-page.tsx')),
  export: pageFile(() => import('./export/export-page.tsx')),
  sites: pageFile(() => import('./sites-page.tsx')),
  moderation: pageFile(() => import('./moderation-page.tsx')),
  board: pageFile(() => import('./board/board-page.tsx')),
  matching: pageFile(() => import('./matching/matching-page.tsx')),
  duty: pageFile(() => import('./duty/duty-page.tsx')),
  figures: pageFile(() => import('./figures/figures-page.tsx')),
  services: pageFile(() => import('./directory/services-page.tsx')),
}

/** The page somebody begins at. */
export function firstOf([first]: readonly PageName[]): PageName {
  return first ?? 'services'
}

/**
 * A page whose script is here is drawn at once. By `lazy` alone React would first show that it waits, and then keep that up
 * for 300 ms, however soon the script comes.
 */
function pageFile(fetches: () => Promise<{ default: ComponentType<PageProps> }>): PageFile {
  let here: ComponentType<PageProps> | null = null
  const Late = lazy(fetches)
  return {
    Shown: (props) => {
      // One and the same for as long as it is open, also when the script comes meanwhile.
      const [Page] = useState<ComponentType<PageProps>>(() => here ?? Late)
      return <Page {...props} />
    },
    load: () =>
      fetches().then(
        (file) => {
          here = file.default
        },
        () => {},
      ),
  }
}
