import { Field, makeStyles, Select } from '@fluentui/react-components'
import { useWords } from '../../words.ts'

const useStyles = makeStyles({
  field: { maxWidth: '320px', '@media print': { display: 'none' } },
})

type SiteChoiceProps = Readonly<{
  site: string
  sites: readonly Readonly<{ id: string; name: string }>[]
  onChoose: (site: string) => void
}>

/** Which of the own sites a page is about; nothing for who works at one. */
export function SiteChoice({ site, sites, onChoose }: SiteChoiceProps) {
  const styles = useStyles()
  const words = useWords()
  if (sites.length < 2) return null
  return (
    <Field label={words.site} className={styles.field}>
      <Select value={site} onChange={(_, { value }) => onChoose(value)}>
        {sites.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
