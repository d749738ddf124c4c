import type { Part } from '../protocol/conversation.ts'
import type { Persona } from '../protocol/shop.ts'
import { adornReply } from './adorn-reply.ts'
import { apologises, keepOneApology } from './one-apology.ts'
import { tellTime } from './tell-time.ts'
import type { Occasion } from './tone-of.ts'
import type { DialogState, PlannedReply, TurnInput } from './turn.ts'
import type { Writer } from './write-reply.ts'

/** What stands around a reply. */
export interface Finish {
  input: TurnInput
  persona: Persona
  occasion: Occasion
  writer: Writer
  /** What comforts the shopper before anything is told; null where nothing has to. */
  opening: string | null
}

/** The reply as it is said: comfort, then what is known and can be done, then until when; one apology, one picture. */
export function finishReply(reply: PlannedReply, { input, persona, occasion, writer, opening }: Finish): PlannedReply {
  const whole = opening === null ? reply : openWith(opening, reply, tellTime(reply, writer, input.now))
  const { lines } = writer
  const adorned = adornReply(whole, { persona, occasion, lines, before: input.state.usedPhrases })
  return { ...adorned, parts: keepOneApology(adorned.parts) }
}

/** What the conversation remembers once a reply is worded. */
export function afterReply(state: DialogState, reply: PlannedReply | null, writer: Writer): DialogState {
  const said = (reply?.parts ?? []).some((part) => part.kind === 'text' && apologises(part.text))
  const isSoothed = said || writer.lines.some((line) => line.startsWith('soothe.'))
  return { ...state, usedPhrases: writer.usedPhrases, ...(isSoothed ? { soothed: true } : {}) }
}

function openWith(opening: string, reply: PlannedReply, time: string | null): PlannedReply {
  const at = reply.parts.findLastIndex(({ kind }) => kind === 'text')
  const timed = reply.parts.map((part, index) =>
    index === at && part.kind === 'text' ? { ...part, text: `${part.text}${time ?? ''}` } : part,
  )
  const [first, ...rest] = timed
  const parts: Part[] =
    first?.kind === 'text'
      ? [{ ...first, text: `${opening}${first.text}` }, ...rest]
      : [{ kind: 'text', text: opening }, ...timed]
  return { ...reply, parts }
}
