import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type ConsoleProfile, consoleProfileSchema } from '../consoles/console-profile.ts'
import { taughtId } from './taught-id.ts'

const basisSchema = v.object({ id: v.string(), version: v.number() })
/** The product's own profile that a taught one stands in for; a newer one of it takes over again. */
export type Basis = v.InferOutput<typeof basisSchema>

const siteSchema = v.object({
  host: v.string(),
  /** Null until the seller has shown where things are; parsed again when it is used. */
  profile: v.unknown(),
  version: v.number(),
  basis: v.nullable(basisSchema),
  /** On a site of the product's own, switched on at its own switch. */
  isKnown: v.boolean(),
})
const sitesSchema = v.record(v.string(), siteSchema)

/** A site that the seller added or taught. Kept on this device alone. */
export interface TaughtSite extends Omit<v.InferOutput<typeof siteSchema>, 'profile'> {
  profile: ConsoleProfile | null
}

const key = 'taught-sites'

export async function loadSites(): Promise<TaughtSite[]> {
  const kept = v.safeParse(sitesSchema, (await browser.storage.local.get(key))[key])
  if (!kept.success) return []
  return Object.values(kept.output).map((site) => {
    const profile = v.safeParse(consoleProfileSchema, site.profile)
    return { ...site, profile: profile.success ? profile.output : null }
  })
}

export async function loadSite(host: string): Promise<TaughtSite | null> {
  return (await loadSites()).find((site) => site.host === host) ?? null
}

/** A site to be taught later; one that is there stays as it is. */
export async function addSite(host: string): Promise<void> {
  if (!(await loadSite(host))) await saveSite({ host, profile: null, version: 0, basis: null, isKnown: false })
}

/** Keeps what was taught, under this host alone and as its next version. */
export async function keepTaught(
  host: string,
  profile: ConsoleProfile,
  { basis, isKnown }: Pick<TaughtSite, 'basis' | 'isKnown'>,
): Promise<void> {
  const version = ((await loadSite(host))?.version ?? 0) + 1
  const own = { ...profile, id: taughtId(host), hosts: [host], version }
  await saveSite({ host, profile: own, version, basis, isKnown })
}

export async function forgetSite(host: string): Promise<void> {
  await saveSites((await loadSites()).filter((site) => site.host !== host))
}

async function saveSite(site: TaughtSite): Promise<void> {
  await saveSites([...(await loadSites()).filter(({ host }) => host !== site.host), site])
}

async function saveSites(sites: readonly TaughtSite[]): Promise<void> {
  await browser.storage.local.set({ [key]: Object.fromEntries(sites.map((site) => [site.host, site])) })
}
