import * as v from 'valibot'
import type { Channel, EngineEnvironment } from './environment.ts'
import { type MirroredState, mirroredStateSchema } from './mirrored-state.ts'

/** What tabs of one shop say to each other. Words are for the leader, the rest for everybody else. */
const tabMessageSchema = v.variant('type', [
  /** A tab saved something in the shared store. */
  v.object({ type: v.literal('saved') }),
  /** A new tab asks how things stand. */
  v.object({ type: v.literal('hello') }),
  v.object({ type: v.literal('typing'), typing: v.boolean() }),
  v.object({ type: v.literal('network'), online: v.boolean() }),
  v.object({ type: v.literal('identify'), jwt: v.string() }),
  v.object({ type: v.literal('read'), seq: v.number() }),
  v.object({ type: v.literal('state'), state: mirroredStateSchema }),
  v.object({ type: v.literal('wiped') }),
])
export type TabMessage = v.InferOutput<typeof tabMessageSchema>

/** This tab's place among the tabs of its shop. */
export interface Tabs {
  post(message: TabMessage): void
  close(): void
}

export interface TabEvents {
  /** The tab that led is gone, or there never was one: socket and outbox are ours. */
  onLead(): void
  onMessage(message: Exclude<TabMessage, { type: 'state' }>): void
  /** How the leader sees it. */
  onState(state: MirroredState): void
}

/**
 * Joins the tabs of one shop. The browser hands the lock on the moment its holder's tab is gone, so a follower
 * takes over at once. `shared` false: this tab has a store of its own and follows nobody.
 */
export function joinTabs(
  env: Pick<EngineEnvironment, 'holdLock' | 'openChannel'>,
  { name, shared }: { name: string; shared: boolean },
  events: TabEvents,
): Tabs {
  const ended = new AbortController()
  const channel = shared && env.openChannel ? env.openChannel(name, (message) => hear(message, events)) : silentChannel
  if (shared && env.holdLock) env.holdLock(name, () => events.onLead(), ended.signal)
  else events.onLead()
  return {
    post: (message) => channel.post(message),
    close() {
      ended.abort()
      channel.close()
    },
  }
}

const silentChannel: Channel = { post() {}, close() {} }

function hear(message: unknown, events: TabEvents): void {
  const parsed = v.safeParse(tabMessageSchema, message)
  // A tab with another version of this program says things we do not know.
  if (!parsed.success) return
  if (parsed.output.type === 'state') events.onState(parsed.output.state)
  else events.onMessage(parsed.output)
}
