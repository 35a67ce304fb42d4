/** One window that listens. */
export type Listening = Readonly<{
  status: number
  headers: Headers
  /** The marks of the pages it heard of. */
  heard: readonly string[]
  /** Everything that came, as it came. */
  said: () => string
  /** Resolves when it heard of so many changes in all. */
  hears: (times: number) => Promise<void>
  /** Resolves when so many signs of life came since. */
  beats: (times: number) => Promise<void>
  /** Resolves when the bot ended it. */
  ends: () => Promise<void>
  /** The window is closed. */
  stop: () => Promise<void>
}>

/** Reads a stream of events in the background. */
export function listenTo({ status, headers, body }: Response): Listening {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  const heard: string[] = []
  let text = ''
  let isOver = false
  const all = async () => {
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      text += decoder.decode(part.value, { stream: true })
      heard.splice(0, heard.length, ...[...text.matchAll(/^event: changed\ndata: (.*)\n\n/gm)].map(markOf))
    }
  }
  const reading = all()
    .catch(() => undefined)
    .then(() => {
      isOver = true
    })
  const until = async (isSo: () => boolean, what: string) => {
    for (let tries = 0; tries < 500; tries++) {
      if (isSo()) return
      await new Promise((resume) => setTimeout(resume, 20))
    }
    throw new Error(`${what}; came: ${text}`)
  }
  const beatsIn = () => text.split(/^:\n\n/m).length
  return {
    status,
    headers,
    heard,
    said: () => text,
    hears: (times) => until(() => heard.length >= times, `not ${times} times heard`),
    beats: (times) => {
      const before = beatsIn()
      return until(() => beatsIn() >= before + times, 'no sign of life')
    },
    ends: () => until(() => isOver, 'it goes on'),
    stop: async () => {
      await reader?.cancel()
      await reading
    },
  }
}

function markOf([, mark = '']: RegExpMatchArray): string {
  return mark
}
