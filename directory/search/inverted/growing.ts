/** Numbers by slot that grow with the index; a slot nobody wrote holds 0. */
export type Growing<Numbers> = { of: Numbers }

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array
type Maker<Kind extends Numbers> = new (length: number) => Kind

const start = 1024

/** Makes a column of numbers. */
export function growing<Kind extends Numbers>(
  kind: Maker<Kind>,
): Growing<Kind> & { reach: (slot: number) => void } {
  const column = {
    of: new kind(start),
    reach(slot: number) {
      if (slot < column.of.length) return
      const larger = new kind(Math.max(slot + 1, Math.ceil(column.of.length * 1.5)))
      larger.set(column.of)
      column.of = larger
    },
  }
  return column
}
