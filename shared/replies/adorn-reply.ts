import type { LineId } from '../dialog/line-ids.ts'
import type { Part } from '../protocol/conversation.ts'
import type { Persona } from '../protocol/shop.ts'
import { emojiOf } from './emoji.data.ts'
import { type Occasion, voiceOf } from './tone-of.ts'
import type { PlannedReply } from './turn.ts'

/** What a message is made of, and in what it is said. */
export interface Adornment {
  persona: Persona
  occasion: Occasion
  /** The lines of this message. */
  lines: readonly LineId[]
  /** `line#wording` of all that was said before it. */
  before: readonly string[]
}

const anyEmoji = /\p{Extended_Pictographic}/u
const farewell: LineId = 'talk.thanks'

/** The shop's own closing words at a farewell, once, and one picture where nothing but good news is told. */
export function adornReply(reply: PlannedReply, adornment: Adornment): PlannedReply {
  const { persona, occasion, lines, before } = adornment
  const { signOff } = voiceOf(persona)
  const isFarewell = lines.includes(farewell) && !before.some((phrase) => phrase.startsWith(`${farewell}#`))
  const closing = signOff !== undefined && isFarewell && occasion.grave !== true ? `${signOff}。` : ''
  const said = append(reply.parts, closing.replace(/([。！!？?~～])。$/, '$1'))
  return { ...reply, parts: append(said, chooseEmoji({ ...reply, parts: said }, adornment)) }
}

function chooseEmoji({ parts, basis, facts }: PlannedReply, { persona, occasion, lines: all }: Adornment): string {
  // A hello is the first words of a greeting.
  const lines = all.filter((line) => !line.startsWith('hello.'))
  if (voiceOf(persona).emoji === 'none' || occasion.grave === true || lines.length === 0) return ''
  const isQuoting = basis.kind === 'article' || facts.some(({ name }) => name.startsWith('article'))
  const isGood = lines.every((line) => emojiOf[line] !== undefined)
  const hasOne = parts.some((part) => part.kind === 'text' && anyEmoji.test(part.text))
  return isQuoting || !isGood || hasOne ? '' : (emojiOf[lines[0]!] ?? '')
}

/** At the end of the last text. */
function append(parts: Part[], words: string): Part[] {
  const at = parts.findLastIndex(({ kind }) => kind === 'text')
  if (words === '' || at < 0) return parts
  return parts.map((part, index) =>
    index === at && part.kind === 'text' ? { ...part, text: `${part.text}${words}` } : part,
  )
}
