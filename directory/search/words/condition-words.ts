/** Words of conditions and times, for who corrects what is typed. Folded. */
export const conditionWords: readonly string[] = `
  gratis kosteloos afspraak papieren verblijfspapieren rolstoel rolstoeltoegankelijk toegankelijk huisbezoek
  derdebetaler derdebetalersregeling tieners jongeren peuters kleuters kilometer kinderen welkom
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend voormiddag namiddag vandaag vanavond geopend
  folder brochure buurt omgeving gezondheid juridisch financieel materieel psychisch`
  .split(/\s+/)
  .filter((word) => word !== '')
