import type { ContactAction } from '../../programme/contact-words.ts'

// Doings told by an image or a scene rather than by their own verb; a class beside a class, as in action-doings.ts.

/** Letting somebody pour out what weighs on her. */
const pour =
  'uithuilen|uitrazen|uitwenen|uitbleiten|uitpraten|spuien|tieren|vloeken|schelden|leeglopen|uitspuwen|ventileren|afreageren|bekomen|bleiten|huilen|wenen|snikken|klagen|zagen|uitblazen|vertellen'
const poured =
  'gezaagd|geklaagd|gezeurd|gevloekt|getierd|gescholden|gejammerd|geschreid|leeggelopen|uitgehuild|uitgeraasd'
const burden =
  'vlucht|oorlog|miskraam|verlies|verleden|overlijden|verdriet|heimwee|angst|angsten|zorgen|geweld|eenzaamheid|trauma|nachtmerries'
const told = 'vertelde|vertelden|vertelt|vertellen|praatte|praatten|sprak'
const touch =
  'vastgehouden|vasthouden|vastgepakt|vastgenomen|gepakt|gehouden|genomen|geknepen|kneep|knijpen|gewreven|gestreeld'
const leanOn = 'schouder|klankbord|praatpaal|uitlaatklep|steunpilaar|luisteraar|toeverlaat|steuntje'
const strong =
  'straffe|sterke|goeie|goede|fantastische|geweldige|lieve|dappere|moedige|prachtige|schitterende|toffe|knappe'
const her = 'madam|vrouw|mama|moeder|mams|dame|griet|meid'

/** Minding children, and what is done with paper and with things at home. */
const kids =
  'baby|babyke|kleine|kleinen|kleintje|kleintjes|kindje|kindjes|kinderen|kids|kinders|tweeling|peuter|kleuter|oudste|jongste|zoontje|dochtertje|broertje|zusje'
const onPaper = 'blad|papier|blaadje|lijst|lijstje|briefje|kaartje|schrift|schriftje|rij|rijtje'
const written = 'gezet|geschreven|opgeschreven|genoteerd|opgelijst|gezet|neergeschreven|gelegd'
const drawn = 'uitgetekend|getekend|geschetst|uitgelegd|uitgeschreven|voorgerekend'
const checkable =
  'punten|saldo|stand|plaats|wachtlijst|dossier|ebox|mailbox|mails|site|website|puntenlijst|inschrijving|rekening|aanvraag|status|teller'
const checked = 'nagekeken|bekeken|gecheckt|gecontroleerd|opgezocht|nagegaan'
const screen = 'bankapp|app|site|website|ebox|mailbox|mails|rekening|account|immoweb|vacatures|doccle|itsme'
const handmade =
  '*doos|*doosje|*bord|*schema|*rooster|*pot|*potje|*overzicht|*tabel|*lijst|*lijstje|*map|*boekje|*boekske|overzicht|tabel|begroting|potje|potjes|etiketjes|kaartjes|fardes|flashcards|begroting'
const made =
  'gemaakt|gevuld|klaargezet|opgemaakt|opgesteld|ineengestoken|bijgewerkt|aangevuld|ingevuld|bijgehouden'
const toPrepare =
  '*gesprek|oudercontact|examen|verhuis|intake|afspraak|vragen|toets|rapport|bevalling|opstart|feestje|verjaardag|zitting|presentatie'
const household =
  'koelkast|frigo|diepvries|wasmachine|bed|bedje|*bed|*bedje|wagen|*wagen|buggy|stoel|*stoel|*stoeltje|kast|*kast|tafel|zetel|fiets|fietsje|matras|jas|*jas|schoenen|*schoenen|laarzen|*laarsjes|speelgoed|microgolf|fornuis|autostoel|box|park'
const gotten = 'gevonden|versierd|bemachtigd|gescoord|getikt|geritseld|losgekregen|gezocht|overgenomen'
const fixture =
  'kast|kastje|kader|kadertje|rek|rekje|plank|plankje|gordijn|gordijnen|gordijnrail|spiegel|deur|deurtje|lamp|lade|schuif|klok|kapstok|bedje|hek|hekje|traphekje|tv|mobiel'
const straightened =
  'rechtgehangen|rechtgezet|vastgehangen|teruggehangen|vastgezet|vastgeschroefd|aangespannen|aangedraaid|bijgehangen|verhangen|gehangen|afgesteld|bijgesteld'

/** Who is spoken with on her behalf, beyond the services. */
const third =
  'luminus|engie|eneco|telenet|proximus|orange|fluvius|farys|nmbs|delijn|stad|gemeente|mutualiteit|ziekenfonds|ocmw|caw|woonmaatschappij|svk|bank|opticien|optieker|gyn|gyne|directrice|directeur|*directrice|*directeur|coordinator|coordinatrice|schoolsecretariaat|taalcoach|jobcoach|coach|trajectbegeleider|woonbegeleider|bewindvoerder|curator|budgetbegeleider|stagebegeleider|stageplaats|chef|bazin|baas|werkgever|huisbaas|verhuurder|eigenaar|school|clb|juf|leerkracht|creche|opvang|kinderopvang|huisdokter|dokteres|consulent|consulente|brugfiguur|maatschappelijk|sociaal|dienst|dienstverlening|vroedvrouw|verpleegster|dokter|huisarts|specialist|ziekenhuis|tolk|onthaalmoeder|leverancier|verzekering|deurwaarder|advocaat|ploegbaas|kinderarts|klantendienst|helpdesk|receptie|onthaal'
const meeting =
  'vergadering|teamvergadering|overleg|bijeenkomst|rondetafel|gesprek|samenkomst|mdo|zorgoverleg|teams'
const rang =
  'gebeld|opgebeld|teruggebeld|nagebeld|getelefoneerd|gemaild|aangeschreven|gecontacteerd|aangesproken|verwittigd'
const slot = 'rendez-vous|rendezvous|rdv|afspraak|consult|consultatie|controle|intake|gesprek|levering|echo'
const shifted =
  'opgeschoven|verschoven|verzet|verlegd|vervroegd|verlaat|omgeboekt|verplaatst|vooruitgeschoven'
const placeFor =
  'speelpleinwerking|*werking|kamp|*kamp|plaats|plek|plekje|plekske|opvang|oppas|babysit|babysitter|tolk|vrijwilliger|vervoer|chauffeur|camionette|busje|verhuisploeg|verhuisfirma|ploeg|iemand'
const secured =
  'gevonden|geboekt|vastgelegd|gereserveerd|geregeld|versierd|bemachtigd|losgekregen|gestrikt|aangezocht'

/** Leading her on to others. */
const helpers =
  'brugfiguur|inloopteam|ocmw|caw|cgg|clb|vdab|kindengezin|psycholoog|huisarts|vroedvrouw|gezinsondersteuner|thuisbegeleiding|*begeleiding|*werking|*groep|*team|energiehuis|rechtswinkel|huurdersbond|vertrouwenspersoon|vertrouwensarts|taalcoach|jobcoach|maatje|vrijwilliger|vrijwilligster|wijkverpleegster|wijkverpleegkundige|mamacafe|praatgroep|mamagroep'

/** The five doings, told by an image or a scene. */
export const actionConcepts: Readonly<Record<ContactAction, readonly string[]>> = {
  emotional: [
    'zat|gezeten|zitten|bleef|gebleven aan haar|heur|hun bed',
    'zacht|zachtjes|stil|rustig|rustigjes .. verteld|gepraat|gebabbeld|gezongen',
    'tot ze sliep|kalmeerde|rustig',
    'mij|me altijd|steeds mag|kan bellen|sturen',
    'altijd mag|kan bellen|sturen',
    'mostly|just nodded',
    'hoe blij|fier|trots|content ik ben',
    'hoe blij|fier|trots|content ik',
    'uitgepraat',
    'een|1 en al oor',
    'mijn oren getuit|gespitst|wijd',
    'oren getuit|gespitst',
    'ja en amen',
    'haar|heur|hun ei kwijt',
    'ei kwijt|leggen',
    `was|ben|gewoon|enkel|alleen|fungeerde ... een|haar|heur|de|als ${leanOn}`,
    `ik|gewoon .. ${leanOn}`,
    'schouder om op te|uit',
    'op mij kunnen|mogen leunen|rekenen',
    'stem nodig|horen aan',
    `laten|haar|heur|mama|goed|es|eens .. ${pour}`,
    `kunnen|mogen|mocht|kon|kunne .. ${pour}`,
    `ze|heeft|samen|hard|eens .. ${poured}`,
    'verhaal laten doen',
    'verhaal kunnen|mogen doen|vertellen|kwijt',
    'kwijt moest|moet|wou|kon|mocht|moeten',
    `${told} .. over|van .. ${burden}`,
    `over|van ${burden} .. verteld|vertelde|vertellen`,
    'told me the|her whole|full|entire|all|story',
    'told me everything|all|about',
    'poured out',
    'let|letting ... vent|rant|ramble',
    'opened her heart',
    'getreurd',
    'meegetreurd',
    'gerouwd',
    `hand|handje|handen|pols .. ${touch}`,
    `${touch} .. hand|handje|handen`,
    'hield|hielden|houdt|hou .. hand|handje|handen',
    'squeezed|holding|held .. hand|hands',
    'vastgenomen|vastgepakt|omhelsd|geknuffeld .. toen|omdat|terwijl',
    'haar|heur|mama vastgenomen|vastgepakt',
    'op adem kunnen|kon|laten|komen',
    'adem komen',
    `${strong} ${her}`,
    'gezegd dat|da iedereen|elke|alle',
    'gezegd dat|da .. normaal|begrijpelijk|menselijk|gewoon',
    'moed ingepompt|ingesproken|bijgebracht|ingefluisterd|toegesproken',
    'wat|beetje moed .. ingepompt|gegeven|ingesproken',
    'duimen gestuurd|gestoken|omhoog|voor',
    'geduimd',
    'gesupporterd',
    'aangevuurd',
    'toegejuicht',
    'meegevierd|gevierd dat|da',
    'samen|mee gevierd dat|da',
    'gezwegen samen',
    'samen|lang|even|efkes|gewoon gezwegen|gezweget',
    'gezwegen en',
    'stil|stilte samen|gelaten|gedeeld',
    'gewoon samen|bijeen gezeten|zitten',
    'gewoon|stil .. samen|naast|bij gezeten',
    'zorgen|miserie|verdriet|hart .. op tafel',
    'fleurde|fleurden .. op',
    'opgefleurd',
    'huwelijksfotos|trouwfotos|familiefotos|fotos .. bekeken .. vertelde|verteld',
    'een gesprek van hart tot hart',
    'diep in de ogen',
  ],
  practical: [
    'in haar|heur|hun plaats geweest|gegaan|gehaald|naar|want|omdat|omda',
    'naar .. geweest|gegaan in haar|heur|hun plaats',
    '*briefje|briefje|nota|kaart|kaartje .. geschreven',
    'uitgeknipt',
    'geknipt|geplakt|versierd|opgemaakt samen|met|voor',
    'een|n tweedehands|tweedehandse|nieuwe|andere|goedkope gevonden|geregeld|versierd|gekocht|gezocht',
    'vallen|muizenval|muizenvallen|gif .. gezet|geplaatst|gelegd|gestrooid',
    'swapped|changed|fitted|replaced|unblocked .. lock|bulb|tap|fuse|battery|batteries|washer|curtain|curtains|wheel|tyre',
    'terug|opnieuw ingestoken|aangezet|opgezet|aangesloten|ingeplugd',
    'alles uitgewassen|afgewassen|gewassen|opgekuist',
    `gepuzzeld|geknutseld|gekleurd|geverfd met|mee de|het|den|haar ${kids}`,
    'terwijl mama|ze|zij sliep|douchte|kookte|rustte|voedde|poetste|kuiste|studeerde|solliciteerde',
    'dictee|oefeningen|oefentoets|huistaak .. gedaan|gemaakt|verbeterd|overlopen',
    'doos|doosje|zak|zakken|zakje|pak|pakje|tas|rugzak|valies ... bezorgd|afgegeven|gebracht|meegebracht|gegeven|meegegeven|afgezet|binnengebracht',
    `op een|het|n|t ${onPaper} ${written}`,
    `op ${onPaper} ${written}`,
    `op ${onPaper} gezet wat|hoe|waar`,
    `${checkable} .. ${checked}`,
    `in|op|naar de|het|haar ${screen} .. gekeken|gezocht|gegaan|gekeke`,
    `bleef|gebleven|blijven .. bij de|het|haar ${kids}`,
    `lette|letten|let|paste|pasten|waakte|waakten op .. ${kids}`,
    `ik|we|zolang .. de|het|haar ${kids} .. bij mij`,
    `${kids} in|uit|van bad|bed|school|opvang|creche .. deed|deden|gehaald|gebracht|gedaan`,
    `${kids} .. naar|van school|opvang|creche|kamp|turnles|zwemles gebracht|gehaald|gedaan|gevoerd|gaan`,
    'zodat|opdat mama|ze|zij .. kon|kan|konden|koste|koen',
    `${handmade} .. ${made}`,
    `${made} .. ${handmade}`,
    `${toPrepare} .. voorbereid|voorbereiden|ingeoefend`,
    'samen voorbereid',
    'leren maken|koken|bakken|naaien|invullen|printen|overschrijven',
    `${household} .. op de kop getikt`,
    `${household} .. ${gotten}`,
    `${gotten} .. ${household}`,
    'op de kop getikt',
    'found one|a|some .. on|online|at|for',
    `${fixture} .. ${straightened}`,
    'rechtgehangen',
    'pasfoto|pasfotos .. gemaakt|genomen|getrokken|laten',
    'foto|fotos van|voor|haar .. papieren|attest|brief|schimmel|schade|formulier|dossier|vocht|meter .. genomen|gemaakt|getrokken|doorgestuurd|doorgemaild|gestuurd',
    'foto|fotos .. papieren|attesten|brieven .. getrokken|genomen|gemaakt',
    'pot|potje|pak|pakje|zak|doos .. meegegeven|bijgegeven|achtergelaten',
    `op papier gezet`,
    'aangifte gedaan|ingevuld|ingediend',
    'mail|mailtje|bericht|berichtje|brief .. getypt|getikt',
    'ik typte|tikte|printte',
    'made .. list|overview|spreadsheet|budget|poster|folder',
    'wrote|written .. to|letter|email landlord|together|council|school',
    'read .. letter|bill|contract .. together|with|her',
    'looked after|at the|her baby|kids|children|twins',
    'took .. kids|baby|children|toddler to|out|for',
    'kept|keeping .. kids|baby|children|toddler busy|entertained|company',
  ],
  information: [
    'foto|fotos|filmpje|screenshot gestuurd van|met|waarop|over .. welke|hoe|waar|wat|de|het',
    'foto|filmpje gestuurd van welke|hoe|waar|wat',
    'passed|gave|sent her|him|them the|a .. number|address|contact|details',
    'heb|kem|khem|hebben|ik dat|da|dit .. verteld|uitgelegd',
    'vragen|vraagjes|vraag ... beantwoorden|beantwoord|antwoorden',
    'in|naar makkelijk|eenvoudig|simpel|gewoon|klaar|verstaanbaar|traag|duidelijk nederlands|vlaams|engels|frans',
    'in|naar haar|hun|heur|eigen|gewone|makkelijke taal|woorden .. gezet|gezegd|overgedaan|herhaald|verteld|uitgelegd|vertaald|overgezet',
    'bijsluiter|brief|verslag|formulier|contract|dokterstaal|jargon .. vertaald|gezet|omgezet naar|in .. taal|woorden',
    'overgedaan wat|in|hoe',
    'nog eens|es gezegd|verteld|herhaald wat',
    'wat de dokter|vroedvrouw|juf|leerkracht zei .. uitgelegd|herhaald|verteld',
    `${onPaper} .. ${drawn}`,
    'uitgetekend',
    'voorgerekend',
    'op het|t goede|juiste spoor gezet|gebracht',
    'op het|t spoor gezet|gebracht van',
    'gescreenshot',
    'schermafdruk*',
    'printscreen*',
    'heur|haar|hen|mama .. daarover|erover|hierover ingelicht|verteld|geinformeerd',
    'slaapritme|dagritme|ritme|schema .. uitgetekend|opgesteld|uitgelegd',
    'leren maken|klaarmaken|steriliseren|gebruiken|kolven|bereiden',
    'wat|hoe|waar ... op een blad|papier',
    'mondeling vertaald|uitgelegd',
    'gesprek|uitleg over rechten|plichten',
    'spelled|spelt out',
    'pointed her|it out',
    'filled her in',
  ],
  referral: [
    'op de lijst van|bij|voor',
    'via mij .. bij|op|naar|in',
    'haar|hen|mama ingeschreven voor|bij|in het|de|een ontbijt|*ontbijt|activiteit|activiteiten|uitstap|workshop|infosessie|*namiddag|*voormiddag|*les|*lessen|*clubje|*club',
    'haar|hen|hun|heur opgegeven',
    `${helpers} ... haar|hen opgegeven|aangemeld|ingeschreven`,
    `binnengebracht|binnengeleid|naartoe|heengeleid bij|in|naar .. ${helpers}`,
    `bij|in de|het|een|n ${helpers} .. binnengebracht|binnengeleid|aangebracht|voorgesteld|geintroduceerd`,
    `${helpers} erbij|bij gehaald|betrokken|geroepen|gevraagd`,
    `${helpers} .. erbij|bij gehaald|betrokken`,
    'naam|gegevens|dossier|aanvraag .. doorgegeven|overgemaakt|bezorgd|doorgespeeld aan|bij|voor',
    'haar|hun|de naam .. doorgegeven|opgegeven',
    'naam doorgegeven|opgegeven',
    'dossier|aanvraag .. overgemaakt',
    'daarnaar|ernaar|daarheen|ernaartoe|daarnaartoe verwezen|gestuurd|doorverwezen|geleid|begeleid',
    'daar|er .. naar verwezen|naartoe verwezen|gestuurd',
    'onto the|a .. waiting list',
    'got her|them|him onto|on|into the|a waiting|list|programme|group',
    'kennis gaan maken|gemaakt|maken in|met|bij de|het|een',
    'kennis gemaakt|laten in|met .. huis|team|werking|groep',
    `gesignaleerd|aangemeld|overgedragen bij|aan de|het|een ${helpers}`,
    'op gesprek gestuurd bij',
    `de weg gewezen naar de|het|een`,
    'handed|passed .. over|on to',
  ],
  organising: [
    `sms|smske|smsje|appje|appke|bericht|berichtje|mail|mailtje|briefje naar|aan .. ${third} .. gestuurd|verstuurd|gezonden|geschreven`,
    'plan|plannetje|planningske|schemaatje .. gemaakt|opgesteld|uitgewerkt',
    'left a|her|him voicemail|message',
    'left .. voicemail',
    'oproep .. gezet|geplaatst|gepost',
    'gevraagd aan|naar .. balie|loket|onthaal',
    'balie|loket|onthaal .. gevraagd',
    'ik|heb|kem gebeld en het|ze mag|kan|kon|lukt|past',
    'gebeld en het mag|kan|lukt|past',
    `foto|fotos|attest|verslag|screenshot|berichtje|bericht|mail|mailtje gestuurd|doorgestuurd|verstuurd|gemaild naar|aan de|het|haar ${third}`,
    'heb|kem|hebben|ik|we die gebeld|gemaild|opgebeld|gesproken|gecontacteerd|aangeschreven',
    `${third} .. ${rang}`,
    `${rang} naar|met|bij|aan .. ${third}`,
    `${third} op de hoogte gebracht|gesteld|gehouden`,
    `${third} .. op de hoogte gebracht|gesteld|gehouden`,
    `${third} .. ingelicht|gebriefd|gepolst`,
    `${meeting} .. gehad|gezeten|bijgewoond|gedaan met|op .. ${third}`,
    `${meeting} .. met|tussen|op .. ${third}`,
    `met .. ${third} .. onderhandeld|gepraat|samengezeten|overlegd|afgestemd`,
    'onderhandeld met|over',
    `${slot} .. ${shifted}`,
    `rendez vous ... ${shifted}`,
    `${placeFor} .. ${secured}`,
    `${secured} .. ${placeFor}`,
    'gevonden die|om .. kan|wil|tolken|helpen',
    'weekplanning|planning|uurrooster|beurtrol .. gemaakt|opgesteld|overlopen',
    'gevraagd|gehoord aan|bij .. of|wanneer|hoe ver',
    'vooruitgaat|opschiet|zit .. gevraagd',
    `bij de|het|haar ${third} .. gehoord|geinformeerd|nagevraagd|gaan horen`,
    'gaan horen of|bij',
    'opgevolgd of',
    'alles op elkaar afgestemd',
    'wie wat|welke opvolgt|doet|regelt|haalt',
  ],
}
