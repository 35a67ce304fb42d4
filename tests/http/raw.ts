import { request } from 'node:http'
import { connect, type Socket } from 'node:net'

/** An HTTP answer, read to its end. */
export type RawAnswer = Readonly<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>

/** What to ask: `chunks` are sent one after the other without a Content-Length unless `headers` names one. */
export type RawRequest = Readonly<{
  port: number
  method?: string
  path?: string
  headers?: Readonly<Record<string, string>>
  chunks?: readonly (string | Buffer)[]
}>

/** One request, byte for byte; rejects when the connection ends without an answer. */
export function ask({
  port,
  method = 'POST',
  path = '/api/messages',
  headers = {},
  chunks = [],
}: RawRequest) {
  return new Promise<RawAnswer>((resolve, reject) => {
    let answered = false
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      answered = true
      const parts: Buffer[] = []
      const done = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        })
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', done)
      response.on('error', done)
    })
    outgoing.on('error', (error) => {
      if (!answered) reject(error)
    })
    for (const chunk of chunks) outgoing.write(chunk)
    outgoing.end()
  })
}

/** Opens a connection, says only this much, and waits until the server ends it; gives what it said before. */
export function sayAndWait(port: number, words: string): Promise<string> {
  return new Promise((resolve) => {
    const heard: Buffer[] = []
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(words))
    socket.on('data', (part) => heard.push(part))
    socket.on('error', () => {})
    socket.on('close', () => resolve(Buffer.concat(heard).toString()))
  })
}
