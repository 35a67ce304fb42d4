import type { ContactAction } from '../../programme/contact-words.ts'
import { actionConcepts } from './action-concepts.ts'
import { actionDoings } from './action-doings.ts'
import { actionsTold } from './actions-told.ts'

// Classes of words; a frame below is a class beside a class, so that "adres … geappt" and "nummer … doorgebeld" are one line.

/** What can be told: a number, a link, a list. */
const told =
  'adres|adresje|adreske|adressen|nummer|nummers|nummertje|nummerke|telefoonnummer|gsmnummer|inschrijvingsnummer|gegevens|link|linkje|linkske|lijst|lijstje|folder|foldertje|folderke|flyer|flyers|brochure|uren|openingsuren|bezoekuren|uurregeling|uurrooster|website|routekaart|route|schoolkalender|stappen|prijs|prijzen|tarieven|naam'
const handed =
  'gegeven|bezorgd|doorgegeven|gestuurd|doorgestuurd|verstuurd|gezonden|geappt|gesmst|gemaild|doorgemaild|getoond|opgezocht|opgeschreven|genoteerd|meegegeven|afgegeven|achtergelaten|doorgebeld|overhandigd|getekend|teruggestuurd|uitgeprint|gesproken'
const wrote = 'gaf|stuurde|appte|mailde|smste|bezorgde|toonde|schreef'
const said =
  'gezegd|gezeid|verteld|uitgelegd|uitgeleed|uitgeleid|getoond|voorgedaan|geleerd|aangeleerd|aangeduid|opgezocht|nagekeken|uitgezocht|opgeschreven|uitgeschreven|teruggeschreven|teruggetypt|getypt|teruggestuurd|doorgebeld|doorgegeven|verduidelijkt|herhaald|laten'
const question = 'hoe|wat|waar|wanneer|welke|welk|hoeveel|waarom|wie|hoelang|waarvoor'

/** Who is called upon for her, apart from the services: these take part in her life. */
const others =
  'huisbaas|verhuurder|eigenaar|immokantoor|school|scholen|juf|leerkracht|secretariaat|directie|trainer|creche|creches|opvang|advocaat|werker|werkster|assistent|assistente|consulent|consulente|begeleider|begeleidster|schuldbemiddelaar|logopedist|logopediste|kinesist|tandarts|oogarts|bewindvoerder|hulpverlener|hulpverleners|brugfiguur|leverancier|energieleverancier|hersteller|loodgieter|burgerzaken|dienst|syndicus|interimkantoor'
const reached =
  'gebeld|opgebeld|teruggebeld|nagebeld|getelefoneerd|gemaild|gecontacteerd|gehoord|aangesproken|aangeschreven|aangepord|verwittigd|samengebracht'

/** What is arranged, and how. */
const plan =
  'afspraak|afspraken|afspr|rdv|rendezvous|datum|datums|dag|moment|tijdstip|plek|plekje|plekske|plaats|plaatsje|plaatske|tolk|vervoer|busje|verhuiswagen|camionette|oppas|babysit|wachtlijst|wachtlijsten|afbetalingsplan|afbetaling|gesprek|overleg|rondetafelgesprek|consult|consultatie|controle|rit|levering|verhuis|zitdag|inschrijving'
const arranged =
  'gemaakt|geregeld|vastgelegd|vastgezet|vastgeprikt|gelegd|gepakt|genomen|geprikt|gekozen|afgesproken|besteld|gevraagd|aangevraagd|opgevraagd|gevonden|gezocht|gereserveerd|geboekt|ingeboekt|verzet|verplaatst|verschoven|vervroegd|verlaat|bevestigd|gefikst|gefixt|ingepland|gepland|vastleggen|georganiseerd|bemachtigd|leggen|maken|regelen|krijgen|boeken|verzetten|verplaatsen'

/** What is at hand at home, and what hands do with it. */
const thing =
  'muur|muren|gat|gaten|tuin|hof|matras|matrassen|bed|bedje|wieg|box|park|kast|kasten|kastje|rek|tafel|stoel|stoelen|zetel|tapijt|vloerkleed|vloer|kraan|kranen|wc|douche|trap|badkamer|keuken|keukenkast|kamer|kamertje|babykamer|slaapkamer|kelder|zolder|berging|raam|ramen|gordijn|gordijnen|lamp|lampen|slot|sleutel|sleutels|deurbel|buggy|kinderwagen|maxicosi|autostoel|fiets|wasmachine|droogkast|machine|wasje|strijk|afwas|vaat|flesjes|flesje|fles|papfles|melkflessen|pap|papje|soep|eten|middageten|avondeten|boterhammen|taart|cake|kleertjes|kleren|babykleertjes|winterkleren|speelgoed|dozen|zakken|spullen|koffer|valies|valiesje|vuilbakken|luier|pamper|luiertas|papieren|paperassen|formulier|formulieren|document|documenten|dossier|aanvraag|brief|brieven|facturen|factuur|rekeningen|contract|huurcontract|attest|attesten|loonfiche|loonbrief|app|account|wachtwoord|profiel|gsm|smartphone|laptop|printer|wifi|bankkaart|rijbewijs|huiswerk|werkblaadjes|boodschappen|winkel|pakket|pakje|meubels|rookmelder'
const handled =
  'gedaan|gemaakt|uitgezocht|gedicht|dichtgemaakt|dichtgeplakt|hersteld|gerepareerd|gemonteerd|geplaatst|gezet|ingericht|ineengestoken|ineengezet|opgezet|opgehangen|gehangen|verschoven|verplaatst|verzet|versleept|gesleept|gesleurd|gedragen|getild|opgehaald|afgehaald|gehaald|weggebracht|weggedaan|afgegeven|bezorgd|gebracht|meegebracht|gekocht|besteld|betaald|gepoetst|gekuist|geschrobd|gedweild|gestofzuigd|gezeemd|gewassen|uitgewassen|afgewassen|afgedroogd|opgeruimd|opgekuist|geordend|gesorteerd|geklasseerd|uitgemest|uitgeladen|ingeladen|gestreken|geplooid|gevouwen|opgevouwen|opgeplooid|genaaid|gestikt|geverfd|geschilderd|behangen|geschuurd|aangesloten|geinstalleerd|ingesteld|aangemaakt|gedownload|geprint|afgeprint|uitgeprint|gescand|ingescand|gekopieerd|ingevuld|aangevuld|ingediend|opgestuurd|verstuurd|afgegeven|binnengebracht|opgesteld|geschreven|nageteld|opgezegd|verlengd|vernieuwd|bijgemaakt|bijmaken|geblokkeerd|gedeblokkeerd|klaargemaakt|klaargezet|gekookt|gebakken|gesneden|geschild|geroerd|gesteriliseerd|gevuld|gegeven|ingepakt|uitgepakt|verzorgd|ververst|gewogen|gevlochten|geknipt|gesmeerd|vertaald|geactualiseerd'

/** The same four things done in English. */
const englishPlan =
  'appointment|slot|place|spot|date|van|interpreter|babysitter|meeting|time|day|viewing|tuesday|wednesday|thursday|friday'
const englishTold = 'address|link|list|number|leaflet|dates|details|brochure|map|timetable|hours|prices'

const cried = 'geweend|gehuild|gebleit|geschreid|gesnikt|weende|huilde|bleitte|snikte|wenen|huilen|bleiten'

/** What a buddy does, told by a verb of one class beside a thing of another (phrase notation: phrases.ts). */
export const actionFrames: Readonly<Record<ContactAction, readonly string[]>> = {
  information: [
    ...actionsTold.information,
    ...actionDoings.information,
    ...actionConcepts.information,
    `${told} ... ${handed}`,
    `${handed} .. ${told}`,
    `${wrote} .. ${told}`,
    `${said} .. ${question}`,
    `${question} ... uitgelegd|opgezocht|gezegd|aangeduid|aangewezen`,
    `sms|smske|berichtje|bericht|appje|appke|whatsapp|mail|mailtje .. ${told}`,
    'sms|smske|berichtje|bericht|appje|appke|whatsapp|mail|mailtje ... gestuurd|gezonden|doorgestuurd dat|da|of|om',
    'gesmst|geappt|gemaild|gewhatsappt|getext|gestuurd dat|da ik|we|de|het|haar .. later|vroeger|komt|kom',
    `om te zeggen|vertellen|melden dat|wanneer|waar|wat|hoe`,
    `leerde|leerden|toonde|toonden|wees .. ${question}|namen|plekken`,
    `liet|lieten ... zien`,
    'weg .. gewezen|getoond|uitgelegd|getekend',
    'gewezen naar|op',
    `las|lazen .. voor`,
    'aan de hand van',
    'bijsluiter .. vertaald',
    'recht op|recht had .. verteld|uitgelegd',
    `sent|texted|emailed|mailed|gave|forwarded|messaged .. ${englishTold}`,
    'told|telling|explained|showed .. how|what|where|when|which|why',
    'told her',
    'looked up',
  ],
  referral: [
    ...actionsTold.referral,
    ...actionDoings.referral,
    ...actionConcepts.referral,
    'op weg gezet naar',
    'opgegeven voor|bij',
    'contact gelegd tussen',
    'verbonden met het|de',
    'introductie gedaan bij',
    'overdracht .. gedaan',
    'doorverw',
    'doorgezet naar',
    'linked .. with|to',
    'put .. in touch',
    'signed .. up',
    'directed .. to the|a',
    'referred .. to',
    'introduced .. to the|a',
  ],
  organising: [
    ...actionsTold.organising,
    ...actionDoings.organising,
    ...actionConcepts.organising,
    `${plan} ... ${arranged}`,
    'een|het|nieuw|ander|vast|concreet uur afgesproken|verzet|geprikt|doorgegeven|bevestigd|veranderd|gewijzigd|gekozen',
    `${arranged} .. ${plan}`,
    `${others} .. ${reached}`,
    `gebeld|opgebeld|teruggebeld|getelefoneerd|gemaild|belde|mailde|overlegd|besproken naar|met|aan .. ${others}`,
    `naar .. ${others} getelefoneerd|gebeld|gemaild`,
    'gebeld achter',
    'met het|de|haar ... afgesproken dat|om',
    'geregeld dat',
    `mail|mailtje|bericht|berichtje gestuurd|verstuurd|gezonden naar|aan ... ${others}`,
    'volgend|nieuw|volgende bezoek|huisbezoek .. vastgelegd|ingepland|afgesproken|geprikt|verzet|gepland',
    'afspraak|datum|uur|dag|moment|bezoek .. te verzetten|regelen|prikken',
    'gestuurd|gebeld|geappt|gemaild|gesmst om te verzetten|verplaatsen|wijzigen',
    'op .. wachtlijst|wachtlijsten gezet',
    'uitstel gevraagd|bekomen|gekregen',
    `booked|arranged|fixed|sorted|confirmed|scheduled|rescheduled .. ${englishPlan}`,
    `to fix|set|move|arrange|confirm .. ${englishPlan}`,
    'got .. slot|appointment|place',
    'name down for',
    'followed up with',
    `called|phoned|rang|emailed|texted .. school|landlord|lawyer|creche|nursery|company|agency`,
  ],
  practical: [
    ...actionsTold.practical,
    ...actionDoings.practical,
    ...actionConcepts.practical,
    `${thing} .. ${handled}`,
    `geholpen|helpen|hielp|hielpen|holp|meegeholpen|meehelpen|helped|helping .. met|bij|om|with|to`,
    `${thing} .. helpen|geholpen`,
    `gedragen|gesleurd|gesleept|verhuisd|opgehaald|ingepakt .. voor|met haar`,
    'op de baby|kleine|kindjes|kinderen|kids|kleintjes gelet|gepast|gewaakt',
    'baby|kleine|kindje vastgepakt|vastgehouden|rondgedragen zodat',
    'met de|het baby|kindje|kleine rondgewandeld',
    'zodat|zodat mama|ze kon|kan slapen|rusten|eten|douchen|studeren|koken',
    'met mijn hulp',
    'pak|pakje|zak|zakje|doos|pampers|luiers|verzorgingspakket .. binnengebracht|afgegeven|gebracht|meegebracht|afgezet|binnengestoken',
    'in mappen|mapjes|farden|fardes|kaftjes|schuifjes gestoken|gedaan|gestopt|geklasseerd',
    'put ... pram|cot|crib|buggy|bed|cupboard|shelf|stroller|wardrobe together',
    'put together the|a|her pram|cot|crib|buggy|bed|cupboard|shelf|stroller|wardrobe',
    'put ... papers|documents|letters|bills|forms|paperwork ... in order|together|folder',
    'laten bijmaken|herstellen',
    `de was .. ${handled}`,
    'in een farde|map|mapje|kaft|schriftje gestoken|gedaan',
    'baby|kleine|kindje gewogen|gewassen|verschoond|verzorgd',
    'gaan|gereden omruilen|halen|ophalen|afhalen|kopen|wisselen|binnenbrengen|binnensteken|afgeven|posten|inleveren .. voor haar|hen|hun',
    'hulp nodig met|bij|voor',
    'helped .. move|clean|cook|pack|fill|apply|write|translate|carry|paint|sort|set|put',
    'gefixt|gefikst|gereinigd|omgeruild|hersteld|gerepareerd|fixed',
  ],
  emotional: [
    ...actionsTold.emotional,
    ...actionDoings.emotional,
    ...actionConcepts.emotional,
    `ze|mama|samen ... ${cried}`,
    `veel|lang|hard|efkes|even ${cried}`,
    'barstte .. in tranen',
    'er gewoon|gewoon er voor|voor haar|bij haar|zijn|geweest',
    'was er gewoon',
    'gewoon er|erbij zijn|geweest',
    'blij .. dat ik er was|ben',
    'blijven zitten',
    'bleef|gebleven bij haar',
    'bij haar gebleven',
    'gebleven tot ze',
    'naast haar gezeten|gebleven|zitten',
    'nood aan .. babbel|babbeltje|klap|klapke|gesprek|praatje',
    'moest|wou|wilde|kon|mocht|wil .. kwijt',
    'van haar hart',
    'wou|wilde|moest|kon .. klagen|zagen|wenen|huilen|ventileren|vertellen',
    'bleef maar vertellen',
    'durfde .. vertellen|zeggen|praten',
    'laten *praten|*babbelen|*babbele|*vertellen|begaan|doen|ventileren|razen|klagen|zagen|wenen|huilen',
    'proberen|trachten .. troosten|kalmeren|geruststellen|opvrolijken|opbeuren|vrolijken|beuren|steunen|stellen',
    'te troosten|kalmeren|vrolijken|beuren|steunen|bemoedigen',
    'zelfvertrouwen|vertrouwen|moed|hoop|boost|steun|kracht|duwtje|hart .. gegeven|gestuurd|gewenst',
    'gevraagd hoe .. ging|gaat|voelt|voelde|was|is',
    'verzekerd|gezegd dat ze niet alleen|dom|zwak|slecht',
    'wou|wilde|zocht .. gezelschap|iemand|praten|babbelen|klappen',
    'mentale|morele steun',
    'there for her',
    'vented',
    'cheer her up',
    'calmed .. down',
    'liet haar praten|vertellen|doen|wenen|huilen',
    'moed ingepraat|gegeve',
    'op te beuren',
    'gerust kunnen|kunne stellen',
    'zenuwen',
    'zat .. erdoor',
    'zitten bleiten|wenen|huilen|klappen',
    'van zich af',
    'emotioneel gesprek',
    'zwaar gesprek',
    'psycholoog gespeeld',
    'rustig geademd',
    'aan haar denk',
    'trots ben',
    'meeleef',
    'hield haar vast',
    'proficiat gestuurd',
    'let .. it all out',
    'let it all out',
    'opened up',
    'wanted|needed|had to talk|vent|cry',
    'needed a chat|talk|hug|friend',
    'held her',
    'she cried',
    'while she cried',
    'congratulate her',
  ],
}
