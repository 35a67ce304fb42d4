import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'
import type { Credential } from './authentication.ts'

const Sent = z.object({
  MICROSOFT_APP_TYPE: z.string().optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  CERTIFICATE_THUMBPRINT: z.string().optional(),
  CERTIFICATE_PRIVATE_KEY: z.string().optional(),
})
type Sent = z.infer<typeof Sent>

type Fault = Readonly<{ name: keyof Sent; message: string }>

/**
 * How the bot proves that it is itself: a certificate before a secret, or a managed identity. Half a certificate is a
 * fault even beside a secret: whoever gave it believes that it is used.
 */
export const CredentialSettings = Sent.transform((sent, context) => {
  const credential = credentialOf(sent)
  const faults = certificateFaults(sent)
  if (credential !== null && faults.length === 0) return { credential }
  const others = 'CERTIFICATE_THUMBPRINT met CERTIFICATE_PRIVATE_KEY, of MICROSOFT_APP_TYPE=UserAssignedMSI'
  const nothing: Fault = { name: 'MICROSOFT_APP_PASSWORD', message: `ontbreekt (of ${others})` }
  for (const { name, message } of faults.length > 0 ? faults : [nothing])
    context.addIssue({ code: 'custom', path: [name], message })
  return z.NEVER
})

function credentialOf(sent: Sent): Credential | null {
  if (sent.MICROSOFT_APP_TYPE === 'UserAssignedMSI') return { kind: 'managed-identity' }
  const { CERTIFICATE_THUMBPRINT: thumbprint, CERTIFICATE_PRIVATE_KEY: key } = sent
  if (thumbprint !== undefined && key !== undefined)
    return { kind: 'certificate', thumbprint, privateKey: withLineBreaks(key) }
  if (sent.MICROSOFT_APP_PASSWORD !== undefined)
    return { kind: 'secret', secret: sent.MICROSOFT_APP_PASSWORD }
  return null
}

function certificateFaults(sent: Sent): readonly Fault[] {
  const { CERTIFICATE_THUMBPRINT: thumbprint, CERTIFICATE_PRIVATE_KEY: key } = sent
  const faults: Fault[] = []
  const fault = (name: keyof Sent, message: string) => faults.push({ name, message })
  if (thumbprint !== undefined) {
    if (key === undefined)
      fault('CERTIFICATE_PRIVATE_KEY', 'ontbreekt, en CERTIFICATE_THUMBPRINT kan niet zonder')
    if (!/^[0-9a-f]{40}$/i.test(thumbprint))
      fault('CERTIFICATE_THUMBPRINT', 'moet 40 hexadecimale tekens zijn')
  }
  if (key !== undefined) {
    if (thumbprint === undefined)
      fault('CERTIFICATE_THUMBPRINT', 'ontbreekt, en CERTIFICATE_PRIVATE_KEY kan niet zonder')
    if (!isPrivateKey(withLineBreaks(key))) fault('CERTIFICATE_PRIVATE_KEY', 'is geen private sleutel in PEM')
  }
  return faults
}

// A setting is one line in most places where settings are kept.
function withLineBreaks(key: string): string {
  return key.replaceAll('\\n', '\n')
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).type === 'private'
  } catch {
    return false
  }
}
