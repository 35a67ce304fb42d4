import type { PolicyFault } from './policy-asked.ts'

/** Every reason why a site, or its ways, cannot be as they were filled in. */
export type SiteRefusal =
  | Readonly<{ reason: 'site-name-missing' }>
  | Readonly<{ reason: 'site-name-taken'; name: string }>
  | Readonly<{ reason: 'site-letter-unclear' }>
  | Readonly<{ reason: 'site-letter-taken'; letter: string; taken: readonly string[] }>
  | Readonly<{ reason: 'policy-field-unclear'; field: PolicyFault }>
  | Readonly<{ reason: 'policy-unchanged' }>
  | Readonly<{ reason: 'policy-changed-meanwhile' }>
  /** `place` counts from 1: which of those typed is no tenant id. */
  | Readonly<{ reason: 'tenant-unclear'; place: number }>
  | Readonly<{ reason: 'tenants-too-many'; most: number }>
