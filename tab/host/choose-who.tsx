import { Button, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { ItemList } from '../pages/parts/item-list.tsx'
import { useWords } from '../words.ts'
import { becomeLocal, type LocalPerson, localPeople } from './local.ts'

const useStyles = makeStyles({
  page: {
    maxWidth: '480px',
    margin: '0 auto',
    padding: tokens.spacingVerticalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  person: { width: '100%', justifyContent: 'flex-start' },
})

/** In the trial nobody signs in: a plain list of the fictional people stands in. */
export default function ChooseWho({ onChosen }: Readonly<{ onChosen: () => void }>) {
  const styles = useStyles()
  const words = useWords()
  const [people, setPeople] = useState<readonly LocalPerson[]>([])
  useEffect(() => {
    void localPeople().then(setPeople, () => setPeople([]))
  }, [])
  return (
    <main className={styles.page}>
      <Title2 as="h1">{words.local.title}</Title2>
      <Text>{words.local.text}</Text>
      <ItemList>
        {people.map(({ id, name }) => (
          <li key={id}>
            <Button className={styles.person} onClick={() => void becomeLocal(id).then(onChosen)}>
              {name}
            </Button>
          </li>
        ))}
      </ItemList>
    </main>
  )
}
