import type { ContactKind } from '../../programme/contact-words.ts'
import type { CueStrength } from './kind-words.ts'

// Classes of words; a frame below is a class beside a class.

const hers = 'haar|hun|heur|hare|heure|eur|her|their'
const rooms =
  'tuin|tuintje|hof|terras|terrasje|balkon|veranda|koer|keuken|living|zetel|kamer|kamertje|flat|appartement|studio|huisje|huis|garden|balcony|kitchen|room|couch|sofa|stoep|drempel|trap'
const no = 'niet|geen|niemand|nooit|niets|nergens|kat'
const answered = 'opgenomen|opgepakt|geantwoord|gereageerd|bereikt|bereiken|opnemen|reageren|antwoorden'
const shut = 'dicht|dichte|dichten|toe|toeë|gesloten|geslote|slot|locked|closed|shut'
const uselessly = 'tevergeefs|vergeefs|voor niets|for nothing|in vain'
const homes = 'appartement|appartementje|studio|woning|flat|apartment|huurhuis|huurwoning|kot|creche'
const meeting = 'huisbezoek|bezoek|bezoekje|uitstap|uitstapje|afspraak|wandeling|visit|outing|date'
const off =
  'afgelast|geschrapt|verzetten|verschoven|verplaatst|uitgesteld|uitstellen|verplaatsen|afgezegd|afgebeld|geannuleerd|gecanceld|geskipt|weggevallen|verlegd|verleggen'
const office =
  'assistent|assistente|werker|werkster|consulent|consulente|schuldbemiddelaar|directeur|directrice|specialist|tandarts|therapeut|*loog|*therapeut|bemiddelaar|bewindvoerder|rechter|immokantoor|bankkantoor|vakbond|dop'

/** Ways to tell the kind of a contact by a word of one class beside one of another (phrase notation: phrases.ts). */
export const kindFrames: Readonly<
  Record<ContactKind, Readonly<Partial<Record<CueStrength, readonly string[]>>>>
> = {
  home_visit: {
    name: ['huisbezoek|bezoek afgelegd', 'afgelegd huisbezoek|bezoek'],
    deed: [
      `in|op|aan|on|at ${hers} ${rooms}`,
      `in|op ${hers} nieuwe|nieuw ${rooms}`,
      'ontving mij|ons|me',
      `liet mij|me ${hers} .. kamer|flat|appartement|huis|studio|living|babykamer zien`,
      'zette thee|koffie',
      'binnen gevraagd|gemogen|gekund|gegaan',
      'binnengevallen bij',
      'binnen gevallen',
      'vanuit de|haar|hun zetel|keuken',
      'op de trap gezeten',
      'visite gedaan|bij',
      'op visite',
      'thuis opgezocht',
      'opgezocht thuis',
      'bij het gezin',
      'saw .. at her',
      'in het|een vluchthuis|opvangcentrum|asielcentrum bij',
    ],
    hint: ['deed open', 'rond een|de tafel', 'aan tafel', 'open gedaan'],
  },
  outing: {
    deed: [
      'gaan lopen',
      'uitgewaaid',
      'uitwaaien',
      'koopcentrum',
      'concertje',
      'de buurt verkend|verkennen|getoond',
      'in het|de|een park|stad|bos|centrum gezeten|gewandeld|gespeeld',
      'op een|de|den bank|bankje|bankske in|aan|langs|buiten|voor|naast',
      'kerstlichtjes',
      'gaan kijken naar de|het|een kerst*',
      'on a bench',
      'toer|toertje|rondje|ronde ... gedaan|gemaakt|gewandeld|gestapt',
      'rond het|de|den blok|vijver|plas|park|meer|wijk|buurt|kerk',
      'voor|op een koffie|koffietje|ijsje|pannenkoek|hapje|drankje|taartje|wafel',
      'getrakteerd op',
      'bench in|by',
      'planetarium',
      'dagje',
    ],
  },
  phone: {
    name: [
      'via|per|met|over|langs video|beeld|beeldbellen|telefoon|gsm|foon',
      'via|per|met|over|langs de|den telefoon|gsm|foon|video|lijn',
      'filmpje gebeld',
      'telefoon van|gekregen',
      'bel|belletje gekregen',
      'ging mijn gsm|telefoon',
    ],
    deed: [
      'gecalld|gecald|gecalled',
      'ge belt|beld|bld|belld',
      'belde mij|me',
      'mij|me .. opgebeld|gebeld|gebelt',
      'aan de lijn gebleven',
      'baby|kleine getoond via video',
    ],
  },
  message: {
    name: [
      'app|appke|appje|dm|sms naar',
      'via|op|per whatsapp|messenger|sms|mail|chat|signal|insta|instagram|app',
      'antwoordde op mijn|mn bericht|berichtje|sms|mail|app',
      'kerstkaartje|verjaardagskaartje|wenskaartje|kaartje|kaart opgestuurd|gepost|gestuurd',
      'kaartje|kaarske|briefje|brief .. bus|brievenbus',
      'in haar|hun bus gedaan|gestoken|gelegd',
    ],
    deed: [
      'geappt naar|met|waar|wanneer|hoe|wat',
      'ge appt|smst|sms|mailt|chat|whatsappt|dmd|texted',
      'teruggeschreven|teruggestuurd',
      'stuurde mij|me',
      'appte mij|me',
      'schreef mij|me',
    ],
  },
  accompanied: {
    deed: [
      'aanwezig .. bij .. bevalling',
      'bij .. bevalling geweest',
      'op bezoek .. naar een|het appartement|studio|woning|huis',
      `${homes} .. bekijken|bezichtigen|bezichtigd|bezoeken`,
      `naar .. ${homes} gaan|gegaan kijken`,
      'opgehaald|opgepikt ... en .. naar|nr het|de ocmw|ziekenhuis|dokter',
      'tolk|getolkt|vertaald .. bij de|het|den dokter|huisarts|arts|gynaecoloog|ziekenhuis|advocaat|politie',
      `bij de|den|haar|het .. ${office} gezeten|geweest|gegaan`,
      'meegenomen|meegepakt naar het|de|den',
      'mee binnengegaan|binnen',
      'met .. bij de|het|den sociaal|sociale',
    ],
  },
  missed: {
    name: [
      `deur|deure|door .. ${shut}`,
      `${shut} deur|deure|door`,
      `aangebeld|gebeld|bellen|aanbellen|geklopt|deur .. ${no} .. open|thuis|gehoor|reactie|teken|antwoord|beweging`,
      'staan bellen ... niets|niemand|niet',
      'teken van leven',
      'niet binnen mogen|gemogen|gelaten|geraakt',
      'liet mij|me niet binnen',
      'mij|me niet binnengelaten',
      'didnt let me in',
      'nobody in',
      'no one in',
      'voor de deur laten staan',
      'me|mij voor de deur staan',
      'voor de deur blijven staan',
      `${uselessly} .. gegaan|gereden|gefietst|gestaan|gekomen|gebeld|gewacht|langs|naar|deur|bij`,
      'voor niets naar|bij|aan|tot|gereden|gefietst',
      'for nothing at|to',
      'tevergeefs bij|naar|aan',
      'onbereikbaar',
      'niet bereiken|bereikt',
      'bereik|bereikte .. niet',
      'krijg|kreeg .. niet te pakken',
      `${answered} .. niet`,
      'antwoordt|antwoordde|reageert|reageerde niet op|meer',
      'antwoordt|antwoordde|reageert|reageerde .. niet',
      'gaf niemand|niet thuis|gehoor',
      'gaf geen thuis|gehoor|antwoord|kik',
      'nam niet op',
      'neemt niet op',
      'wou|wilde .. geen bezoek',
      'dus geen bezoek',
      'geen bezoek|huisbezoek|uitstap kunnen|vandaag|dus|deze|met',
      'vandaag|deze|dus|daarom|gisteren geen bezoek|huisbezoek|uitstap|wandeling',
      'deze week geen bezoek|huisbezoek|uitstap',
      'no visit today|with|this|because',
      'so no visit|walk|outing',
      'slaan|sla .. over',
      'liever niemand|geen bezoek',
      'liever .. andere keer',
      'dat ik .. niet kom|ga|kan|haal',
      'rolluiken|gordijnen|luiken toe|dicht',
      'never came|showed|appeared|opened',
      'nobody came',
      'afzegde|afzegden|afbelde',
      'call off',
      'laten|loaten|loten staan|stoan',
      'had|heeft geen zin',
      'kon|kan niet gaan|langsgaan|langskomen|doorgaan',
      'niet naar .. kunnen gaan',
      'niet kunnen langsgaan|doorgaan|gaan',
      `${meeting} ... ${off}`,
      `${off} .. ${meeting}`,
      'vroeg om .. te verzetten|verplaatsen|verschuiven|uitstellen',
      'visit|meeting|outing .. didnt go|happen',
      'nergens te bespeuren|zien|vinden|bekennen',
      'was al|net weg|vertrokken|buiten',
      'dat het niet ging|gaat|lukte|lukt|past|paste',
      'weer niet thuis|daar|gelukt',
      'niet daar',
      'opende|opent|opendeed .. niet',
      'contact .. kunnen krijgen|leggen',
      'geen contact gekregen|gehad|kunnen',
      'er niet van gekomen',
      'overslapen|verslapen',
      'bailed',
      'dat|that ze|zij|hij|she toch niet|not',
      'toch niet kon|kan|kwam|ging|lukte|past|paste',
    ],
    deed: [
      'kreeg|krijg .. niet te pakken',
      'onverrichterzake',
      'dan maar terug|weer naar|vertrokken',
      'dan maar doorgegaan|vertrokken|naar huis',
    ],
  },
}

/** Phrases in which a word tells no kind of contact, by frames: what is planned, and whose it is. */
export const noKindFrames: readonly string[] = [
  `om|voor|over|rond|to een|het|ons|onze|our|a ${meeting}`,
  `om|voor|over|rond ${meeting}`,
  'mee naar boven|beneden|binnen|huis',
  'zoek|zoeken|zocht|kijk|kijken|keek|denk|denken|dacht|luister|luisteren|lees|lezen mee naar|voor|op|met',
  'mee naar .. gezocht|gekeken|geluisterd',
  'haar|hun|zijn uitstap|uitstapje|zwemles|naailes|kookles',
  'van de|het|een .. gekregen',
  'ons dagje',
  'geen zin om te|in',
  'inplaatsvan huisbezoek|bezoek|langsgaan|het|een',
  'inplaatsvan het|een|ons huisbezoek|bezoek',
  'eerste|volgende|volgend .. bezoek|huisbezoek',
  'moed|moeder ingesproken',
  'moed .. ingesproken',
  'zoom van|gelegd|genaaid|gemaakt',
  'op haar|zijn|hun telefoon|gsm|smartphone',
  'na|voor|over|sorry de|onze|het|ons gemiste afspraak|bezoek',
]
