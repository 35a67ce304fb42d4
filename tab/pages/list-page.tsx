import { PageFrame, Waiting } from './parts/page-frame.tsx'
import { Section } from './parts/section.tsx'
import { usePage } from './use-page.ts'

type ListPageProps = Readonly<{
  verb: string
  data: Readonly<Record<string, unknown>>
  /** Until the page itself says what it is called. */
  title: string
}>

/** A page of lists under each other. */
export function ListPage({ verb, data, title }: ListPageProps) {
  const asking = usePage(verb, data, 'list')
  const { page } = asking
  return (
    <PageFrame
      title={page?.title ?? title}
      intro={page?.intro ?? null}
      buttons={page?.buttons ?? []}
      asking={asking}
    >
      {page === null && asking.isBusy && <Waiting />}
      {page?.sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </PageFrame>
  )
}
