import { Button, Field, makeStyles, Subtitle2, Text, Textarea, tokens } from '@fluentui/react-components'
import { useId, useRef, useState } from 'react'
import { rosterColumns } from '../../../programme/roster-heading.ts'
import { saveFile } from '../../save-file.ts'
import { useWords } from '../../words.ts'
import type { Importing } from './use-roster.ts'

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  paste: { width: '100%' },
  table: {
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
      overflowWrap: 'anywhere',
    },
  },
})

/** The headings of an empty list, as a Dutch spreadsheet opens it. */
const template = `\ufeff${rosterColumns.filter((column) => column !== 'object_id').join(';')}\r\n`

/** Where the list comes from: a file, or what is pasted; and what belongs in it. */
export function ChooseRoster({
  importing: { text, readFile, look, isBusy },
}: Readonly<{ importing: Importing }>) {
  const styles = useStyles()
  const said = useWords().people.roster
  const [pasted, setPasted] = useState(text)
  const file = useRef<HTMLInputElement>(null)
  const heading = useId()
  return (
    <>
      <div className={styles.ways}>
        <input
          ref={file}
          type="file"
          hidden
          accept=".csv,.txt,text/csv,text/plain"
          aria-label={said.file}
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            // The same file may be chosen again once it was put right.
            target.value = ''
            if (chosen) readFile(chosen)
          }}
        />
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => file.current?.click()}>
            {said.file}
          </Button>
          <Button onClick={() => saveFile(new Blob([template], { type: 'text/csv' }), said.templateName)}>
            {said.template}
          </Button>
        </div>
        <Field className={styles.paste} label={said.paste}>
          <Textarea value={pasted} rows={6} resize="vertical" onChange={(_, { value }) => setPasted(value)} />
        </Field>
        <Button disabledFocusable={isBusy || pasted.trim() === ''} onClick={() => look(pasted)}>
          {said.look}
        </Button>
      </div>
      <section aria-labelledby={heading}>
        <Subtitle2 as="h2" id={heading}>
          {said.columns}
        </Subtitle2>
        <table className={styles.table}>
          <tbody>
            {Object.entries(said.explained).map(([column, text]) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td>
                  <Text>{text}</Text>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
