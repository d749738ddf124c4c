/** Where text stops being JSON, as a line and a column; browsers say it each in their own words. */
export function locateJsonError(text: string, message: string): string {
  const place = findPlace(text, message)
  const what = '写法不对，看看有没有少了引号、逗号或括号'
  return place === null ? `不是完整的 JSON。${what}` : `第 ${place.line} 行第 ${place.column} 个字：${what}`
}

function findPlace(text: string, message: string): { line: number; column: number } | null {
  const told = /line (\d+) column (\d+)/.exec(message)
  if (told) return { line: Number(told[1]), column: Number(told[2]) }
  const position = /position (\d+)/.exec(message)
  if (position) {
    const before = text.slice(0, Number(position[1])).split('\n')
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
  if (!/end of (JSON|data)|unterminated/i.test(message)) return null
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
