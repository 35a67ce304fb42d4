import { useWords } from '../words.ts'
import { ListPage } from './list-page.tsx'

/** What waits of the shared directory for who moderates it. */
export default function Moderation() {
  return <ListPage verb="open-moderation-page" data={{}} title={useWords().pages.moderation} />
}
