import { IANAZone } from 'luxon'

const quarter = 900_000
const mostKnown = 5000

/**
 * Belgian time as luxon knows it, with the offset of each quarter of an hour looked up once: asking Intl takes some
 * 20 microseconds, several times in every turn, and an offset never changes within a quarter.
 */
class BelgianZone extends IANAZone {
  readonly #known = new Map<number, number>()

  override offset(moment: number): number {
    const at = Math.floor(moment / quarter)
    const known = this.#known.get(at)
    if (known !== undefined) return known
    const offset = super.offset(moment)
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(at, offset)
    return offset
  }
}

/** The zone the programme lives in: days, weeks and office hours are those of Belgium. */
export const programmeZone = new BelgianZone('Europe/Brussels')
