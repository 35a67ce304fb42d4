import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { makePackage } from '../../bot/app-package/make-package.ts'
import { readPackageSettings } from '../../bot/config.ts'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import { packageSettings } from './package-settings.ts'

type More = Readonly<Record<string, string>>

function faults(more: More): readonly string[] {
  const read = readPackageSettings({ ...packageSettings, ...more })
  return 'faults' in read ? read.faults : []
}

function settings(more: More = {}) {
  const read = readPackageSettings({ ...packageSettings, ...more })
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.settings
}

describe('the settings of the package', () => {
  it('name everything that is missing, in one run, with what would be right', () => {
    const copied = parseEnv(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8'))
    expect(readPackageSettings(copied)).toEqual({
      faults: [
        expect.stringMatching(/^MICROSOFT_APP_ID: ontbreekt\. Neem de Application \(client\) ID/),
        expect.stringMatching(/^PUBLIC_ADDRESS: ontbreekt\. Geef het https-adres/),
        expect.stringMatching(/^DEVELOPER_NAME: ontbreekt\. Geef de naam/),
        expect.stringMatching(/^DEVELOPER_WEBSITE: ontbreekt\. Geef het https-adres/),
        expect.stringMatching(/^DEVELOPER_PRIVACY: ontbreekt\. Geef het https-adres/),
        expect.stringMatching(/^DEVELOPER_TERMS: ontbreekt\. Geef het https-adres/),
      ],
    })
  })

  it.each<[string, string, RegExp]>([
    ['MICROSOFT_APP_ID', '28:1111', /is geen GUID\. Neem de Application/],
    ['TEAMS_APP_ID', 'buddy', /is geen GUID\. Laat dit leeg, of geef een GUID/],
    ['PUBLIC_ADDRESS', 'http://buddy.example', /is geen https-adres\. Geef/],
    ['PUBLIC_ADDRESS', 'buddy.example', /is geen https-adres\. Geef/],
    ['PUBLIC_ADDRESS', 'https://127.0.0.1', /is voor Teams niet te bereiken\. Geef/],
    ['PUBLIC_ADDRESS', 'https://[::1]', /is voor Teams niet te bereiken\. Geef/],
    ['PUBLIC_ADDRESS', 'https://localhost', /is voor Teams niet te bereiken\. Geef/],
    ['PUBLIC_ADDRESS', 'https://buddy.example:8443', /is voor Teams niet te bereiken\. .*zonder poort/],
    ['PUBLIC_ADDRESS', 'https://buddy.example/?a=1', /is voor Teams niet te bereiken\. Geef/],
    ['DEVELOPER_NAME', 'x'.repeat(33), /is te lang: Teams toont hoogstens 32 tekens/],
    ['DEVELOPER_PRIVACY', 'http://buddy.example', /is geen https-adres\. Geef .* privacyverklaring/],
    [
      'DEVELOPER_TERMS',
      `https://buddy.example/${'x'.repeat(2048)}`,
      /is te lang\. Geef .* gebruiksvoorwaarden/,
    ],
  ])('%s: %s is said to be wrong, with what would be right', (name, value, said) => {
    expect(faults({ [name]: value })).toEqual([expect.stringMatching(said)])
    expect(faults({ [name]: value })[0]).toMatch(new RegExp(`^${name}: `))
  })

  it('are taken as Teams and Entra compare them: ids and domain in small letters, no slash at the end', () => {
    const upper = { MICROSOFT_APP_ID: 'ABCDEF11-1111-4111-8111-111111111111', TEAMS_APP_ID: '' }
    expect(settings({ ...upper, PUBLIC_ADDRESS: 'https://BUDDY.Example/bot//' })).toMatchObject({
      botId: 'abcdef11-1111-4111-8111-111111111111',
      teamsAppId: 'abcdef11-1111-4111-8111-111111111111',
      address: 'https://buddy.example/bot',
    })
  })
})

describe('what Teams would refuse', () => {
  it('is never made: each file, place and fault is named', async () => {
    const long = { ...nl.appPackage, name: { ...nl.appPackage.name, short: 'x'.repeat(31) } }
    const log = { title: 'x'.repeat(129), description: '' }
    const english = { ...en.appPackage, commands: { ...en.appPackage.commands, log } }
    const made = await makePackage({
      settings: settings(),
      version: '1.0.0',
      words: { nl: long, en: english },
    })
    expect(made).toEqual({
      faults: [
        'manifest.json: /name/short must NOT have more than 30 characters',
        'nl.json: /name.short must NOT have more than 30 characters',
        'en.json: /bots[0].commandLists[0].commands[0].title must NOT have more than 128 characters',
      ],
    })
  })
})
