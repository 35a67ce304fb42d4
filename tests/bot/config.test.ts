import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { readConfig } from '../../bot/config.ts'
import { goodSettings } from './good-settings.ts'

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
  .trim()
const thumbprint = 'A1'.repeat(20)
const other = '33333333-3333-4333-8333-333333333333'

function read(more: Readonly<Record<string, string | undefined>> = {}) {
  return readConfig({ ...goodSettings, ...more })
}

function faults(more: Readonly<Record<string, string | undefined>>): readonly string[] {
  const outcome = read(more)
  return 'faults' in outcome ? outcome.faults : []
}

function config(more: Readonly<Record<string, string | undefined>> = {}) {
  const outcome = read(more)
  if ('faults' in outcome) throw new Error(outcome.faults.join('\n'))
  return outcome.config
}

describe('settings that are right', () => {
  it('are read, with what may be left out as it usually is', () => {
    expect(config()).toEqual({
      app: {
        id: goodSettings.MICROSOFT_APP_ID,
        tenantId: goodSettings.MICROSOFT_APP_TENANT_ID,
        credential: { kind: 'secret', secret: goodSettings.MICROSOFT_APP_PASSWORD },
      },
      tenants: [goodSettings.MICROSOFT_APP_TENANT_ID],
      dataFolder: goodSettings.DATA_FOLDER,
      masterKey: new Uint8Array(32).fill(7),
      firstCoordinator: 'co@buddy.example',
      publicAddress: 'https://buddy.example',
      feed: null,
      host: '0.0.0.0',
      port: 3978,
      logLevel: 'info',
    })
  })

  it('may stand between blanks, and an empty value is one that is left out', () => {
    expect(config({ PORT: ' 4000 ', HOST: '', LOG_LEVEL: ' ', STORE: '' })).toMatchObject({
      port: 4000,
      host: '0.0.0.0',
      logLevel: 'info',
    })
  })

  it.each([
    ['', []],
    [other, [other]],
    [` ${other} , ${other},`, [other, other]],
  ])('the extra tenants %j are let in', (EXTRA_TENANT_IDS, extra) => {
    expect(config({ EXTRA_TENANT_IDS }).tenants).toEqual([goodSettings.MICROSOFT_APP_TENANT_ID, ...extra])
  })

  it.each([
    ['as it is in a file', privateKey],
    ['on one line', privateKey.replaceAll('\n', '\\n')],
  ])('a certificate with its key %s goes before a secret', (_, key) => {
    const sent = { CERTIFICATE_THUMBPRINT: thumbprint, CERTIFICATE_PRIVATE_KEY: key }
    expect(config(sent).app.credential).toEqual({
      kind: 'certificate',
      thumbprint,
      privateKey,
    })
  })

  it('the read API of the directory is off unless it is put on, and then lives under the public address', () => {
    expect(config({ HSDS_FEED: 'off', HSDS_FEED_URL: 'https://elders.example/gids' }).feed).toBeNull()
    expect(config({ HSDS_FEED: 'on', PUBLIC_ADDRESS: 'https://buddy.example/' }).feed).toEqual({
      base: 'https://buddy.example/hsds',
      licence: 'CC BY 4.0',
      assurerEmail: null,
    })
    const named = {
      HSDS_FEED: 'on',
      HSDS_FEED_URL: 'https://elders.example/gids/',
      HSDS_FEED_LICENCE: 'CC0 1.0',
      HSDS_ASSURER_EMAIL: 'gids@buddy.example',
    }
    expect(config(named).feed).toEqual({
      base: 'https://elders.example/gids',
      licence: 'CC0 1.0',
      assurerEmail: 'gids@buddy.example',
    })
  })

  it('a managed identity needs no secret', () => {
    const sent = { MICROSOFT_APP_PASSWORD: '', MICROSOFT_APP_TYPE: 'UserAssignedMSI' }
    expect(config(sent).app.credential).toEqual({ kind: 'managed-identity' })
  })
})

describe('settings that are wrong', () => {
  it('are all named in one run, the secret too, for somebody who starts with a copy of .env.example', () => {
    const copied = parseEnv(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8'))
    const outcome = readConfig(copied)
    expect(outcome).toEqual({
      faults: [
        'MICROSOFT_APP_ID: ontbreekt',
        'MICROSOFT_APP_TENANT_ID: ontbreekt',
        'DATA_FOLDER: ontbreekt',
        'MASTER_KEY: ontbreekt',
        'FIRST_COORDINATOR: ontbreekt',
        'PUBLIC_ADDRESS: ontbreekt',
        'MICROSOFT_APP_PASSWORD: ontbreekt (of CERTIFICATE_THUMBPRINT met CERTIFICATE_PRIVATE_KEY, of MICROSOFT_APP_TYPE=UserAssignedMSI)',
      ],
    })
    expect(readConfig({})).toEqual(outcome)
  })

  it.each([
    ['MICROSOFT_APP_ID', '', 'ontbreekt'],
    ['MICROSOFT_APP_ID', undefined, 'ontbreekt'],
    ['MICROSOFT_APP_ID', 'mijn-bot', 'moet een GUID zijn'],
    ['MICROSOFT_APP_TENANT_ID', 'school.example', 'moet een GUID zijn'],
    ['MICROSOFT_APP_TYPE', 'MultiTenant', 'moet SingleTenant of UserAssignedMSI zijn'],
    ['EXTRA_TENANT_IDS', `${other},school.example,x`, 'moeten GUIDs zijn, met komma’s ertussen'],
    ['STORE', 'mysql', 'moet lowdb zijn'],
    ['MASTER_KEY', 'geheim', 'moet 32 bytes in base64 zijn (openssl rand -base64 32)'],
    ['MASTER_KEY', `${'A'.repeat(20)}!!${'A'.repeat(23)}=`, 'moet 32 bytes in base64 zijn'],
    ['FIRST_COORDINATOR', 'Co', 'moet een aanmeldadres of een object-id zijn'],
    ['FIRST_COORDINATOR', `${'a'.repeat(80)}@b.be`, 'moet een aanmeldadres of een object-id zijn'],
    ['PUBLIC_ADDRESS', 'http://buddy.example', 'moet een https-adres zijn'],
    ['PUBLIC_ADDRESS', 'buddy.example', 'moet een https-adres zijn'],
    ['PORT', 'abc', 'moet een getal van 1 tot 65535 zijn'],
    ['PORT', '0', 'moet een getal van 1 tot 65535 zijn'],
    ['PORT', '65536', 'moet een getal van 1 tot 65535 zijn'],
    ['PORT', '1e3', 'moet een getal van 1 tot 65535 zijn'],
    ['HSDS_FEED', 'ja', 'moet on of off zijn'],
    ['HSDS_FEED_URL', 'gids.example', 'moet een webadres zijn'],
    ['HSDS_FEED_URL', 'ftp://gids.example', 'moet een webadres zijn'],
    ['HSDS_ASSURER_EMAIL', 'de gids', 'moet een mailadres zijn'],
    ['LOG_LEVEL', 'luid', 'moet debug, info, warn of error zijn'],
    ['MICROSOFT_APP_PASSWORD', '', 'ontbreekt (of CERTIFICATE_THUMBPRINT'],
  ])('%s=%j is one line', (name, value, said) => {
    expect(faults({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: `))])
    expect(faults({ [name]: value })[0]).toContain(said)
  })

  it('half a certificate names the half that is missing', () => {
    expect(faults({ CERTIFICATE_PRIVATE_KEY: privateKey })).toEqual([
      'CERTIFICATE_THUMBPRINT: ontbreekt, en CERTIFICATE_PRIVATE_KEY kan niet zonder',
    ])
    expect(faults({ CERTIFICATE_THUMBPRINT: thumbprint, MICROSOFT_APP_PASSWORD: '' })).toEqual([
      'CERTIFICATE_PRIVATE_KEY: ontbreekt, en CERTIFICATE_THUMBPRINT kan niet zonder',
    ])
  })

  it.each([
    ['no key at all', thumbprint, 'geen sleutel', 'CERTIFICATE_PRIVATE_KEY: is geen private sleutel in PEM'],
    [
      'a key cut off',
      thumbprint,
      privateKey.slice(0, 400),
      'CERTIFICATE_PRIVATE_KEY: is geen private sleutel in PEM',
    ],
    ['no thumbprint', 'zz', privateKey, 'CERTIFICATE_THUMBPRINT: moet 40 hexadecimale tekens zijn'],
  ])('a certificate with %s is one line, beside a secret too', (_, print, key, said) => {
    const sent = { CERTIFICATE_THUMBPRINT: print, CERTIFICATE_PRIVATE_KEY: key }
    expect(faults(sent)).toEqual([said])
    expect(faults({ ...sent, MICROSOFT_APP_PASSWORD: '' })).toEqual([said])
    expect(faults({ ...sent, MICROSOFT_APP_ID: '' })).toEqual(['MICROSOFT_APP_ID: ontbreekt', said])
  })
})
