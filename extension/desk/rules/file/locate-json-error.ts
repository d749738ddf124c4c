/** Where text stops being JSON, as a line and a column. Browsers tell it each in their own words, or not at all. */
export function locateJsonError(text: string): string {
  const before = text.slice(0, findError(text)).split('\n')
  return `第 ${before.length} 行第 ${(before.at(-1)?.length ?? 0) + 1} 个字：写法不对，看看有没有少了引号、逗号或括号`
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const token =
  /([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy
const blank = /\s*/y

/** The place of the first sign that cannot stand where it stands; the end when the text merely stops. */
function findError(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    blank.lastIndex = at
    at += blank.exec(text)?.[0].length ?? 0
    token.lastIndex = at
    const found = token.exec(text)
    if (found === null) return at
    const [whole, sign, word] = found
    const next = advance(expected, { sign, isWord: word !== undefined }, open)
    if (next === null) return at
    expected = next
    at += whole.length
  }
}

/** What may follow a token, or null where it may not stand; opens and closes brackets on the way. */
function advance(
  expected: Expected,
  { sign, isWord }: { sign: string | undefined; isWord: boolean },
  open: ('{' | '[')[],
): Expected | null {
  const wantsValue = expected === 'value' || expected === 'value-or-end'
  const wantsKey = expected === 'key' || expected === 'key-or-end'
  if (sign === undefined && wantsKey) return isWord ? 'colon' : null
  if (sign === undefined) return wantsValue ? after(open) : null
  if (sign === '{' || sign === '[') {
    if (!wantsValue) return null
    open.push(sign)
    return sign === '{' ? 'key-or-end' : 'value-or-end'
  }
  if (sign === ':') return expected === 'colon' ? 'value' : null
  if (sign === ',') return expected === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : null
  const mayEnd = expected === 'comma-or-end' || expected === (sign === '}' ? 'key-or-end' : 'value-or-end')
  if (!mayEnd || open.at(-1) !== (sign === '}' ? '{' : '[')) return null
  open.pop()
  return after(open)
}

function after(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end'
}
