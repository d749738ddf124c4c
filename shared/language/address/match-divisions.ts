import { type DivisionName, getDivisions } from './divisions.ts'

/** A place name found in a text, with every division it may mean. */
export interface DivisionMatch {
  start: number
  end: number
  names: DivisionName[]
}

/** 南京东路, 中山大道, 北京银行: a short name that only names a street or a house. */
const namesThing =
  /^(?:[东西南北中]|[一二三四五六七八九十]{1,2}){0,2}(?:[东西南北中]?[环]?[路街巷弄]|大道|道(?!里|外)|胡同|桥|[火汽]?车?站|机场|(?:大学|学院|医院)(?![路街城])|中学|小学|大厦|大楼|广场|银行|饭店|宾馆|酒店|花园|新村|公寓|中心|公园|购物|商务|商场|公司|集团|门(?:[内外]|大街)|街道|镇|乡|村|社区|话|人(?!民)|菜|产|货|仓库)/
/** 市场, 区块: the last character belongs to the next word. */
const wordGoesOn = /^(?:场(?!口)|政府?|民(?!族|主|权)|内的|块|域|别)/

/** Every division name in a simplified text; a name inside a longer full one is left out. */
export function matchDivisions(text: string): DivisionMatch[] {
  const { namesByHead } = getDivisions()
  const found: DivisionMatch[] = []
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const bucket = namesByHead.get(text.slice(at, at + 2))
    if (bucket !== undefined) collect(text, at, bucket, found)
  }
  const fullStarts = new Set(found.filter(isFull).map(({ start }) => start))
  return found.filter((match) => {
    // 青岛市南区: 市南区 follows, so 青岛 stands although 青岛市 could; 张家口桥东区 names no bridge.
    if (fullStarts.has(match.end)) return true
    if (match.names.every((name) => !name.isFull) && namesThing.test(text.slice(match.end, match.end + 6))) return false
    return !found.some((other) => other !== match && covers(other, match) && isFull(other))
  })
}

function isFull({ names }: DivisionMatch): boolean {
  return names.some((name) => name.isFull)
}

function collect(text: string, start: number, bucket: DivisionName[], found: DivisionMatch[]): void {
  for (const entry of bucket) {
    if (!text.startsWith(entry.name, start)) continue
    const end = start + entry.name.length
    if (entry.isFull && wordGoesOn.test(text.slice(end, end + 2))) continue
    const last = found.at(-1)
    if (last !== undefined && last.start === start && last.end === end) last.names.push(entry)
    else found.push({ start, end, names: [entry] })
  }
}

function covers(outer: DivisionMatch, inner: DivisionMatch): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
}
