import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { PageServiceRow, ServicesPage } from '../../../cards/pages/services-page.ts'
import { useWords } from '../../words.ts'

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  leaflet: { backgroundColor: tokens.colorNeutralBackground3 },
  name: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    textAlign: 'left',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  open: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  away: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
})

type Opening = Readonly<{ onOpen: (verb: string, data: Readonly<Record<string, unknown>>) => void }>

/** A service in the list: its name opens its card. */
export function ServiceItem({ service, onOpen }: Opening & Readonly<{ service: PageServiceRow }>) {
  const styles = useStyles()
  const { services: said } = useWords()
  const { id, name, what, open, where, facts, confirmed, isUnchecked } = service
  const quiet = [...facts, confirmed, ...(isUnchecked ? [said.unchecked] : [])]
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>
        <Link as="button" className={styles.name} onClick={() => onOpen('open-service', { service: id })}>
          {name}
        </Link>
      </h3>
      {what !== '' && <Text>{what}</Text>}
      <Text>
        {open !== null && (
          <span
            className={open.state === 'open' ? styles.open : open.state === 'away' ? styles.away : undefined}
          >
            {open.said}
          </span>
        )}
        {open !== null && where.length > 0 && ' · '}
        {where.join(' · ')}
      </Text>
      <Text size={200} className={styles.quiet}>
        {quiet.join(' · ')}
      </Text>
    </li>
  )
}

/** A leaflet in the list, on a ground of its own. */
export function LeafletItem({
  leaflet,
  onOpen,
}: Opening & Readonly<{ leaflet: ServicesPage['leaflets'][number] }>) {
  const styles = useStyles()
  const { id, title, summary, facts } = leaflet
  return (
    <li className={mergeClasses(styles.item, styles.leaflet)}>
      <h3 className={styles.name}>
        <Link as="button" className={styles.name} onClick={() => onOpen('open-leaflet', { leaflet: id })}>
          {title}
        </Link>
      </h3>
      <Text>{summary}</Text>
      <Text size={200} className={styles.quiet}>
        {facts.join(' · ')}
      </Text>
    </li>
  )
}
