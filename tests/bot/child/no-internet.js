// Loaded before a program: a machine that finds no address but its own, whatever the machine of the test can reach.
import dns from 'node:dns'

const lookup = dns.lookup
dns.lookup = (host, ...rest) => {
  if (host === '127.0.0.1' || host === 'localhost') return lookup(host, ...rest)
  const error = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
  setImmediate(() => rest.at(-1)(error))
}
