/** Forms of strong verbs and of irregular ones, each with its infinitive before the colon. Folded. */
const written = `
drinken: drinkt drink dronk dronken gedronken
slaan: slaat sla sloeg sloegen geslagen slagen
slapen: slaapt slaap sliep sliepen geslapen
spreken: spreekt spreek sprak spraken gesproken
schrijven: schrijft schrijf schreef schreven geschreven
lezen: leest lees las lazen gelezen
begrijpen: begrijpt begrijp begreep begrepen
verstaan: verstaat versta verstond
wegen: weegt weeg woog wogen gewogen
zwemmen: zwemt zwom gezwommen
rijden: rijdt rij reed reden gereden
fietsen: fietst gefietst
vechten: vecht vocht gevochten
stelen: steelt stal gestolen
sterven: sterft stierf gestorven
verliezen: verliest verloor verloren
bevallen: bevalt beviel bevielen
scheiden: scheidt gescheiden
afsluiten: afgesloten afsluit sluit gesloten
eten: eet at aten gegeten
koken: kookt gekookt
bedreigen: bedreigt bedreigd
verkrachten: verkracht
breken: breekt brak gebroken
bijten: bijt beet gebeten
ontslaan: ontslagen ontslaat
huilen: huilt huil huilde gehuild
roken: rookt rook gerookt
zorgen: zorgt
kiezen: kiest koos gekozen
brengen: brengt bracht gebracht
kopen: koopt kocht gekocht
lopen: loopt liep gelopen
leren: leert geleerd
lenen: leent geleend
werken: werkt gewerkt
wonen: woont woonde gewoond
voeden: voedt voedde gevoed
spelen: speelt speelde gespeeld
poetsen: poetst poets poetste gepoetst
kuisen: kuist gekuist
verhuizen: verhuist verhuisd verhuisde
vertalen: vertaalt vertaald vertaalde
tolken: tolkt getolkt
betalen: betaalt betaald betaalde
afbetalen: afbetaald afbetaalt
praten: praat praatte gepraat
babbelen: babbelt gebabbeld
studeren: studeert gestudeerd
trouwen: trouwt getrouwd
erkennen: erkent erkend
aangeven: aangegeven
invullen: ingevuld invult
inschrijven: ingeschreven inschrijft
opvoeden: opgevoed opvoedt
stoppen: stopt gestopt
gokken: gokt gegokt
gamen: gamet gegamed
huren: huurt gehuurd
blowen: blowt geblowd
drinken: drinkt gedronken
bedreigen: bedreigt bedreigd
mishandelen: mishandelt mishandeld
schoppen: schopt geschopt
wenen: weent geweend
bleiten: bleit gebleit
strijken: strijkt gestreken
kolven: kolft gekolfd
inenten: inent ingeent
herstellen: herstelt hersteld
oefenen: oefent geoefend
zingen: zingt gezongen
klappen: klapt geklapt
smoren: smoort gesmoord
masseren: masseert
`

/** The infinitive of a form. */
export const verbForms: ReadonlyMap<string, string> = new Map(
  written
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [infinitive = '', forms = ''] = line.split(': ')
      return forms.split(' ').map((form): [string, string] => [form, infinitive])
    }),
)
