import { normaliseText } from '../../language/normalise-text.ts'

/** What is said before a question and after it, and asks nothing. */
const politeStart = /^(亲亲?|您好|你好|请问一?下?|想问一?下?|我想问一?下?|麻烦问一?下?|咨询一?下?|老板|掌柜的?|客服)+/
const politeEnd = /(吗|呢|呀|啊|哦|嘛|哈|么|谢谢)+$/

/** The form in which two questions are the same: signs, blanks and politeness aside. */
export function toQuestionKey(question: string): string {
  const letters = normaliseText(question).replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '')
  // Only the very end can be polite; looking for it in a long text of such words would take for ever.
  const end = letters.slice(-12).replace(politeEnd, '')
  const bare = (letters.slice(0, -12) + end).replace(politeStart, '')
  return bare === '' ? letters : bare
}
