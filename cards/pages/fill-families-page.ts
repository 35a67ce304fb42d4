import type { FamilyRow } from '../families-card.ts'
import type { SiteFamilyRow } from '../site-families-card.ts'
import type { Wording } from '../wording/nl.ts'
import { clocksSaid, hurrySaid } from './fill-clocks.ts'
import { cardButton, numbersSaid, plainRow, toFamily } from './fill-rows.ts'
import type { ListPage, Row, Section } from './list-page.ts'

/** A family of a list; `months` is where its trajectory is, and `state` how its road ended. */
export type ListedFamily = FamilyRow & Readonly<{ months: string | null; standsIn: boolean }>

/** The families somebody may open, by why; null for what is not their role. */
export type FamiliesView = Readonly<{
  own: readonly ListedFamily[] | null
  supervised: readonly ListedFamily[] | null
  /** Supervised ones whose road ended, with how. */
  ended: readonly Readonly<{ family: FamilyRow['family']; state: string }>[]
  /** Of whom somebody did the intake and supervises nothing. */
  intakes: readonly FamilyRow['family'][]
  /** Those of a coordinator's sites: who is around them, and nothing to open. */
  site: readonly SiteFamilyRow[] | null
}>

/** The families of a student, a lecturer or a coordinator, the most urgent first. */
export function familiesPage(view: FamiliesView, words: Wording): ListPage {
  const said = words.aboutFamilies
  const { own, supervised, ended, intakes, site } = view
  return {
    shows: 'list',
    title: said.list.title,
    intro: own === null ? null : numbersSaid(words),
    buttons: [
      ...(own === null ? [] : [cardButton(said.log, 'log'), cardButton(said.urgent, 'raise-urgent')]),
      ...(supervised === null && site === null
        ? []
        : [cardButton(words.families.add, 'family-form'), cardButton(words.families.match, 'match-form')]),
    ],
    sections: [
      ...(own === null
        ? []
        : [
            section(
              said.list.own,
              words.families.none,
              own.map((row) => ownRow(row, words)),
            ),
          ]),
      ...(supervised === null
        ? []
        : [
            section(
              said.list.supervised,
              words.families.noneSupervised,
              supervised.map((row) => supervisedRow(row, words)),
            ),
          ]),
      ...(ended.length === 0
        ? []
        : [
            {
              ...section(
                said.list.ended,
                said.list.noneEnded,
                ended.map(({ family, state }) => ({ ...namedRow(family, words), lines: [state] })),
              ),
              note: said.list.endedNote,
            },
          ]),
      ...(intakes.length === 0
        ? []
        : [
            section(
              said.list.intakes,
              said.list.noSite,
              intakes.map((family) => namedRow(family, words)),
            ),
          ]),
      ...(site === null
        ? []
        : [
            {
              ...section(
                said.list.site,
                said.list.noSite,
                site.map((row) => siteRow(row, words)),
              ),
              note: said.list.siteNote,
            },
          ]),
    ],
  }
}

function section(title: string, empty: string, rows: readonly Row[]): Section {
  return { title, note: null, empty, rows }
}

function namedRow(family: FamilyRow['family'], words: Wording): Row {
  return { ...plainRow(family.id, words.family(family.code, family.pseudonym)), opens: toFamily(family) }
}

function ownRow(row: ListedFamily, words: Wording): Row {
  const { family, standsIn } = row
  const said = words.aboutFamilies
  const base = listedRow(row, words)
  return {
    ...base,
    badge: base.badge ?? (standsIn ? { text: said.list.standsIn, tone: 'quiet' } : null),
    buttons: [cardButton(said.log, 'log', { family: family.id })],
  }
}

function supervisedRow(row: ListedFamily, words: Wording): Row {
  const { buddies, unread } = row
  const base = listedRow(row, words)
  const who = buddies.length > 0 ? words.families.buddy(buddies.join(', ')) : words.families.noBuddy
  return { ...base, lines: [who, ...base.lines, ...(unread > 0 ? [words.families.unread(unread)] : [])] }
}

function listedRow({ family, rhythm, months }: ListedFamily, words: Wording): Row {
  const child = childSaid(family, words)
  return {
    ...namedRow(family, words),
    lines: [
      ...(rhythm ? clocksSaid(rhythm, words) : []),
      ...[months, child].flatMap((line) => (line === null ? [] : [line])),
    ],
    badge: rhythm ? hurrySaid(rhythm, words) : null,
  }
}

function siteRow({ family, buddies, supervisor }: SiteFamilyRow, words: Wording): Row {
  const said = words.siteFamilies
  const child = childSaid(family, words)
  return {
    ...plainRow(family.id, words.family(family.code, family.pseudonym)),
    lines: [
      buddies.length > 0 ? words.families.buddy(buddies.join(', ')) : words.families.noBuddy,
      supervisor === null ? said.noSupervisor : said.supervisor(supervisor),
      ...(child === null ? [] : [child]),
    ],
    buttons: [
      cardButton(words.matchForm.title, 'match-form', { family: family.id }),
      cardButton(words.supervisorForm.title, 'supervisor-form', { family: family.id }),
    ],
  }
}

function childSaid({ birthDate, dueDate }: FamilyRow['family'], words: Wording): string | null {
  if (birthDate !== null) return words.families.born(words.day(birthDate))
  return dueDate === null ? null : words.families.due(words.day(dueDate))
}
