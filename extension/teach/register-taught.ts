import { browser } from 'wxt/browser'
import { taughtId } from './taught-id.ts'
import { loadSites, type TaughtSite } from './taught-site.ts'

/** The one address that the browser is asked about for a site. */
export function siteMatch(host: string): string {
  return `https://${host}/*`
}

/**
 * Registers a script for every site that the seller added: the one that teaches, and after that the consoles' own. The
 * product's own sites have their registration. Returns the ids of all taught profiles that may be used.
 */
export async function registerTaught(): Promise<string[]> {
  const allowed: TaughtSite[] = []
  for (const site of await loadSites())
    if (await browser.permissions.contains({ origins: [siteMatch(site.host)] })) allowed.push(site)
  const wanted = allowed.filter(({ isKnown }) => !isKnown).map(toScript)
  const all = await browser.scripting.getRegisteredContentScripts()
  const registered = all.filter(({ id }) => id.startsWith('taught-'))
  const isSame = (one: (typeof registered)[number]) =>
    wanted.some(({ id, js }) => id === one.id && js[0] === one.js?.[0]?.replace(/^\//, ''))
  const others = registered.filter((one) => !isSame(one)).map(({ id }) => id)
  if (others.length > 0) await browser.scripting.unregisterContentScripts({ ids: others })
  const kept = new Set(registered.filter(isSame).map(({ id }) => id))
  const fresh = wanted.filter(({ id }) => !kept.has(id))
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh)
  return allowed.filter(({ profile }) => profile !== null).map(({ host }) => taughtId(host))
}

function toScript({ host, profile }: TaughtSite) {
  return {
    id: taughtId(host),
    js: [profile ? 'content-scripts/console.js' : 'content-scripts/teach.js'],
    matches: [siteMatch(host)],
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
}
