import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { type Down, downSchema, type StoredFact } from '../../shared/protocol/down.ts'
import { factsPageSchema, ticketSchema, visitorSessionSchema } from '../../shared/protocol/http.ts'
import type { Up } from '../../shared/protocol/up.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { expect } from '../fixtures.ts'

const answerDeadlineMs = 2_000

/** What the edge stores of one shopper's conversation, read with the token of their own browser. */
export interface Visitor {
  conversationId: string
  facts(): Promise<StoredFact[]>
  /** The edge's clock. */
  now(): Promise<number>
  /** Another device of the same shopper, which says what it is told and nothing by itself. */
  connectDevice(): Promise<Device>
}

/** A bare socket. */
export interface Device {
  send(up: Up): void
  heard: Down[]
  close(): void
}

/** Waits for the session that the chat on this page opens; call it before the chat is opened. */
export async function meetVisitor(page: Page, edge: { url: string }): Promise<Visitor> {
  const response = await page.waitForResponse((answer) => /\/api\/shops\/\w+\/sessions$/.test(answer.url()))
  const { conversationId, accessToken } = v.parse(visitorSessionSchema, await response.json())
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' }
    const answer = await fetch(edge.url + path, { ...init, headers })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const readPage = async (from: number) =>
    v.parse(factsPageSchema, await ask(`/api/conversations/${conversationId}/facts?from=${from}`))
  return {
    conversationId,
    async facts() {
      const facts: StoredFact[] = []
      for (;;) {
        const page = await readPage(facts.at(-1)?.seq ?? 0)
        facts.push(...page.facts)
        if (!page.more) return facts
      }
    },
    now: async () => Date.parse((await readPage(Number.MAX_SAFE_INTEGER)).now),
    async connectDevice() {
      const body = JSON.stringify({ kind: 'conversation', conversationId })
      const { ticket } = v.parse(ticketSchema, await ask('/api/tickets', { method: 'POST', body }))
      const socket = new WebSocket(`${edge.url.replace('http', 'ws')}/api/socket?ticket=${ticket}`)
      await new Promise((resolve, reject) => {
        socket.onopen = resolve
        socket.onerror = reject
      })
      const heard: Down[] = []
      socket.onmessage = ({ data }) => heard.push(v.parse(downSchema, JSON.parse(String(data))))
      const send = (up: Up) => socket.send(JSON.stringify(up))
      send({ type: 'conversation.resume', from: 0, protocol: protocolVersion })
      return { send, heard, close: () => socket.close() }
    },
  }
}

/** The edge answers by itself two seconds after the shopper's last words; some while later it surely would have. */
export async function waitPastAnswerDeadline(visitor: Visitor): Promise<void> {
  const facts = await visitor.facts()
  const asked = facts.findLast((fact) => textsBy([fact], 'shopper').length > 0)
  if (!asked) throw new Error('nobody has asked anything')
  await expect.poll(async () => (await visitor.now()) - Date.parse(asked.at)).toBeGreaterThan(answerDeadlineMs + 1_000)
}

/** Texts of one side of a conversation, in the order of the edge. */
export function textsBy(facts: readonly StoredFact[], author: 'shopper' | 'assistant' | 'operator'): string[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'message.posted' || fact.message.author.kind !== author) return []
    return [fact.message.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('\n')]
  })
}
