const change =
  /(?:(?:改|换|变更|更改|修改|更正|调整|转)(?:寄|送|发)?(?:成|到|为|至|去)|(?:改|换)(?:成|为)?(?=\p{Script=Han}{2,7}[省市区县])|(?:寄|送|(?<![开研批出])发|邮)(?:到|去|往|至|给)|应该是|应为|正确的?地?址?是|新地址是?|新的地址是?|现在(?:的地址)?是|现地址是?|现改)[\s:]*/gu
const old = /(?:原地址|旧地址|原来的?地址|之前的?地址|原来是|原先是|之前是|原来写的?是?)/u
const refused = /(?:不要|别|不用|不是|不能|请勿|不再|而非|不)$/u
const notThisButThat = /(?:不是|不在|不要)[^,;。\n]{2,30}?[,;。\s]*(?:而是|是|在|要)(?=\p{Script=Han}{2})/u
/** A place, a street or a house number stands in it. */
const placed = /[省市区县旗镇乡村路街道巷弄号栋楼]/u

/** A message cut where the address in force begins: of 从 A 改到 B the B. `others` keeps what stands around it. */
export function takeNewPart(text: string): { others: string; part: string } {
  const cut = findCut(text)
  const part = text.slice(cut)
  const oldAt = old.exec(part)?.index
  if (oldAt !== undefined && oldAt > 0 && placed.test(part.slice(0, oldAt)))
    return { others: `${text.slice(0, cut)}\n${part.slice(oldAt)}`, part: part.slice(0, oldAt) }
  return { others: text.slice(0, cut), part }
}

function findCut(text: string): number {
  let cut = 0
  for (const match of text.matchAll(change)) {
    const end = match.index + match[0].length
    const tail = text.slice(end, end + 80)
    if (refused.test(text.slice(0, match.index)) || !placed.test(tail) || tail.length < 4) continue
    cut = end
  }
  if (cut > 0) return cut
  const contrast = notThisButThat.exec(text)
  return contrast !== null && placed.test(text.slice(contrast.index + contrast[0].length))
    ? contrast.index + contrast[0].length
    : 0
}
