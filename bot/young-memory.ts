import { setFlagsFromString } from 'node:v8'

/**
 * To be imported before all else by a process that reads messages. While it starts, nearly all that it makes lives for ever:
 * word lists, records. From that V8 may conclude that the pieces of a message do so too, and put them among the old from
 * then on, where each collection takes five times as long (docs/decisions/0033). So it draws no such conclusions here.
 */
setFlagsFromString('--no-allocation-site-pretenuring')
