/** Names in other languages and short ones that everybody uses, each with the name in the table. */
export const placeAliases: readonly (readonly [alias: string, name: string])[] = [
  ['Ghent', 'Gent'],
  ['Gand', 'Gent'],
  ['Antwerp', 'Antwerpen'],
  ['Anvers', 'Antwerpen'],
  ['Bruges', 'Brugge'],
  ['Brussels', 'Brussel'],
  ['Bruxelles', 'Brussel'],
  ['Louvain', 'Leuven'],
  ['Malines', 'Mechelen'],
  ['Courtrai', 'Kortrijk'],
  ['Ostend', 'Oostende'],
  ['Ostende', 'Oostende'],
  ['Ypres', 'Ieper'],
  ['Roulers', 'Roeselare'],
  ['Alost', 'Aalst'],
  ['Termonde', 'Dendermonde'],
  ['Audenarde', 'Oudenaarde'],
  ['Renaix', 'Ronse'],
  ['Grammont', 'Geraardsbergen'],
  ['Tirlemont', 'Tienen'],
  ['Saint-Trond', 'Sint-Truiden'],
  ['Truiden', 'Sint-Truiden'],
  ['Tongres', 'Tongeren'],
  ['Saint-Nicolas', 'Sint-Niklaas'],
  ['Lierre', 'Lier'],
  ['Vilvorde', 'Vilvoorde'],
  ['Furnes', 'Veurne'],
]

/** One way of writing a name: lower case, no accents, words parted by one space, "St." written out. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
  return plain
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '')
    .map((word) => (word === 'st' ? 'sint' : word))
    .join(' ')
}
