import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { AccessAsked, AccessPage } from '../../../cards/pages/access-page.ts'
import { useWords } from '../../words.ts'

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
  field: { flex: '1 1 200px' },
})

type AccessChoicesProps = Readonly<{
  page: AccessPage
  asked: AccessAsked
  onAsk: (asked: AccessAsked) => void
}>

/** Which family, and of its log whose lines of which days. */
export function AccessChoices({ page, asked, onAsk }: AccessChoicesProps) {
  const styles = useStyles()
  const { access: said } = useWords()
  const choose = (chosen: Partial<Record<keyof AccessAsked, string>>) => {
    // Who stands in the log of one family need not stand in that of another.
    const others = 'family' in chosen ? { from: asked.from, until: asked.until } : asked
    const next = { ...others, ...chosen, page: undefined }
    onAsk(Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as AccessAsked)
  }
  const day = (name: 'from' | 'until') => (
    <Field className={styles.field} label={said[name]}>
      <Input type="date" value={asked[name] ?? ''} onChange={(_, { value }) => choose({ [name]: value })} />
    </Field>
  )
  return (
    <search className={styles.choices}>
      <Field className={styles.field} label={said.family}>
        <Select value={asked.family ?? ''} onChange={(_, { value }) => choose({ family: value })}>
          <option value="">{said.chooseFamily}</option>
          <Options choices={page.families} />
        </Select>
      </Field>
      {asked.family !== undefined && (
        <>
          <Field className={styles.field} label={said.person}>
            <Select value={asked.person ?? ''} onChange={(_, { value }) => choose({ person: value })}>
              <option value="">{said.everybody}</option>
              <Options choices={page.people} />
            </Select>
          </Field>
          {day('from')}
          {day('until')}
        </>
      )}
    </search>
  )
}

function Options({ choices }: Readonly<{ choices: AccessPage['families'] }>) {
  return choices.map(({ value, title }) => (
    <option key={value} value={value}>
      {title}
    </option>
  ))
}
