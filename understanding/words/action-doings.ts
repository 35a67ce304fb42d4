import type { ContactAction } from '../../programme/contact-words.ts'

// What people do with their hands, on paper, with words and by phone, class by class; a frame below puts a thing beside a doing.

/** At home: what breaks, hangs, stands or gets dirty, and how it is put right. */
const fixture =
  'plafonnier|luster|spot|spots|fitting|zekering|stopcontact|stopcontacten|lavabo|gootsteen|afvoer|sifon|spoelbak|kraantje|band|banden|kinderwagenband|binnenband|ketting|rem|remmen|wiel|wieltje|wieltjes|zadel|rolgordijn|rolgordijnen|rolluik|rolluiken|overgordijn|gordijntjes|gordijnrail|gordijnrails|deurklink|klink|scharnier|kader|kaders|schilderij|spiegel|plank|planken|plankje|wandrek|schoenenrek|naaimachine|kinderstoel|eetstoel|traphek|traphekje|kinderslot|kinderslotjes|kinderslotje|stopcontactbeschermers|babyfoon|mobiel|nachtlampje|lade|lades|keukenlade|schuif|verwarming|radiator|thermostaat|ketel|boiler|chauffage|oven|microgolf|dampkap|vuur|fornuis|droger|stofzuiger|tv|televisie|antenne|kabel|router|computer|gps|loopfiets|driewieler|schommel|rits|knoop|knopen|broek|broeken|zoom|kussenhoes|plint|plinten|behang|vloertje|terras|koer|gang|stoep|oprit|gras|gazon|haag|onkruid|perkje|bloembakken|planten|moestuin|zandbak|vensterbank|tegels|schimmel|schimmelplek|kinderwagentje|kribbe|kribbeke|ledikant|ledikantje|commode|luiertafel|verzorgingstafel|kinderbed|kinderbedje|bedframe|lattenbodem|stapelbed|tent|bureau|bureautje|boekenkast|vuilbak|vuilzakken|pmd|glas|karton|kattenbak|schoenen|jas|jassen|rug'
const mended =
  'vervangen|vernieuwd|hersteld|gerepareerd|gemaakt|gefixt|gefikst|gefixed|bijgesteld|afgesteld|opgepompt|gesmeerd|geolied|gelijmd|geplakt|dichtgemaakt|dichtgekit|gekit|ontstopt|ontkalkt|ontlucht|ontdooid|gereinigd|schoongemaakt|proper|properkes|ontsmet|uitgewassen|uitgekuist|afgekuist|afgewassen|gekuist|gepoetst|gewassen|gedaan|gelapt|gezet|geplaatst|gehangen|opgehangen|vastgezet|vastgemaakt|vastgevezen|gevezen|geschroefd|gemonteerd|gedemonteerd|geinstalleerd|ingesteld|ingesteken|ingestoken|aangesloten|ingedraaid|uitgedraaid|opgebouwd|opgezet|verzet|verplaatst|verhuisd|versleept|verschoven|gesleurd|binnengehaald|buitengezet|weggedaan|weggevoerd|leeggehaald|leeggemaakt|gevuld|bijgevuld|gemaaid|gesnoeid|gewied|gegoten|geharkt|geveegd|geschept|gelegd|ingekort|genaaid|versteld|vermaakt|gestopt|geverfd|geschilderd|behandeld|afgebroken|uitgemeten|uitgemest|uitgeladen'

/** Papers and screens, and what is done with them. */
const document =
  'aanvraag|aanvraagje|aangifte|belastingaangifte|belastingsaangifte|dossier|dossiers|verlengdossier|ziekenbriefje|briefje|klachtenbrief|klachtbrief|bezwaar|bezwaarschrift|opzegbrief|opzeg|motivatiebrief|sollicitatie|sollicitatiebrief|sollicitatiemail|cv|curriculum|vragenlijst|intakeformulier|meldingskaart|kaart|toegangskaart|klantenkaart|buskaart|pasfotos|pasfoto|kopies|kopie|kopietjes|diploma|diplomas|loonfiches|bewijs|bewijzen|bewijsje|bewijsstukken|rekeninguittreksels|uittreksel|bestelbon|bon|bonnen|tickets|treintickets|polis|verzekering|abonnement|contract|contractje|domiciliering|domicilieringen|overschrijving|betaling|betalingen|overzicht|schuldenlijst|budget|begroting|kasboek|inkomsten|uitgaven|kosten|cijfers|post|postpak|brievenstapel|papierwerk|paperasserij|papiertjes|papierkes|papierboel|administratie|rompslomp|map|mapje|ringmap|mailbox|mailadres|ebox|itsme|taxonweb|myminfin|doccle|smartschool|eid|kaartlezer|paswoord|pincode|bankapp|profiel|sociaal|tarief|studietoelage|schooltoelage|premie|geboortepremie|startbedrag|waarborg|huurwaarborg|huurpremie|huursubsidie|adreswijziging|verhuisadres|domicilie|meterstand|meterstanden|rekeningnummer|inschrijving|online|digitaal|loket|webform'
const processed =
  'ingevuld|ingestuurd|ingezonden|opgestuurd|verstuurd|verzonden|ingediend|binnengedaan|binnengestoken|ingegeven|opgeladen|geupload|ingeladen|gedownload|afgedrukt|geprint|gekopieerd|gescand|ingescand|opgezegd|stopgezet|gestopt|afgesloten|overgezet|overgenomen|gewijzigd|veranderd|aangepast|verlengd|vernieuwd|opgevraagd|aangevraagd|teruggevraagd|geregistreerd|geactiveerd|geopend|opengedaan|opengemaakt|gesorteerd|geklasseerd|geordend|gerangschikt|opgeruimd|aangepakt|weggewerkt|afgewerkt|uitgeplozen|uitgevlooid|bijeengelegd|bijeengezocht|verzameld|samengezocht|samengelegd|opgelijst|opgeteld|nageteld|uitgerekend|opgesteld|opgemaakt|geschreven|herschreven|getypt|uitgetypt|nagelezen|verbeterd|doorgegeven|betaald|gestort|overgeschreven|gedeblokkeerd|geblokkeerd|gereset|hersteld|klaargemaakt|klaargelegd|vervolledigd|rondgemaakt|ondertekend|getekend|gepost|gefaxt|ontcijferd|gedaan'

/** Food, washing and what children need. */
const meal =
  'soep|pap|groentepap|fruitpap|papje|spaghetti|pasta|rijst|stoofvlees|pannenkoeken|wafels|cake|taart|koekjes|brood|ontbijt|middageten|avondeten|eten|maaltijd|maaltijden|patatten|aardappelen|petatten|groenten|groentjes|fruit|wortels|ajuin|slaatje|boterhammen|flessen|flesjes|melk'
const cooked =
  'gemaakt|klaargemaakt|gekookt|gebakken|geschild|gesneden|gewassen|opgezet|bereid|gedraaid|gemixt|opgewarmd|ingevroren|verdeeld|uitgekookt|gesteriliseerd|gevuld'
const child =
  'baby|babyke|kleine|kleinen|kleintje|kindje|kindjes|kinderen|kinders|kids|tweeling|peuter|kleuter|oudste|jongste|zoontje|dochtertje|zoon|dochter|meisje|jongen|mannetje|menneke'
const cared =
  'gewassen|aangekleed|verschoond|ververst|gewiegd|gesust|gevoed|gedragen|rondgedragen|opgehaald|afgehaald|weggebracht|afgezet|opgevangen|beziggehouden|ingesmeerd|geknipt|gebaad|gebadderd|gewogen|omgekleed|afgedroogd'
const brought =
  'gebracht|meegebracht|meegenomen|meegepakt|langsgebracht|afgegeven|gegeven|bezorgd|geleverd|gehaald|opgehaald|afgehaald|gekocht|gevonden|geregeld|uitgezocht|gesorteerd|meegekregen'
const need =
  'pampers|luiers|doekjes|melkpoeder|babymelk|flesvoeding|papfles|kleertjes|kleren|kledij|babykleertjes|winterjas|winterjassen|jas|jasje|schoenen|schoentjes|laarsjes|dekens|dekentje|speelgoed|boekjes|matras|matrasje|bedje|wieg|box|buggy|kinderwagen|maxicosi|maxicosy|autostoel|badje|draagzak|draagdoek|badthermometer|slabbetjes|compressen|kinderstoel|kast|frigo|microgolf|strijkijzer|stofzuiger|strijkplank|voedselpakket|medicatie|medicijnen|medicamenten|pilletjes|pakketje|boodschappen|kerstpakket|schoolgerief|boekentas|spulletjes|spullen|reserveluiers|flessen|zakken|zak|doos|dozen'

/** Who is spoken with on her behalf, any calling included. */
const caller =
  'dokter|huisdokter|huisarts|kinderarts|tandarts|oogarts|gynaecoloog|specialist|apotheker|apotheek|vroedvrouw|verpleegkundige|verpleegster|thuisverpleging|kinesist|kine|kinesiste|logopedist|logopediste|psycholoog|therapeut|huisbaas|verhuurder|eigenaar|syndicus|immo|school|schooltje|juf|meester|leerkracht|zorgleerkracht|zorgjuf|directeur|directrice|secretariaat|clb|opvang|kinderopvang|creche|onthaalmoeder|onthaalouder|ocmw|caw|vdab|mutualiteit|ziekenfonds|groeipakket|fluvius|leverancier|energieleverancier|telenet|proximus|bank|verzekering|verzekeraar|advocaat|deurwaarder|notaris|rechtbank|politie|wijkagent|gemeente|stad|stadhuis|dienst|loket|interim|interimkantoor|werkgever|baas|bewindvoerder|schuldbemiddelaar|consulent|consulente|begeleider|begeleidster|werker|werkster|assistent|assistente|hulpverlener|brugfiguur|gezinsondersteuner|gezinsbegeleidster|inloopteam|kraamzorg|kraamhulp|tolk|tolkendienst|trainer|technieker|loodgieter|hersteller|woonmaatschappij|taxi|vervoersdienst'
const contacted =
  'gebeld|opgebeld|teruggebeld|nagebeld|afgebeld|rondgebeld|getelefoneerd|gecontacteerd|gecontacteert|gemaild|gesproken|gehoord|aangesproken|aangeschreven|ingelicht|verwittigd|geraadpleegd|ingeschakeld|aangeklampt'
const slot =
  'afspraak|afspraakje|afspraken|afspraakske|rdv|plek|plekje|plekske|plaats|plaatsje|uur|datum|moment|tijdslot|tolk|vervoer|rit|taxi|opvang|oppas|babysit|zitje|consult|controle|raadpleging|intake|gesprek|levering|camionette|verhuiswagen'
const got =
  'losgekregen|vastgekregen|gekregen|geboekt|gereserveerd|besteld|afgebeld|afgezegd|geannuleerd|omgeboekt|verzet|verlegd|verschoven|vervroegd|uitgesteld|vastgelegd|vastgezet|genomen|gemaakt|geregeld|gefixt|gefikst|bevestigd|aangevraagd|gevraagd|gevonden|versierd|ritselen|geritseld|opengekregen'

/** What is shown, told or handed over to know. */
const leaflet =
  'boekje|folder|foldertje|folderke|brochure|flyer|flyertje|blad|blaadje|infoblad|infoblaadje|fiche|affiche|lijst|lijstje|filmpje|link|linkje|adres|adresje|nummer|nummertje|gegevens|uren|openingsuren|uurregeling|plan|plattegrond|stappenplan|schema|kalender|tips'
const handed =
  'meegegeven|afgegeven|bezorgd|gegeven|gebracht|meegebracht|achtergelaten|opgestuurd|doorgestuurd|gestuurd|gemaild|geappt|gesmst|gezonden|getoond|overhandigd'
const explained =
  'uitgelegd|uitgelegt|uitgelegdt|uitgeleid|uitgeleed|uiteengedaan|uiteengezet|toegelicht|verduidelijkt|verklaard|ontleed|verteld|gezegd|gezeid|getoond|voorgedaan|geschetst|uitgetekend|getekend|opgeschreven|uitgeschreven|vertaald|samengevat|opgezocht|nagekeken|uitgezocht|aangeleerd|geleerd'
const asking = 'hoe|wat|waar|wanneer|welke|welk|hoeveel|waarom|waarvoor|wie|hoelang|vanaf|tot'

/** What weighs on her. */
const grief =
  'heimwee|verdriet|angst|angsten|schrik|zorgen|stress|gemis|rouw|miskraam|scheiding|breuk|relatiebreuk|ruzie|ruzies|eenzaamheid|verleden|jeugd|vlucht|oorlog|trauma|verlies|overlijden|begrafenis|ziekte|operatie|schulden|ex|schoonmoeder|schoonfamilie|moeder|mama|vader|papa|ouders|zus|zussen|broer|thuisland|land|familie|thuis|bevalling|keizersnede|moederschap|onzekerheid|toekomst|dromen'
const shared =
  'gepraat|gebabbeld|gesproken|geluisterd|doorgepraat|uitgepraat|verteld|geklapt|gekletst|gehad|geweend|gehuild|gebleit|gedeeld'

/** Where one can be sent on to. */
const group =
  'praatgroep|praattafel|praatcafe|babbelgroep|babbelonie|taalbabbels|taalgroep|taalcafe|mamagroep|moedergroep|mamacafe|oudergroep|zelfhulpgroep|lotgenotengroep|speelgroep|speelnamiddag|speelotheek|speelpunt|babytheek|naaigroep|naaiatelier|kookgroep|sportgroep|zwangerschapsyoga|babymassage|babyzwemmen|huiswerkklas|huiswerkbegeleiding|taalles|conversatiegroep|ontmoetingsplek|ontmoetingshuis|buurthuis|buurtwerk|samenlevingsopbouw|vereniging|verenigingen|jeugdbeweging|sportclub|inloophuis|opvoedingswinkel|opvoedlijn|opvoedingsondersteuning|ckg|thuisbegeleiding|gezinszorg|gezinshulp|poetshulp|kraamzorg|kraamhulp|budgethulp|budgetbegeleiding|budgetbeheer|schuldhulp|schuldhulpverlening|schuldbemiddeling|huurdersbond|energiehuis|rechtswinkel|rechtshulp|naric|teledienst|digipunt|digibank|kruidenier|voedselbank|geefwinkel|kringwinkel|weggeefwinkel|psycholoog|therapeut|eerstelijnspsycholoog|logopedist|dietiste|vrijwilliger|vrijwilligers|maatje|brugfiguur|gezinsondersteuner|gezinsbegeleiding|traject|begeleidingstraject|wijkgezondheidscentrum|huisarts|vroedvrouw|vertrouwensarts|caw|cgg|clb|vdab|ocmw|inloopteam'
const led =
  'aangemeld|aangemelt|ingeschreven|opgegeven|doorverwezen|verwezen|toegeleid|geleid|gestuurd|doorgestuurd|geintroduceerd|voorgesteld|warmgemaakt|warm|gekoppeld|gelinkt|aangeraden|aanbevolen|meegepakt|uitgenodigd|overgedragen|doorgegeven'

/** More ways of the five doings, by class (phrase notation: phrases.ts). */
export const actionDoings: Readonly<Record<ContactAction, readonly string[]>> = {
  practical: [
    `${fixture} .. ${mended}`,
    `${document} .. ${processed}`,
    'frigo|koelkast|diepvries|diepvriezer .. ontdooid|uitgekuist|schoongemaakt|gekuist|gepoetst|gevuld|aangesloten|hersteld|gemaakt|verhuisd',
    'post|papieren|brieven|rekeningen|facturen|budget|uitgaven|dossier|mails|mailbox|administratie .. overlopen|doorgenomen|bekeken|nagekeken|nazien|nalezen|bekijken|doornemen|nagelezen',
    `${meal} .. ${cooked}`,
    `${child} .. ${cared}`,
    `${need} .. ${brought}`,
    `${child} in bad|bed|bedje|slaap|pyjama|buggy gedaan|gestopt|gestoken|gelegd|gewiegd|gekregen|gezet`,
    `op ${child} gelet|gepast|gelette|gepast`,
    `op de|het|haar|hun ${child} gelet|gepast|gewaakt|letten|passen`,
    'budgetoefening*',
    'rollenspel',
    'sollicitatietraining',
    'oefening .. met|gedaan',
    'notities genomen|gemaakt',
    'alles .. genoteerd|opgeschreven',
    'likje|laagje|laag verf',
    'aan de praat|gang gekregen',
    'in elkaar|mekaar|ineen gestoken|gevezen|gezet|geknutseld|geflanst|getimmerd|gekregen|steken|vijzen|zetten',
    'in mekaar|ineen te steken|zetten|vijzen',
    'ineengestoken|ineengezet|ineengevezen|ineengestoke',
    'kapotte|lekkende|lekkend|platte .. vervangen|gemaakt|hersteld|gefikst|gefixt|geplakt',
    'hond uitgelaten',
    'hof|hofke|tuintje|tuin gedaan|gedoan|gedoan',
    'zwaar|zware .. gedragen|gesleurd|getild',
    'naar boven|beneden gesleurd|gedragen|gesleept|verhuisd|getild|gehesen',
    'voor de diepvries|week gekookt|klaargemaakt|gemaakt',
    'papierberg|papierstapel|berg|stapel .. aangepakt|doorgewerkt|weggewerkt|uitgesorteerd',
    'online gezet|gedaan|aangevraagd|ingediend|ingevuld|besteld|geregeld|geboekt|ingestuurd|betaald',
    'via itsme|ebox|taxonweb|app aangevraagd|ingevuld|gedaan|geregeld|aangepast',
    'laten gelijkschrijven|gelijkstellen|omwisselen|vernieuwen|verlengen|activeren',
    'vacatures|vacature|jobs|appartementen|huizen|studios gezocht|bekeken|overlopen|gereageerd|uitgezocht|uitgekozen',
    'meegekeken|gezocht naar vacatures|jobs|appartementen|een',
    'gereageerd op .. vacature|vacatures|appartement|zoekertje',
    'sollicitatiegesprek|telefoongesprek|rijexamen|theorie|theorieexamen|examen|gesprek .. geoefend|ingeoefend|geoefent|oefenen|voorbereid',
    'kaartjes|kerstkaartjes|kaartje|geboortekaartjes|brief|brieven .. geschreven|gemaakt met|samen',
    'boodschappenlijst|boodschappenlijstje|weekmenu .. gemaakt|opgemaakt|opgesteld',
    'alles .. bijeengezocht|ingeladen|ingepakt|opgeladen|opgestuurd|doorgemaild',
    'valies|koffer|ziekenhuistas|bevallingskoffer .. gemaakt|ingepakt|klaargezet|klaargemaakt',
    'heel haar|de|hun afwas|was|strijk|huis|keuken',
    'afwas|vaat|was|wasje|strijk|wasgoed .. weggewerkt|ingestoken|opgehangen|gedaan|gedraaid|gestreken|weggedaan|binnengehaald|gevouwen',
    'boel|rommel|overstroming|waterschade .. opruimen|opkuisen|opgeruimd|opgekuist',
    'mijn oud|oude .. gebracht|gegeven|meegebracht|meegegeven',
    'voor haar|hen|hun .. meegebracht|meegenomen|meegepakt|gehaald|opgehaald|gekocht',
    'had .. pampers|luiers|kleertjes|kleren|melk|speelgoed|eten|soep bij|mee',
    'samen lego|kerstkaarten|spandoek|geboortekaartje|geboortekaartjes gebouwd|gemaakt|geknutseld',
    'computer|gsm|laptop|tablet .. opgekuist|sneller|ingesteld|geupdate|geinstalleerd|gereset|hersteld',
    'virusscan|update laten|gedaan|geinstalleerd',
    'adres|nummer|gsmnummer|telefoonnummer|gegevens .. aangepast|gewijzigd|veranderd|bijgewerkt',
    'put up|together|out the|a|her|some shelf|shelves|curtains|cot|crib|bed|lamp|pram|wardrobe|cupboard|desk|baby',
    'fixed|mended|repaired|assembled|built|hung|installed|cleaned|painted .. cot|crib|bed|pram|buggy|stroller|shelf|shelves|lamp|door|tap|sink|toilet|washing|curtains|wall|walls|kitchen|bathroom|fridge|oven|chair|table|wardrobe|bike',
    'sorted|tidied|emptied|packed|unpacked|organised|organized|labelled|labeled|folded|cleared .. clothes|papers|mail|post|bills|boxes|box|bags|cupboard|kitchen|room|drawer|drawers|toys',
    'went|gone|got through .. bills|mail|post|paperwork|papers|letters|pile',
    'filled|filed|sent|submitted|typed|printed|wrote|completed|signed|posted .. form|forms|application|cv|letter|paperwork|claim|request',
    'typed|typing up .. cv|letter|application',
    'set up .. reminders|reminder|payment|payments|standing|debit|account|app|profile|email|direct',
    'took .. recycling|rubbish|bins|bottles|glass|clothes|boxes|parcel|dog to|out',
    'carried|brought|delivered|dropped|bought|collected|lent .. nappies|diapers|formula|clothes|milk|food|groceries|pram|cot|buggy|toys|coat|coats|shoes|parcel|box|boxes|bag|bags|blanket|blankets|medicine',
    'helped .. unpack|pack|fill|complete|sort|clean|move|cook|paint|apply|write|call|phone|book|set|build|carry|wash|iron|fold|print|translate|register|order|pay',
    'minded|watched|looked after the|her|amal|both baby|kids|children|twins|toddler|boys|girls|little|son|daughter',
    'held|fed|changed|bathed|dressed|rocked the|her|his baby|little|twins|newborn|son|daughter so',
    'did .. dishes|laundry|ironing|shopping|hoovering|vacuuming|washing|school|admin|paperwork',
    'cooked|baked|prepped|peeled|chopped .. together|with|for',
    'practised|practiced|rehearsed .. dutch|words|interview|call|driving|theory|reading|with',
    'reset|changed .. password|pin|address|details',
  ],
  emotional: [
    `over .. ${grief} ... ${shared}`,
    `${shared} over .. ${grief}`,
    'er voor haar geweest|zijn|gezeten',
    'gewoon er voor|bij',
    'er alles|alles eens uitgooien|eruit gooien|uitgieten',
    'alles eruit gooien|smijten|gegooid|gesmeten',
    'alles eens|kunnen er|eruit uit|gooien|smijten|zeggen|vertellen',
    'wat|beetje|efkes|haar|proberen|kunnen bedaren|sussen|kalmeren|opmonteren|troosten|geruststellen|opbeuren|opvrolijken|oppeppen',
    'vastgenomen|vastgepakt|vastgehoude|geknuffelt|omhelsd|omarmd',
    'handje|hand|heur|haar vasthouden',
    'hield|hielden|held .. hand|handje',
    'hield haar|heur vast|hand',
    'niet alleen voor staat|stond|is',
    'er niet alleen|alleen',
    'haar|laten|eens|mama razen|uitrazen|uitwenen|uitwene|uitblazen|leeglopen|ventileren',
    'stoom aflaten|afgelaten|afblazen',
    'haar nood|klaagzang|hart|verhaal|miserie .. aanhoord|geluisterd|geklaagd|gedaan|gelucht|gehoord',
    'kaars|kaarsje|kaarske .. gebrand|aangestoken|aan|branden',
    'kaarsje|kaars gebrand|aangestoken voor|en',
    'stil geweest|gezeten|gezwegen',
    'bemoedigend|lief|opbeurend berichtje|sms|smsje|woordje|kaartje|woord',
    'steunberichtje|aanmoediging|hartjes .. gestuurd',
    'veel sterkte|succes|moed .. gewenst|gestuurd|toegewenst|gezonden',
    'in de put|rats',
    'zat .. door|erdoor|diep|put|knoop',
    'zat helemaal door',
    'nood aan|om een|te|wat babbelen|praten|babbel|klap|luisterend|iemand|klapke|babbeltje|praatje|gezelschap|warmte',
    'wou|wilde|moest|kon|mocht .. ventileren|klagen|zagen|leeglopen|kwijt|uitwenen|wenen|uithuilen',
    'dat ze het|t|dat super|goed|prachtig|fantastisch|schitterend|knap|geweldig doet|deed|aanpakt',
    'trots|fier .. mag|moet zijn op|haarzelf',
    'fier|trots mag zijn',
    'haar|wat moed inspreken|ingepraat|ingesproken|gegeven|geven',
    'moed ingepraat',
    'schouderklopje|pluim|complimentje|bloemetje .. gegeven',
    'benoemd wat|hoe goed|sterk|ze',
    'wat goed|lukt|loopt .. opgeschreven|benoemd|opgelijst',
    'calm|calmed|calming .. nerves|down|her',
    'let|letting her|it all talk|cry|vent|rant|out|offload',
    'it all out',
    'cry|cried .. on my|with|about',
    'broke down .. about|in|and',
    'just|simply|mostly|mainly listened|held|sat|listening',
    'listened to|while|mostly|a',
    'pep talk',
    'cheered|cheering|lifted .. up|spirits',
    'told her shes|im|it not|doing|proud|alone|great|okay',
    'stayed|sat next|with|beside her|to',
    'gave her|amal a|some courage|hug|encouragement|comfort|support',
    'talked|spoke|chatted .. about her|his mum|mother|ex|dad|father|grief|loss|fears|worries|divorce|loneliness|war|past|family|feelings|stress',
  ],
  information: [
    `${leaflet} .. ${handed}`,
    `${explained} .. ${asking}`,
    `${asking} .. inhoudt|betekent|kost|moet|werkt|zit uitgelegd|verteld|gezegd|toegelicht`,
    'lijn|regel|punt|stap per|voor lijn|regel|punt|stap',
    'uit de doeken gedaan|gedoan',
    'uiteengedaan',
    'door .. geloodst|gegidst|geleid',
    'samen opgezocht',
    'opgezocht en|hoe|of|wat|waar|wanneer|welke|hoeveel',
    'op het hart gedrukt',
    'attent gemaakt|op',
    'eraan|aan .. doen denken|herinnerd|helpen',
    'gewaarschuwd|verwittigd voor|dat|over|van',
    'wegwijs gemaakt|in',
    'haar|hen|mama|papa .. aangeraden|afgeraden|geadviseerd|ingelicht|geinformeerd',
    'raadde|raadden|raad|adviseerde|adviseer .. aan|om|te',
    'vroeg|vroegen|vraagt .. raad|advies|uitleg|info|tips|toelichting',
    'raad|advies|uitleg|info|tips|toelichting|informatie|voorlichting|duiding .. gegeven|gevraagd|meegegeven|gekregen|verstrekt',
    'raad|advies|uitleg|info|tips|toelichting|informatie|voorlichting|duiding over|rond|bij|ivm|omtrent|voor',
    'tisp|tps|tipps gegeven',
    'haar vraag|vragen|vraagje .. beantwoord|geantwoord|opgelost',
    'vraag|vragen|vraagje|vraagjes .. beantwoord|geantwoord|opgezocht|uitgeklaard',
    'kort|snel antwoord .. gestuurd|gegeven|terug',
    'gezegd|gezeid|verteld dat dat|het normaal|gratis|kan|mag|niet|komt|geen',
    'gezegd hoe|wat|wanneer|waar|hoeveel|welke',
    'opties|mogelijkheden|keuzes|rechten|premies|regels|stappen .. overlopen|doorgenomen|besproken|uitgelegd|afgewogen|opgelijst',
    'actie|winterjassenactie|project|aanbod|activiteiten|werking .. uitgelegd|voorgesteld|toegelicht|verteld|getoond',
    'herinnering gestuurd|gegeven voor|over|aan|van',
    'spraakmemo|spraakbericht|berichtje|foto|filmpje gestuurd met|van|over|hoe uitleg|hoe|de|het|adres|route',
    'begrijpt|snapt|verstaat .. nu|brief|eindelijk',
    'hij|ze|mama begrijpt|snapt .. nu',
    'told .. about|how|where|when|what|which|that the|a|free|to|her|it|she',
    'told .. about the|a|free|how',
    'gave|handed|left|sent|emailed|texted|whatsapped|messaged .. flyer|flyers|leaflet|brochure|booklet|info|information|tips|advice|address|number|link|list|hours|timetable|directions|recipe',
    'showed|shown .. where|how|which|what|when',
    'walked|talked|took|guided|ran|went .. through the|her|a app|steps|options|rules|letter|form|process|bill|contract|breastfeeding|website|system|positions|booklet',
    'explained|explaining|clarified|taught|teaching .. the|how|what|her|why|that|when|where|deadline|letter|bill|rules',
    'wrote down .. steps|address|number|hours|times|instructions',
    'warned|reminded|advised|informed her|about|that|amal|to',
    'answered .. question|questions',
    'looked up|found out .. how|when|where|what|whether|hours|price|times|together|for',
  ],
  referral: [
    `${led} naar|bij|voor|aan|in|door|met .. ${group}`,
    `naar|bij|voor|aan|in|met de|het|een|t|haar ${group} ${led}`,
    `${group} .. doorverwezen|toegeleid|aangemeld|ingeschreven|aangeraden|aanbevolen|ingeschakeld|opgestart`,
    'naar de|het|een|haar sociaal|sociale|maatschappelijk assistente|assistent|werker|werkster|dienst .. gestuurd|doorgestuurd|verwezen|doorverwezen',
    'warm overgedragen|doorverwezen|doorgegeven',
    'overgedragen naar|aan',
    'in contact|verbinding|kontakt gebracht|gezet|gesteld met',
    'beste|best|beter eens|toch langs|naar|bij|met de|het|een huisarts|dokter|vroedvrouw|psycholoog|caw|ocmw|gynaecoloog|tandarts',
    'best eens|toch langs|naar|bij de|het|een huisarts|dokter|vroedvrouw|psycholoog|caw|ocmw|gynaecoloog|tandarts',
    'aangeraden|gezegd|voorgesteld om eens|toch|best naar|langs .. te stappen|gaan|springen|lopen|huisarts|dokter|vroedvrouw|ocmw|caw',
    'naam en|haar naam|nummer|gegevens .. bezorgd|doorgegeven|overgemaakt aan',
    'gegevens|naam .. doorgegeven|bezorgd|overgemaakt aan de|het|een|moeders|hen|inloopteam',
    'intakeaanvraag|intake|aanmelding .. verstuurd|gedaan|ingediend|geregeld',
    'doorverwijsbrief|verwijsbrief|verwijzing .. gevraagd|gekregen|bezorgd|geregeld',
    'op de|hun lijst laten zetten|plaatsen',
    'laten inschrijven bij|in|voor',
    'ze kan|kunnen starten in|bij|met een|de|het groep|traject|begeleidingstraject|therapie|cursus',
    'referred|signposted|directed|introduced|connected|linked .. to|with the|a',
    'signed|set|got .. up for|with|onto the|a',
    'signed up .. for the|a',
    'passed .. details|name|number on|to',
    'pointed .. to|towards the|a',
    'suggested|recommended|told .. to see|contact|visit|go|call the|a|her doctor|gp|midwife|psychologist|lawyer|centre|center',
    'spot|place at|in|with the parent|toddler|playgroup|group|course',
  ],
  organising: [
    `${caller} .. ${contacted}`,
    `${contacted} naar|met|bij de|het|een|haar|t|den|d ${caller}`,
    `${contacted} naar|met|bij ${caller}`,
    `ik|we|wij|samen belde|belden|mailde|mailden|contacteerde|contacteerden|telefoneerde|telefoneerden .. ${caller}`,
    `belde|belden|mailde|mailden|contacteerde|telefoneerde ik|we|wij .. ${caller}`,
    `belde|belden|mailde|mailden|telefoneerde naar|met de|het|haar|t ${caller}`,
    `${slot} .. ${got}`,
    `losgekregen|vastgekregen|geboekt|gereserveerd|verzet|vastgelegd|bevestigd|geregeld|gefixt|versierd .. ${slot}`,
    `afgesproken|overlegd|samengezeten|afgestemd|gesproken|vergaderd met de|het|haar|een ${caller}`,
    `met de|het|haar|een ${caller} .. afgesproken|overlegd|samengezeten|afgestemd|vergaderd|rond tafel`,
    `${caller} aan de|den lijn|telefoon|foon gehad|gekregen|gehangen`,
    `gevraagd aan|bij de|het|haar ${caller}`,
    'rond|aan de|een tafel gezeten|gezeten met',
    'rond tafel gezeten',
    'wie wat|welke doet|ging|taak .. afgesproken|verdeeld|doen',
    'navraag gedaan|gedoan bij|naar',
    'opgebeld|gebeld|nagebeld|nagevraagd waar|hoever|hoe|wanneer|of ze|ver|haar',
    'gebeld|gemaild|getelefoneerd om uitstel|te|een|voor vragen|verzetten|afspraak|uitstel|plaats',
    'voor haar|hem|hen|hun .. gebeld|opgebeld|teruggebeld|gemaild|afgesproken|geboekt|gereserveerd',
    'afspraak .. laten|helpen verzetten|verplaatsen|vastleggen|maken|afbellen|boeken',
    'om .. afspraak te maken|vragen|regelen|verzetten|vastleggen',
    'uitstel|afbetaling|afbetalingsplan|spreiding|betalingsplan .. gevraagd|aangevraagd|geregeld|verkregen|afgesproken|losgekregen|bekomen',
    'in termijnen|schijven gezet|laten zetten|geregeld',
    'groepsappje|doodle|beurtrol .. gemaakt|opgesteld|gestuurd',
    'mail|mailtje|bericht gestuurd naar|aan de|het ... om|met|voor te',
    'over en weer .. gebeld|gemaild|geappt tot|om',
    'got|found|secured|booked|arranged|organised|organized .. slot|spot|place|appointment|lift|interpreter|van|transport|childcare|sitter|babysitter|taxi|meeting|viewing|repair',
    'called|phoned|rang|emailed|mailed|texted|contacted|messaged|chased|visited .. school|landlord|council|gp|doctor|doctors|clinic|hospital|midwife|nursery|creche|dentist|bank|lawyer|ocmw|company|agency|office|teacher|social|housing|insurance|pharmacy|supplier|employer',
    'moved|changed|cancelled|rescheduled|confirmed|pushed .. appointment|slot|meeting|date|session',
    'on behalf of',
    'spoke|talked|met with|to the|her teacher|school|landlord|lawyer|social|midwife|nurse|doctor|housing|ocmw',
  ],
}
