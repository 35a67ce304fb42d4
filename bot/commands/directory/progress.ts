/** Where progress is shown: a terminal gets a bar that moves, anything else a line now and then. */
export type Screen = Readonly<{ isTTY?: boolean; write: (text: string) => unknown }>

/** Tells how far something is, as a part of one and a few words. */
export type Progress = Readonly<{ tell: (part: number, what: string) => void; end: () => void }>

const width = 24

/** One line of the bar. */
export function bar(part: number, what: string): string {
  const done = Math.round(Math.min(1, Math.max(0, part)) * width)
  return `[${'#'.repeat(done)}${'.'.repeat(width - done)}] ${Math.floor(Math.min(1, part) * 100)} % ${what}`
}

/** Shows progress on a screen; without a terminal only at each quarter, so that a log stays readable. */
export function createProgress(screen: Screen): Progress {
  let last = ''
  let quarter = 0
  const tell = (part: number, what: string) => {
    const line = bar(part, what)
    const passed = Math.floor(Math.min(1, part) * 4)
    if (screen.isTTY) {
      if (line !== last) screen.write(`\r${line.padEnd(last.length)}`)
      last = line
    } else if (passed > quarter) {
      quarter = passed
      screen.write(`${quarter * 25} % ${what}\n`)
    }
  }
  return { tell, end: () => (screen.isTTY && last !== '' ? void screen.write('\n') : undefined) }
}
