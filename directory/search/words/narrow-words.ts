/**
 * Words in the everyday words of a need that are a kind of service of their own: who asks a dentist is not helped by a
 * GP as long as there is a dentist. Each line holds words for the same, folded; stems are made of them when read. A word
 * may stand in several lines.
 */
export const narrowWords: readonly (readonly string[])[] = `
tandarts tandartsen tandheelkunde tandpijn kiespijn dentist dentiste toothache
apotheek apotheker apothekers pharmacy pharmacie
kine kinesist kinesitherapeut kinesitherapie physiotherapist
kinderarts kinderartsen pediater kindjesdokter pediatrician paediatrician pediatre
ziekenhuis kliniek hospitaal hospital hopital spoed
gynaecoloog gynaecologe gynaecologie gynecologist gynaecologist gynecologue
bibliotheek bib library bibliotheque
fiets fietsen velo bakfiets bike bicycle fietsherstel fietsherstelling fietsstoeltje tweedehandsfiets tweedehandsfietsen
auto chauffeur lift vervoer rit brengt brengen rijdt rijden voeren meerijden drive driver ride conduire voiture
speelgoed speelotheek spelotheek toys jouets ludotheque speelgoeduitleen
babymassage massage masseren
zingen liedjes sing chanter
psychiater psychiatrie psychiatrist psychiatre
psycholoog psychologe psychologist psychologue
behandeling therapie therapeut depressie therapy therapist depression
advocaat avocaat advokaat lawyer avocat
scheiding echtscheiding scheiden divorce divorcer separation alimentatie onderhoudsgeld
rijbewijs
bezoekruimte
taxi
computer laptop computerles computerhulp
lezen schrijven alfabetisering geletterdheid analfabeet literacy alphabetisation
diploma
nul beginner beginners begin allereerste nooit debutant debutants scratch zero
les lessen taalles taallessen cursus lesson lessons course cours class classes
oefenen praten babbelen conversatie conversatiegroep praattafel praatuurtje praatgroep practise conversation
poetsen poetshulp poetsvrouw poetsvrouwke poetsmadam kuisen kuisvrouw kuishulp schoonmaken schoonmaak schoonmaakhulp cleaning cleaner menage nettoyage
huishouden huishoudhulp huishoudelijke strijken strijk wassen afwas gezinshulp poetshulp laundry ironing repassage lessive
vrijwilliger vrijwilligers vrijwilligster volunteer volunteers benevole
koffie koffietje koffieke thee babbel babbeltje praatje klapke koffieklets cafe coffee binnenlopen binnenspringen binnenwandelen inloop gezelschap
koken kookt meekoken cook cuisiner
maaltijd maaltijden soep warm warme meal meals repas soupe buurtrestaurant volkskeuken
voedselpakket voedselpakketten voedselpakketje pakket colis parcel
winkel boodschappen kruidenier winkelen groceries epicerie courses
lenen uitlenen ontlenen leent uitleen borrow emprunter
buggy buggyke kinderwagen wandelwagen koets koetske poussette voituur pram stroller pushchair landau duobuggy
autostoel autostoeltje autozetel autozitje maxicosi cosi
bed bedje bedden beddeke babybed wieg wiegje wiegske ledikant reisbed cot crib lit berceau
eetstoel eetstoeltje kinderstoel
badje babybadje
draagdoek draagzak
wasmachine wasmachien droogkast
koelkast frigo diepvries fridge
fornuis kookvuur oven cooker stove cuisiniere
matras matrassen mattress matelas
winterjas jas jasje frak frakske coat jacket manteau
schoenen schoentjes schoenekes shoes chaussures
zwangerschapskleren zwangerschapskleding positiekleding
melkpoeder poedermelk flesvoeding flessenmelk kunstvoeding babymelk formula
sterilisator steriliser sterilizer
kolf kolven afkolven borstkolf kolfapparaat melkpomp
inenting inentingen inenten vaccin vaccins vaccinatie vaccineren spuitje spuitjes prikje prikjes vaccination vaccine
huilbaby huilen huilt huilende wenen weent bleit bleiten schreit pleurs pleure crying cries
zwemmen zwembad piscine swimming
zee strand mer plage beach seaside
bos forest foret
boerderij kinderboerderij ferme farm
dieren dierentuin dierenpark zoo
uitstap uitstapje uitstapjes uitstapke daguitstap uitje dagje stap excursion trip outing sortie
vertalen vertaling vertalingen vertaler translate translation traduire traduction
groeipakket kinderbijslag kindergeld
startbedrag geboortepremie kraamgeld
moederschapsuitkering moederschapsrust moederschapsverlof
geboortevoordeel
stookolie mazout stookoliefonds
budgetmeter
schimmel vocht moisissure mould mold
huurachterstand
gokken gokt gokverslaving gambling
roken rookt tabak smoking fumer
gezinshereniging
belg nationaliteit
asiel asielaanvraag asielprocedure asylum asile
abortus ongewenste avortement abortion
spiraaltje spiraal sterilet
pil
cv
naaien
leefloon
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
