import type { IAdaptiveCard } from '@microsoft/teams.cards'

/** An Adaptive Card as plain data. */
export type Card = IAdaptiveCard
