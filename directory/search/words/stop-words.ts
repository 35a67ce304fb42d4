function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}

/** Words that may stand anywhere in a phrase and change nothing: articles, and whose it is. Folded. */
export const articles = listed(`
  de den het 't een ne nen n 'n d' der des die dat dit deze mijn m'n mijne haar zijn z'n onze ons hun jouw je uw
  the a an my her his our their your this that le la l' un une des du mon ma son sa ses notre nos leur
  ook nog eens al wel toch maar even graag gewoon echt heel zeer erg vooral meer veel zo al'
`)

/** Words that say nothing of what is looked for: the lead-in, who asks, verbs that every question has. Folded. */
export const stopWords = listed(`
  ik jij hij zij ze wij we jullie u ge gij gy men er daar hier iemand iemands niemand iedereen wie wat waar
  waarheen waarmee waarvoor waarvan wanneer hoe welk welke welken waarom of en maar want dus dan als terwijl omdat zodat
  om te aan bij in op uit van voor met naar over door na tot per tijdens onder tussen rond rondom vanaf via naast
  achter tegen binnen buiten boven omtrent ivm i.v.m mbt ten ter
  is ben bent was waren zijn wordt worden word werd geworden heeft hebben heb hebt had hadden gehad
  kan kun kunt kunnen kon konden mag mogen moet moeten moest wil willen wilt wilde wou zou zouden zal zullen
  ga gaat gaan ging gegaan kom komt komen kwam doe doet doen deed gedaan laat laten geef geeft geven gegeven
  zoek zoekt zoeken zocht gezocht vind vindt vinden vond gevonden krijg krijgt krijgen kreeg gekregen
  heb ken kent kennen weet weten zeg zegt zeggen vraag vraagt vragen gevraagd bel bellen help helpt helpen geholpen
  haal haalt halen gehaald terecht terechtkan terechtkunnen geraakt geraak nodig nood behoefte
  adres adressen adresje telefoonnummer nummer contact contactgegevens gegevens info informatie tip tips
  iets niets wat ergens nergens plek plekje plaats plaatsen mogelijkheid mogelijkheden aanbod
  dienst diensten organisatie organisaties instantie instanties voorziening voorzieningen initiatief initiatieven
  hulp hulpverlening ondersteuning begeleiding steun opzoek opzoeken tonen toon geef lijst lijstje overzicht
  dag hallo hey hoi goeiemorgen goedemorgen goeiedag goedendag please alsjeblieft alstublieft aub svp dank bedankt merci
  goed goede goeie beste betere snel dringend liefst misschien eventueel ongeveer zelf samen
  me mij hem hen jou zich mezelf haarzelf
  mama mama's moeder moeders papa papa's vader vaders vrouw vrouwen mevrouw meneer man gezin gezinnen familie koppel
  buddy student klant mensen persoon personen
  nu now maintenant momenteel straks direct meteen
  vandaar daarvoor hiervoor daarmee daarvan eraan ervoor ermee
  staan staat stond blijft blijven houden houdt zit zitten
  i you he she we they it who what where when how which is are was be been has have had can could may must should
  would want wants wanted need needs needed looking look search searching find finding get gets getting give gives
  for to at in on of from with by and or but if near close please any some someone somebody something somewhere place
  service services organisation organization help support family mother mum mom there do does know
  je j' tu il elle nous vous ils elles on qui que quoi ou où quand comment quel quelle quels quelles est sont etre être
  a ont avoir peut peux pouvoir veut veux voudrais cherche chercher cherchons trouver trouve besoin aide pour avec sans
  chez dans sur par de et a à au aux en dans y
`)

/** Words that describe without telling services apart: they lift what holds them and throw nothing out. Folded. */
export const weakWords = listed(`
  baby baby's babys kind kinderen kindje kindjes kleine kleintje kinders peuter kleuter zwanger zwangere kraam
  ontlenen uitlenen lenen huren kopen tweede
  goedkoop goedkope betaalbaar betaalbare nieuw nieuwe oud oude groot grote jong jonge eerste tweede week weken maand
  maanden jaar uur uren dag dagen keer tijd moment problemen probleem vragen situatie thuis huis centrum groep team
  punt werking afdeling kantoor vzw vzw's asbl npo stad gemeente openbaar openbare sociaal sociale algemeen algemene
  children child kids kid cheap enfant enfants bebe bébé pas cher chere niet geen zonder not no
`)
