import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import type { EndpointFault } from '../../shared/protocol/desk-source.ts'

/** Names that mean this machine or this network, whatever stands before them. */
const privateSuffixes = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'home.arpa',
  'test',
  'invalid',
  'onion',
  'localdomain',
  'alt',
]
/** Public names that resolve to whatever address stands in them, or always to this machine. */
const rebindingSuffixes = [
  'nip.io',
  'sslip.io',
  'xip.io',
  'xip.name',
  'ip.addr.tools',
  'backname.io',
  'localtest.me',
  'localho.st',
  'lvh.me',
  'vcap.me',
  'lacolhost.com',
  'fuf.me',
  'local.gd',
  'traefik.me',
  'rbndr.us',
  '1u.ms',
]
/** An address of a private network inside a name: 10-0-0-8.example.com. */
const embeddedAddress =
  /(?:^|[.-])(?:(?:10|127)[.-]\d{1,3}|169[.-]254|192[.-]168|172[.-](?:1[6-9]|2\d|3[01])|100[.-](?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:[.-]\d{1,3}){2}(?=[.-]|$)/

/**
 * A base address that an edge may call: https, a public name, nothing else in it. `loopback` also takes the reference
 * server on this machine; only an edge whose own configuration says REST_LOOPBACK passes it, and none can be deployed so.
 *
 * Addresses in figures are refused in every way of writing them (decimal, hexadecimal, octal, IPv6, mapped): the URL
 * itself brings them into one. Callers follow no redirection. What remains: a public name of somebody's own that resolves
 * to a private address. A worker cannot look names up before it calls them, and what a look-up elsewhere says need not be
 * what the call gets. A deployed edge calls from its provider's network, not from the merchant's; whoever runs an edge
 * inside their own network keeps its way out shut to everything private.
 */
export function parseEndpoint(text: string, { loopback = false } = {}): Result<URL, EndpointFault> {
  if (!URL.canParse(text)) return refuse('malformed')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return refuse('has-credentials')
  if (url.search !== '' || url.hash !== '') return refuse('has-query')
  if (loopback && url.protocol === 'http:' && url.hostname === '127.0.0.1') return ok(url)
  if (url.protocol !== 'https:') return refuse('not-https')
  const host = url.hostname.replace(/\.$/, '').toLowerCase()
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return refuse('ip-literal')
  return isPrivate(host) ? refuse('private-name') : ok(url)
}

function isPrivate(host: string): boolean {
  if (!host.includes('.') || embeddedAddress.test(host)) return true
  return [...privateSuffixes, ...rebindingSuffixes].some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
}
