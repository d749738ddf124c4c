import type { BadChatRow } from '../../protocol/article-proposal.ts'

/** A message as its row gives it, before anybody knows who is who; what the row does not give is empty. */
export interface RawMessage {
  row: number
  conversation: string
  at: number | null
  sender: string
  /** What a column of sides says, word or number. */
  side: string
  kind: string
  text: string
  receiver: string
  shopper: string
  operator: string
}

/** What one step of reading gave: messages, rows left out, and how far into the file it is. */
export interface RawStep {
  messages: RawMessage[]
  bad: BadChatRow[]
  done: number
}

/** A row with nothing in it but what is named. */
export function toRawMessage(row: number, held: Partial<RawMessage>): RawMessage {
  return {
    ...{ row, conversation: '', at: null, sender: '', side: '', kind: '', text: '', receiver: '', shopper: '' },
    operator: '',
    ...held,
  }
}
