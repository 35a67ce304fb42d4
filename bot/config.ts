import { z } from 'zod'
import type { Credential } from './teams/authentication.ts'

const filled = z.string().trim().min(1)
const optional = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional()

/** A 32-byte key in base64, as `openssl rand -base64 32` prints it. */
const MasterKey = filled.transform((text, context) => {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length === 32) return new Uint8Array(bytes)
  context.addIssue({ code: 'custom', message: 'must be 32 bytes in base64 (openssl rand -base64 32)' })
  return z.NEVER
})

const Guid = filled.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'must be a GUID')

const Settings = z
  .object({
    MICROSOFT_APP_ID: Guid,
    MICROSOFT_APP_TENANT_ID: Guid,
    MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
    MICROSOFT_APP_PASSWORD: optional,
    CERTIFICATE_THUMBPRINT: optional,
    CERTIFICATE_PRIVATE_KEY: optional,
    EXTRA_TENANT_IDS: optional,
    STORE: z.enum(['lowdb']).default('lowdb'),
    DATA_FOLDER: filled,
    MASTER_KEY: MasterKey,
    FIRST_COORDINATOR: filled.refine(
      (text) => /^[^@\s]+@[^@\s]+$/.test(text) || Guid.safeParse(text).success,
      'must be a sign-in address or a directory object id',
    ),
    PUBLIC_ADDRESS: z.url({ protocol: /^https$/ }),
    HOST: z.string().default('0.0.0.0'),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3978),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  })
  .transform((sent, context) => ({ ...sent, credential: credentialOf(sent, context) }))

/** Every setting of the bot, checked. */
export type Config = Readonly<{
  app: Readonly<{ id: string; tenantId: string; credential: Credential }>
  tenants: readonly string[]
  dataFolder: string
  masterKey: Uint8Array
  firstCoordinator: string
  publicAddress: string
  host: string
  port: number
  logLevel: 'debug' | 'info' | 'warn' | 'error'
}>

type Sent = Readonly<{
  MICROSOFT_APP_TYPE: string
  MICROSOFT_APP_PASSWORD?: string | undefined
  CERTIFICATE_THUMBPRINT?: string | undefined
  CERTIFICATE_PRIVATE_KEY?: string | undefined
}>

function credentialOf(sent: Sent, context: z.RefinementCtx): Credential {
  if (sent.MICROSOFT_APP_TYPE === 'UserAssignedMSI') return { kind: 'managed-identity' }
  const { CERTIFICATE_THUMBPRINT: thumbprint, CERTIFICATE_PRIVATE_KEY: privateKey } = sent
  if (thumbprint !== undefined && privateKey !== undefined)
    return { kind: 'certificate', thumbprint, privateKey: privateKey.replaceAll('\\n', '\n') }
  if (sent.MICROSOFT_APP_PASSWORD !== undefined)
    return { kind: 'secret', secret: sent.MICROSOFT_APP_PASSWORD }
  const message =
    'missing: a client secret, or CERTIFICATE_THUMBPRINT with CERTIFICATE_PRIVATE_KEY, or a managed identity'
  context.addIssue({ code: 'custom', path: ['MICROSOFT_APP_PASSWORD'], message })
  return z.NEVER
}

/** Reads the settings; every missing or wrong value is one line that names it. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<{ config: Config }> | Readonly<{ faults: readonly string[] }> {
  const parsed = Settings.safeParse(environment)
  if (!parsed.success) return { faults: parsed.error.issues.map(faultLine) }
  const { data } = parsed
  const app = {
    id: data.MICROSOFT_APP_ID,
    tenantId: data.MICROSOFT_APP_TENANT_ID,
    credential: data.credential,
  }
  const extra = data.EXTRA_TENANT_IDS?.split(',').map((tenant) => tenant.trim()) ?? []
  return {
    config: {
      app,
      tenants: [app.tenantId, ...extra],
      dataFolder: data.DATA_FOLDER,
      masterKey: data.MASTER_KEY,
      firstCoordinator: data.FIRST_COORDINATOR,
      publicAddress: data.PUBLIC_ADDRESS,
      host: data.HOST,
      port: data.PORT,
      logLevel: data.LOG_LEVEL,
    },
  }
}

function faultLine({ path, message, code }: z.core.$ZodIssue): string {
  const name = path.join('.')
  return code === 'invalid_type' ? `${name}: missing` : `${name}: ${message}`
}

/** The settings of this process: its environment. The only place that reads it. */
export function processConfig(): ReturnType<typeof readConfig> {
  return readConfig(process.env)
}
