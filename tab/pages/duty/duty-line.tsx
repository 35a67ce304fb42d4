import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { DutyLine as Line } from '../../../cards/pages/duty-page.ts'
import { usePageTools } from '../page-tools.ts'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  away: { borderLeft: `3px dashed ${tokens.colorNeutralStroke1}` },
  name: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  more: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

/** Somebody on duty or away: opens its form when it can still be changed. */
export function DutyLine({ line: { name, more, isAway, opens, label } }: Readonly<{ line: Line }>) {
  const styles = useStyles()
  const { open } = usePageTools()
  const look = mergeClasses(styles.line, isAway && styles.away)
  const inside = (
    <>
      <span className={styles.name}>{name}</span> <span className={styles.more}>{more}</span>
    </>
  )
  if (opens === null) return <div className={look}>{inside}</div>
  return (
    <Button appearance="subtle" className={look} aria-label={label} onClick={() => open(opens)}>
      {inside}
    </Button>
  )
}
