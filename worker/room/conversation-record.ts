import * as v from 'valibot'
import { memberSchema } from '../../shared/protocol/commerce.ts'
import {
  type ConversationSummary,
  handoffTriggerSchema,
  intentIdSchema,
  ownerSchema,
  pageContextSchema,
  proofSchema,
} from '../../shared/protocol/conversation.ts'
import { epochSchema, instantSchema, recordIdSchema, seqSchema } from '../../shared/protocol/ids.ts'

/** All that a room keeps of one conversation besides its facts and its dialog state. */
export const conversationRecordSchema = v.object({
  id: v.string(),
  visitor: v.string(),
  /** The shopper's last known address key, for the limits on order look-ups. */
  address: v.string(),
  createdAt: instantSchema,
  lastAt: instantSchema,
  lastSeq: seqSchema,
  owner: ownerSchema,
  epoch: epochSchema,
  operatorId: v.nullable(v.string()),
  operatorName: v.nullable(v.string()),
  proof: proofSchema,
  member: v.nullable(memberSchema),
  provenOrderIds: v.array(recordIdSchema),
  page: pageContextSchema,
  excerpt: v.string(),
  trigger: v.nullable(handoffTriggerSchema),
  requests: v.array(intentIdSchema),
  mood: v.picklist(['negative', 'neutral', 'positive']),
  moodIntensity: v.number(),
  moodEvidence: v.array(v.string()),
  waitingSince: v.nullable(instantSchema),
  /** A person was asked for or answered in this service session: it is closed when it falls silent. */
  handedOff: v.boolean(),
  rating: v.nullable(v.number()),
})
export type ConversationRecord = v.InferOutput<typeof conversationRecordSchema>

/** A conversation before its first fact. */
export function newRecord(id: string, visitor: string, address: string, now: Date): ConversationRecord {
  return {
    id,
    visitor,
    address,
    createdAt: now.toISOString(),
    lastAt: now.toISOString(),
    lastSeq: 0,
    owner: 'assistant',
    epoch: 0,
    operatorId: null,
    operatorName: null,
    proof: 'none',
    member: null,
    provenOrderIds: [],
    page: {},
    excerpt: '',
    trigger: null,
    requests: [],
    mood: 'neutral',
    moodIntensity: 0,
    moodEvidence: [],
    waitingSince: null,
    handedOff: false,
    rating: null,
  }
}

/** The row that the desk's list shows. */
export function toSummary(record: ConversationRecord): ConversationSummary {
  const { id, owner, epoch, operatorId, operatorName, proof, excerpt, trigger, requests, mood, moodIntensity } = record
  return {
    ...{ id, owner, epoch, operatorId, operatorName, proof, excerpt, trigger, requests, mood, moodIntensity },
    shopperName: record.member?.name ?? `访客 ${record.visitor.slice(-4)}`,
    waitingSince: record.waitingSince,
    lastAt: record.lastAt,
    lastSeq: record.lastSeq,
  }
}
