import type { Asked, Way } from '../asked.ts'
import type { Messenger } from '../messenger.ts'
import { Activity, askedBy } from './activity.ts'
import { TeamsAdapter } from './adapter.ts'
import {
  type App,
  beforeKeysTakeTooLong,
  claimsToBeTeams,
  createAuthentication,
  isForWantOfKeys,
  keysAreLoaded,
  type Seams,
} from './authentication.ts'
import { type Allowed, isBot, isGuestWay, outside } from './border.ts'
import { withConversation } from './compose-box.ts'
import { createMemberEmail } from './member-email.ts'
import { createMessenger } from './messenger.ts'
import { type Answerer, type InTurn, type Receipt, takeTurn } from './turn.ts'
import { createTurnQueue } from './turn-queue.ts'

/** One POST of Teams: its Authorization header (empty when there was none) and its parsed JSON. */
type Delivery = Readonly<{ authorization: string; body: unknown }>

/** The bot's whole connection with Teams. */
export type Teams = Readonly<{
  /** Takes one delivery through authentication, the allow-lists and a turn; never rejects. */
  handle(delivery: Delivery): Promise<Receipt>
  messenger: Messenger
  /** The sign-in address of the person at the other end of a way; null when Teams does not say. */
  emailOf(way: Way): Promise<string | null>
  /** Whether the keys that incoming tokens are checked with are loaded; always true in local mode. */
  ready(): Promise<boolean>
}>

/** In mode `local` nobody is authenticated: the server must be bound to loopback. `seams` is for tests only. */
export type TeamsOptions = Answerer &
  Readonly<{ app: App; mode: 'real' | 'local'; allowed: Allowed; seams?: Seams }>

/** What is typed in a compose box waits for nobody else in that chat, and nobody waits for it. */
function lineOf({ doing, way, from }: Asked): string {
  return doing.kind === 'compose' ? `compose:${from.userId}` : way.conversationId
}

/** Connects the bot to Teams; throws `app-id-missing` when it would otherwise believe every caller. */
export function createTeams(options: TeamsOptions): Teams {
  const { app, mode, allowed, log } = options
  const authentication = createAuthentication(app, mode, options.seams)
  const adapter = new TeamsAdapter(authentication, options.seams?.alarm)
  const queue = createTurnQueue()

  async function receive({ authorization, body }: Delivery): Promise<Receipt> {
    if (mode === 'real' && !claimsToBeTeams(authorization)) return refuse('token', 401)
    const parsed = Activity.safeParse(withConversation(body))
    if (!parsed.success) return refuse(`activity:${parsed.error.issues[0]?.path.join('.')}`, 400)
    const asked = askedBy(parsed.data)
    if (!asked) return refuse('tenant', 403)
    const why = outside(asked.way, allowed)
    // Before authentication: the SDK checks the tokens of other channels in other ways.
    if (why === 'channel') return refuse(why, 403)
    const authenticated = await authenticate(parsed.data, authorization)
    if (authenticated === 'no-keys') return refuse(authenticated, 503)
    if (authenticated === 'stranger') return refuse('token', 401)
    if (why) return refuse(why, 403)
    if (isBot(parsed.data.from)) return refuse('bot-sender', 403)
    const guest = isGuestWay(asked.way, allowed) ? { isGuest: true as const } : {}
    return queued({ ...asked, ...guest }, parsed.data, (run) => adapter.turn(authenticated, parsed.data, run))
  }

  function authenticate(activity: Activity, authorization: string) {
    return beforeKeysTakeTooLong(adapter.authenticate(activity, authorization)).catch((error: unknown) =>
      isForWantOfKeys(error) ? ('no-keys' as const) : ('stranger' as const),
    )
  }

  async function queued(asked: Asked, activity: Activity, inTurn: InTurn): Promise<Receipt> {
    const { promise, resolve: settle, reject } = Promise.withResolvers<Receipt>()
    const turnAsked = { asked, isInvoke: activity.type === 'invoke' }
    const turn = queue.run(lineOf(asked), () => takeTurn(turnAsked, inTurn, { ...options, settle }))
    if (!turn) return refuse('queue-full', 429)
    turn.catch(reject)
    return promise
  }

  function refuse(why: string, status: number): Receipt {
    log.warn({ event: 'activity-refused', why, status })
    return { status }
  }

  return {
    handle: (delivery) =>
      receive(delivery).catch((error: unknown) => {
        log.error({ event: 'turn-failed', code: error instanceof Error ? error.name : 'unknown' })
        return { status: 500 }
      }),
    messenger: createMessenger({ adapter, appId: app.id, allowed, log }),
    emailOf: createMemberEmail({ adapter, appId: app.id, allowed }),
    ready: async () => mode === 'local' || keysAreLoaded(authentication),
  }
}
