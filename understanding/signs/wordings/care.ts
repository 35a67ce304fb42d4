import type { Wordings } from '../wordings.ts'

/** Care in pregnancy that is missing or runs out. */
export const careSigns: Wordings = {
  'no-prenatal-care': [
    '@pregnant + nog niet | nog nie | nog nooit | nog geen | nooit | niet | nie | geen | zonder | never | hasnt | havent | no | not | didnt & gyn* | gynaecoloog | vroedvrouw | dokter | arts | huisarts | echo | echos | echografie | controle | controles | consult | consultatie | opvolging | opgevolgd | ziekenhuis | materniteit | bloedonderzoek | midwife | doctor | ultrasound | scan | scans | checkup | checkups | check up | gynaecologist | gynecologist | antenatal | prenatal | prenatale | appointment | hospital + !<bleeding>',
    'geen prenatale | geen zwangerschapsopvolging | geen enkele echo | nog geen enkele echo | nog geen enkele controle | zonder opvolging | niet opgevolgd | nie opgevolgd | geen opvolging voor haar zwangerschap | no prenatal care | no antenatal care | without prenatal | no prenatal | never had a scan | never had an ultrasound | never seen a midwife | hasnt seen a midwife | hasnt seen a doctor | not seen a doctor | not registered at any hospital | nergens ingeschreven om te bevallen | nergens ingeschreven voor de bevalling',
    'verbergt haar zwangerschap | zwangerschap verborgen | verborgen zwangerschap | niemand weet dat ze zwanger | hiding her pregnancy | hides her pregnancy ?',
    'alcohol | drugs | wijn | wodka | coke | cocaine | heroine | wiet | joints | bier | drinkt elke dag | weed | smokes weed | vodka | wine + @pregnant + drinkt | gebruikt | dagelijks | elke dag | veel | opnieuw | weer | drinking | uses | using | daily | every day | blowt',
    'nog nooit | nooit & op controle | bij een dokter | gyn | gynaecoloog | vroedvrouw + maand | weken | zwanger | ver',
    'controle | controles | echo | afspraak | afspraken | checkup | scan & overgeslagen | overslaan | gemist | niet gegaan | afgezegd | geleden | skipped | missed + @pregnant | weken | maand',
    'ingeschreven | registered & nergens | nog niet | nog nergens | not | nowhere + bevallen | ziekenhuis | hospital',
    'gestopt | neemt | genomen & suikerprik* | pillen | bloeddrukpillen | medicatie | vitamines | ijzer | foliumzuur + @pregnant | geld | niet meer | nie meer',
    'nergens & ziekenhuis | vroedvrouw | gynaecoloog + bevalt | bevallen | bevalling',
    'echo | gyn* | controle | vroedvrouw | scan & nooit | noois | nog niet | nog nooit | nog geen | overgeslagen | gemist | laten passeren | never | skipped | missed | wil niet meer | nie meer + @pregnant',
    'glucosetest | suikertest | bloedafname | suikerprikken | prikken & laten passeren | gestopt | overgeslagen | vergeten',
    'echo | gyn* | vroedvrouw & nog nooit | nooit | never | noois ?',
    'nooit | nog nooit | nog geen & controle | dokter | gyn* + zwangerschap | zwanger | pregnant',
  ],
  'no-insurance-birth': [
    'geen | zonder | niet | nie | no | not | kwijt | without & mutualiteit | ziekteverzekering | ziekenfonds | verzekering | verzekerd | insurance | insured | health insurance | sis kaart | mutuelle | medische kaart | papieren | papers + @pregnant | bevallen | bevalling | medicatie | ziekenhuis | birth | hospital | insuline | medicijnen',
    'mutualiteit | ziekteverzekering | insurance + niet in orde | nie in orde | opgezegd | stopgezet | geschrapt | lapsed | expired | vervallen + @pregnant',
    'durft | durven | weigert + ziekenhuis | dokter | spoed | gynaecoloog + rekening | factuur | geld | betalen | papieren | politie | kosten',
    'ziekenhuis | hospital & weigert | weigeren | geweigerd | refuses | refused | turned away | weggestuurd',
    'kan | kunnen | cant | geen geld & medicatie | medicijnen | insuline | pillen | medication | medicine | insulin & betalen | kopen | afford | pay',
    'geen | zonder & mutualiteit | papieren | verzekering | ziekenfonds + uitgerekend | bevallen | bevalling | zwanger | hoogzwanger | weken | geboren | due',
    'ziekenkas | mutualiteit | ziekenfonds | verzekering & niet in orde | nog niet | geen | stopgezet | kwijt + zwanger | hoogzwanger | bevall* | uitgerekend | pregnant',
    'bang | schrik | afraid & factuur | rekening | kosten | bill + ziekenhuis | bevall* | zwanger | hoogzwanger | dokter',
    'ziekenhuis | hospital & voorschot | betalen | waarborg + verzekerd | bevall* | papieren | mutualiteit',
    'niet verzekerd | nie verzekerd | not insured | onverzekerd',
  ],
  'medication-out': [
    'insuline | insulin | epilepsiemedicatie | antidepressiva | medicatie | medicijnen | bloedverdunners | pillen | medication | meds & op | geen | zonder | gestopt | stopt | ran out | out of | without | stopped | no more',
    'suiker | bloedsuiker | glycemie | diabetes | sugar | hypo & veel te hoog | te hoog | te laag | torenhoog | ontregeld | very high | too high | too low | very low | hypo',
    'allergische reactie | anafylactische | anafylaxie | allergic reaction | anaphylactic | tong zwelt | keel zwelt | lippen zwellen | gezicht zwelt op',
    'suiker | glycemie | prikker | sugar & 20 | 21 | 22 | 23 | 24 | 25 | 18 | 19 | hi | 300 | 350 | 400',
    'insuline | insulin | puffer | inhaler | epilepsiepillen & niet meer | leeg | geen | op | no | empty',
    'tong | lippen | keel | tongue | lips | throat & zwellen | zwelt | op te zwellen | dik | swelling | swollen',
    'blafhoest | kroep | pseudokroep | ademt piepend | piepend ademen | barking cough | croup',
    'bloedverdunner* | bloeddrukpil* | insuline | medicatie | pillen | medicijn* | ijzer | puffer | aerosol & niet genomen | nie meer genomen | niet meer | geen geld | niet kan betalen | niet betalen | op | gestopt + geld | betalen | dagen | weken',
    'speciale melk | koemelkallergie & op | geen',
  ],
}
