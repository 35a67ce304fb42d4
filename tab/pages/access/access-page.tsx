import { useState } from 'react'
import { AccessAsked, type AccessPage } from '../../../cards/pages/access-page.ts'
import { useWords } from '../../words.ts'
import { FoundRows } from '../parts/found-rows.tsx'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import type { PageProps } from '../registry.tsx'
import { usePageOnce } from '../use-page.ts'
import { AccessChoices } from './access-choices.tsx'

/** Who saw or did what about a family. */
export default function Access({ about }: PageProps) {
  const words = useWords()
  const [asked, setAsked] = useState<AccessAsked>(() => AccessAsked.safeParse(about).data ?? {})
  const asking = usePageOnce('open-access-log', asked, 'access')
  const { page } = asking
  return (
    <PageFrame
      title={page?.title ?? words.pages.access}
      intro={page?.intro ?? null}
      buttons={page?.buttons ?? []}
      asking={asking}
    >
      {page === null && asking.isBusy && <Waiting />}
      {page !== null && <Log page={page} asked={asked} onAsk={setAsked} />}
    </PageFrame>
  )
}

type LogProps = Readonly<{ page: AccessPage; asked: AccessAsked; onAsk: (asked: AccessAsked) => void }>

function Log({ page, asked, onAsk }: LogProps) {
  const { access: said } = useWords()
  return (
    <>
      <AccessChoices page={page} asked={asked} onAsk={onAsk} />
      <FoundRows found={page} words={said} onPage={(next) => onAsk({ ...asked, page: next })} />
    </>
  )
}
