import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'
import type { Alarm } from './connector-call.ts'

/** What the bot proves to Teams that it is itself with. */
export type Credential =
  | Readonly<{ kind: 'secret'; secret: string }>
  | Readonly<{ kind: 'certificate'; thumbprint: string; privateKey: string }>
  | Readonly<{ kind: 'managed-identity' }>

/** The bot's own registration in the tenant. */
export type App = Readonly<{ id: string; tenantId: string; credential: Credential }>

/** Makes the credentials of outgoing calls. */
export type CredentialsFactory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>

/**
 * Only for tests: keys from elsewhere than Microsoft's, calls that need no internet, and a clock of their own for what
 * takes too long. Never read from outside.
 */
export type Seams = Readonly<{ openIdUrl: string; credentialsFactory: CredentialsFactory; alarm?: Alarm }>

const issuer = 'https://api.botframework.com'

/** The SDK's authentication for this app; in local mode every caller is believed, so the server must be on loopback. */
export function createAuthentication(
  app: App,
  mode: 'real' | 'local',
  seams?: Seams,
): ConfigurationBotFrameworkAuthentication {
  if (mode === 'local') return new ConfigurationBotFrameworkAuthentication({})
  // Without an app id the SDK believes everybody, silently.
  if (app.id.trim() === '') throw new Error('app-id-missing')
  if (!seams) return new ConfigurationBotFrameworkAuthentication({}, credentialsOf(app))
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: 'https://login.invalid',
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: issuer,
      ToBotFromChannelOpenIdMetadataUrl: seams.openIdUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: seams.openIdUrl,
      CallerId: 'urn:botframework:azure',
    },
    seams.credentialsFactory,
  )
}

function credentialsOf({ id, tenantId, credential }: App): CredentialsFactory {
  const known = { MicrosoftAppId: id, MicrosoftAppTenantId: tenantId }
  switch (credential.kind) {
    case 'secret':
      return new ConfigurationServiceClientCredentialFactory({
        ...known,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppPassword: credential.secret,
      })
    case 'certificate':
      return new ConfigurationServiceClientCredentialFactory({
        ...known,
        MicrosoftAppType: 'SingleTenant',
        CertificateThumbprint: credential.thumbprint,
        CertificatePrivateKey: credential.privateKey,
      })
    case 'managed-identity':
      return new ConfigurationServiceClientCredentialFactory({
        ...known,
        MicrosoftAppType: 'UserAssignedMsi',
      })
  }
}

/**
 * Whether the header holds a token that claims to come from Teams. Not a proof: it only keeps out the SDK's other
 * doors (emulator, skills), one of which adds the tenant of any forged token to a list that never shrinks.
 */
export function claimsToBeTeams(authorization: string): boolean {
  const [scheme, token, ...rest] = authorization.split(' ')
  const payload = token?.split('.')[1]
  if (scheme !== 'Bearer' || payload === undefined || rest.length > 0) return false
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
    return typeof claims === 'object' && claims !== null && 'iss' in claims && claims.iss === issuer
  } catch {
    return false
  }
}

/** Whether the keys that tokens are checked with are loaded: a token with an unknown key must be refused as such. */
export async function keysAreLoaded(
  authentication: ConfigurationBotFrameworkAuthentication,
): Promise<boolean> {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const probe = `${encode({ alg: 'RS256', kid: 'probe' })}.${encode({ iss: issuer })}.probe`
  try {
    await beforeKeysTakeTooLong(authentication.authenticateChannelRequest(`Bearer ${probe}`))
    return false
  } catch (error) {
    return error instanceof Error && error.message === 'Signing Key could not be retrieved.'
  }
}

const keysTime = 5000
const keysTooSlow = 'keys-too-slow'

/** Rejects after 5 s: the SDK fetches Microsoft's keys, daily, without a time limit. */
export function beforeKeysTakeTooLong<T>(checking: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const alarm = setTimeout(() => reject(new Error(keysTooSlow)), keysTime)
    checking.then(resolve, reject).finally(() => clearTimeout(alarm))
  })
}

/** Whether a token could not be judged, because Microsoft's keys could not be had; it may be a good one. */
export function isForWantOfKeys(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error.message === keysTooSlow ||
    error.name === 'FetchError' ||
    ('statusCode' in error && error.statusCode === 500)
  )
}
