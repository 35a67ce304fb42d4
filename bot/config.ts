import { z } from 'zod'
import { readEmail } from '../programme/roster.ts'
import { PackageSettings } from './app-package/settings.ts'
import type { FeedSettings } from './directory/feed.ts'
import type { Credential } from './teams/authentication.ts'
import { CredentialSettings } from './teams/credential-settings.ts'

const missing = 'ontbreekt'
const isGuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

const required = z.string(missing)
const Guid = required.refine(isGuid, 'moet een GUID zijn')

const Tenants = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((tenant) => tenant.trim())
      .filter(Boolean),
  )
  .refine((tenants) => tenants.every(isGuid), 'moeten GUIDs zijn, met komma’s ertussen')

/** A 32-byte key in base64, as `openssl rand -base64 32` prints it. */
const MasterKey = required
  .regex(/^[A-Za-z0-9+/]{43}=$/, 'moet 32 bytes in base64 zijn (openssl rand -base64 32)')
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))

const Port = z
  .string()
  .default('3978')
  .refine(
    (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535,
    'moet een getal van 1 tot 65535 zijn',
  )
  .transform(Number)

const Values = z.object({
  MICROSOFT_APP_ID: Guid,
  MICROSOFT_APP_TENANT_ID: Guid,
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'moet SingleTenant of UserAssignedMSI zijn')
    .default('SingleTenant'),
  EXTRA_TENANT_IDS: Tenants,
  STORE: z.enum(['lowdb'], 'moet lowdb zijn').default('lowdb'),
  DATA_FOLDER: required,
  MASTER_KEY: MasterKey,
  FIRST_COORDINATOR: required.refine(
    (text) => readEmail(text) !== null || isGuid(text),
    'moet een aanmeldadres of een object-id zijn',
  ),
  PUBLIC_ADDRESS: required.pipe(z.url({ protocol: /^https$/, error: 'moet een https-adres zijn' })),
  HOST: z.string().default('0.0.0.0'),
  PORT: Port,
  HSDS_FEED: z.enum(['on', 'off'], 'moet on of off zijn').default('off'),
  HSDS_FEED_URL: z.url({ protocol: /^https?$/, error: 'moet een webadres zijn' }).optional(),
  HSDS_FEED_LICENCE: z.string().default('CC BY 4.0'),
  HSDS_ASSURER_EMAIL: z.email('moet een mailadres zijn').optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], 'moet debug, info, warn of error zijn')
    .default('info'),
})

// Side by side and not one after the other: what is wrong with the one is then named beside what is wrong with the other.
const Settings = z.intersection(Values, CredentialSettings)

/** Every setting of the bot, checked. */
export type Config = Readonly<{
  app: Readonly<{ id: string; tenantId: string; credential: Credential }>
  tenants: readonly string[]
  dataFolder: string
  masterKey: Uint8Array
  firstCoordinator: string
  publicAddress: string
  /** The read API of the directory; null when it is off. */
  feed: FeedSettings | null
  host: string
  port: number
  logLevel: 'debug' | 'info' | 'warn' | 'error'
}>

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings; every missing or wrong value is one line that names it. An empty value counts as missing. */
export function readConfig(
  environment: Environment,
): Readonly<{ config: Config }> | Readonly<{ faults: readonly string[] }> {
  const parsed = Settings.safeParse(filled(environment))
  if (!parsed.success) return { faults: faultLines(parsed.error.issues) }
  const { data } = parsed
  const app = {
    id: data.MICROSOFT_APP_ID,
    tenantId: data.MICROSOFT_APP_TENANT_ID,
    credential: data.credential,
  }
  return {
    config: {
      app,
      tenants: [app.tenantId, ...data.EXTRA_TENANT_IDS],
      dataFolder: data.DATA_FOLDER,
      masterKey: data.MASTER_KEY,
      firstCoordinator: data.FIRST_COORDINATOR,
      publicAddress: data.PUBLIC_ADDRESS,
      feed: feedOf(data),
      host: data.HOST,
      port: data.PORT,
      logLevel: data.LOG_LEVEL,
    },
  }
}

function feedOf(data: z.infer<typeof Values>): FeedSettings | null {
  if (data.HSDS_FEED === 'off') return null
  const base = data.HSDS_FEED_URL ?? `${data.PUBLIC_ADDRESS.replace(/\/+$/, '')}/hsds`
  return {
    base: base.replace(/\/+$/, ''),
    licence: data.HSDS_FEED_LICENCE,
    assurerEmail: data.HSDS_ASSURER_EMAIL ?? null,
  }
}

function filled(environment: Environment): Environment {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const)
  return Object.fromEntries(trimmed.filter(([, value]) => value))
}

/** One line a setting: the first thing that is wrong with it. */
function faultLines(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  const lines = new Map<string, string>()
  for (const { path, message } of issues) {
    const name = path.join('.')
    if (!lines.has(name)) lines.set(name, `${name}: ${message}`)
  }
  return [...lines.values()]
}

/** Reads what the package for Teams is made of; every missing or wrong value is one line that names it. */
export function readPackageSettings(
  environment: Environment,
): Readonly<{ settings: PackageSettings }> | Readonly<{ faults: readonly string[] }> {
  const parsed = PackageSettings.safeParse(filled(environment))
  return parsed.success ? { settings: parsed.data } : { faults: faultLines(parsed.error.issues) }
}

/** The same for the environment of this process. */
export function processPackageSettings(): ReturnType<typeof readPackageSettings> {
  return readPackageSettings(process.env)
}

/** The key that is to come in the place of the master key; null when it is missing or no such key. */
export function processNewMasterKey(): Uint8Array | null {
  return MasterKey.safeParse(process.env.NEW_MASTER_KEY?.trim()).data ?? null
}

/** The settings of this process: its environment. The only place that reads it. */
export function processConfig(): ReturnType<typeof readConfig> {
  return readConfig(process.env)
}
