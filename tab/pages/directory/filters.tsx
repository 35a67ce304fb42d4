import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { FindPage } from '../../../cards/pages/find-page.ts'
import type { PageSearch } from '../../../cards/pages/services-page.ts'
import { useWords } from '../../words.ts'

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // A long choice may not push the others aside.
  field: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  whole: { border: 0, margin: 0, padding: 0, minWidth: 0, gridColumn: '1 / -1' },
  boxes: { display: 'flex', flexWrap: 'wrap' },
  open: { alignSelf: 'flex-start' },
})

/** Distances somebody can choose, in kilometres. */
const distances = [2, 5, 10, 15, 25, 50]

type FiltersProps = Readonly<{
  find: FindPage
  asked: PageSearch
  onChoose: (asked: PageSearch) => void
}>

/** Everything that can be chosen beside the words; folded away until somebody wants it. */
export function Filters(props: FiltersProps) {
  const styles = useStyles()
  const { services: said } = useWords()
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  return (
    <>
      <Button
        className={styles.open}
        size="small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? said.fewerFilters : said.filters}
      </Button>
      {isOpen && (
        <div id={panel} className={styles.panel}>
          <NeedField {...props} />
          <PlaceFields {...props} />
          <LanguageField {...props} />
          <Conveniences {...props} />
        </div>
      )}
    </>
  )
}

/** The search with a choice made, or taken back when there is nothing chosen. */
function choosing(
  asked: PageSearch,
  name: keyof PageSearch,
  value: PageSearch[keyof PageSearch] | null,
): PageSearch {
  const { [name]: _, ...others } = asked
  return value === null || value === undefined ? others : { ...others, [name]: value }
}

function NeedField({ find, asked, onChoose }: FiltersProps) {
  const styles = useStyles()
  const { services: said } = useWords()
  const chosen = asked.domain ? `domain:${asked.domain}` : (asked.needs?.[0] ?? '')
  const choose = (value: string) => {
    const free = choosing(choosing(choosing(asked, 'needs', null), 'domains', null), 'domain', null)
    if (value === '') onChoose(free)
    else if (value.startsWith('domain:')) onChoose({ ...free, domain: value.slice('domain:'.length) })
    else onChoose({ ...free, needs: [value] })
  }
  return (
    <Field className={styles.field} label={said.need}>
      <Select value={chosen} onChange={(_, { value }) => choose(value)}>
        <option value="">{said.anything}</option>
        {find.domains.map(({ value, title, needs }) => (
          <optgroup key={value} label={title}>
            <option value={`domain:${value}`}>{title}</option>
            {needs.map((need) => (
              <option key={need.value} value={need.value}>
                {need.title}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  )
}

function PlaceFields({ find, asked, onChoose }: FiltersProps) {
  const styles = useStyles()
  const { services: said } = useWords()
  const [typed, setTyped] = useState(asked.place ?? '')
  const choose = () => {
    const place = typed.trim()
    if (place !== (asked.place ?? '')) onChoose(choosing(asked, 'place', place === '' ? null : place))
  }
  return (
    <>
      <Field className={styles.field} label={said.place}>
        <Input
          value={typed}
          placeholder={find.region ?? ''}
          maxLength={60}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={choose}
          onKeyDown={({ key }) => key === 'Enter' && choose()}
        />
      </Field>
      <Field className={styles.field} label={said.distance}>
        <Select
          value={String(asked.kilometres ?? '')}
          onChange={(_, { value }) =>
            onChoose(choosing(asked, 'kilometres', value === '' ? null : Number(value)))
          }
        >
          <option value="">{said.anyDistance}</option>
          {distances.map((number) => (
            <option key={number} value={number}>
              {said.kilometres(number)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}

function LanguageField({ find, asked, onChoose }: FiltersProps) {
  const styles = useStyles()
  const { services: said } = useWords()
  return (
    <Field className={styles.field} label={said.language}>
      <Select
        value={asked.language ?? ''}
        onChange={(_, { value }) => onChoose(choosing(asked, 'language', value === '' ? null : value))}
      >
        <option value="">{said.anyLanguage}</option>
        {find.languages.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function Conveniences({ find, asked, onChoose }: FiltersProps) {
  const styles = useStyles()
  const { services: said } = useWords()
  const features = asked.features ?? []
  const chooseFeature = (value: string, isWanted: boolean) => {
    const left = features.filter((one) => one !== value)
    const next = isWanted ? [...left, value] : left
    onChoose(choosing(asked, 'features', next.length === 0 ? null : next))
  }
  return (
    <fieldset className={styles.whole}>
      <legend>{said.easier}</legend>
      <div className={styles.boxes}>
        <Checkbox
          label={said.openNow}
          checked={asked.isOpenNow === true}
          onChange={(_, { checked }) => onChoose(choosing(asked, 'isOpenNow', checked === true || null))}
        />
        <Checkbox
          label={said.free}
          checked={asked.isFree === true}
          onChange={(_, { checked }) => onChoose(choosing(asked, 'isFree', checked === true || null))}
        />
        {find.features.map(({ value, title }) => (
          <Checkbox
            key={value}
            label={title}
            checked={features.includes(value)}
            onChange={(_, { checked }) => chooseFeature(value, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  )
}
