import { Button, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import { useWords } from '../../words.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 200px' },
  box: { maxWidth: 'none', width: '100%' },
})

type SearchFieldProps = Readonly<{
  typed: string
  onType: (text: string) => void
  onSearch: (text: string) => void
}>

/** Longest sentence the bot looks for. */
const longest = 200

/** The field for everyday words; it searches on Enter and on its button, never while somebody is typing. */
export function SearchField({ typed, onType, onSearch }: SearchFieldProps) {
  const styles = useStyles()
  const { services: said } = useWords()
  return (
    <search>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(typed.trim())
        }}
      >
        <Field className={styles.field} label={said.label}>
          <SearchBox
            className={styles.box}
            value={typed}
            onChange={(_, { value }) => onType(value)}
            placeholder={said.example}
            dismiss={{ 'aria-label': said.clear }}
            input={{ maxLength: longest, enterKeyHint: 'search' }}
          />
        </Field>
        <Button type="submit" appearance="primary">
          {said.search}
        </Button>
      </form>
    </search>
  )
}
