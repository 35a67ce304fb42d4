/** Columns of a roster file; the first row names them in any order. */
export const rosterColumns = ['naam', 'email', 'object_id', 'rollen', 'sites', 'taal', 'beoordelaar'] as const
export type RosterColumn = (typeof rosterColumns)[number]

/** What spreadsheets call the columns, in small letters without signs. */
const names: Readonly<Record<RosterColumn, readonly string[]>> = {
  naam: ['naam', 'name', 'volledigenaam', 'fullname'],
  email: ['email', 'mail', 'emailadres', 'mailadres', 'emailaddress', 'aanmeldadres', 'upn'],
  object_id: ['objectid', 'entraid', 'gebruikersid', 'userid'],
  rollen: ['rollen', 'rol', 'roles', 'role', 'functie', 'functies'],
  sites: ['sites', 'site', 'regio', 'regios', 'region', 'regions', 'plek', 'plekken', 'plaats', 'plaatsen'],
  taal: ['taal', 'talen', 'language', 'lang'],
  beoordelaar: ['beoordelaar', 'beoordelaars', 'assessor'],
}

/** The column that a word at the head of a roster stands for; null for one the programme has no use for. */
export function readColumn(word: string): RosterColumn | null {
  const wanted = word.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  return rosterColumns.find((column) => names[column].includes(wanted)) ?? null
}
