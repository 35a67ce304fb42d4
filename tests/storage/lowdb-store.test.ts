import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { type Place, storeContract } from './contract.ts'
import { hearingContract } from './hearing-contract.ts'

async function newPlace(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'store-'))
  const masterKey = new Uint8Array(32).fill(7)
  return {
    open: (collections) => openLowdbStore({ folder: join(root, 'data'), collections, masterKey }),
    dispose: () => rm(root, { recursive: true }),
  }
}

storeContract('lowdb', newPlace)
hearingContract('lowdb', newPlace)
