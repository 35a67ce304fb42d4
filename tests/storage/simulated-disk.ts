import { basename, dirname } from 'node:path'
import type { Disk, OpenFile } from '../../storage/disk.ts'
import { type CrashStyle, fileAfter, folderAfter } from './crash.ts'

/** A change of a file that is not flushed yet: bytes written somewhere, or (null) the file cut off there. */
export type FileChange = Readonly<{ at: number; bytes: Buffer | null }>
/** A file: what programs see, what survives a power cut, and the changes that may or may not. */
export type Inode = { content: Buffer; durable: Buffer; pending: readonly FileChange[] }
/** A change of a folder's listing that is not flushed yet. */
export type FolderChange = Readonly<{
  kind: 'made' | 'renamed' | 'removed'
  name: string
  to?: string
  inode?: Inode
}>
type Folder = { durable: Map<string, Inode>; pending: FolderChange[]; isDurable: boolean }

/** One system call, before it happens. */
export type Call = Readonly<{ number: number; kind: string; name: string }>
/** What goes wrong with a call: it fails with a code (a flush perhaps after the data got there), or a write is short. */
export type Fault = Readonly<{ code: string; reached?: boolean } | { bytes: number }>
type Rules = Readonly<{
  before?: (call: Call) => void
  fault?: (call: Call) => Fault | undefined
  /** Flushes that report success without flushing anything. */
  ignores?: (call: Call) => boolean
}>

/** A disk in memory with a volatile and a durable side; its folder is /data. */
export type SimulatedDisk = Readonly<{
  disk: Disk
  rules: (rules: Rules) => void
  files: () => ReadonlyMap<string, Buffer>
  /** Copies everything, so that a power cut at this moment can be played later. */
  freeze: () => Frozen
}>
export type Frozen = Readonly<{ crash: (style: CrashStyle) => SimulatedDisk }>

/** A disk that holds these files, all of them durable. */
export function simulatedDisk(start?: ReadonlyMap<string, Buffer>): SimulatedDisk {
  const durable = new Map([...(start ?? [])].map(([name, bytes]) => [name, newInode(bytes)]))
  return overFolder({ durable, pending: [], isDurable: start !== undefined })
}

function overFolder(folder: Folder): SimulatedDisk {
  let rules: Rules = {}
  let number = 0
  const call: Caller = async (kind, path) => {
    const made: Call = { number: number++, kind, name: basename(path) }
    rules.before?.(made)
    // a real disk answers later, never in the same breath
    await Promise.resolve()
    const fault = rules.fault?.(made)
    if (fault && 'code' in fault) throw Object.assign(new Error(`simulated ${fault.code}`), fault)
    return { bytes: fault?.bytes, ignored: rules.ignores?.(made) === true }
  }
  const names = () => folderAfter(folder.durable, folder.pending)
  const find = (path: string): Inode => {
    const inode = names().get(basename(path))
    if (!inode) throw Object.assign(new Error('simulated ENOENT'), { code: 'ENOENT' })
    return inode
  }
  const disk: Disk = {
    async makeFolder(path) {
      await call('mkdir', path)
      return [dirname(path)]
    },
    async names(path) {
      await call('readdir', path)
      return [...names().keys()]
    },
    async open(path, how) {
      await call(how === 'create' ? 'create' : 'open', path)
      if (how === 'create' && !names().has(basename(path)))
        folder.pending.push({ kind: 'made', name: basename(path), inode: newInode(Buffer.alloc(0)) })
      return openFile(find(path), (kind) => call(kind, path))
    },
    async rename(from, to) {
      await call('rename', to)
      folder.pending.push({ kind: 'renamed', name: basename(from), to: basename(to), inode: find(from) })
    },
    async remove(path) {
      await call('unlink', path)
      find(path)
      folder.pending.push({ kind: 'removed', name: basename(path) })
    },
    async syncFolder(path) {
      const isParent = path === '/'
      const kind = isParent ? 'sync parent' : `sync folder ${folder.pending.at(-1)?.kind ?? 'unchanged'}`
      const { ignored } = await call(kind, path)
      if (ignored) return
      if (isParent) folder.isDurable = true
      else {
        folder.durable = names()
        folder.pending = []
      }
    },
    claim: async () => async () => undefined,
  }
  return {
    disk,
    rules(next) {
      rules = next
    },
    files: () => new Map([...names()].map(([name, inode]) => [name, inode.content])),
    freeze: () => freeze(folder),
  }
}

type Caller = (kind: string, path: string) => Promise<{ bytes: number | undefined; ignored: boolean }>

function newInode(bytes: Buffer): Inode {
  return { content: bytes, durable: bytes, pending: [] }
}

function openFile(inode: Inode, call: (kind: string) => ReturnType<Caller>): OpenFile {
  const change = (made: FileChange) => {
    inode.content = fileAfter(inode.content, [made])
    inode.pending = [...inode.pending, made]
  }
  const flush = (isAll: boolean) => {
    const cuts = isAll ? [] : inode.pending.filter(({ bytes }) => bytes === null)
    inode.durable = fileAfter(
      inode.durable,
      inode.pending.filter((each) => !cuts.includes(each)),
    )
    // a flush of data alone need not keep that a file became shorter
    inode.pending = cuts.length > 0 ? [{ at: inode.content.length, bytes: null }] : []
  }
  const sync = (isAll: boolean) => async () => {
    try {
      const { ignored } = await call(isAll ? 'sync all' : 'sync data')
      if (!ignored) flush(isAll)
    } catch (error) {
      // the system takes the pages of a failed flush for clean: the next flush says yes and saves nothing of them
      if (error instanceof Error && 'reached' in error) flush(isAll)
      inode.pending = []
      throw error
    }
  }
  return {
    async size() {
      await call('stat')
      return inode.content.length
    },
    async read(into, position) {
      await call('read')
      return inode.content.copy(into, 0, position)
    },
    async write(bytes, position) {
      const { bytes: taken = bytes.length } = await call('write')
      change({ at: position, bytes: Buffer.from(bytes.subarray(0, taken)) })
      return Math.min(taken, bytes.length)
    },
    async truncate(length) {
      await call('truncate')
      change({ at: length, bytes: null })
    },
    syncData: sync(false),
    syncAll: sync(true),
    close: async () => void (await call('close')),
  }
}

function freeze(folder: Folder): Frozen {
  const copies = new Map<Inode, Inode>()
  const copy = (inode: Inode): Inode => {
    const known = copies.get(inode)
    const made = known ?? { ...inode }
    copies.set(inode, made)
    return made
  }
  const durable = new Map([...folder.durable].map(([name, inode]) => [name, copy(inode)]))
  const pending = folder.pending.map((change) =>
    change.inode ? { ...change, inode: copy(change.inode) } : change,
  )
  return {
    crash(style) {
      if (!folder.isDurable && !style.keeps()) return simulatedDisk()
      const names = folderAfter(
        durable,
        pending.filter(() => style.keeps()),
      )
      return simulatedDisk(
        new Map([...names].map(([name, inode]) => [name, style.file(inode.durable, inode.pending)])),
      )
    },
  }
}
