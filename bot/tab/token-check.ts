import { createRemoteJWKSet, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { signInAddress } from '../sign-in-address.ts'

/**
 * Who holds a token, as the directory knows them; both ids are GUIDs in small letters. `until` is when the token is no longer
 * believed, in milliseconds since 1970; null where a token ends with the process. `isGuest` through an organisation that only
 * some sites let in.
 */
export type Holder = Readonly<{ objectId: string; tenantId: string; until: number | null; isGuest?: true }>

/** `no-keys`: the issuer's keys could not be had, so the token may well be a good one. */
export type Checked = Holder | 'refused' | 'no-keys'

/** Checks an Authorization header; never rejects. */
export type TokenCheck = (authorization: string) => Promise<Checked>

/** Whose tokens are believed: made by Microsoft Entra for this app, served at this host, in one of these tenants. */
export type Trust = Readonly<{ appId: string; host: string; tenants: readonly string[] }>

type Checking = Readonly<{
  trust: Trust
  clock: Clock
  /** Whether some site lets this organisation in, besides those that are trusted everywhere. */
  isLetIn: (tenant: string) => boolean
  /** Only for tests: keys from elsewhere than Microsoft's. */
  keysUrl?: string
}>

const scope = 'access_as_user'
/** How far the clocks of the issuer and of this machine may lie apart, in seconds. */
const clockDifference = 60
/** How long the issuer's keys are waited for, in milliseconds. */
const keysTime = 5_000

const guid = z.guid().transform((text) => text.toLowerCase())
const Claims = z.object({ oid: guid, tid: guid, scp: z.string(), exp: z.number() })

/**
 * Checks tokens as Teams' single sign-on gives them: signed by the issuer of a tenant we know (its v1 and v2 address), made
 * for this app, valid now, and with the one scope the tab asks for.
 */
export function createTokenCheck({ trust, clock, isLetIn, keysUrl }: Checking): TokenCheck {
  const tenants = new Set(trust.tenants.map((tenant) => tenant.toLowerCase()))
  const keySets = new Map<string, JWTVerifyGetKey>()
  const keysOf = (tenant: string) => {
    const keys = keySets.get(tenant) ?? createRemoteJWKSet(new URL(keysUrl ?? keysAt(tenant)), waiting)
    keySets.set(tenant, keys)
    return keys
  }

  async function check(token: string): Promise<Checked> {
    // Not believed yet: it only says whose keys to check it with.
    const tenant = guid.safeParse(decodeJwt(token).tid)
    if (!tenant.success) return 'refused'
    const isGuest = !tenants.has(tenant.data)
    if (isGuest && !isLetIn(tenant.data)) return 'refused'
    const { payload } = await jwtVerify(token, keysOf(tenant.data), {
      algorithms: ['RS256'],
      issuer: [...issuersOf(tenant.data)],
      audience: [...audiencesOf(trust)],
      requiredClaims: ['exp', 'nbf', 'aud', 'iss'],
      clockTolerance: clockDifference,
      currentDate: clock().toJSDate(),
    })
    const claims = Claims.safeParse(payload)
    if (!claims.success || !claims.data.scp.split(' ').includes(scope)) return 'refused'
    const { oid, exp } = claims.data
    const until = (exp + clockDifference) * 1_000
    return { objectId: oid, tenantId: tenant.data, until, ...(isGuest ? { isGuest } : {}) }
  }

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1]
    if (token === undefined) return 'refused'
    return check(token).catch((error: unknown) => (isForWantOfKeys(error) ? 'no-keys' : 'refused'))
  }
}

const waiting = { timeoutDuration: keysTime }

function keysAt(tenant: string): string {
  return `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`
}

function issuersOf(tenant: string): readonly string[] {
  return [`https://login.microsoftonline.com/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`]
}

/** The app's id, which v2 tokens carry, and its address as Teams wants it, with and without a bot (v1). */
function audiencesOf({ appId, host }: Trust): readonly string[] {
  return [appId, `api://${host}/${appId}`, signInAddress({ appId, host })]
}

/** Anything that jose does not blame on the token: no answer, no list of keys in it, no network. */
function isForWantOfKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true
  return ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code)
}
