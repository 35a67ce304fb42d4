import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PeopleAsked, PeoplePage } from '../../../cards/pages/people-page.ts'
import { useWords } from '../../words.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 200px' },
  box: { maxWidth: 'none', width: '100%' },
})

type PeopleChoicesProps = Readonly<{
  page: PeoplePage
  asked: PeopleAsked
  onAsk: (asked: PeopleAsked) => void
}>

/** Who is shown: a piece of a name, how somebody stands, a site, a role. Words are looked for on Enter or the button. */
export function PeopleChoices({ page, asked, onAsk }: PeopleChoicesProps) {
  const styles = useStyles()
  const { people: said, services } = useWords()
  const [typed, setTyped] = useState(asked.find ?? '')
  // Another choice begins at the first page again.
  const choose = (chosen: Partial<Record<keyof PeopleAsked, string>>) => {
    const next = { ...asked, ...chosen, page: undefined }
    onAsk(Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as PeopleAsked)
  }
  const select = (name: 'standing' | 'site' | 'role', label: string, all: string) => (
    <Field className={styles.field} label={label}>
      <Select value={asked[name] ?? ''} onChange={(_, { value }) => choose({ [name]: value })}>
        <option value="">{all}</option>
        {page[`${name}s`].map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
  return (
    <search>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          choose({ find: typed.trim() })
        }}
      >
        <Field className={styles.field} label={said.find}>
          <SearchBox
            className={styles.box}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            dismiss={{ 'aria-label': services.clear }}
            input={{ maxLength: 80, enterKeyHint: 'search' }}
          />
        </Field>
        <Button type="submit">{said.search}</Button>
        {select('standing', said.standing, said.everyone)}
        {page.sites.length > 1 && select('site', said.site, said.allSites)}
        {select('role', said.role, said.allRoles)}
      </form>
    </search>
  )
}
