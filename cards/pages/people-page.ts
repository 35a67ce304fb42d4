import { z } from 'zod'
import { Role } from '../../programme/person.ts'
import { recordId } from '../inputs.ts'
import { PageButton, Row } from './list-page.ts'

/** Somebody who writes to the bot, somebody it still waits for, somebody without access any more. */
export const PersonStanding = z.enum(['linked', 'waiting', 'removed'])
export type PersonStanding = z.infer<typeof PersonStanding>

/** Which people are asked for; without a choice everybody who has access. */
export const PeopleAsked = z
  .strictObject({
    find: z.string().trim().max(80).optional(),
    standing: PersonStanding.optional(),
    site: recordId.optional(),
    role: Role.optional(),
    page: z.number().int().min(0).max(1000).optional(),
  })
  .readonly()
export type PeopleAsked = z.infer<typeof PeopleAsked>

const Choice = z.strictObject({ value: z.string(), title: z.string() }).readonly()

/** People of the own sites; `page` counts from 0. */
export const PeoplePage = z
  .strictObject({
    shows: z.literal('people'),
    title: z.string(),
    intro: z.string(),
    /** How many were found, or that nobody was. */
    found: z.string(),
    rows: z.array(Row).readonly(),
    page: z.number().int(),
    pages: z.number().int(),
    standings: z.array(Choice).readonly(),
    sites: z.array(Choice).readonly(),
    roles: z.array(Choice).readonly(),
    buttons: z.array(PageButton).readonly(),
  })
  .readonly()
export type PeoplePage = z.infer<typeof PeoplePage>
