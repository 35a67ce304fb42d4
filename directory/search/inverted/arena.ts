/** A piece of the arena: where it starts, how many numbers it holds, and for how many there is room. */
export type Piece = { from: number; size: number; room: number }

/**
 * One large array in which many small growing lists of numbers live. Tens of thousands of arrays of their own would cost
 * more than what stands in them, and leave as many behind each time they grow.
 */
export function createArena() {
  const arena = { memory: new Uint32Array(1 << 16) }
  const free: number[][] = []
  let used = 0

  const take = (room: number): number => {
    const kept = free[Math.log2(room)]?.pop()
    if (kept !== undefined) return kept
    const from = used
    used += room
    if (used > arena.memory.length) {
      const larger = new Uint32Array(Math.max(used, Math.ceil(arena.memory.length * 1.5)))
      larger.set(arena.memory)
      arena.memory = larger
    }
    return from
  }

  const give = (from: number, room: number) => {
    if (room === 0) return
    const kept = free[Math.log2(room)]
    if (kept === undefined) free[Math.log2(room)] = [from]
    else kept.push(from)
  }

  return {
    get memory() {
      return arena.memory
    },
    /** Room for one number more at the end of a piece; it moves when it has grown out of its place. */
    grow(piece: Piece): void {
      if (piece.size === piece.room) {
        const room = Math.max(1, piece.room * 2)
        const from = take(room)
        arena.memory.copyWithin(from, piece.from, piece.from + piece.size)
        give(piece.from, piece.room)
        piece.from = from
        piece.room = room
      }
      piece.size += 1
    },
    /** Gives the room of a piece back; it is empty then. */
    empty(piece: Piece): void {
      give(piece.from, piece.room)
      piece.from = 0
      piece.size = 0
      piece.room = 0
    },
  }
}

/** The arena of an index. */
export type Arena = ReturnType<typeof createArena>

/** A list of nothing yet. */
export function emptyPiece(): Piece {
  return { from: 0, size: 0, room: 0 }
}
