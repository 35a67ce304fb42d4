import type { TeamsManifestV1D30 } from '@microsoft/app-manifest'
import type { Wording } from '../../cards/wording/nl.ts'
import { signInAddress } from '../sign-in-address.ts'
import { commandLists } from './commands.ts'
import { iconFiles } from './icon-files.ts'
import { manifestVersion, schemaAddress } from './schemas.ts'
import type { PackageSettings } from './settings.ts'

/** What Teams is told of the bot. */
export type Manifest = TeamsManifestV1D30.TeamsManifestV1D30

/** The settings, the version of this program, and the words of one language. */
type Told = Readonly<{ settings: PackageSettings; version: string; words: Wording['appPackage'] }>

/** The colour behind the mark, as in the icons. */
const accent = '#B4513C'

/** The manifest in the words of one language; Teams takes those of its default language. */
export function manifestOf({ settings, version, words }: Told): Manifest {
  const { address, botId } = settings
  const { host } = new URL(address)
  return {
    $schema: schemaAddress('Manifest'),
    manifestVersion,
    version,
    id: settings.teamsAppId,
    localizationInfo: {
      defaultLanguageTag: 'nl',
      defaultLanguageFile: 'nl.json',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    developer: { ...settings.developer },
    name: { ...words.name },
    description: { ...words.description },
    icons: { ...iconFiles },
    accentColor: accent,
    bots: [botOf(botId, words)],
    composeExtensions: [composeOf(botId, words)],
    staticTabs: tabsOf(address, words),
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    // Partners of other organisations meet the programme in a shared channel, lecturers of a site in a private one.
    supportsChannelFeatures: 'tier1',
    supportedChannelTypes: ['sharedChannels', 'privateChannels'],
    // No resource-specific permission: the bot reads only what is said to it, and asks nobody's list of members.
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [host],
    webApplicationInfo: { id: botId, resource: signInAddress({ appId: botId, host }) },
  }
}

function botOf(botId: string, words: Told['words']) {
  return {
    botId,
    scopes: commandLists.map(({ scope }) => scope),
    isNotificationOnly: false,
    supportsFiles: false,
    supportsCalling: false,
    supportsVideo: false,
    commandLists: commandLists.map(({ scope, commands }) => ({
      scopes: [scope],
      commands: commands.map((name) => ({ ...words.commands[name] })),
    })),
  }
}

/** The ids of the commands are what the compose box sends (bot/teams/compose-box.ts). */
function composeOf(botId: string, words: Told['words']) {
  const { findService, services, askForBuddy } = words.compose
  const context: ('compose' | 'commandBox')[] = ['compose', 'commandBox']
  return {
    botId,
    canUpdateConfiguration: false,
    commands: [
      {
        id: 'offer-services',
        type: 'query' as const,
        context,
        ...findService,
        initialRun: true,
        parameters: [{ name: 'services', inputType: 'text' as const, ...services }],
      },
      { id: 'request-buddy', type: 'action' as const, context, ...askForBuddy, fetchTask: true },
    ],
  }
}

/** The chat first, then the page, the help and what Teams tells of any app. No address carries a token. */
function tabsOf(address: string, words: Told['words']) {
  const scopes: 'personal'[] = ['personal']
  return [
    { entityId: 'conversations', scopes },
    { entityId: 'buddy', name: words.tabs.pages, contentUrl: `${address}/tab`, scopes },
    {
      entityId: 'help',
      name: words.tabs.help,
      contentUrl: `${address}/help?theme={app.theme}&locale={app.locale}`,
      scopes,
    },
    { entityId: 'about', scopes },
  ]
}
