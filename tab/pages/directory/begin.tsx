import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { FindPage } from '../../../cards/pages/find-page.ts'
import type { PageSearch } from '../../../cards/pages/services-page.ts'
import { useWords } from '../../words.ts'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  about: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
})

type BeginProps = Readonly<{ find: FindPage; onChoose: (asked: PageSearch) => void }>

/** Before anything is asked: what can be typed, and what it can be about. */
export function Begin({ find, onChoose }: BeginProps) {
  const styles = useStyles()
  const { services: said } = useWords()
  return (
    <>
      <Text>{said.intro}</Text>
      <section className={styles.part}>
        <Subtitle2 as="h2">{said.tryOut}</Subtitle2>
        <div className={styles.buttons}>
          {said.examples.map((example) => (
            <Button key={example} shape="circular" onClick={() => onChoose({ typed: example })}>
              {example}
            </Button>
          ))}
        </div>
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h2">{said.about}</Subtitle2>
        <div className={styles.about}>
          {find.domains.map(({ value, title }) => (
            <Button key={value} onClick={() => onChoose({ domain: value })}>
              {title}
            </Button>
          ))}
        </div>
      </section>
    </>
  )
}
