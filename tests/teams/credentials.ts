import type { CredentialsFactory } from '../../bot/teams/authentication.ts'

/** The token the bot sends to the tests' connector. */
export const outgoingToken = 'Bearer token-of-the-tests'

/** Credentials for outgoing calls that need no internet; incoming calls are checked as ever. */
export function credentialsFor(appId: string): CredentialsFactory {
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      async signRequest(request) {
        request.headers.set('authorization', outgoingToken)
        return request
      },
    }),
  }
}
