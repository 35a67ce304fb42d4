import { useWords } from '../../words.ts'
import { ListPage } from '../list-page.tsx'

/** The families somebody may open. */
export default function Families() {
  return <ListPage verb="open-families-page" data={{}} title={useWords().pages.families} />
}
