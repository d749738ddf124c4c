import { describe, expect, test } from 'vitest'
import type { ErrorBody, ErrorCode } from '../protocol/errors.ts'
import type { Up } from '../protocol/up.ts'
import { drainOutbox, type OutboxDeps, type Outcome } from './drain-outbox.ts'

type Entry = { id: string; kind: 'message' | 'proposal' }
type Step = Outcome | 'ack'

/** An outbox and an edge that answers each send by script; without a script everything is acknowledged. */
function setUp(entries: Entry[], script: Record<string, Step[]> = {}) {
  const log: string[] = []
  const seqs = new Map<string, number>()
  const box = [...entries]
  const state = { isOpen: true }
  const remove = (id: string) => box.splice(0, box.length, ...box.filter((entry) => entry.id !== id))
  const deps: OutboxDeps<Entry> = {
    loadNext: async () => box[0] ?? null,
    toUp: ({ id, kind }) => toUp(id, kind, seqs),
    send(up) {
      if (state.isOpen) log.push(up.type === 'reply.propose' ? `propose ${up.answers}` : `send ${idOf(up)}`)
      return state.isOpen
    },
    async waitForOutcome({ id }) {
      const step = script[id]?.shift() ?? 'ack'
      if (step !== 'ack') return step
      seqs.set(id, seqs.size + 1)
      remove(id)
      return { kind: 'acknowledged' }
    },
    async removeEntry({ id }) {
      log.push(`drop ${id}`)
      remove(id)
    },
    async failEntry({ id }, error) {
      log.push(`fail ${id} ${error.code}`)
      remove(id)
    },
    pause: async (ms) => void log.push(`pause ${ms}`),
  }
  return { deps, log, box, state }
}

function toUp(id: string, kind: Entry['kind'], seqs: Map<string, number>): Up | null {
  if (kind === 'message') return { type: 'message.post', clientId: id, text: 'x' }
  const answers = seqs.get(id.replace('.proposal', ''))
  return answers === undefined ? null : { type: 'reply.propose', answers, epoch: 0, basis: { kind: 'none' } }
}
const idOf = (up: Up) => ('clientId' in up ? up.clientId : up.type)
const message = (id: string): Entry => ({ id, kind: 'message' })
const proposal = (id: string): Entry => ({ id: `${id}.proposal`, kind: 'proposal' })
const refused = (code: ErrorCode, more: Partial<ErrorBody> = {}): Outcome => ({
  kind: 'refused',
  error: { code, ...more },
})

describe('draining', () => {
  test('sends in order, each proposal after its message and with its seq', async () => {
    const { deps, log } = setUp([message('m1'), proposal('m1'), message('m2'), proposal('m2')])
    expect(await drainOutbox(deps)).toBe('empty')
    expect(log).toEqual(['send m1', 'propose 1', 'drop m1.proposal', 'send m2', 'propose 2', 'drop m2.proposal'])
  })

  test('keeps everything when the socket dies after a send, and sends the same id again', async () => {
    const { deps, log, box } = setUp([message('m1'), message('m2')], { m1: [{ kind: 'disconnected' }] })
    expect(await drainOutbox(deps)).toBe('disconnected')
    expect(box.map(({ id }) => id)).toEqual(['m1', 'm2'])
    expect(await drainOutbox(deps)).toBe('empty')
    expect(log).toEqual(['send m1', 'send m1', 'send m2'])
  })

  test('sends nothing through a closed socket', async () => {
    const { deps, log, state } = setUp([message('m1')])
    state.isOpen = false
    expect(await drainOutbox(deps)).toBe('disconnected')
    expect(log).toEqual([])
  })

  test('asks for a new socket when nobody answers', async () => {
    const { deps, box } = setUp([message('m1')], { m1: [{ kind: 'silent' }] })
    expect(await drainOutbox(deps)).toBe('silent')
    expect(box).toHaveLength(1)
  })

  test('waits as long as a 429 says and lets nothing overtake', async () => {
    const { deps, log } = setUp([message('m1'), message('m2')], {
      m1: [refused('too-many-requests', { retryAfterSeconds: 9 })],
    })
    expect(await drainOutbox(deps)).toBe('empty')
    expect(log).toEqual(['send m1', 'pause 9000', 'send m1', 'send m2'])
  })

  test.each(['text-too-long', 'conflict', 'malformed', 'wrong-state', 'forbidden'] as const)(
    '%s is final: marked failed, its proposal dropped, the next one goes',
    async (code) => {
      const { deps, log } = setUp([message('m1'), proposal('m1'), message('m2')], { m1: [refused(code)] })
      expect(await drainOutbox(deps)).toBe('empty')
      expect(log).toEqual(['send m1', `fail m1 ${code}`, 'drop m1.proposal', 'send m2'])
    },
  )

  test('an ended token asks for a new ticket and keeps the entry', async () => {
    const { deps, box } = setUp([message('m1')], { m1: [refused('token-expired')] })
    expect(await drainOutbox(deps)).toBe('expired')
    expect(box).toHaveLength(1)
  })
})
