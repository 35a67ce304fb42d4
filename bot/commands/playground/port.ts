import { once } from 'node:events'
import { createServer } from 'node:net'

/** Whether a port can be listened on, both on this machine only (the bot) and on all interfaces (the Playground). */
export async function isPortFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port))
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port given')
  return address.port
}

async function canListen(port: number, host?: string): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(host === undefined ? { port } : { port, host })
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}
