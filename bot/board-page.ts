import { OpenBoardPage } from '../cards/pages/board-page.ts'
import { type BoardView, fillBoardPage } from '../cards/pages/fill-board-page.ts'
import { action, done, type Turn } from './action.ts'
import { boardFamilies } from './board-families.ts'
import { boardFlags } from './board-flags.ts'
import { boardLogs, boardRequests } from './board-waiting.ts'
import { hasSupervised } from './own-families.ts'

/** How many logs and requests stand on the board; the others are a tap away. */
const most = 5

/** What lies before a lecturer (own families) or a coordinator (those of the own sites), for the tab. */
export const openBoardPage = action({
  asks: OpenBoardPage,
  needs: 'see-board',
  audit: 'board.seen',
  run: async (_, turn) => done({ messages: [], page: fillBoardPage(await viewOf(turn), turn.words) }),
})

async function viewOf(turn: Turn): Promise<BoardView> {
  return {
    flags: await boardFlags(turn),
    logs: (await hasSupervised(turn)) ? await boardLogs(turn) : null,
    requests: await boardRequests(turn),
    families: await boardFamilies(turn),
    most,
  }
}
