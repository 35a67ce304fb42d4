import { serviceParts } from '../../bot/directory/service-parts.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { idOf, keeps } from './kept-services.ts'
import type { Town } from './town.ts'

/** A service of each site and one that is everybody's, in the place of all others. */
export function keepsThree(town: Town): Promise<void> {
  return keeps(town, [
    { name: 'De Kast', what: 'Eten.', needs: ['food'], at: 'Gent', site: 'gent', phone: '09 000 00 09' },
    { name: 'Ver Weg', what: 'Eten.', needs: ['food'], at: 'Hasselt', site: 'hasselt' },
    { name: 'Van Iedereen', what: 'Eten.', needs: ['food'], at: 'Gent', site: null },
  ])
}

/** A service as it is stored now, with its sheet. */
export async function storedService(town: Town, name: string) {
  const parts = await town.read((records) => serviceParts(idOf(name), records))
  if (!parts) throw new Error(`${name} is not kept`)
  return { ...parts, sheet: sheetOf(parts) }
}
