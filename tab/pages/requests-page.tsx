import { useWords } from '../words.ts'
import { ListPage } from './list-page.tsx'

/** A partner's own requests. */
export default function Requests() {
  return <ListPage verb="my-requests" data={{}} title={useWords().pages.requests} />
}
