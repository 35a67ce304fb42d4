import { createServer } from 'node:http'
import { exportJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { issuerKeys } from './issuer-keys.ts'
import { listenOnLoopback } from './loopback.ts'

/** How a token is wrong: signed by a stranger, too old, for another bot, not signed, or not from Teams. */
export type TokenFlaw = 'forged' | 'expired' | 'other-audience' | 'alg-none' | 'other-issuer'

/** A stand-in for Microsoft's token service, over real HTTP on loopback. */
export type Issuer = Readonly<{
  openIdUrl: string
  /** Where its keys stand. */
  keysUrl: string
  /** A token as Teams' connector sends it; valid ones are kept per serviceUrl, signing is slow. */
  token(about: Readonly<{ audience: string; serviceUrl: string; flaw?: TokenFlaw }>): Promise<string>
  /** Any claims, signed with its own key, with one nobody published under the same id, or under an id nobody knows. */
  signs(claims: JWTPayload, by?: 'own' | 'stranger' | 'unknown-key'): Promise<string>
  /** From now on asking for the keys gives HTTP 500 or nothing at all, until it is called with `null`. */
  failKeys(how: 'error' | 'hang' | null): void
  /** How often anybody asked for its documents. */
  asked(): number
  close(): Promise<void>
}>

const issuedBy = 'https://api.botframework.com'
const keyId = 'key-of-the-tests'

/** Starts an issuer; all issuers of a run sign with the same keys. */
export async function startIssuer(): Promise<Issuer> {
  const { own, published, stranger } = issuerKeys()
  const key = { ...(await exportJWK(published)), kid: keyId, use: 'sig', endorsements: ['msteams'] }

  let failing: 'error' | 'hang' | null = null
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    const documents: Readonly<Record<string, object>> = {
      '/openid': { issuer: issuedBy, jwks_uri: `${address.url}/keys` },
      '/keys': { keys: [key] },
    }
    const document = documents[request.url ?? '']
    const status = document ? 200 : 404
    if (failing === 'hang') return
    response.writeHead(failing ? 500 : status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(document ?? {}))
  })
  const address = await listenOnLoopback(server)
  const kept = new Map<string, Promise<string>>()

  function sign({ audience, serviceUrl, flaw }: Parameters<Issuer['token']>[0]): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const expires = flaw === 'expired' ? now - 3600 : now + 3600
    return new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
      .setIssuer(flaw === 'other-issuer' ? 'https://sts.windows.net/somebody/' : issuedBy)
      .setAudience(flaw === 'other-audience' ? 'another-bot' : audience)
      .setNotBefore(now - 7200)
      .setExpirationTime(expires)
      .sign(flaw === 'forged' ? stranger : own)
  }

  async function token(about: Parameters<Issuer['token']>[0]): Promise<string> {
    if (about.flaw === 'alg-none') {
      return new UnsecuredJWT({ serviceurl: about.serviceUrl })
        .setIssuer(issuedBy)
        .setAudience(about.audience)
        .encode()
    }
    if (about.flaw) return sign(about)
    const name = `${about.audience} ${about.serviceUrl}`
    const signed = kept.get(name) ?? sign(about)
    kept.set(name, signed)
    return signed
  }

  return {
    openIdUrl: `${address.url}/openid`,
    keysUrl: `${address.url}/keys`,
    token,
    signs: (claims, by = 'own') =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: by === 'unknown-key' ? 'another-key' : keyId, typ: 'JWT' })
        .sign(by === 'own' ? own : stranger),
    failKeys: (how) => {
      failing = how
    },
    asked: () => asked,
    close: address.close,
  }
}
