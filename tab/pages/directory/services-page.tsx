import { Button, makeStyles, Title2, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { FindPage } from '../../../cards/pages/find-page.ts'
import { PageSearch } from '../../../cards/pages/services-page.ts'
import { useWords } from '../../words.ts'
import { usePageTools } from '../page-tools.ts'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import { Slow } from '../parts/slow.tsx'
import type { PageProps } from '../registry.tsx'
import { usePage } from '../use-page.ts'
import { Begin } from './begin.tsx'
import { Filters } from './filters.tsx'
import { Found } from './found.tsx'
import { SearchField } from './search-field.tsx'
import { type Searching, useSearch } from './use-search.ts'

const useStyles = makeStyles({
  page: {
    maxWidth: '880px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
})

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

type SearchProps = PageProps & Readonly<{ find: FindPage }>

function Search({ find, about }: SearchProps) {
  const styles = useStyles()
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
  const share = () => openCard({ verb: 'share-service-form', data: {} })
  const { asked } = search

  return (
    <main className={styles.page}>
      <Slow isBusy={search.isBusy} />
      <div className={styles.top}>
        <Title2 as="h1">{words.pages.services}</Title2>
        {find.mayShare && <Button onClick={share}>{find.share}</Button>}
      </div>
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
          onShare={share}
          shareTitle={find.share}
          onOpen={(verb, data) => openCard({ verb, data })}
        />
      )}
    </main>
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
