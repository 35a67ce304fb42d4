/** A person of the fictional programme, as far as the Playground has to know one. */
export type Sitter = Readonly<{ id: string; objectId: string; name: string; email: string }>

/** One Playground window: who sits there, on which port, in a folder of its own under the name of the seat. */
export type Seat = Readonly<{ name: 'student' | 'lecturer' | 'partner'; port: number; person: Sitter }>

const windowUsers = 5
/** The only tenant the trial knows. */
export const playgroundTenant = '00000000-0000-0000-0000-000000000001'

/**
 * The Playground's settings for one seat. JSON is YAML too, so the `.yml` it reads needs no YAML writer.
 * It exits without a word on the console unless there are exactly five other users and exactly one channel.
 */
export function seatSettings(seat: Seat, people: readonly Sitter[]): string {
  const others = people.filter((person) => person.id !== seat.person.id).slice(0, windowUsers)
  if (others.length < windowUsers)
    throw new Error('the Playground needs five people beside the one who sits there')
  const settings = {
    version: '0.1.0',
    tenantId: playgroundTenant,
    bot: { id: '00000000-0000-0000-0000-000000000011', name: 'Buddy' },
    currentUser: user(seat.person),
    users: others.map(user),
    personalChat: { id: `personal-chat-${seat.name}` },
    groupChat: { id: 'group-chat-intervision', name: 'Intervisie Gent' },
    team: {
      id: 'team-buddy',
      name: 'Een buddy bij de wieg',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: 'channel-requests', name: 'Buddy-aanvragen' }],
    },
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}

function user({ id, objectId, name, email }: Sitter) {
  const [givenName = name, ...surname] = name.split(' ')
  return {
    id,
    name,
    // Spelled so by the Playground.
    userPrincipleName: email,
    aadObjectId: objectId,
    givenName,
    surname: surname.join(' ') || givenName,
    email,
  }
}
