import { app, authentication } from '@microsoft/teams-js'
import { themeNamed } from '../theme.ts'
import { type Host, languageOf } from './host.ts'

/** How long Teams is waited for, in milliseconds; it answers in a moment, or is not there. */
const patience = 8_000

/** Teams around the tab; null when the page stands on its own. `origins` may show it beside Teams' own hosts. */
export async function teamsHost(origins: readonly string[]): Promise<Host | null> {
  try {
    await inTime(app.initialize([...origins]))
    const { app: context } = await inTime(app.getContext())
    return {
      isLocal: false,
      language: languageOf(context.locale),
      theme: themeNamed(context.theme),
      onTheme: (heard) => app.registerOnThemeChangeHandler((theme) => heard(themeNamed(theme))),
      // Asked anew each time: Teams keeps it as long as it holds.
      token: () => inTime(authentication.getAuthToken()).catch(() => null),
      leave: null,
      isShown: () => {
        app.notifyAppLoaded()
        void app.notifySuccess()
      },
    }
  } catch {
    return null
  }
}

function inTime<T>(waiting: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no-host')), patience))
  return Promise.race([waiting, late])
}
