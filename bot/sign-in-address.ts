/**
 * Under which address Entra knows this app, as Teams wants it of one with a bot: the audience of the tab's tokens and the
 * resource that the manifest names. Entra compares it to the letter, with the domain in small letters.
 */
export function signInAddress({ appId, host }: Readonly<{ appId: string; host: string }>): string {
  return `api://${host}/botid-${appId}`
}
