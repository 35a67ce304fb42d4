/** What the SDK believes tokens of. */
const channel = 'https://api.botframework.com'

/** A door by the name it has in code, and the value that would open it. */
type Door = readonly [name: string, value: string]

/** Doors to another authentication: the fields of `Seams`, the SDK's settings, and what other bots call them. */
function doors(openIdUrl: string): readonly Door[] {
  const addresses = [
    'openIdUrl', 'openIdMetadata', 'openIdMetadataUrl', 'openIdConfiguration', 'openIdConfigurationUrl', 'metadataUrl',
    'botOpenIdMetadata', 'botOpenIdMetadataUrl', 'toBotFromChannelOpenIdMetadataUrl', 'toBotFromEmulatorOpenIdMetadataUrl',
    'keysUrl', 'jwksUrl', 'jwksUri', 'issuer', 'issuerUrl', 'loginUrl', 'toChannelFromBotLoginUrl',
  ] // biome-ignore format: one list, read as words
  const channels = [
    'toBotFromChannelTokenIssuer',
    'toChannelFromBotOAuthScope',
    'oAuthUrl',
    'oAuthApiEndpoint',
  ]
  const switches: readonly Door[] = [
    ['seams', JSON.stringify({ openIdUrl })],
    ['credentialsFactory', 'test'],
    ['callerId', 'urn:botframework:azure'],
    ['channelService', ''],
    ['validateAuthority', 'false'],
    ['mode', 'local'],
    ['local', 'true'],
    ['test', 'true'],
    ['insecure', 'true'],
    ['noAuth', 'true'],
    ['skipAuth', 'true'],
    ['disableAuth', 'true'],
    ['authenticationDisabled', 'true'],
    ['serviceHosts', '127.0.0.1'],
    ['channels', 'msteams,emulator'],
  ]
  const addressed = addresses.map((name) => [name, openIdUrl] as const)
  return [...addressed, ...channels.map((name) => [name, channel] as const), ...switches]
}

/** Every plausible environment variable that could lead a bot to an issuer of the tests, with what it would need to say. */
export function seamVariables(openIdUrl: string): Readonly<Record<string, string>> {
  const spelled = doors(openIdUrl).flatMap(([name, value]) => {
    const capital = name.charAt(0).toUpperCase() + name.slice(1)
    const shouted = joined(name, '_').map((way) => way.toUpperCase())
    const prefixed = ['BOT', 'BUDDY', 'TEAMS', 'TEST', 'MICROSOFT'].flatMap((prefix) =>
      shouted.map((way) => `${prefix}_${way}`),
    )
    const ways = [
      name,
      capital,
      name.toLowerCase(),
      name.toUpperCase(),
      ...joined(name, '_'),
      ...shouted,
      ...prefixed,
    ]
    return ways.map((way) => [way, value] as const)
  })
  const elsewhere = { NODE_ENV: 'test', JEST_WORKER_ID: '1', MicrosoftAppId: '', MicrosoftAppPassword: '' }
  return { ...Object.fromEntries(spelled), ...elsewhere }
}

/** The same as arguments: the words the tests' own bot is started with, and options in every spelling. */
export function seamArguments(openIdUrl: string, folder: string): readonly string[] {
  const options = doors(openIdUrl).flatMap(([name, value]) =>
    [name, ...joined(name, '-')].flatMap((way) => [`--${way}=${value}`, `--${way}`, value]),
  )
  return [folder, '00'.repeat(32), openIdUrl, ...options]
}

/** A name's words, joined: open id as two words and as one. */
function joined(name: string, sign: '_' | '-'): readonly string[] {
  const words = name.split(/(?<=[a-z])(?=[A-Z])|(?=[A-Z][a-z])/).map((word) => word.toLowerCase())
  const text = words.join(sign)
  return [...new Set([text, text.replace(`open${sign}id`, 'openid'), text.replace(`o${sign}auth`, 'oauth')])]
}
