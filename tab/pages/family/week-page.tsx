import { useWords } from '../../words.ts'
import { ListPage } from '../list-page.tsx'

/** What lies before somebody this week; its rows open families, drafts and referrals. */
export default function Week() {
  return <ListPage verb="my-week" data={{}} title={useWords().pages.week} />
}
