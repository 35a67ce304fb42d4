/** One event of a stream; a sign of life has no name. */
export type StreamEvent = Readonly<{ name: string | null; data: string }>

/** Cuts what comes over a stream into events; a part of one waits for the rest of it. */
export function eventsOf(): (text: string) => readonly StreamEvent[] {
  let rest = ''
  return (text) => {
    const blocks = `${rest}${text}`.split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.map((block) => ({ name: lineOf(block, 'event'), data: lineOf(block, 'data') ?? '' }))
  }
}

function lineOf(block: string, field: string): string | null {
  const line = block.split('\n').find((one) => one.startsWith(`${field}:`))
  return line === undefined ? null : line.slice(field.length + 1).trim()
}
