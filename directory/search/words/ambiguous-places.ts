/**
 * Places that are everyday words as well: Halen, Werken, Meer. They are read as a place behind "in" or "rond", with a
 * capital inside a sentence, or beside a postcode; not in "waar kan ze pampers halen". Folded.
 */
export const ambiguousPlaces: ReadonlySet<string> = new Set(
  `halen werken meer melden landen doel lot as leest loon mater menen kozen essen bevel kanne reet voort mal outer hees
  lauw weert perk bos geel jeuk balen boom paal linden weelde eke ham burst moere munte heide berg beek hove peer heks
  vorst marke hoeke stene laar lint leut moen tolhuis stationsbuurt donk hever welle zande malle putte wilde kruis kapel
  muide kouter west noord zuid oost oude nieuwe dam sas brug molen meers kerk haven park station dorp hal lo ver wijk
  centrum velden elst grote sint heusden-centrum kessel veld dries heuvel`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words before a name that make a place of it. Folded. */
export const placeWords: ReadonlySet<string> = new Set(
  `in te rond rondom nabij bij regio omgeving uit omtrent near around within buurt wijk deelgemeente gemeente stad
  provincie naar richting tussen van a pres vers environs dans`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
