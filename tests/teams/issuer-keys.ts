import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** The keys an issuer of the tests signs with: its own, which it publishes, and one that nobody published. */
export type IssuerKeys = Readonly<{ own: KeyObject; published: KeyObject; stranger: KeyObject }>

const handedOn = 'BUDDY_TESTS_ISSUER_KEYS'
let kept: IssuerKeys | null = null

/** The keys of this run of the tests. They are made once: making two takes longer than most tests that need them. */
export function issuerKeys(): IssuerKeys {
  const given = process.env[handedOn]
  kept ??= given === undefined ? keysFrom(makeKey(), makeKey()) : keysFrom(...readKeys(given))
  return kept
}

/** Makes the keys for every process this one starts. Only for the start of a run. */
export function handOnIssuerKeys(): void {
  process.env[handedOn] = JSON.stringify([makeKey(), makeKey()])
}

function makeKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function readKeys(given: string): [own: string, stranger: string] {
  const [own, stranger]: readonly string[] = JSON.parse(given)
  if (own === undefined || stranger === undefined) throw new Error(`${handedOn} holds no two keys`)
  return [own, stranger]
}

function keysFrom(own: string, stranger: string): IssuerKeys {
  return {
    own: createPrivateKey(own),
    published: createPublicKey(own),
    stranger: createPrivateKey(stranger),
  }
}
