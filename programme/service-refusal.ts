/** Every reason the shared directory can have to say no. */
export type ServiceRefusal =
  /** People of a site edit its services and read those of other sites. */
  | Readonly<{ reason: 'service-of-other-site' }>
  | Readonly<{ reason: 'service-closed' }>
  | Readonly<{ reason: 'service-not-closed' }>
  | Readonly<{ reason: 'service-name-missing' }>
  | Readonly<{ reason: 'service-made-already'; name: string }>
  | Readonly<{ reason: 'service-field-missing' }>
  | Readonly<{ reason: 'service-field-unclear'; field: string }>
  | Readonly<{ reason: 'service-field-unchanged' }>
  | Readonly<{ reason: 'unknown-change' }>
  | Readonly<{ reason: 'change-undone-already' }>
  /** Somebody wrote over it: what came later is undone first. */
  | Readonly<{ reason: 'change-not-last' }>
  | Readonly<{ reason: 'confirmed-today' }>
  | Readonly<{ reason: 'agreed-already' }>
  | Readonly<{ reason: 'reported-already' }>
  | Readonly<{ reason: 'report-handled-already' }>
  | Readonly<{ reason: 'too-few-gone-reports' }>
  | Readonly<{ reason: 'tip-missing' }>
  | Readonly<{ reason: 'tip-too-long'; most: number }>
  | Readonly<{ reason: 'tip-handled-already' }>
  | Readonly<{ reason: 'share-not-yours-to-withdraw' }>
  /** `named` is the name or code as it was written. */
  | Readonly<{ reason: 'names-a-family'; named: string }>
  /** A number of a person, that nobody said may be shown. */
  | Readonly<{ reason: 'mobile-not-agreed'; number: string }>
  | Readonly<{ reason: 'mobile-in-text'; number: string }>
