const digits = '一二三四五六七八九十'
const numbered =
  /^(?:我?选|就?选|是|第)*\s*(?:第)?\s*(\d{1,2}|[一二三四五六七八九十]|[a-h])\s*(?:个|项|种|条|号|那个|选项|的)*(?:吧|啊|呢)?$/

/** 2, 第二个, 选 b: an option by its place; undefined when nothing but a place is not what was said. */
export function readOptionNumber(text: string, options: readonly string[]): string | undefined {
  const said = numbered.exec(text.trim())?.[1]
  if (said === undefined) return undefined
  const number = /\d/.test(said) ? Number(said) : digits.includes(said) ? digits.indexOf(said) + 1 : letterAt(said)
  return options[number - 1]
}

function letterAt(letter: string): number {
  return letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1
}
