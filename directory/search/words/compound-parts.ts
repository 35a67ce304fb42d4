/**
 * Words that compounds of the field are made of, beside those people ask needs with. A compound is split into these
 * only, so that gasthuis is no house full of gas; its parts are looked for beside the whole word, never instead.
 */
export const compoundParts: readonly string[] = `
aanbod aangifte bijstand toevlucht voorlichting gesprek spreekbeurt aankoop aanmelding aanvraag aanpak achterstand actie activiteit administratie adres advies adviseur
advocaat afbetaling afdeling afspraak afsluiting afval akte algemeen alimentatie ambt ambtenaar ambulant antenne
apotheek appartement arbeid arbeider arm armoede artikel arts asiel asielzoeker atelier auto avond azc
baas baby bad balans balie bank bed bedeling bediende begeleider begeleiding behandeling beheer beheerder beleid
belasting belofte bemiddelaar bemiddeling benen beroep beschutting bescherming bestand betaling bevalling bevoegd bewind
bezoek bib bibliotheek boek boete bond borst borstvoeding boterham brand breuk brief bril broek broer bruggen brug budget
buggy buik bureau burger buur buurt bus cadeau café cel cent centrum cheque club coach collectief compagnie computer
consult consultatie consultatiebureau contact contract conversatie coordinator corner crisis crèche cultuur cursus
daad dag dak dame deken dekens depot deur dienst dier diëet diploma digitaal dokter doktor donatie dossier drank drug
drugs druppel echo eend eerste eerstelijn energie enquête ergotherapie ervaring eten expert expertise expertisecentrum
fabriek factuur familie fiets fietsen film fles folder fonds foto frigo fruit functie garage gas gast gebaren gebarentaal
gebied geboorte gebouw geboren geld gemeente gemeenschap gemeenschappelijk gezin gezins gezinszorg gezondheid gids
gift gordijn groei groen groente groep gsm gym handicap hand handel helft hemd herberg hersteller herstelling herstel
hoek hotel houding huis huisarts huisraad huisbaas huisvesting hulp hulpverlener hulpverlening huren huur huurder
huwelijk inburgering info informatie inkomen inloop inrichting inschrijving inspectie instelling integratie intake
isolatie jaar jas jeugd job jongen jongere kaart kaas kamer kamp kans kantoor kas kast keizersnede keuken kind kinder
kindje kinesist klas kleding kleed kleer kleren kleuter klacht klant klas klusjes klus koffer koken kook kost kosten
kraam kraamzorg krediet kribbe kring kruid kruidenier kruispunt kuis kunst kwaliteit kwestie lactatie lamp land landbouw
lening leraar leren les lessen leven lezen lid lijn linnen loket loon loop loopbaan lotgenoten luier luiers luister
maal maaltijd maand maandverband maat maatje maatschappij mama man markt massage materiaal materniteit matras
medewerker medicatie medisch meisje melding melk mens meter meubel meubels milieu misbruik mobiel mobiliteit moeder
moment monitor mutualiteit naai nacht nachtopvang naam netwerk nieuwkomer nood noodopvang onderhoud ondersteuner
ondersteuning ondersteunings onderwijs onderzoek ontmoeting ontwikkeling onthaal oefening oog oogst oor opa opleiding
oppas opstart opvang opvoeding opvoedings opvolging organisatie ouder ouders ouderen overlast overleg overheid
pak pakket pamper pampers papa papier partner pas passage patiënt pedagoog pedagogisch pensioen peuter plaats plan
platform plein pleeg pleegzorg plek poets politie pool post postnataal praat praktijk prenataal premie preventie prik
probleem product programma project psychiatrie psychologie punt raad raadpleging recht rechts rechtbank rechter
regeling registratie reis relatie ruil ruimte rust salon samen schakel scheiding school schoen schoenen schoolkosten
schuld schuldbemiddeling schulden scan slaap slaapplaats slacht slachtoffer sociaal sociale soep solidariteit spaar
spel speel speelgoed speelotheek speelplein sport spreek spreekuur spullen staat stad stage stadhuis stap steun
steunpunt stookolie straat straathoek stress student studie subsidie taal taalles tafel tand tandarts tarief team
tegemoetkoming telefoon tent terug test therapeut therapie thuis thuishulp thuiszorg tiener tijd toeleiding toelage
toerisme toeslag tolk tolken traject trefpunt tram trein tuin tweedehands tweeling uitkering uitleen uitleendienst
uitleg uitstap uitzet uitgifte uitwisseling uur vader vacature vakantie vaccin vaccinatie val veiligheid ver
verbinding verblijf verblijfs vereniging vergoeding verhaal verhuis verhuizing verhuur verhuurder verhuurkantoor
verkeer verkoop verlener verlening verlies verlof verloskunde verpleeg verpleegkundige verpleging verslaving
vertaal vertaling verwarming verwijs verzameling verzekering verzorging vest visum vluchteling vluchtelingen vlucht
voeding voedsel voedselhulp voedselbank voet volk volwassenen volwassene voogd voor voorraad voorstelling voorziening
vorming vraag vragen vreemdeling vreemdelingen vriend vriendelijk vrije tijd vrijwilliger vrijwilligers vrouw vrouwen
vroedvrouw vuur wacht wachtpost wagen wandel warm was wasmachine wassalon water web weeg week weg welzijn welzijns werk
werker werking werkloosheid werkplaats wereld wet wijk wijkgezondheidscentrum winkel winter woning wonen woon
woonwinkel woonzorg zaal zak zelfhulp zelfmoord zetel ziek ziekte ziekenhuis ziekenfonds zitdag zolder zomer zorg zuster
zuigeling zwanger zwangere zwangerschap zwangerschaps zwem zwemmen
procedure controle regeling aanpassing opvolging training traject toelating bewijs bijdrage toestel apparaat lijst
reeks soort vorm vlak stof deel vak blad stuk kring kader beurs premie stelsel statuut status situatie toestand
probleem moeilijkheid moeilijkheden schade zekerheid verlies vrijheid zaak zaken wet boek gids map doos kist mand
tas fonds pot kamer gang trap tuin weide bal spel feest fuif reis tocht rit vaart weg baan spoor halte hoek kant
grens rand top bodem dak muur vloer raam steen hout glas metaal papier doek stofje draad naald schaar mes vork lepel
maand jaar uurtje avond ochtend middag nacht week weekend seizoen lente herfst kerst paas sint nieuwjaar
atelier klooster kapel kerk moskee imam pastoor parochie school klas leerling leerkracht juf meester directeur
directie bestuur raad commissie vergadering comité club kern ploeg bende kudde
kledij garderobe schoeisel laarzen trui broek rok kousen sokken muts sjaal handschoenen ondergoed pyjama
kinderwagen buggy autostoel bedje wieg park box stoel badje luier fles speen
babbel koffie thee ontbijt lunch
`
  .split(/\s+/)
  .filter((word) => word !== '')
