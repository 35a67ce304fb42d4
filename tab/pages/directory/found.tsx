import {
  Button,
  Label,
  makeStyles,
  Select,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useId } from 'react'
import type { PageSearch, ServicesPage } from '../../../cards/pages/services-page.ts'
import { useWords } from '../../words.ts'
import { ItemList } from '../parts/item-list.tsx'
import { Troubles } from '../parts/troubles.tsx'
import { LeafletItem, ServiceItem } from './service-item.tsx'
import type { Order, Searching } from './use-search.ts'

const useStyles = makeStyles({
  tags: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sort: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  old: { opacity: 0.6 },
})

type FoundProps = Readonly<{
  search: Searching
  onLook: (asked: PageSearch) => void
  onShare: () => void
  shareTitle: string
  onOpen: (verb: string, data: Readonly<Record<string, unknown>>) => void
}>

/** What came of a search: how it was read, the list, and what to do next. */
export function Found({ search, onLook, ...more }: FoundProps) {
  const styles = useStyles()
  const words = useWords()
  const { found, failure, told, isBusy, oldSince } = search
  return (
    <section className={styles.part} aria-busy={isBusy}>
      <div role="status" className={styles.part}>
        {isBusy && found === null && <Spinner size="small" label={words.loading} />}
        {found !== null && (
          <>
            <Subtitle2 as="h2">{headSaid(found)}</Subtitle2>
            {found.notes.map((note) => (
              <Text key={note}>{note}</Text>
            ))}
          </>
        )}
      </div>
      <Troubles asking={{ failure, told, oldSince, again: search.lookAgain }} />
      {told !== null && (
        <div>
          <Button onClick={search.lookAgain}>{words.again}</Button>
        </div>
      )}
      {found !== null && (
        <div className={isBusy ? `${styles.part} ${styles.old}` : styles.part}>
          <Tags found={found} onLook={onLook} />
          {found.total === 0 ? (
            <Nothing found={found} onLook={onLook} {...more} />
          ) : (
            <List found={found} search={search} onLook={onLook} {...more} />
          )}
        </div>
      )}
    </section>
  )
}

/** The number alone: which of them stand on the page is told below. */
function headSaid({ title }: ServicesPage): string {
  return title.split(' · ')[0] ?? title
}

type Looking = Readonly<{ found: ServicesPage; onLook: FoundProps['onLook'] }>

/** Plain buttons in a list: Fluent's own tags put hidden places that take the focus around them, which axe rightly refuses. */
function Tags({ found, onLook }: Looking) {
  const styles = useStyles()
  const { services: said } = useWords()
  if (found.filters.length === 0) return null
  return (
    <ul className={styles.tags} aria-label={said.chosen}>
      {found.filters.map((filter) => (
        <li key={filter.said}>
          <Button
            shape="circular"
            aria-label={said.without(filter.said)}
            onClick={() => onLook(filter.search)}
          >
            {filter.said} <span aria-hidden="true">&nbsp;✕</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Nothing({
  found,
  onLook,
  onShare,
  shareTitle,
}: Looking & Pick<FoundProps, 'onShare' | 'shareTitle'>) {
  const styles = useStyles()
  return (
    <div className={styles.part}>
      <Text>{found.nothing?.hint}</Text>
      <div className={styles.steps}>
        {found.drop.map(({ said, search }) => (
          <Button key={said} onClick={() => onLook(search)}>
            {said}
          </Button>
        ))}
      </div>
      {found.mayShare && (
        <>
          <Text>{found.nothing?.share}</Text>
          <div>
            <Button onClick={onShare}>{shareTitle}</Button>
          </div>
        </>
      )}
    </div>
  )
}

function List({ found, search, onLook, onOpen }: Looking & Pick<FoundProps, 'search' | 'onOpen'>) {
  const styles = useStyles()
  const { services: said } = useWords()
  const { kind, services, leaflets, total, others } = found
  const sort = useId()
  const count = kind === 'leaflet' ? leaflets.length : services.length
  return (
    <>
      <div className={styles.head}>
        <Text>{count < total && said.shown(count, total)}</Text>
        <div className={styles.sort}>
          <Label htmlFor={sort}>{said.sort}</Label>
          <Select id={sort} value={search.order} onChange={(_, { value }) => search.sort(value as Order)}>
            <option value="fit">{said.byFit}</option>
            <option value="distance">{said.byDistance}</option>
          </Select>
        </div>
      </div>
      <ItemList>
        {services.map((service) => (
          <ServiceItem key={service.id} service={service} onOpen={onOpen} />
        ))}
      </ItemList>
      {leaflets.length > 0 && (
        <section className={styles.part}>
          {kind === 'service' && <Subtitle2 as="h2">{said.leaflets}</Subtitle2>}
          <ItemList>
            {leaflets.map((leaflet) => (
              <LeafletItem key={leaflet.id} leaflet={leaflet} onOpen={onOpen} />
            ))}
          </ItemList>
        </section>
      )}
      <div className={styles.steps}>
        {count < total && <Button onClick={search.more}>{said.more}</Button>}
        {others !== null && <Button onClick={() => onLook(others.search)}>{others.said}</Button>}
        <Button appearance="subtle" onClick={() => onLook({})}>
          {said.startAgain}
        </Button>
      </div>
    </>
  )
}
