import { log } from '../http/log.ts'
import { within } from './within.ts'

/** So long a room answers from the revision it knows before it asks the desk whether that is still the newest. */
const freshMs = 800
/** A desk that takes longer is not waited for: old knowledge answers better than none. */
const patienceMs = 500

interface RevisionParts {
  kv: DurableObjectStorage['kv']
  shop(): string
  askDesk(): Promise<number>
  now(): number
}

/**
 * The newest revision of the shop's knowledge that a room knows of. The desk announces every one; since an
 * announcement can be lost, the room also asks, but never the database and never more than about once a second.
 */
export function createKnownRevision({ kv, shop, askDesk, now }: RevisionParts) {
  let askedMs = 0
  let asking: Promise<number> | null = null
  const get = (): number => kv.get<number>('revision') ?? 0

  async function ask(): Promise<number> {
    try {
      const revision = await within(askDesk(), patienceMs)
      askedMs = now()
      return revision
    } catch (error) {
      log.warn('revision.unknown', { shop: shop(), message: String(error) })
      return get()
    } finally {
      asking = null
    }
  }

  return {
    get,
    /** True when that is news. */
    raise(revision: number): boolean {
      if (revision <= get()) return false
      kv.put('revision', revision)
      return true
    },
    /** What the desk says, or what was known while that is fresh. */
    async check(): Promise<number> {
      if (Math.abs(now() - askedMs) < freshMs) return get()
      asking ??= ask()
      return asking
    },
  }
}
export type KnownRevision = ReturnType<typeof createKnownRevision>
