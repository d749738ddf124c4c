import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { TonedTexts } from '../../../shared/protocol/writing-uses.ts'

/** Drafts with their tones, by rules. Without them a draft is none the worse: a failure is no reason to lose it. */
export async function withTones<D extends { text: string }>(
  engine: Pick<SellerEngine, 'toneDraft'>,
  drafts: readonly D[],
): Promise<(D & { tones?: TonedTexts })[]> {
  return Promise.all(
    drafts.map(async (draft) => {
      try {
        const tones = await engine.toneDraft(draft.text)
        return Object.keys(tones).length === 0 ? draft : { ...draft, tones }
      } catch {
        return draft
      }
    }),
  )
}
