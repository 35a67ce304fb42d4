import { dutchStem } from '../dutch-stem.ts'

/** Compounds with an everyday word in them that are about something else: nobody lives better by a care home. As stems. */
export const otherCompounds: ReadonlySet<string> = new Set(
  `woonzorgcentrum woonzorgcentra woonzorg woonzorggroep woonzorgcampus waterschap schooltas kerkfabriek bushalte
  kamerplant fietspad fietsenstalling werkdag werkuren werkman buurman schoolbus waterpolo tafeltennis bankkaart
  kastanje eetcafe muziekschool kunstacademie rusthuis ziekenhuisbed speelfilm huisdier huisdieren huisarrest
  waterloop gasthuis gastheer autobus`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(dutchStem),
)
