import type { SellerSnapshot } from '../../shared/engine/api.ts'
import type { FromHost } from '../../shared/protocol/console.ts'
import type { RewordingNews } from '../../shared/protocol/rewording.ts'

/** A seller answers the newest; what was offered longest ago is hardly looked at any more. */
const followedMost = 12

/** Tells one content script what a model makes of the drafts it was given, and of no others. */
export function serveRewordings(post: (message: FromHost) => void) {
  let followed: string[] = []
  const told = new Map<string, string>()
  return {
    follow(ids: string[]) {
      followed = [...followed.filter((id) => !ids.includes(id)), ...ids].slice(-followedMost)
      for (const id of told.keys()) if (!followed.includes(id)) told.delete(id)
    },
    tell(snapshot: SellerSnapshot | null) {
      for (const rewording of snapshot?.rewordings ?? []) {
        const key = keyOf(rewording)
        if (!followed.includes(rewording.draftId) || told.get(rewording.draftId) === key) continue
        told.set(rewording.draftId, key)
        post({ type: 'draft.reworded', rewording })
      }
    },
  }
}

/** What tells two words about one draft apart. */
function keyOf({ kind, text, reason }: RewordingNews): string {
  return JSON.stringify([kind, text, reason])
}
