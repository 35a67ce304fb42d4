/** A list of numbers in the arena: in which memory it lives, where it starts, how many it holds and how many fit. */
export type Piece = { memory: Uint32Array; from: number; size: number; room: number }

type Place = Pick<Piece, 'memory' | 'from'>

const page = 2 ** 16
/** A list with more room than this has a memory of its own. */
const mostShared = 2 ** 12
const nowhere = new Uint32Array(0)

/**
 * Pages in which many small growing lists of numbers live. Tens of thousands of arrays of their own would cost more than
 * what stands in them, and leave as many behind each time they grow; one large array would be copied as a whole when it
 * is full, and whoever changes a service just then would wait for that.
 */
export function createArena() {
  const free: Place[][] = []
  let last = nowhere
  let used = 0

  const take = (room: number): Place => {
    if (room > mostShared) return { memory: new Uint32Array(room), from: 0 }
    const kept = free[Math.log2(room)]?.pop()
    if (kept !== undefined) return kept
    if (used + room > last.length) {
      last = new Uint32Array(page)
      used = 0
    }
    used += room
    return { memory: last, from: used - room }
  }

  const give = ({ memory, from, room }: Piece) => {
    if (room === 0 || room > mostShared) return
    const kept = free[Math.log2(room)]
    if (kept === undefined) free[Math.log2(room)] = [{ memory, from }]
    else kept.push({ memory, from })
  }

  return {
    /** Room for one number more at the end of a piece; it moves when it has grown out of its place. */
    grow(piece: Piece): void {
      if (piece.size === piece.room) {
        const room = Math.max(1, piece.room * 2)
        const { memory, from } = take(room)
        memory.set(piece.memory.subarray(piece.from, piece.from + piece.size), from)
        give(piece)
        piece.memory = memory
        piece.from = from
        piece.room = room
      }
      piece.size += 1
    },
  }
}

/** The arena of an index. */
export type Arena = ReturnType<typeof createArena>

/** A list of nothing yet. */
export function emptyPiece(): Piece {
  return { memory: nowhere, from: 0, size: 0, room: 0 }
}
