import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import type { PageName } from '../../cards/pages/page-name.ts'
import type { StartPage } from '../../cards/pages/start-page.ts'
import { useWords } from '../words.ts'

const narrow = '@media (max-width: 720px)'
const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { display: 'none' },
  },
  pages: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    [narrow]: { display: 'none' },
  },
  page: { borderRadius: 0, borderBottom: `${tokens.strokeWidthThicker} solid transparent` },
  chosen: {
    borderBottomColor: tokens.colorBrandStroke1,
    ':hover': { borderBottomColor: tokens.colorBrandStroke1 },
    ':hover:active': { borderBottomColor: tokens.colorBrandStroke1 },
  },
  select: {
    display: 'none',
    [narrow]: { display: 'flex', flexGrow: 1, margin: `${tokens.spacingVerticalS} 0` },
  },
})

type TopBarProps = Readonly<{
  start: StartPage
  open: PageName
  onOpen: (page: PageName) => void
  leave: (() => void) | null
}>

// Fluent's own row of tabs puts hidden places that take the focus in the page (docs/decisions/0022).
/** Which page is open and which others there are: in a row, and on a telephone a list to choose from. */
export function TopBar({ start, open, onOpen, leave }: TopBarProps) {
  const styles = useStyles()
  const words = useWords()
  const hasChoice = start.pages.length > 1
  if (!hasChoice && leave === null) return null
  const chosen = start.pages.includes(open) ? open : start.pages[0]
  return (
    <header className={styles.top}>
      {hasChoice && (
        <nav aria-label={words.allPages}>
          <ul className={styles.pages}>
            {start.pages.map((name) => (
              <li key={name}>
                <Button
                  appearance="subtle"
                  className={mergeClasses(styles.page, name === chosen && styles.chosen)}
                  aria-current={name === chosen ? 'page' : undefined}
                  onClick={() => onOpen(name)}
                >
                  {words.pages[name]}
                </Button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {hasChoice && (
        <Select
          className={styles.select}
          aria-label={words.allPages}
          value={chosen ?? ''}
          onChange={(_, { value }) => onOpen(value as PageName)}
        >
          {start.pages.map((name) => (
            <option key={name} value={name}>
              {words.pages[name]}
            </option>
          ))}
        </Select>
      )}
      {(!hasChoice || leave !== null) && <span>{start.name}</span>}
      {leave !== null && (
        <Button appearance="subtle" onClick={leave}>
          {words.local.other}
        </Button>
      )}
    </header>
  )
}
