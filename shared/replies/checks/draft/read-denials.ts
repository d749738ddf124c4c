import type { Clause, ReadText } from './read-draft.ts'
import { lettersOf, pairsOf } from './text-pairs.ts'

/** Words that hold a denial but mean something else (不过, 无理由) or have a word of their own (缺货, 逾期未付, 免费). */
const lexical =
  /别超过?|不(?:能超过|得超过|会超过|过|仅|管|便|同(?![步时意])|好|佳|错|断|急|客气|麻烦|明白|清楚|懂|确定|晚于|迟于|低于|高于|大于|详|完整|够详细|全(?!额|部)|可抗力|得已|小心|慎|妨|然|一定(?!要)|限|定期|时|起|愉快|断|良|锈钢|满意|合适|合|符|新鲜|成功|超过|少于|多于|到(?=[\d▮])|收费|收(?=手续|运|邮|钱|$)|要钱|花钱|用(?:您|你)(?:出|付)|得不|能不)|没(?:看懂|看到|查到|找到|事|关系|付|提|用(?=[的哦哈呢呀,，。]|$)|问题|按时|取|定|了(?=[哦哈呀,，。~!]|$)|超过|成功|有?(?:现货|库存|货|损坏))|暂无|未(?:取|提|按时|付|确定|定|满(?!足))|尚未确定|无(?:误|忧|效|理由|线|门槛|损|货|库存|论)|不?用(?:操心|担心|着急|客气)|非(?:常|工作)|不(?:太|一样|紧张|巧|敢|想等|够|满(?=[▮\d一二三四五六])|另|休息|想要)|别(?:扔|太|关机|担心|着急(?!着)|急(?!着|于)|错过|忘|客气|家|店|的|人|处|名)|没有不|对不住|过意不去|([修用换退要能可行在算够是有去来寄])不\1|没超|没多|用不用|不(?:在)?(?:上班|工作)时间|不喜欢|不愿意|不合心意|不耽误|不碍|不差|不难|不缺|不急|不费|不仅|是不是|能不能|有没有|要不(?!要)|级别|分别|特别|区别|性别|另外|此外|三环外|以外/g
/** Words that deny. */
const denials =
  /不|没有?|未|无法|无|非|别|勿|避免|禁止|禁(?=用)|恕(?!不)|除外|例外|外(?=$)|拒绝|\b(?:not|no|never|cannot|can't|don't|aren't|isn't|won't|doesn't|unable|except|unless|excluded|outside)\b/g

/** What may stand between a denial and what it denies. */
const modal =
  /^(?:是|会|能|可以|可|得|要|用(?!过|了|的|它|完)|必|需要|需|再|太|在|含|算|支持|参与|参加|适用|属于|享|享受|予|建议|宜|了|上|有|到|行|于|能用|立即|立刻|急着|单独|在|此限|包含|包括|有效|一起|被|办法|法|a|the|be|been|yet|included|covered)+/
const scopeLength = 6
/** Where what is denied ends: 没付款 | 被系统关闭, 未拆封 | 的, 不在家 | 就. */
const scopeEnd = /被|后|时(?!间|效|段)|就|则|的|会|才|将|了|可以|也[能可行]|都[能可行]/
const exception =
  /^(?:除外|例外|外$|不(?:算|参与|在|受|适用|包括|包含|含|计)|无法享|不享|except|unless|excluded|outside|not (?:covered|included|count)|isn't (?:covered|included)|aren't counted)/

/** The letters that a denial is about, as places in the text. */
export type Denial = {
  isRight: boolean
  isException: boolean
  near: Set<string>
  scope: [from: number, to: number]
  words: string
  tokens: Set<string>
}

/** Other words that keep something off or end it: enough to answer a denial, none in themselves. */
export const mildDenials =
  /避免|防止|以免|免得|谨防|防(?=[潮晒水摔])|拒|驳回|另购|另买|另付|自费|自付|自理|作废|失效|过期|清零|断货|缺货|售罄|卖完|卖空|卖光|暂停|暂缓|停发|停用|难|恕|除|例外|仅|只能|只有|只限|才能|单独|原封|全新|未|没|无|不|别|勿|另算|原价|反着/g

/** The denials of a text, each with what it is about. */
export function denialsOf(read: ReadText, pattern = denials): Denial[] {
  return read.clauses.flatMap((clause, at) => {
    const text = read.masked
      .slice(clause.start, clause.end)
      .replace(pattern === denials ? lexical : /$^/, (words) => '·'.repeat(words.length))
    return [...text.matchAll(pattern)].map((match) => {
      const from = clause.start + match.index + match[0].length
      const scope = scopeOf(read, clause, [clause.start + match.index, from], at)
      return {
        isRight: scope[0] >= from,
        isException: exception.test(text.slice(match.index)),
        near: nearOf(read, clause, at),
        scope,
        words: read.text.slice(Math.min(scope[0], clause.start + match.index), Math.max(scope[1], from)),
        tokens: pairsOf(read, ...scope),
      }
    })
  })
}

/** A clause so short says what it denies in the one before: 机洗、漂白都不行. */
const shortClause = 6

/** The words of a denial's clause, and of the clause or enumeration before a short one. */
function nearOf(read: ReadText, clause: Clause, at: number): Set<string> {
  const before = read.clauses[at - 1]
  const isShort = (clause.text.match(/\p{L}/gu)?.length ?? 0) < shortClause
  const from = isShort && before !== undefined && before.sentence === clause.sentence ? before.start : clause.start
  return new Set([
    ...pairsOf(read, from, clause.end),
    ...lettersOf(read, [from, clause.end]).filter((word) => word.length > 1),
  ])
}

/** Right of the denial; left of it when nothing but a modal word follows (货到付款暂不支持, 秒杀价除外). */
function scopeOf(read: ReadText, clause: Clause, [start, end]: [number, number], at: number): [number, number] {
  const rest = read.masked.slice(end, clause.end)
  if (
    /^[了到上掉动成下住](?![▮\d])/.test(rest) &&
    /不$/.test(read.masked.slice(start, end)) &&
    start - clause.start > 1
  )
    return [Math.max(clause.start, start - 3), end + 1]
  const skipped = modal.exec(rest)?.[0].length ?? 0
  const isLatin = /^\s*[a-z]/.test(rest)
  const right = rest.slice(skipped).replace(/[的了哦哈呢呀啦喔咯咧哒囉嘛~～!.\s]+$/, '')
  if (/\p{L}/u.test(right) && !/外$/.test(read.masked.slice(start, end))) {
    const stop = isLatin ? 30 : (scopeEnd.exec(right)?.index ?? scopeLength)
    return [
      end + skipped,
      Math.min(clause.end, end + skipped + Math.min(stop === 0 ? scopeLength : stop, isLatin ? 30 : scopeLength)),
    ]
  }
  const left = Math.max(clause.start, start - 12)
  if (read.masked.slice(left, start).replace(/[^\p{L}]|[都也就又可是则均的]/gu, '').length > 0)
    return [left, end + skipped]
  const before = read.clauses[at - 1]
  return before === undefined ? [left, start] : [Math.max(before.start, before.end - 8), start]
}
