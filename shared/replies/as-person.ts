import type { Part } from '../protocol/conversation.ts'

/** What only the assistant says of itself: that it is one, and the way to a person. */
const assistantOnly =
  /AI ?客服|智能客服|转人工|轉真人客服|不是真人|AI assistant|(?:talk to|ask|to|from|have) a person|not a person|^(?:Still nothing found\. )?A person /i
const sentence = /(?:[^。！!？?.\n]|\.(?! ))*[。！!？?.\n]* ?/g

/**
 * The assistant's words as a person at a console may say them: sentences in which it names itself or offers to fetch
 * a person are left out. Empty where nothing else was said.
 */
export function asPerson(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'quick-replies') {
      const texts = part.texts.filter((one) => !assistantOnly.test(one))
      return texts.length === 0 ? [] : [{ ...part, texts }]
    }
    if (part.kind !== 'text') return [part]
    const text = (part.text.match(sentence) ?? []).filter((one) => !assistantOnly.test(one)).join('')
    return text.trim() === '' ? [] : [{ ...part, text: text.trim() }]
  })
}
