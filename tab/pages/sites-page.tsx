import { useWords } from '../words.ts'
import { ListPage } from './list-page.tsx'

/** The own sites with all that is set for each. */
export default function Sites() {
  return <ListPage verb="open-sites-page" data={{}} title={useWords().pages.sites} />
}
