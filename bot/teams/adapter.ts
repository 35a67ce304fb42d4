import { CloudAdapter, type TurnContext } from 'botbuilder'
import type { Activity } from './activity.ts'
import { type Alarm, limitCalls, wallAlarm } from './connector-call.ts'

type Authentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>
type Turn = (context: TurnContext) => Promise<void>
type Authenticated = Awaited<ReturnType<Authentication['authenticateRequest']>>
type SdkActivity = Parameters<Authentication['authenticateRequest']>[0]

/**
 * The SDK's adapter with its two steps apart: who is it, and then the turn. `process()` does both, prints errors,
 * answers a forged token with HTTP 500 and internals. No `onTurnError`: with one, a failed send looks like a success.
 */
export class TeamsAdapter extends CloudAdapter {
  constructor(authentication: Authentication, alarm: Alarm = wallAlarm) {
    super(authentication)
    this.use(async (context, next) => {
      limitCalls(context, alarm)
      await next()
    })
  }

  /** Rejects when the token is not Teams' own for this app and this serviceUrl. */
  authenticate(activity: Activity, authorization: string): Promise<Authenticated> {
    return this.botFrameworkAuthentication.authenticateRequest(forSdk(activity), authorization)
  }

  /** Runs one turn; its context dies with it. */
  async turn(authenticated: Authenticated, activity: Activity, run: Turn): Promise<void> {
    await this.processActivity(authenticated, forSdk(activity), run)
  }
}

/** The parsed activity as the SDK types it; the SDK reads only the fields that `Activity` has. */
function forSdk(activity: Activity): SdkActivity {
  return { ...activity } as unknown as SdkActivity
}
