import { Text } from '@fluentui/react-components'
import type { Row } from '../../../cards/pages/list-page.ts'
import { Pager, type PagerWords } from './pager.tsx'
import { RowList } from './section.tsx'

type FoundRowsProps = Readonly<{
  found: Readonly<{ title: string; found: string; rows: readonly Row[]; page: number; pages: number }>
  words: PagerWords
  onPage: (page: number) => void
}>

/** What a page found: how many, the rows, and the way to those before and after. */
export function FoundRows({ found, words, onPage }: FoundRowsProps) {
  return (
    <>
      <div role="status">
        <Text weight="semibold">{found.found}</Text>
      </div>
      <RowList rows={found.rows} label={found.title} />
      <Pager page={found.page} pages={found.pages} words={words} onPage={onPage} />
    </>
  )
}
