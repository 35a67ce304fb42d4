import { Button, makeStyles, Title2, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { FindPage } from '../../../cards/pages/find-page.ts'
import type { PageSearch } from '../../../cards/pages/services-page.ts'
import type { Ask } from '../../ask.ts'
import type { AskedCard } from '../../card/asked-card.ts'
import type { ThemeName } from '../../theme.ts'
import { useWords } from '../../words.ts'
import { Begin } from './begin.tsx'
import { Filters } from './filters.tsx'
import { Found } from './found.tsx'
import { SearchField } from './search-field.tsx'
import { useSearch } from './use-search.ts'

// Cards are needed at the first tap; they come while somebody reads the list.
const loadCards = () => import('../../card/card-dialog.tsx')
const CardDialog = lazy(loadCards)

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

type OpenedCard = Readonly<{ asked: AskedCard; isOpen: boolean; turn: number }>
type ServicesProps = Readonly<{ find: FindPage; ask: Ask; theme: ThemeName }>

/** The shared directory: what somebody types or chooses, and what is found; a service opens as its card. */
export function Services({ find, ask, theme }: ServicesProps) {
  const styles = useStyles()
  const words = useWords()
  const search = useSearch(ask)
  // It stays while it closes: only then what is behind it can be reached again.
  const [card, setCard] = useState<OpenedCard | null>(null)
  const open = (asked: AskedCard) => setCard((now) => ({ asked, isOpen: true, turn: (now?.turn ?? 0) + 1 }))
  const [typed, setTyped] = useState('')

  useEffect(() => {
    const soon = setTimeout(() => void loadCards(), 1_000)
    return () => clearTimeout(soon)
  }, [])

  const look = (asked: PageSearch) => {
    setTyped(asked.typed ?? '')
    search.look(asked)
  }
  const share = () => open({ verb: 'share-service-form', data: {} })
  const { asked } = search

  return (
    <main className={styles.page}>
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
          onOpen={(verb, data) => open({ verb, data })}
        />
      )}
      {card !== null && (
        <Suspense fallback={null}>
          <CardDialog
            asked={card.asked}
            isOpen={card.isOpen}
            turn={card.turn}
            ask={ask}
            theme={theme}
            onClose={(isChanged) => {
              setCard({ ...card, isOpen: false })
              if (isChanged) search.lookAgain()
            }}
            onPage={(page) => {
              setCard({ ...card, isOpen: false })
              if (page.shows === 'services') look(page.search)
              if (page.shows === 'find') look({})
            }}
          />
        </Suspense>
      )}
    </main>
  )
}

function withoutReading({ without: _, typed: __, kind: ___, ...chosen }: PageSearch): PageSearch {
  return chosen
}
