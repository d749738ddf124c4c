import type { ShopperSnapshot } from '../../../shared/engine/api.ts'
import { rewordings } from '../../snapshot.ts'
import { rewordParts } from './reword-parts.ts'
import { RewordedMark } from './reworded-mark.tsx'

/** Puts a model's words where their rows find them. A row that is not here yet finds them with the next snapshot. */
export function showReworded({ reworded = [], conversation }: ShopperSnapshot): void {
  const replies = new Map(
    conversation.items.flatMap((item) =>
      item.kind === 'message' && item.provisional === null ? [[item.key, item.message.parts]] : [],
    ),
  )
  rewordings.value = Object.fromEntries(
    reworded.flatMap(({ key, text }) => {
      const parts = replies.get(key)
      if (parts === undefined) return []
      const before = rewordings.peek()[key]
      return [[key, before?.text === text ? before : { text, parts: rewordParts(parts, text), Mark: RewordedMark }]]
    }),
  )
}
