import { MessageBar, MessageBarBody, ProgressBar, Text } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import {
  type ExportKind,
  type ExportPage,
  type FileForm,
  MakeExport,
} from '../../../cards/pages/export-page.ts'
import { type Failure, isAnswer } from '../../ask.ts'
import { saveFile } from '../../save-file.ts'
import { toldIn } from '../../told.ts'
import { useWords } from '../../words.ts'
import { usePageTools } from '../page-tools.ts'
import { PageFrame, Waiting } from '../parts/page-frame.tsx'
import type { PageProps } from '../registry.tsx'
import { usePage } from '../use-page.ts'
import { ExportForm } from './export-form.tsx'

/** What is asked for, as it is filled in. */
export type Filled = Readonly<{ what: ExportKind; from: string; until: string; site: string; family: string }>

type Making = Readonly<{
  isBusy: boolean
  saved: string | null
  told: string | null
  failure: Failure | null
}>

const nothing: Making = { isBusy: false, saved: null, told: null, failure: null }

/** Figures and lists as files. */
export default function Export({ about }: PageProps) {
  const words = useWords()
  const asking = usePage('open-export-page', {}, 'export')
  const { page } = asking
  if (page !== null) return <Choose page={page} about={about} />
  return (
    <PageFrame title={words.pages.export} asking={asking}>
      {asking.isBusy && <Waiting />}
    </PageFrame>
  )
}

function Choose({ page, about }: PageProps & Readonly<{ page: ExportPage }>) {
  const { export: said } = useWords()
  const [filled, setFilled] = useState<Filled>(() => beginning(page, about))
  const { making, make, again } = useMaking()
  const { isBusy, saved, told, failure } = making
  return (
    <PageFrame
      title={page.title}
      intro={page.intro}
      asking={{ told, failure, isBusy, again, oldSince: null }}
    >
      <ExportForm
        page={page}
        filled={filled}
        onFill={setFilled}
        isBusy={isBusy}
        onMake={(form) => make(filled, form)}
      />
      <div role="status">
        {isBusy && (
          <>
            <Text>{said.busy}</Text>
            <ProgressBar aria-label={said.busy} />
          </>
        )}
        {saved !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{said.saved(saved)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </PageFrame>
  )
}

/** What led here may have said which file; the rest stands as the page proposes it. */
function beginning({ from, until }: ExportPage, about: PageProps['about']): Filled {
  const led = MakeExport.unwrap().partial().safeParse(about).data
  return { what: led?.what ?? 'contacts', from, until, site: '', family: led?.family ?? '' }
}

/** Has the bot make a file, and saves it. */
function useMaking() {
  const { askFile } = usePageTools()
  const [making, setMaking] = useState<Making>(nothing)
  const asked = useRef<AskedFile | null>(null)
  const ask = async (file: AskedFile) => {
    if (making.isBusy) return
    asked.current = file
    setMaking({ ...nothing, isBusy: true })
    const came = await askFile('make-export', file)
    if ('blob' in came) {
      saveFile(came.blob, came.name)
      setMaking({ ...nothing, saved: came.name })
    } else setMaking(isAnswer(came) ? { ...nothing, told: toldIn(came) } : { ...nothing, failure: came })
  }
  return {
    making,
    make: (filled: Filled, form: FileForm) => void ask(askedFile(filled, form)),
    /** The same file as was asked, whatever was filled in since. */
    again: () => {
      if (asked.current) void ask(asked.current)
    },
  }
}

type AskedFile = Readonly<Record<string, string>>

function askedFile({ what, from, until, site, family }: Filled, form: FileForm): AskedFile {
  const chosen: AskedFile = what === 'access' ? { family } : site === '' ? {} : { site }
  return { what, form, from, until, ...chosen }
}
