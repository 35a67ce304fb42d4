import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { ExportKind, ExportPage, FileForm } from '../../../cards/pages/export-page.ts'
import { useWords } from '../../words.ts'
import type { Filled } from './export-page.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 200px' },
  kind: { display: 'block' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
})

type ExportFormProps = Readonly<{
  page: ExportPage
  filled: Filled
  onFill: (filled: Filled) => void
  isBusy: boolean
  onMake: (form: FileForm) => void
}>

/** Which file, of which days and where. */
export function ExportForm({ page, filled, onFill, isBusy, onMake }: ExportFormProps) {
  const styles = useStyles()
  const { export: said } = useWords()
  const isOfFamily = filled.what === 'access'
  const isReady = filled.from !== '' && filled.until !== '' && (!isOfFamily || filled.family !== '')
  const fill = (more: Partial<Filled>) => onFill({ ...filled, ...more })
  const day = (name: 'from' | 'until') => (
    <Field className={styles.field} label={said[name]}>
      <Input type="date" value={filled[name]} onChange={(_, { value }) => fill({ [name]: value })} />
    </Field>
  )
  const make = (form: FileForm, appearance: 'primary' | 'secondary') => (
    <Button appearance={appearance} disabledFocusable={isBusy || !isReady} onClick={() => onMake(form)}>
      {said[form]}
    </Button>
  )
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Field label={said.what}>
        <RadioGroup value={filled.what} onChange={(_, { value }) => fill({ what: value as ExportKind })}>
          {page.kinds.map(({ value, title, text }) => (
            <Radio
              key={value}
              value={value}
              label={
                <>
                  <Text className={styles.kind}>{title}</Text>
                  <Text className={styles.quiet} size={200}>
                    {text}
                  </Text>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.row}>
        {day('from')}
        {day('until')}
        {isOfFamily ? (
          <Choose
            label={said.family}
            empty={said.chooseFamily}
            choices={page.families}
            chosen={filled.family}
            onChoose={(family) => fill({ family })}
          />
        ) : (
          page.sites.length > 1 && (
            <Choose
              label={said.site}
              empty={said.allSites}
              choices={page.sites}
              chosen={filled.site}
              onChoose={(site) => fill({ site })}
            />
          )
        )}
      </div>
      <div className={styles.row}>
        {make('xlsx', 'primary')}
        {make('csv', 'secondary')}
      </div>
    </form>
  )
}

type ChooseProps = Readonly<{
  label: string
  /** What stands there for nothing chosen. */
  empty: string
  choices: ExportPage['sites']
  chosen: string
  onChoose: (value: string) => void
}>

function Choose({ label, empty, choices, chosen, onChoose }: ChooseProps) {
  return (
    <Field className={useStyles().field} label={label}>
      <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{empty}</option>
        {choices.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}
