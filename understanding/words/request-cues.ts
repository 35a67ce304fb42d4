import type { HelpAsked, RequestReason, Sector } from '../../programme/road/request-facts.ts'

/** What a partner says of why a buddy is asked for, by the code it stands for. */
export const reasonWords: readonly (readonly [RequestReason, RegExp])[] = [
  ['deprivation', /\b(?:kansarm\w*|armoede|financi\w+|geldzorgen|geldproblemen|schulden|weinig geld|laag inkomen|leefloon|poverty|debts?)\b/],
  ['no-medical-follow-up', /\b(?:geen (?:medische )?opvolging|niet opgevolgd|geen (?:dokter|arts|huisarts|gynaecoloog|vroedvrouw)|nog niet op consultatie|geen consultaties?|no (?:medical|prenatal) (?:follow-?up|care))\b/],
  ['addiction', /\b(?:verslav\w+|verslaafd\w*|drugs?|alcohol\w*|middelengebruik|addict\w*)\b/],
  ['teenage-pregnancy', /\b(?:tiener\w*|minderjarig\w*|(?:meisje|moeder|mama|zwanger\w*) van 1[3-9]\b|teen(?:age)?\w*)/],
  ['disability', /\b(?:beperking|handicap|mindervalide|gehandicapt\w*|doof|slechthorend\w*|blind|slechtziend\w*|disab\w+)\b/],
  ['mental-health', /\b(?:psych\w+|depressi\w*|angst\w*|trauma\w*|mentaal|mentale|zit diep|mental)\b/],
  ['social-isolation', /\b(?:eenzaam\w*|ge[ïi]soleerd\w*|isolement|geen netwerk|klein netwerk|weinig netwerk|geen familie|staat er alleen voor|kent (?:hier )?niemand|alleenstaand\w*|nieuwkom\w+|lonely|isolat\w+|no network)\b/],
  ['residence-unclear', /\b(?:zonder papieren|geen (?:wettig )?verblijf\w*|verblijfs\w+|asiel\w*|regularisatie|dublin|undocumented|asylum)\b/],
  ['no-health-insurance', /\b(?:geen (?:mutualiteit|ziekteverzekering|ziekenfonds)|niet verzekerd|onverzekerd\w*|dringende medische hulp|(?:mutualiteit|ziekteverzekering) (?:is )?(?:nog )?niet in orde|no (?:health )?insurance|uninsured)\b/],
] // biome-ignore format: a table, one code a line

/** What a partner asks help with. */
export const helpWords: readonly (readonly [HelpAsked, RegExp])[] = [
  ['emotional', /\b(?:steun\w*|luister\w*|babbel\w*|praten|gesprek\w*|emotione\w+|eenzaam\w*|gezelschap|support|listen\w*)\b/],
  ['paperwork', /\b(?:papier(?:en|werk)|administrati\w*|formulier\w*|brieven|documenten|kinderbijslag|groeipakket|startbedrag|paperwork|paper work)\b/],
  ['going-along', /\b(?:meegaan|mee (?:naar|te gaan)|meekomen|vergezel\w*|begeleiden naar|samen naar|going along|accompany\w*)\b/],
  ['network', /\b(?:netwerk|mensen leren kennen|contacten|buurt leren kennen|weg (?:leren )?vinden|wegwijs|network)\b/],
  ['material', /\b(?:materi[eë]\w+|babyuitzet|uitzet|kleertjes|kleding|luiers?|pampers|buggy|bedje|spullen|material)\b/],
  ['parenting', /\b(?:opvoed\w*|ouderschap|babyverzorging|verzorging van (?:de|haar) (?:baby|kind)|parenting)\b/],
] // biome-ignore format: a table, one code a line

/** Who asks, by the word for the organisation; the first that fits. */
export const sectorWords: readonly (readonly [Sector, RegExp])[] = [
  ['kind-en-gezin', /\b(?:kind (?:en|&) gezin|k&g|opgroeien|consultatiebureau|inloopteam)\b/],
  ['ocmw', /\b(?:ocmw|sociaal huis|welzijnsbureau)\b/],
  ['school-guidance', /\b(?:clb|leerlingenbegeleiding)\b/],
  ['hospital', /\b(?:ziekenhuis|kliniek|materniteit|kraamafdeling|u\.?z\.?|a\.?z\.?|hospital)\b/],
  ['volunteers', /\b(?:vrijwillig\w+|vzw|buurtwerk|volunteer\w*)\b/],
  ['first-line', /\b(?:huisarts\w*|vroedvrouw\w*|vroedvrouwen\w*|wijkgezondheidscentrum|wgc|thuisverpleg\w+|kraamzorg|eerste lijn|eerstelijn\w*|midwi\w+|caw)\b/],
] // biome-ignore format: a table, one code a line
