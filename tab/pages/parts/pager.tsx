import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  pager: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '@media print': { display: 'none' },
  },
})

/** What the way to other parts of a list says. */
export type PagerWords = Readonly<{
  previous: string
  next: string
  page: (page: number, pages: number) => string
}>

type PagerProps = Readonly<{
  /** Counts from 0. */
  page: number
  pages: number
  words: PagerWords
  onPage: (page: number) => void
}>

/** To the page before and after of a long list; nothing for a list of one page. */
export function Pager({ page, pages, words, onPage }: PagerProps) {
  const styles = useStyles()
  if (pages < 2) return null
  return (
    <nav className={styles.pager} aria-label={words.page(page + 1, pages)}>
      <Button disabledFocusable={page === 0} onClick={() => onPage(page - 1)}>
        {words.previous}
      </Button>
      <Text>{words.page(page + 1, pages)}</Text>
      <Button disabledFocusable={page + 1 >= pages} onClick={() => onPage(page + 1)}>
        {words.next}
      </Button>
    </nav>
  )
}
