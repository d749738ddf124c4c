const asking =
  /怎么|怎样|如何|什么|哪[里儿个些种]|多久|多少|多长|多大|几[天时个次]|是否|能不能|可不可以|可以.*吗|为什么|为啥|有没有|要不要|会不会|吗$|^(how|what|when|where|why|who|which|can|do|does|is|are)\b/i

/** Whether a line is a question: it ends as one, or it is short and asks in words. */
export function isAsking(text: string): boolean {
  const bare = text.trim()
  if (bare.length > 120) return false
  if (/[?？]["”」』)）]*$/.test(bare)) return true
  return bare.length <= 40 && asking.test(bare) && !/[。；;：:，,！!]$/.test(bare)
}

/** Whether a line ends with a question mark, which is surer than its words. */
export function endsAsking(text: string): boolean {
  return text.length <= 120 && /[?？]["”」』)）]*\s*$/.test(text)
}
