import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { UnsecuredJWT } from 'jose'
import { DateTime } from 'luxon'
import { createTokenCheck, type TokenCheck } from '../../bot/tab/token-check.ts'
import { testAppId, testTenantId } from '../teams/client.ts'
import { type Issuer, startIssuer } from '../teams/issuer.ts'
import { tabClaims, testHost } from '../teams/tab-client.ts'

const partnerTenant = '88888888-8888-4888-8888-888888888888'
const guestTenant = '66666666-6666-4666-8666-666666666666'
const strangeTenant = '77777777-7777-4777-8777-777777777777'
const objectId = '00000000-0000-4000-8000-000000000020'
const now = DateTime.fromISO('2026-11-23T16:00:00.000+01:00')
const seconds = Math.floor(now.toSeconds())

let issuer: Issuer
let check: TokenCheck
beforeAll(async () => {
  issuer = await startIssuer()
  check = newCheck()
})
afterAll(() => issuer.close())

function newCheck(): TokenCheck {
  const trust = { appId: testAppId, host: testHost, tenants: [testTenantId.toUpperCase(), partnerTenant] }
  const isLetIn = (tenant: string) => tenant === guestTenant
  return createTokenCheck({ trust, clock: () => now, isLetIn, keysUrl: issuer.keysUrl })
}

/** Claims to put over the good ones, right or wrong. */
type Claims = Readonly<Record<string, unknown>>

/** A good token with other claims; a claim of `undefined` is left out. */
async function checked(claims: Claims, by?: Parameters<Issuer['signs']>[1]) {
  return check(`Bearer ${await issuer.signs({ ...tabClaims(objectId, now), ...claims }, by)}`)
}

// The hour of the token, and the minute that clocks may differ.
const until = (seconds + 3600 + 60) * 1000
const holder = { objectId, tenantId: testTenantId, until }

describe('a token is believed', () => {
  it.each<[string, Claims, object]>([
    ['as it comes (v2)', {}, holder],
    ['of version 1', { iss: `https://sts.windows.net/${testTenantId}/`, ver: '1.0' }, holder],
    ['for the address of the app', { aud: `api://${testHost}/${testAppId}` }, holder],
    ['for the address of an app with a bot', { aud: `api://${testHost}/botid-${testAppId}` }, holder],
    ['with more scopes', { scp: 'profile access_as_user openid' }, holder],
    ['with an id in capitals', { oid: objectId.toUpperCase() }, holder],
    ['that began in a moment of clock difference', { nbf: seconds + 50 }, holder],
    [
      'of a partner',
      { tid: partnerTenant, iss: `https://login.microsoftonline.com/${partnerTenant}/v2.0` },
      { objectId, tenantId: partnerTenant, until },
    ],
    [
      'of an organisation that a site lets in, as of a guest',
      { tid: guestTenant, iss: `https://login.microsoftonline.com/${guestTenant}/v2.0` },
      { objectId, tenantId: guestTenant, until, isGuest: true },
    ],
  ])('%s', async (_, claims, expected) => {
    expect(await checked(claims)).toEqual(expected)
  })
})

describe('a token is refused', () => {
  const foreign = { tid: strangeTenant, iss: `https://login.microsoftonline.com/${strangeTenant}/v2.0` }
  it.each<[string, Claims]>([
    ['of another tenant', foreign],
    ['of another tenant that says it is of ours', { iss: foreign.iss }],
    ['of our issuer for another tenant', { tid: strangeTenant }],
    ['of our issuer for a partner', { tid: partnerTenant }],
    ['of no tenant', { tid: undefined }],
    ['of a tenant that is no id', { tid: '../common' }],
    ['of the bot’s own issuer', { iss: 'https://api.botframework.com' }],
    ['of no issuer', { iss: undefined }],
    ['for another app', { aud: '11111111-1111-4111-8111-111111111112' }],
    ['for the same app at another host', { aud: `api://evil.example/${testAppId}` }],
    ['for Microsoft Graph', { aud: '00000003-0000-0000-c000-000000000000' }],
    ['for nobody', { aud: undefined }],
    ['with another scope', { scp: 'User.Read' }],
    ['with a scope that only begins so', { scp: 'access_as_user_too' }],
    ['without a scope, as an app gets for itself', { scp: undefined, roles: ['access_as_user'] }],
    ['that expired', { exp: seconds - 61 }],
    ['that never expires', { exp: undefined }],
    ['that does not hold yet', { nbf: seconds + 61 }],
    ['that does not say since when it holds', { nbf: undefined }],
    ['of nobody', { oid: undefined }],
    ['of somebody who is no id', { oid: 'lies' }],
  ])('%s', async (_, claims) => {
    expect(await checked(claims)).toBe('refused')
  })

  it('signed by somebody else under the issuer’s key', async () => {
    expect(await checked({}, 'stranger')).toBe('refused')
  })

  it('signed with a key the issuer does not know', async () => {
    expect(await checked({}, 'unknown-key')).toBe('refused')
  })

  it('not signed at all', async () => {
    const token = new UnsecuredJWT(tabClaims(objectId, now)).encode()
    expect(await check(`Bearer ${token}`)).toBe('refused')
    expect(await check(`Bearer ${token}x`)).toBe('refused')
  })

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Bearer a.b.c',
    'Basic bGllczpsaWVz',
    'Bearer null',
    'x'.repeat(100_000),
  ])('that is none, case %#', async (authorization) => {
    expect(await check(authorization)).toBe('refused')
  })

  it('under another scheme, or twice', async () => {
    const token = await issuer.signs(tabClaims(objectId, now))
    for (const said of [token, `bearer ${token}`, `Basic ${token}`, `Bearer ${token} ${token}`])
      expect(await check(said)).toBe('refused')
  })
})

describe('keys that cannot be had', () => {
  it('leave a good token unjudged, and it is believed once they can', async () => {
    const fresh = newCheck()
    const token = `Bearer ${await issuer.signs(tabClaims(objectId, now))}`
    issuer.failKeys('error')
    expect(await fresh(token)).toBe('no-keys')
    issuer.failKeys(null)
    expect(await fresh(token)).toEqual(holder)
  })

  it('are asked for once for many tokens, and never for a tenant we do not know', async () => {
    const fresh = newCheck()
    const before = issuer.asked()
    await fresh(`Bearer ${await issuer.signs({ ...tabClaims(objectId, now), tid: strangeTenant })}`)
    expect(issuer.asked()).toBe(before)
    const token = `Bearer ${await issuer.signs(tabClaims(objectId, now))}`
    for (let time = 0; time < 5; time++) await fresh(token)
    expect(issuer.asked()).toBe(before + 1)
  })
})
