import { useEffect, useRef, useState } from 'react'
import type { FindPage } from '../../../cards/pages/find-page.ts'
import { PageSearch } from '../../../cards/pages/services-page.ts'
import { useWords } from '../../words.ts'
import { usePageTools } from '../page-tools.ts'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import type { PageProps } from '../registry.tsx'
import { usePage } from '../use-page.ts'
import { Begin } from './begin.tsx'
import { Filters } from './filters.tsx'
import { Found } from './found.tsx'
import { SearchField } from './search-field.tsx'
import { type Searching, useSearch } from './use-search.ts'

/** The shared directory: what somebody types or chooses, and what is found; a service opens as its card. */
export default function Services({ about }: PageProps) {
  const asking = usePage('find-form', {}, 'find')
  const { page } = asking
  const words = useWords()
  if (page !== null) return <Search find={page} about={about} />
  return (
    <PageFrame title={words.pages.services} asking={asking}>
      {asking.isBusy && <Waiting />}
    </PageFrame>
  )
}

/** The card on which a service is shared. */
const sharing = { verb: 'share-service-form', data: {} } as const

type SearchProps = PageProps & Readonly<{ find: FindPage }>

function Search({ find, about }: SearchProps) {
  const words = useWords()
  const { ask, done, openCard } = usePageTools()
  const search = useSearch(ask)
  const [typed, setTyped] = useState('')
  const look = (asked: PageSearch) => {
    setTyped(asked.typed ?? '')
    search.look(asked)
  }
  useLookAgain(done, search)
  useBegin(about, look)
  const { asked } = search

  return (
    <PageFrame
      title={words.pages.services}
      buttons={find.mayShare ? [{ title: find.share, opens: { to: 'card', ...sharing } }] : []}
      // What a search failed at stands with what was found.
      asking={{ failure: null, told: null, isBusy: search.isBusy, again: search.lookAgain, oldSince: null }}
    >
      <SearchField
        typed={typed}
        onType={setTyped}
        // Other words are read anew: what was left out of the old ones says nothing of them.
        onSearch={(text) => look({ ...withoutReading(asked), ...(text === '' ? {} : { typed: text }) })}
      />
      <Filters find={find} asked={asked} onChoose={look} />
      {search.isEmpty ? (
        <Begin find={find} onChoose={look} />
      ) : (
        <Found
          search={search}
          onLook={look}
          onShare={() => openCard(sharing)}
          shareTitle={find.share}
          onOpen={(verb, data) => openCard({ verb, data })}
        />
      )}
    </PageFrame>
  )
}

/** What was done in the dialog may show in the list behind it. */
function useLookAgain(done: number, { lookAgain }: Searching): void {
  const before = useRef(done)
  useEffect(() => {
    if (before.current === done) return
    before.current = done
    lookAgain()
  }, [done, lookAgain])
}

/** A card that leads to a search begins with it. */
function useBegin({ search }: PageProps['about'], look: (asked: PageSearch) => void): void {
  const first = useRef({ begin: PageSearch.safeParse(search), look })
  useEffect(() => {
    const { begin, look: begins } = first.current
    if (begin.success) begins(begin.data)
  }, [])
}

function withoutReading({ without: _, typed: __, kind: ___, ...chosen }: PageSearch): PageSearch {
  return chosen
}
