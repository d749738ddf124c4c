import type { UpOf } from '../../protocol/up.ts'
import { openShopper } from './shopper.ts'
import { utterances } from './utterances.data.ts'

type Basis = UpOf<'reply.propose'>['basis']

/**
 * What a device would propose for each utterance. The device's own brain is the edge's, so the edge's reply to it in
 * an empty conversation is what the device would find.
 */
export async function rehearse(edge: string): Promise<Map<string, Basis>> {
  const found = new Map<string, Basis>()
  for (const text of utterances) {
    const shopper = await openShopper(edge, () => ({ kind: 'none' }))
    await shopper.say(text)
    shopper.close()
    const basis = shopper.seen.find(({ message }) => message?.answers != null)?.message?.basis
    if (basis?.articleId !== undefined) found.set(text, { kind: 'article', articleId: basis.articleId })
    else if (basis?.flow !== undefined) found.set(text, { kind: 'flow', flow: basis.flow, event: 'asked' })
  }
  return found
}
