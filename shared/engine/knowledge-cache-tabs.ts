import * as v from 'valibot'
import { type FeedPage, feedPageSchema } from '../protocol/shop.ts'
import type { Channel, EngineEnvironment } from './environment.ts'

/** What tabs of one shop say to each other about its knowledge. */
const knowledgeMessageSchema = v.variant('type', [
  /** A tab heard of a revision that it does not hold. */
  v.object({ type: v.literal('wanted'), revision: v.number() }),
  /** The leader saved: from which revision on, to which; `pages` null when they are too many to be sent round. */
  v.object({
    type: v.literal('saved'),
    from: v.number(),
    revision: v.number(),
    pages: v.nullable(v.array(feedPageSchema)),
  }),
])
export type KnowledgeMessage = v.InferOutput<typeof knowledgeMessageSchema>

/** More pages than these are read from the store by everybody. */
const pagesSent = 4

export interface KnowledgeTabs {
  /** Whether this tab is the one that pulls and saves. */
  isLeading(): boolean
  askFor(revision: number): void
  tellSaved(from: number, revision: number, pages: FeedPage[] | null): void
  close(): void
}

/** A tab that shares with nobody leads. */
export const aloneTab: KnowledgeTabs = { isLeading: () => true, askFor() {}, tellSaved() {}, close() {} }

/** One tab of all that share a store pulls and writes; the others follow, and one of them takes over when it closes. */
export function joinKnowledgeTabs(
  env: Pick<EngineEnvironment, 'holdLock' | 'openChannel'>,
  name: string,
  events: { onLead(): void; onMessage(message: KnowledgeMessage): void },
): KnowledgeTabs {
  if (env.holdLock === null || env.openChannel === null) return aloneTab
  const ended = new AbortController()
  let isLeading = false
  const channel: Channel = env.openChannel(name, (message) => {
    const parsed = v.safeParse(knowledgeMessageSchema, message)
    // A tab with another version of this program says things we do not know.
    if (parsed.success) events.onMessage(parsed.output)
  })
  const lead = () => {
    isLeading = true
    events.onLead()
  }
  env.holdLock(name, lead, ended.signal)
  const post = (message: KnowledgeMessage) => channel.post(message)
  return {
    isLeading: () => isLeading,
    askFor: (revision) => post({ type: 'wanted', revision }),
    tellSaved: (from, revision, pages) =>
      post({ type: 'saved', from, revision, pages: pages !== null && pages.length <= pagesSent ? pages : null }),
    close() {
      isLeading = false
      ended.abort()
      channel.close()
    },
  }
}
