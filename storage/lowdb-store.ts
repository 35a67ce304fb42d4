import { createCommits } from './commits.ts'
import { type Compaction, createCompaction, removeOlder } from './compaction.ts'
import { type Disk, diskFailure, errorCode, machineDisk } from './disk.ts'
import { createErasure } from './erasure.ts'
import { createHearing, type Hearing } from './hearing.ts'
import { openJournal } from './journal.ts'
import { createReads, type Reads } from './reads.ts'
import { type Recovered, recover } from './recovery.ts'
import { type Declared, type ReadableRecords, type Records, StorageFailure, type Store } from './store.ts'
import { createTransactions, type Transactions } from './transactions.ts'

/** How to open a store; the folder is made when it is missing. */
export type LowdbOptions<C extends Declared> = Readonly<{
  folder: string
  collections: C
  /** 32 bytes, kept outside the folder: without it nothing sealed can be read. */
  masterKey: Uint8Array
  disk?: Disk
  /** Bytes that a journal may have before a new snapshot is written; 4 MB. */
  journalBytes?: number
  /** Told when a snapshot in the background failed; nothing is lost then, and it is tried again later. */
  onTrouble?: (failure: StorageFailure) => void
}>

/**
 * Opens the store of one machine: lowdb holds the snapshot, an append-only journal is the acknowledgement (decision
 * 0002). Rejects with a StorageFailure and changes no file when another process has the folder ('in-use'), when a
 * file is not as it was written ('damaged', 'unexpected-file'), of a newer program or under another master key.
 */
export async function openLowdbStore<C extends Declared>(options: LowdbOptions<C>): Promise<Store<C>> {
  assertUsable(options)
  const disk = options.disk ?? machineDisk
  try {
    const parents = await disk.makeFolder(options.folder)
    const release = await disk.claim(options.folder)
    try {
      const place = { disk, folder: options.folder, parents, masterKey: options.masterKey }
      return await start(options, disk, await recover(place, options.collections), release)
    } catch (error) {
      await release()
      throw error
    }
  } catch (error) {
    throw errorCode(error) === 'unknown' ? error : diskFailure('The data folder could not be opened', error)
  }
}

async function start<C extends Declared>(
  options: LowdbOptions<C>,
  disk: Disk,
  recovered: Recovered,
  release: () => Promise<void>,
): Promise<Store<C>> {
  const { low, durable, sealing } = recovered
  const place = { disk, folder: options.folder }
  const journal = await openJournal({ ...place, store: low.data.header.store }, recovered.end)
  const compaction = createCompaction({ ...place, low, journal, ...withDefaults(options) })
  try {
    await removeOlder(disk, options.folder, low.data.header.generation)
    if (recovered.needsSnapshot) await compaction.run()
  } catch (error) {
    await journal.close()
    throw error
  }
  const reads = createReads(durable, sealing)
  const hearing = createHearing(options.collections)
  const commits = createCommits(journal, (changes) => {
    reads.land(changes)
    hearing.tell(changes)
    compaction.whenDue()
  })
  const transactions = createTransactions({ durable, commits, sealing })
  const shut = async () => {
    await transactions.settled()
    await compaction.settled()
    try {
      await journal.close()
    } finally {
      await release()
    }
  }
  return storeOf(options.collections, { reads, transactions, compaction, hearing, shut })
}

type Parts = {
  reads: Reads
  transactions: Transactions
  compaction: Compaction
  hearing: Hearing
  shut: () => Promise<void>
}

function storeOf<C extends Declared>(collections: C, parts: Parts): Store<C> {
  const { reads, transactions } = parts
  const destroy = createErasure(transactions, parts.compaction)
  const underWay = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined
  const whenOpen = async <Result>(work: () => Promise<Result>) => {
    if (closing !== undefined) throw new StorageFailure('closed', 'The store is closed.')
    const result = work()
    underWay.add(result)
    return result.finally(() => underWay.delete(result))
  }
  return {
    transaction: (work) =>
      whenOpen(() =>
        transactions.run((space) => work(eachWhenAsked(collections, space.changing) as Records<C>)),
      ),
    read: (work) =>
      whenOpen(() => reads.run((reading) => work(eachWhenAsked(collections, reading) as ReadableRecords<C>))),
    destroyKey: (owner) => whenOpen(() => destroy(owner)),
    onCommit: parts.hearing.hear,
    close() {
      closing ??= Promise.allSettled(underWay).then(parts.shut)
      return closing
    },
  }
}

/** The collections by name, each opened when it is first asked for: a turn needs some ten of them. */
function eachWhenAsked(collections: Declared, open: (collection: Declared[string]) => unknown): unknown {
  const opened = new Map<PropertyKey, unknown>()
  return new Proxy(collections, {
    get(_, name) {
      const collection = Object.hasOwn(collections, name) ? collections[String(name)] : undefined
      if (collection && !opened.has(name)) opened.set(name, open(collection))
      return opened.get(name)
    },
  })
}

function withDefaults(options: LowdbOptions<Declared>) {
  const { journalBytes = 4 << 20, onTrouble = () => undefined } = options
  return { journalBytes, onTrouble }
}

function assertUsable({ masterKey, collections }: LowdbOptions<Declared>): void {
  if (masterKey.length !== 32) throw new TypeError('The master key must have 32 bytes.')
  const names = Object.values(collections).map(({ name }) => name)
  if (new Set(names).size < names.length || !names.every((name) => /^[A-Za-z][\w-]*$/.test(name)))
    throw new TypeError('Collections need names of their own, of letters, digits, - and _.')
  if (Object.values(collections).some(({ sealed }) => sealed?.fields.includes('id')))
    throw new TypeError('An id cannot be sealed.')
}
