import { z } from 'zod'
import type { PageName } from '../cards/pages/page-name.ts'
import { languageFor } from '../cards/wording/words.ts'
import { may, type Permission } from '../programme/permissions.ts'
import { action, done } from './action.ts'

/** The pages that can be chosen at the top of the tab, in their order, and what somebody must be allowed to see one. */
const chosen: readonly Readonly<{ page: PageName; needs: Permission }>[] = [
  { page: 'board', needs: 'see-board' },
  { page: 'week', needs: 'follow-trajectory' },
  { page: 'matching', needs: 'match-families' },
  { page: 'duty', needs: 'manage-duty' },
  { page: 'requests', needs: 'ask-for-buddy' },
  { page: 'families', needs: 'see-some-families' },
  { page: 'figures', needs: 'see-figures' },
  { page: 'people', needs: 'manage-people' },
  { page: 'sites', needs: 'set-up-site' },
  { page: 'access', needs: 'see-access-log' },
  { page: 'export', needs: 'make-exports' },
  { page: 'moderation', needs: 'moderate-services' },
  { page: 'services', needs: 'find-services' },
]

/** Who opened the tab, and which pages are theirs. */
export const openTab = action({
  asks: z.strictObject({}),
  needs: 'use-the-bot',
  audit: 'tab.opened',
  run: async (_, { person, words }) => {
    const language = languageFor(person.language, words.language)
    const pages = chosen.filter(({ needs }) => may(person, needs)).map(({ page }) => page)
    return done({ messages: [], page: { shows: 'start', name: person.name, language, pages } })
  },
})
