import { useState } from 'react'
import type { PeopleAsked, PeoplePage } from '../../../cards/pages/people-page.ts'
import { useWords } from '../../words.ts'
import { FoundRows } from '../parts/found-rows.tsx'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import { usePage } from '../use-page.ts'
import { PeopleChoices } from './people-choices.tsx'

/** The people of the own sites: looked for, chosen by how they stand, added, changed and removed on the chat's cards. */
export default function People() {
  const words = useWords()
  const [asked, setAsked] = useState<PeopleAsked>({})
  const asking = usePage('open-people-page', asked, 'people')
  const { page } = asking
  return (
    <PageFrame
      title={page?.title ?? words.pages.people}
      intro={page?.intro ?? null}
      buttons={page?.buttons ?? []}
      asking={asking}
    >
      {page === null && asking.isBusy && <Waiting />}
      {page !== null && <Listed page={page} asked={asked} onAsk={setAsked} />}
    </PageFrame>
  )
}

type ListedProps = Readonly<{ page: PeoplePage; asked: PeopleAsked; onAsk: (asked: PeopleAsked) => void }>

function Listed({ page, asked, onAsk }: ListedProps) {
  const { people: said } = useWords()
  return (
    <>
      <PeopleChoices page={page} asked={asked} onAsk={onAsk} />
      <FoundRows found={page} words={said} onPage={(next) => onAsk({ ...asked, page: next })} />
    </>
  )
}
