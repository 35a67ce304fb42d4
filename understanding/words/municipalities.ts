/** Municipalities of Flanders (and Brussels) as written in Dutch: the list of 2025 of Statbel, and names in daily use. */
const municipalities = `
Aalst | Aalter | Aarschot | Aartselaar | Achel | Affligem | Alken | Alveringem | Antwerpen | Anzegem |
Ardooie | Arendonk | As | Asse | Assenede | Avelgem | Baarle-Hertog | Balen | Beernem | Beerse | Beersel |
Begijnendijk | Bekkevoort | Beringen | Berlaar | Berlare | Bertem | Bever | Beveren | Bierbeek | Bilzen |
Blankenberge | Bocholt | Boechout | Bonheiden | Boom | Boortmeerbeek | Borgloon | Bornem | Boutersem |
Brakel | Brasschaat | Brecht | Bredene | Bree | Brugge | Brussel | Buggenhout | Damme | De Haan | De Panne |
De Pinte | Deerlijk | Deinze | Denderleeuw | Dendermonde | Dentergem | Dessel | Destelbergen | Diepenbeek |
Diest | Diksmuide | Dilbeek | Dilsen | Dilsen-Stokkem | Drogenbos | Duffel | Edegem | Eeklo | Eksel | Erpe-
Mere | Essen | Evergem | Galmaarden | Gavere | Geel | Geetbets | Genk | Gent | Geraardsbergen | Gingelom |
Gistel | Glabbeek | Gooik | Grimbergen | Grobbendonk | Haacht | Haaltert | Halen | Halle | Ham | Hamme |
Hamont | Hamont-Achel | Harelbeke | Hasselt | Hechtel | Hechtel-Eksel | Heers | Heist | Heist-op-den-Berg |
Helchteren | Hemiksem | Herent | Herentals | Herenthout | Herk-de-Stad | Herne | Herselt | Herstappe |
Herzele | Heusden | Heusden-Zolder | Heuvelland | Hoegaarden | Hoeilaart | Hoeselt | Holsbeek | Hooglede |
Hoogstraten | Horebeke | Houthalen | Houthalen-Helchteren | Houthulst | Hove | Huldenberg | Hulshout |
Ichtegem | Ieper | Ingelmunster | Izegem | Jabbeke | Kalmthout | Kampenhout | Kapelle-op-den-Bos | Kapellen
| Kaprijke | Kasterlee | Keerbergen | Kinrooi | Kluisbergen | Knokke | Knokke-Heist | Koekelare | Koksijde |
Kontich | Kortemark | Kortenaken | Kortenberg | Kortrijk | Kraainem | Kruibeke | Kruisem | Kuurne | Laakdal
| Laarne | Lanaken | Landen | Langemark-Poelkapelle | Lebbeke | Lede | Ledegem | Lendelede | Lennik |
Leopoldsburg | Leuven | Lichtervelde | Liedekerke | Lier | Lierde | Lievegem | Lille | Linkebeek | Lint |
Linter | Lo-Reninge | Lochristi | Lokeren | Lommel | Londerzeel | Lovendegem | Lubbeek | Lummen | Maarkedal
| Maaseik | Maasmechelen | Machelen | Maldegem | Malle | Mechelen | Meerhout | Meeuwen-Gruitrode | Meise |
Melle | Menen | Merchtem | Merelbeke | Merksplas | Mesen | Meulebeke | Middelkerke | Moerbeke | Mol |
Moorslede | Mortsel | Nazareth | Neerpelt | Nevele | Niel | Nieuwerkerken | Nieuwpoort | Nijlen | Ninove |
Olen | Oostende | Oosterzele | Oostkamp | Oostrozebeke | Opglabbeek | Opwijk | Oud-Heverlee | Oud-Turnhout |
Oudenaarde | Oudenburg | Oudsbergen | Overijse | Overpelt | Pajottegem | Peer | Pelt | Pepingen | Pittem |
Poperinge | Putte | Puurs | Puurs-Sint-Amands | Ranst | Ravels | Retie | Riemst | Rijkevorsel | Roeselare |
Ronse | Roosdaal | Rotselaar | Ruiselede | Rumst | Schelle | Scherpenheuvel | Scherpenheuvel-Zichem |
Schilde | Schoten | Sint-Amands | Sint-Genesius-Rode | Sint-Gillis-Waas | Sint-Katelijne-Waver | Sint-
Laureins | Sint-Lievens-Houtem | Sint-Martens-Latem | Sint-Niklaas | Sint-Pieters-Leeuw | Sint-Truiden |
Spiere-Helkijn | Stabroek | Staden | Steenokkerzeel | Stekene | Stokkem | Temse | Ternat | Tervuren |
Tessenderlo | Tielt | Tielt-Winge | Tienen | Tongeren | Torhout | Tremelo | Turnhout | Veurne | Vilvoorde |
Vleteren | Voeren | Vorselaar | Vosselaar | Waarschoot | Waasmunster | Wachtebeke | Waregem | Wellen |
Wemmel | Wervik | Westerlo | Wetteren | Wevelgem | Wezembeek-Oppem | Wichelen | Wielsbeke | Wijnegem |
Willebroek | Wingene | Wommelgem | Wortegem-Petegem | Wuustwezel | Zandhoven | Zaventem | Zedelgem | Zele |
Zelzate | Zemst | Zichem | Zoersel | Zolder | Zomergem | Zonhoven | Zonnebeke | Zottegem | Zoutleeuw |
Zuienkerke | Zulte | Zutendaal | Zwalm | Zwevegem | Zwijndrecht
`

/** Parts of towns, and names in other languages, with the municipality they stand for. */
const otherNames: Readonly<Record<string, string>> = {
  ghent: 'Gent',
  gand: 'Gent',
  gentbrugge: 'Gent',
  ledeberg: 'Gent',
  mariakerke: 'Gent',
  wondelgem: 'Gent',
  oostakker: 'Gent',
  drongen: 'Gent',
  'sint amandsberg': 'Gent',
  'st amandsberg': 'Gent',
  zwijnaarde: 'Gent',
  'sint denijs westrem': 'Gent',
  'st denijs westrem': 'Gent',
  afsnee: 'Gent',
  rabot: 'Gent',
  muide: 'Gent',
  'brugse poort': 'Gent',
  'nieuw gent': 'Gent',
  dampoort: 'Gent',
  bloemekenswijk: 'Gent',
  sluizeken: 'Gent',
  gentse: 'Gent',
  kermt: 'Hasselt',
  kuringen: 'Hasselt',
  spalbeek: 'Hasselt',
  stevoort: 'Hasselt',
  stokrooie: 'Hasselt',
  'sint lambrechts herk': 'Hasselt',
  runkst: 'Hasselt',
  kortessem: 'Hasselt',
  godsheide: 'Hasselt',
  kiewit: 'Hasselt',
  banneux: 'Hasselt',
  hasseltse: 'Hasselt',
  antwerp: 'Antwerpen',
  anvers: 'Antwerpen',
  deurne: 'Antwerpen',
  borgerhout: 'Antwerpen',
  berchem: 'Antwerpen',
  merksem: 'Antwerpen',
  hoboken: 'Antwerpen',
  wilrijk: 'Antwerpen',
  ekeren: 'Antwerpen',
  borsbeek: 'Antwerpen',
  luchtbal: 'Antwerpen',
  kiel: 'Antwerpen',
  linkeroever: 'Antwerpen',
  antwerpse: 'Antwerpen',
  waterschei: 'Genk',
  winterslag: 'Genk',
  zwartberg: 'Genk',
  sledderlo: 'Genk',
  genkse: 'Genk',
  bruges: 'Brugge',
  assebroek: 'Brugge',
  louvain: 'Leuven',
  'kessel lo': 'Leuven',
  heverlee: 'Leuven',
  malines: 'Mechelen',
  courtrai: 'Kortrijk',
  ostend: 'Oostende',
  brussels: 'Brussel',
  bruxelles: 'Brussel',
  schaarbeek: 'Brussel',
  molenbeek: 'Brussel',
  anderlecht: 'Brussel',
  'st niklaas': 'Sint-Niklaas',
  'st truiden': 'Sint-Truiden',
  truiden: 'Sint-Truiden',
  'mechelen aan de maas': 'Maasmechelen',
  eisden: 'Maasmechelen',
  ypres: 'Ieper',
  alost: 'Aalst',
}

/** Lower-case name without hyphens -> municipality as written in Dutch. */
export const places: ReadonlyMap<string, string> = new Map([
  ...municipalities
    .split('|')
    .map((name) => name.trim())
    .map((name): [string, string] => [name.toLowerCase().replaceAll('-', ' '), name]),
  ...Object.entries(otherNames),
])

/** Names that are also ordinary words: they count only after "in", "te", "rond" … or with a capital. */
export const wordlikePlaces: ReadonlySet<string> = new Set([
  'as',
  'balen',
  'beerse',
  'bever',
  'boom',
  'bree',
  'brecht',
  'damme',
  'diest',
  'duffel',
  'essen',
  'geel',
  'halen',
  'halle',
  'ham',
  'hamme',
  'heers',
  'heist',
  'herne',
  'hove',
  'kapellen',
  'landen',
  'lede',
  'lier',
  'lint',
  'malle',
  'melle',
  'menen',
  'mol',
  'niel',
  'olen',
  'peer',
  'pelt',
  'putte',
  'schelle',
  'staden',
  'zele',
  'zolder',
  'lille',
  'nazareth',
  'as',
  'temse',
  'asse',
  'zulte',
  'zwalm',
  'centrum',
  'berchem',
  'zichem',
  'de haan',
  'de panne',
  'de pinte',
  'gavere',
  'lierde',
])
