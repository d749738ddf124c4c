import type { WriteWish, WrittenLine } from '../../shared/protocol/desk-engines.ts'
import { maskForEndpoint } from '../../shared/replies/mask-for-endpoint.ts'
import { log } from '../http/log.ts'
import type { Endpoint } from './engine-store.ts'
import { type WritingRuntime, writeAtEndpoint } from './write-at-endpoint.ts'
import { settle } from './writing-budget.ts'

/** What a device masked is masked again here: an older device, or somebody else's, may not have done it. */
export function toMaskedWish({ system, ...wish }: WriteWish): WriteWish {
  const first = system === undefined ? {} : { system: maskForEndpoint(system) }
  return { ...wish, ...first, prompt: maskForEndpoint(wish.prompt) }
}

/** The most that a request can come to: a character is about a token in Chinese, and less in other languages. */
export function estimateTokens({ system = '', prompt, maxTokens }: WriteWish): number {
  return system.length + prompt.length + maxTokens
}

/**
 * What a text came to, in whole tokens. An endpoint that counts is believed up to a point: a wrong count must neither use
 * up a day nor give one back, and nothing at all is no count.
 */
export function countTokens(wish: WriteWish, writtenLength: number, told: number | null): number {
  const most = estimateTokens(wish)
  return told === null || told <= 0 ? most - wish.maxTokens + writtenLength : Math.min(Math.ceil(told), most * 4)
}

interface BudgetedWriting {
  env: Env
  place: { shop: string; day: string }
  endpoint: Endpoint
  wish: WriteWish
  tell: (line: WrittenLine) => void
  signal: AbortSignal
}

/** Writes what was reserved for, tells every piece and one end, and settles what was used whatever happens. */
export async function writeWithinBudget(writing: BudgetedWriting, runtime: WritingRuntime): Promise<void> {
  const { env, place, endpoint, wish, tell, signal } = writing
  const reserved = estimateTokens(wish)
  let length = 0
  const onText = (piece: string) => {
    length += piece.length
    tell({ type: 'text', text: piece })
  }
  const written = await writeAtEndpoint({ endpoint, wish, onText, signal }, runtime)
  const counted = countTokens(wish, length, written.ok ? written.tokens : null)
  // What was asked and left unfinished is charged for all the same.
  const wasTaken = written.ok || length > 0 || written.reason === 'timed-out'
  const used = wasTaken ? counted : 0
  if (!written.ok) log.warn('write.failed', { shop: place.shop, endpoint: endpoint.kind, fault: written.reason })
  tell(written.ok ? { type: 'done', isCut: written.isCut } : { type: 'failed', reason: written.reason })
  await settle(env.DB, place, { reserved, used })
}
