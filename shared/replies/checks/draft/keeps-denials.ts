import { toSimplified } from '../../../language/normalise-text.ts'

/** Words with such a letter that deny nothing: manners (不好意思), links (不过), and words of another meaning (分别). */
const neutral =
  /[分特级类区性个识]别|别[的家处]|非常|除非|不(?:[过仅但管论妨错断久少止锈足]|同(?!意|步|时))|不好意思|没(?:问题|关系|事)|别(?:担心|着急|急|客气|忘|错过)|不(?:用|必|要)?(?:担心|着急|急|客气|谢)|(?:无[需须]|请勿)担心|无(?:忧|误|理由|线)|是否|不便之处|未来(?!得)/g
/** What makes a clause deny: a letter, a word that means no more than one, or a word of another language. */
const denies =
  /[不没未无别非勿免]|除外|禁止|拒|失败|售罄|缺货|ไม่|ห้าม|n't|n’t|(?<!\p{L})(?:no|not|never|without|cannot|không|chưa|đừng|tidak|tak|bukan|jangan|belum|tiada|hindi|wala|huwag)(?!\p{L})/iu
const clauseEnds = /[，。；！？,;!?\n～~：:（）()]|\.(?=\s|$)/
/** What may stand between a denial and what is denied. */
const modals =
  '(?:能|可以|可|会|要|得|应该|应|再|予|是|被|想|去|给|让|用|需要|需|建议|推荐|支持|享受|享|参与|参加|进行|单独|继续|接着|使|提供|做|太|很|了|办法|法|有)*'
const ahead = new RegExp(`[不没未无别非勿]${modals}(?=(\\p{Script=Han}{1,2}))`, 'gu')
const behind = /(\p{Script=Han})(?:不了|不到|不上|不动|不成)/gu
const empty = /[不没未无别非勿的了吗呢哦啊哈呀就都也还和与或在到您我你这那一后前时们]/g

/**
 * Nothing that was denied is allowed now, nothing that was allowed is denied, and as many clauses deny as before, or the
 * fewer deny all that the more do (不能退，不能换 and 不退不换). In either script; a judge of meaning may overlook one.
 */
export function keepsDenials(text: string, written: string): boolean {
  const [before, after] = [readDenials(text), readDenials(written)]
  if (allows(after, before) || allows(before, after)) return false
  if (turnsInPlace(before.whole, after.whole) || turnsInPlace(after.whole, before.whole)) return false
  const [more, fewer] = before.clauses > after.clauses ? [before, after] : [after, before]
  if (more.clauses === fewer.clauses) return true
  return more.verbs.size > 0 && [...more.verbs].every((verb) => fewer.near.has(verb))
}

interface Denials {
  /** In simplified letters. */
  whole: string
  /** Without what denies nothing. */
  text: string
  /** Clauses that deny something. */
  clauses: number
  /** The first letter of each thing denied. */
  verbs: ReadonlySet<string>
  /** All letters right after a denial. */
  near: ReadonlySet<string>
}

function readDenials(given: string): Denials {
  const whole = toSimplified(given)
  const text = whole.replace(neutral, '')
  const clauses = text.split(clauseEnds).filter((clause) => denies.test(clause)).length
  const found = [...text.matchAll(ahead), ...text.matchAll(behind)].map(([, word = '']) => word.replace(empty, ''))
  const verbs = found.flatMap((word) => word[0] ?? [])
  return { whole, text, clauses, verbs: new Set(verbs), near: new Set(found.join('')) }
}

/** 可以退, where the other one denies 退 and this one never does. */
function allows({ text, near }: Denials, { verbs }: Denials): boolean {
  return [...verbs].some(
    (verb) => !near.has(verb) && new RegExp(`(?<![不没未无别勿])(?:可以|可|能|支持|会)再?${verb}`).test(text),
  )
}

const around = 4

/** The same words with a denial cut out of their middle, whatever it means there: 不客气 and 客气. */
function turnsInPlace(text: string, written: string): boolean {
  return [...text.matchAll(/[不没未无别非勿]/g)].some(({ index }) => {
    const left = text.slice(Math.max(0, index - around / 2), index)
    const right = text.slice(index + 1, index + 1 + around - left.length)
    return written.includes(left + right) && !written.includes(left + text[index] + right)
  })
}
