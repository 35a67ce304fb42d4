import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { platform, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StorageFailure } from './store.ts'

type State = 'claiming' | 'held'
type Seen = State | 'dead' | 'silent' | 'unclear'
type Claim = { readonly name: string; state: State; readonly withdraw: () => Promise<void> }

const MARK = /^lock-[0-9a-f]{12}$/
const UNFINISHED = /^claim-[0-9a-f]{12}$/
const LONGEST_ADDRESS = 100
const ANSWER_WITHIN_MS = 250
const LOOK_AGAIN_MS = 20
const LOOKS = 100
const SILENT_LOOKS = 3

/**
 * Claims a folder for this process. Every claimant first shows a mark of its own, a socket it listens on, and only
 * then looks for others: of two at once the later one always sees the earlier, so never both win. The system closes
 * a socket with its process, so a mark of a killed process is known at once, whatever became of its process id, and
 * a process that is merely stuck still holds its folder.
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const claim = await publish(resolve(folder))
  try {
    for (let look = 0, silent = 0; look < LOOKS && silent < SILENT_LOOKS; look++) {
      const rivals = await lookAround(folder, claim.name)
      if (
        rivals.some(
          (rival) => rival.seen === 'held' || (rival.seen === 'claiming' && rival.name < claim.name),
        )
      )
        break
      if (rivals.length === 0) {
        claim.state = 'held'
        return claim.withdraw
      }
      // a process that is stopped or busy lets us in but says nothing: it lives, so in the end it counts as holding
      if (rivals.some(({ seen }) => seen === 'silent')) silent++
      await pause(LOOK_AGAIN_MS)
    }
    throw new StorageFailure('in-use', 'Another process uses this data folder.')
  } catch (error) {
    await claim.withdraw()
    throw error
  }
}

async function publish(folder: string): Promise<Claim> {
  const id = randomBytes(6).toString('hex')
  const name = `lock-${id}`
  const near = await reachable(folder)
  const claim: Claim = { name, state: 'claiming', withdraw }
  const server = createServer((socket) => {
    // whoever asks may be standing still; letting go must not wait for that
    socket.on('error', () => undefined).end(claim.state, () => socket.destroy())
  })
  async function withdraw() {
    await rm(join(folder, name), { force: true })
    await new Promise((done) => server.close(done))
    await near.forget()
  }
  try {
    // the mark appears under its name only when it already answers, or it would look dead for a moment
    await listen(server, address(near.path, `claim-${id}`))
    if (platform() === 'win32') await writeFile(join(folder, name), '', { flag: 'wx' })
    else await finish(join(folder, `claim-${id}`), join(folder, name))
  } catch (error) {
    await withdraw()
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown'
    throw new StorageFailure(
      'disk',
      `The data folder cannot be claimed (${code}); is it on a local disk?`,
      error,
    )
  }
  return claim
}

async function finish(unfinished: string, mark: string): Promise<void> {
  await chmod(unfinished, 0o600)
  await rename(unfinished, mark)
}

async function lookAround(folder: string, own: string): Promise<readonly { name: string; seen: Seen }[]> {
  const near = await reachable(resolve(folder))
  const rivals: { name: string; seen: Seen }[] = []
  for (const name of await readdir(folder)) {
    if (name === own || !(MARK.test(name) || UNFINISHED.test(name))) continue
    const seen = await ask(address(near.path, name))
    if (seen === 'dead') await unlink(join(folder, name)).catch(() => undefined)
    else if (MARK.test(name)) rivals.push({ name, seen })
  }
  await near.forget()
  return rivals
}

function ask(where: string): Promise<Seen> {
  return new Promise((answer) => {
    const socket = connect(where)
    const timer = setTimeout(() => done('silent'), ANSWER_WITHIN_MS)
    const done = (seen: Seen) => {
      clearTimeout(timer)
      socket.destroy()
      answer(seen)
    }
    socket.on('data', (said) => done(said.toString() === 'claiming' ? 'claiming' : 'held'))
    socket.on('end', () => done('unclear'))
    socket.on('error', (error: NodeJS.ErrnoException) => done(readError(error.code)))
  })
}

function readError(code: string | undefined): Seen {
  if (code === 'ECONNREFUSED' || code === 'ENOENT' || code === 'ENOTSOCK') return 'dead'
  return code === 'ECONNRESET' || code === 'EPIPE' ? 'unclear' : 'held'
}

function listen(server: Server, where: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(where, () => {
      server.removeListener('error', fail).on('error', () => undefined)
      server.unref()
      done()
    })
  })
}

/** Windows has no sockets in folders but pipes in one space; the random id keeps them apart there. */
function address(folder: string, name: string): string {
  return platform() === 'win32' ? `\\\\.\\pipe\\store-${name.replace(/^\w+-/, '')}` : join(folder, name)
}

/** A socket's path may have about 100 bytes: a deeper folder is reached through a short symbolic link. */
async function reachable(folder: string): Promise<{ path: string; forget: () => Promise<void> }> {
  const isShort = Buffer.byteLength(join(folder, 'claim-000000000000')) <= LONGEST_ADDRESS
  if (isShort || platform() === 'win32') return { path: folder, forget: async () => undefined }
  const temporary = await mkdtemp(join(tmpdir(), 'lock-'))
  await symlink(folder, join(temporary, 'd'))
  return { path: join(temporary, 'd'), forget: () => rm(temporary, { recursive: true, force: true }) }
}
