import type { ServedBy } from '../../protocol/rating.ts'
import type { LineValues } from '../checks/check.ts'
import type { PlannedReply } from '../turn.ts'
import type { Writer } from '../write-reply.ts'

const chips: Record<ServedBy, string[]> = {
  assistant: ['没解决问题', '回答不对', '太慢了'],
  operator: ['没解决问题', '态度不好', '回复太慢'],
}

/** Asks once what went wrong: a few answers to tap, or the shopper's own words. */
export function askReason(servedBy: ServedBy, values: LineValues, writer: Writer): PlannedReply {
  const text = writer.write('rating.low', values)
  return {
    parts: [
      { kind: 'text', text },
      { kind: 'quick-replies', texts: chips[servedBy] },
    ],
    basis: { kind: 'fixed', line: 'rating.low' },
    facts: [],
  }
}
