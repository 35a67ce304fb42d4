import { z } from 'zod'

/** What of the settings the package for Teams is made of. */
export type PackageSettings = Readonly<{
  /** The app in Teams' own list; by default the id of the bot. */
  teamsAppId: string
  botId: string
  /** The https address of the bot, without a slash at its end. */
  address: string
  developer: Readonly<{ name: string; websiteUrl: string; privacyUrl: string; termsOfUseUrl: string }>
}>

/** Longest name of who offers an app that Teams shows. */
const longestName = 32
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A value that has to be there; what is missing or wrong is said with what would be right. */
function filledIn(right: string): z.ZodString {
  return z.string(`ontbreekt. ${right}`)
}

const botId = 'Neem de Application (client) ID van de registratie in Entra: een GUID van 36 tekens.'
const ownId = 'Laat dit leeg, of geef een GUID van 36 tekens (een nieuwe maak je met uuidgen).'
const host =
  'Geef het https-adres waarop Teams de bot vindt, met een domeinnaam en zonder poort, bijvoorbeeld https://buddy.example.'

/** An https address that people open from the details of the app. */
function page(what: string) {
  const right = `Geef het https-adres van ${what}.`
  return filledIn(right).refine(isHttps, `is geen https-adres. ${right}`).max(2048, `is te lang. ${right}`)
}

/** The settings of the package, each with what is wrong and what would be right. */
export const PackageSettings = z
  .object({
    MICROSOFT_APP_ID: filledIn(botId).refine((text) => guid.test(text), `is geen GUID. ${botId}`),
    TEAMS_APP_ID: z
      .string()
      .refine((text) => guid.test(text), `is geen GUID. ${ownId}`)
      .optional(),
    PUBLIC_ADDRESS: filledIn(host)
      .refine(isHttps, `is geen https-adres. ${host}`)
      .refine(
        (text) => !isHttps(text) || isReachable(new URL(text)),
        `is voor Teams niet te bereiken. ${host}`,
      ),
    DEVELOPER_NAME: filledIn(`Geef de naam van wie de bot aanbiedt, hoogstens ${longestName} tekens.`).max(
      longestName,
      `is te lang: Teams toont hoogstens ${longestName} tekens. Kort de naam in.`,
    ),
    DEVELOPER_WEBSITE: page('de bladzijde over het programma'),
    DEVELOPER_PRIVACY: page('de privacyverklaring'),
    DEVELOPER_TERMS: page('de gebruiksvoorwaarden'),
  })
  .transform(
    (sent): PackageSettings => ({
      teamsAppId: (sent.TEAMS_APP_ID ?? sent.MICROSOFT_APP_ID).toLowerCase(),
      botId: sent.MICROSOFT_APP_ID.toLowerCase(),
      address: withoutSlash(new URL(sent.PUBLIC_ADDRESS)),
      developer: {
        name: sent.DEVELOPER_NAME,
        websiteUrl: sent.DEVELOPER_WEBSITE,
        privacyUrl: sent.DEVELOPER_PRIVACY,
        termsOfUseUrl: sent.DEVELOPER_TERMS,
      },
    }),
  )

function isHttps(text: string): boolean {
  return URL.parse(text)?.protocol === 'https:'
}

/** Teams and Entra know a bot by its domain; an address of numbers, a port or a name of this network they do not take. */
function isReachable({ hostname, port, search, hash }: URL): boolean {
  const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(hostname)
  return isName && port === '' && search === '' && hash === ''
}

// An address that was parsed has its domain in small letters, as Entra asks.
function withoutSlash({ origin, pathname }: URL): string {
  return `${origin}${pathname}`.replace(/\/+$/, '')
}
