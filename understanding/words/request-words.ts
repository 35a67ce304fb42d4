/** Words of who asks for a buddy, that are nobody's name: of helpers, of having a child, of where people come from. */
const words = `
aanvraag aanvragen aangevraagd aanmelding aanmelden aangemeld aanvrager buddy buddys bib caw ckg clb ocmw uz az opgroeien kraamzorg
expertisecentrum vroedvrouw vroedvrouwen verloskundige gynaecoloog gynaecologe huisarts sociaal sociale maatschappelijk maatschappelijke
werker werkster assistent assistente hulpverlener hulpverleners begeleider begeleidster begeleiders verpleegkundige verpleegster
wijkgezondheidscentrum inloopteam thuisbegeleiding kraamafdeling materniteit ziekenhuis consultatiebureau consultatie kinderopvang
zwanger zwangere zwangerschap pregnant weken wkn maanden uitgerekend bevalt bevallen bevalling geboren geboorte baby tweeling drieling
kindje zoontje dochtertje alleenstaand alleenstaande tienermoeder tienermama minderjarig minderjarige jonge koppel partner echtgenoot
cliente client clienten mama moeder vrouw gezin gezinnen familie mevrouw nieuwkomer nieuwkomers vluchteling vluchtelinge asielzoeker
regularisatie verblijf verblijfsvergunning papieren administratie mutualiteit ziekteverzekering kansarm kansarmoede isolement geisoleerd
eenzaam netwerk nood hulp steun ondersteuning tolk tolken taal talen spreekt praat begrijpt dakloos dakloze opvang sociaal huurwoning
woont verblijft zoekt wil wilt willen graag dringend regio wijk buurt deelgemeente stad omgeving rond nabij contact contactpersoon
bereikbaar telefoon mail groeten groetjes alvast dank bedankt vriendelijke beste dag goedemiddag goeiemorgen collega collegas team dienst
afrikaanse afghaanse afghaan afghaans albanees albanese algerijnse algerijns armeense armeens bulgaarse bulgaars congolese eritrese
eritrees ethiopische georgische ghanese ghanees guinese indische iraanse irakese iraakse italiaanse kameroense koerdische kosovaarse
macedonische marokkaanse mongoolse nepalese nigeriaanse oekraiense pakistaanse palestijnse poolse portugese roemeense roma rwandese
russische senegalese servische slovaakse somalische spaanse syrische tunesische turkse vlaamse belgische westafrikaanse
januari februari maart april mei juni juli augustus september oktober november december januarie
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag request asking requesting mum mom mother pregnant weeks months due
`

export const requestWords: ReadonlySet<string> = new Set(
  words.normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/).filter(Boolean),
)
