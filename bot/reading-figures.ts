import { z } from 'zod'
import { readingFiguresCard } from '../cards/reading-figures-card.ts'
import { prefillFigures } from '../programme/prefill.ts'
import { action, below, done } from './action.ts'

/** Which fields were misread most, for each site of the coordinator. */
export const readingFigures = action({
  asks: z.object({}),
  needs: 'see-reading-figures',
  audit: 'reading-figures.seen',
  run: async (_, turn) => {
    const sites = (await turn.records.sites.all()).filter(({ id }) => turn.person.sites.includes(id))
    const figures = await Promise.all(
      sites.map(async ({ id, name }) => {
        const prefills = await turn.records.prefills.find('site', id)
        return { site: name, contacts: prefills.length, fields: prefillFigures(prefills) }
      }),
    )
    return done(below(readingFiguresCard(figures, turn.words)))
  },
})
