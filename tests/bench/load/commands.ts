/** What the load generator can be told to do to the server at a port. */
export type LoadCommand =
  /** Every student types one sentence, as fast as the server answers. */
  | Readonly<{ do: 'say'; port: number; round: number }>
  /** Every student taps "Bewaren" on the card that came. */
  | Readonly<{ do: 'save'; port: number }>
  /** A mixture of turns arrives at a steady mean rate per second. */
  | Readonly<{ do: 'steady'; port: number; rate: number; seconds: number }>
  /** One student types a text and keeps the card that comes. */
  | Readonly<{ do: 'card'; port: number; number: number; text: string }>
