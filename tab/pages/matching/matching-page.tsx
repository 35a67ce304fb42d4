import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useWords } from '../../words.ts'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import { Section } from '../parts/section.tsx'
import { SiteChoice } from '../parts/site-choice.tsx'
import type { PageProps } from '../registry.tsx'
import { usePage } from '../use-page.ts'

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
})

/** Requests on the left, who could be their buddy on the right; under each other where there is no room. */
export default function MatchingPage({ about }: PageProps) {
  const styles = useStyles()
  const words = useWords()
  const [asked, setAsked] = useState<Readonly<Record<string, unknown>>>(about)
  const asking = usePage('open-matching-page', asked, 'matching')
  const { page } = asking
  return (
    <PageFrame
      title={page?.title ?? words.pages.matching}
      intro={page?.intro ?? null}
      buttons={page?.buttons ?? []}
      asking={asking}
      isWide
    >
      {page === null && asking.isBusy && <Waiting />}
      {page !== null && (
        <>
          <SiteChoice site={page.site} sites={page.sites} onChoose={(site) => setAsked({ site })} />
          <div className={styles.sides}>
            {[page.requests, page.matching].map((sections) => (
              <div key={sections[0]?.title} className={styles.side}>
                {sections.map((section) => (
                  <Section key={section.title} section={section} />
                ))}
              </div>
            ))}
          </div>
        </>
      )}
    </PageFrame>
  )
}
