/** First postcode of each run of postcodes, and the province it lies in (the standard asks one of every address). */
const runs: readonly (readonly [number, string])[] = [
  [1000, 'Brussel'],
  [1300, 'Waals-Brabant'],
  [1500, 'Vlaams-Brabant'],
  [2000, 'Antwerpen'],
  [3000, 'Vlaams-Brabant'],
  [3500, 'Limburg'],
  [4000, 'Luik'],
  [5000, 'Namen'],
  [6000, 'Henegouwen'],
  [6600, 'Luxemburg'],
  [7000, 'Henegouwen'],
  [8000, 'West-Vlaanderen'],
  [9000, 'Oost-Vlaanderen'],
]

/** The province of a Belgian postcode; empty when it is no postcode. */
export function provinceOf(postcode: string): string {
  const number = /^\d{4}$/.test(postcode) ? Number(postcode) : 0
  return runs.findLast(([first]) => first <= number)?.[1] ?? ''
}
