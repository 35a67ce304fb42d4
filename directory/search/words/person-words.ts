import { dutchStem } from '../dutch-stem.ts'

/**
 * Everyday words of needs that as often say who asks (a pregnant mother looks for a house, no midwife) or what else it is
 * about (letters of a bailiff): beside another need they only say more of it. As stems.
 */
export const personWords: ReadonlySet<string> = new Set(
  `vrouw vrouwen mama moeder moeders zwanger zwangere pregnant enceinte dakloos dakloze thuisloze homeless anderstalig anderstalige anderstaligen vluchteling
  vluchtelingen vluchtelinge refugee nieuwkomer nieuwkomers asielzoeker asielzoekers werkloos werkloze verslaafd verslaafde
  bevallen alleen eenzaam eenzame ziek zieke moe onverzekerd illegaal depressief uitgeput
  brief brieven brieftje huis papieren papier geld praten angst stress spelen koken school computer gsm attest water gas
  voeden auto boekjes contact dak mail e-mail email telefoon`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(dutchStem),
)
