import { z } from 'zod'
import { languageFor } from '../cards/wording/words.ts'
import { action, done } from './action.ts'

/** Who opened the tab, and which pages are theirs. */
export const openTab = action({
  asks: z.strictObject({}),
  needs: 'use-the-bot',
  audit: 'tab.opened',
  run: async (_, { person, words }) => {
    const language = languageFor(person.language, words.language)
    // Everybody may search; what else a role sees in the tab stands before it.
    return done({ messages: [], page: { shows: 'start', name: person.name, language, pages: ['services'] } })
  },
})
