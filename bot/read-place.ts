/** Places one goes to: what stands in for a place must be one of these, or the field stays empty. */
const places = [
  'zwembad|terras(?:je)?|winkels?|\\w*winkel|winkelcentrum|winkelstraat|ikea|colruyt|aldi|lidl|delhaize|action',
  'zeeman|hema|kruidvat|supermarkt|\\w*markt(?:en)?|kermis|\\w*beurs|stad|centrum|\\w*park|\\w*bos|speeltuin(?:en)?',
  'speelplein(?:en)?|binnenspeeltuin|(?:kinder)?boerderij(?:en)?|dierentuin|zoo|planckendael|aquarium|bib|biblio',
  'bibliotheek|cinema|museum|theater|zee|strand|\\w*caf[eé]|koffiebar|koffiehuis|tearoom|ontmoetingsplek|speelgroep',
  'kerk|buurthuis|buurtcentrum|buurtwerking|babytheek|\\w*atelier|kapper|kerkhof|parochie|bakker|ijspiste',
  'pool|beach|library|shops?|church|market|playground|farm|(?:community )?cent(?:re|er)',
].join('|')

const place = new RegExp(`\\b(?:${places})$`, 'iu')
const toward = /^(?:samen )?(?:(?:naar|in|op|aan|to|at|the|de|den|het|'t|een) )+/iu

/** The place in words that were taken for one: "naar het park" is a park, "gewandeld" is none. */
export function placeIn(words: string): string | null {
  const noun = words.trim().replace(toward, '')
  return place.test(noun) ? noun.slice(0, 120) : null
}
