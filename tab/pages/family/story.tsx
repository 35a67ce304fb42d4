import { Button, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useEffect, useId, useRef } from 'react'
import { type FamilyPage, StoryAsk } from '../../../cards/pages/family-page.ts'
import { ItemList } from '../parts/item-list.tsx'
import { ToldItem } from './told-item.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    '@media print': { display: 'none' },
  },
  filter: { minWidth: 0, flexGrow: 1, flexBasis: '180px' },
  // As wide as its field, also where its longest choice is wider.
  select: { minWidth: 0, '& > select': { width: '100%', minWidth: 0 } },
  quiet: { color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
})

type Story = NonNullable<FamilyPage['story']>
type StoryProps = Readonly<{ story: Story; asked: StoryAsk; onAsk: (asked: StoryAsk) => void }>

/** What happened, the newest first, a part at a time; what kind and about what can be chosen. */
export function StoryPart({ story, asked, onAsk }: StoryProps) {
  const styles = useStyles()
  const heading = useId()
  const foot = useFocusWhenWhole(story.more === null, asked.shown)
  const { title, empty, entries, shown, more, kind, domain } = story
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {title}
      </Subtitle2>
      {kind.choices.length > 1 && (
        <div className={styles.filters}>
          <Choose
            of={kind}
            chosen={asked.kind}
            onChoose={(value) => onAsk(chosen({ ...asked, kind: value }))}
          />
          {domain.choices.length > 0 && (
            <Choose
              of={domain}
              chosen={asked.domain}
              onChoose={(value) => onAsk(chosen({ ...asked, domain: value }))}
            />
          )}
        </div>
      )}
      {entries.length === 0 ? (
        <Text className={styles.quiet}>{empty}</Text>
      ) : (
        <ItemList>
          {entries.map((told) => (
            <ToldItem key={told.key} told={told} />
          ))}
        </ItemList>
      )}
      {entries.length > 0 && (
        <div className={styles.foot}>
          <span role="status" ref={foot} tabIndex={-1} className={styles.quiet}>
            {shown}
          </span>
          {more !== null && (
            <Button onClick={() => onAsk({ ...asked, shown: more.shown })}>{more.title}</Button>
          )}
        </div>
      )}
    </section>
  )
}

type ChooseProps = Readonly<{
  of: Story['kind']
  chosen: string | undefined
  onChoose: (value: string | undefined) => void
}>

function Choose({ of: { label, all, choices }, chosen: now, onChoose }: ChooseProps) {
  const styles = useStyles()
  return (
    <Field label={label} className={styles.filter}>
      <Select
        className={styles.select}
        value={now ?? ''}
        onChange={(_, { value }) => onChoose(value === '' ? undefined : value)}
      >
        <option value="">{all}</option>
        {choices.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** Another choice begins at the newest again. */
function chosen({
  kind,
  domain,
}: Readonly<{ kind?: string | undefined; domain?: string | undefined }>): StoryAsk {
  const asked = StoryAsk.safeParse({
    ...(kind === undefined ? {} : { kind }),
    ...(domain === undefined ? {} : { domain }),
  })
  return asked.success ? asked.data : {}
}

/** The button that showed the last part is gone: who used it goes on where it stood. */
function useFocusWhenWhole(isWhole: boolean, shown: number | undefined) {
  const foot = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (isWhole && shown !== undefined) foot.current?.focus()
  }, [isWhole, shown])
  return foot
}
