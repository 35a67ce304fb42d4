import type { KeptContact } from '../../programme/contact.ts'
import { ContactKind } from '../../programme/contact-words.ts'
import { contactsPerWeek } from '../../programme/export/contacts-per-week.ts'
import { rowTotal, withoutFewFamilies } from '../../programme/export/few.ts'
import type { Site } from '../../programme/site.ts'
import type { Turn } from '../action.ts'
import { countCell, type TableOf } from './exporting.ts'

/** Contacts per week and site by kind: counts, never a text. */
export const contactsTable: TableOf = async ({ sites, period, turn }) => {
  const { columns, kinds } = turn.words.exportPage
  const rows = await Promise.all(
    sites.map(async (site) =>
      contactsPerWeek(await contactsAt(site, turn), period).map(({ monday, week, counts }) => [
        site.name,
        week,
        { day: monday },
        ...withoutFewFamilies(counts).map((count) => countCell(count, turn)),
        // A total that is not told stays empty: it need not be a small one.
        rowTotal(withoutFewFamilies(counts)),
      ]),
    ),
  )
  const named = ContactKind.options.map((kind) => turn.words.kinds[kind])
  return {
    sheet: kinds.contacts.title,
    columns: [columns.region, columns.week, columns.monday, ...named, columns.total],
    rows: rows.flat(),
  }
}

async function contactsAt({ id }: Site, { records }: Turn): Promise<readonly KeptContact[]> {
  const families = await records.families.find('site', id)
  const all = await Promise.all(families.map((family) => records.contacts.find('family', family.id)))
  return all.flat().filter((contact) => contact.state === 'kept')
}
