import { Agent, request } from 'node:http'

/** Posts prepared bodies to one server over connections that stay open. */
export type Poster = Readonly<{
  /** The status and body of the answer; a broken connection is status 0. */
  post: (body: string) => Promise<Readonly<{ status: number; text: string }>>
  close: () => void
}>

/** A poster with at most `connections` open at once. */
export function createPoster(port: number, token: string, connections: number): Poster {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const fixed = {
    agent,
    host: '127.0.0.1',
    port,
    path: '/api/messages',
    method: 'POST',
    timeout: 20_000,
  }
  return {
    post: (body) =>
      new Promise((resolve) => {
        const broken = () => resolve({ status: 0, text: '' })
        const headers = {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${token}`,
        }
        const sending = request({ ...fixed, headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', broken)
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          )
        })
        sending.on('error', broken)
        sending.on('timeout', () => sending.destroy())
        sending.end(body)
      }),
    close: () => agent.destroy(),
  }
}
