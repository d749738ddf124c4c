/** A clause as it stands, without the numbers that only name an order, and whether 另外 or the like opens it. */
export type Clause = { text: string; asked: string; joined: boolean }

/** Of a longer text the beginning and the end are read: bounded time, whatever is pasted. */
const readFirst = 320
const readLast = 160
const clauseLimit = 16

const joint = '\u2063'
const marks = /[,，。.!！?？;；、~～…\n\t]+|\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u
// 还有 joins only after a pause or a particle: 还有没有货 and 还有减5元 ask one thing.
const joins =
  /(?<=^|[\s,，。.?？!！；;吗呢啊么吧不没呀嘛])[还還]有(?!没|沒|木|有|吗|么|不|货|貨|库存|现货|活动|优惠|券|赠|什么|别的|其[他它]|多少|几|减|码|的|粉|[黑白灰红蓝绿黄紫]|大|小|[a-zA-Z\d])(?:就是|一个|个|一件)?|另外(?![一两那]|的)|[顺順]便(?:[再也]?(?:问|帮我|看|查)?一?下)?|以及|再[问問]一?下|再[问問][个個]?|再就是|[对對]了(?=[,，\s]|\p{Script=Han})|[并而]且|然后(?=[你我再想请帮能发要]|大概|什么|怎么|多久|几)|\balso\b|\band\b/giu
/** A question that ends in a particle ends there, with or without a mark: 有货吗多久发货. */
const particles =
  /(?<=[吗嘛呀啊哦噢呢]|(?<![什怎多那这要])么|(?<![酒网吧])吧)(?=(?:今|明|现在|多久|多少|几|怎|什么|能|可|会|要|发|寄|到|我|你|这|那|有|是|一般|拍|买|包|偏|质|大概|另|顺|麻烦|帮|请|穿|保|送|邮|运))(?!不)|(?<=([有货行好包邮换退开到了])不)(?!\1)(?=[今明现多几怎什能发寄我你这那有拍买质另顺麻请穿保送运])|(?<=[有到发完了货]没)(?=[今明现多几怎什能发寄我你这那拍买质另顺麻请穿保送运])/gu
// 订单 SY… 手机尾号 0618 names an order and asks nothing.
const numberWords =
  /我的|[订訂][单單][号號]?|[单單][号號]|手[机機][号號]?|尾[号號]|后四位|[电電][话話]|sy|[\d\s:：是的-]/gi

/** Clauses at punctuation, blanks, joining words and question particles; numbers stay with a clause beside them. */
export function findClauses(text: string): Clause[] {
  const pieces = shorten(text)
    .replace(joins, `，${joint}`)
    .replace(particles, '\n')
    .split(marks)
    .map((piece) => piece.trim())
    .filter((piece) => piece.replaceAll(joint, '').trim() !== '' || piece.includes(joint))
  const clauses: Clause[] = []
  let lead = { text: '', asked: '' }
  let joined = false
  for (const piece of pieces) {
    const bare = piece.replaceAll(joint, '').trim()
    joined ||= piece.includes(joint)
    if (bare === '') continue
    const previous = clauses.at(-1)
    const asked = isNumber(bare) ? '' : `${bare} `
    if (!isShort(bare)) {
      clauses.push({
        text: `${lead.text}${bare}`,
        asked: `${lead.asked}${bare}`,
        joined: joined && previous !== undefined,
      })
      lead = { text: '', asked: '' }
      joined = false
    } else if (previous === undefined) lead = { text: `${lead.text}${bare} `, asked: `${lead.asked}${asked}` }
    else Object.assign(previous, { text: `${previous.text} ${bare}`, asked: `${previous.asked} ${asked}`.trim() })
  }
  return clauses.length <= clauseLimit ? clauses : clauses.slice(0, clauseLimit)
}

function shorten(text: string): string {
  return text.length <= readFirst + readLast ? text : `${text.slice(0, readFirst)} ${text.slice(-readLast)}`
}

/** Too short to ask for anything by itself. */
function isShort(piece: string): boolean {
  return (piece.length < 3 && !/^(?:人工|啥价|发票|包邮)$/.test(piece)) || isNumber(piece)
}

function isNumber(piece: string): boolean {
  return /\d/.test(piece) && piece.replace(numberWords, '') === ''
}
