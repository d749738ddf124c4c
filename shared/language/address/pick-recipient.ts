import { nameLikeness } from './is-person-name.ts'
import { doubleSurnames } from './surnames.data.ts'

/** Stands in a text where a phone was cut out. */
export const phoneMark = '☎'

/** The text before and after the divisions, each without the recipient's name, and that name. */
export interface PickedRecipient {
  name: string | null
  head: string
  tail: string
}

interface Piece {
  side: 'head' | 'tail'
  text: string
  start: number
  end: number
  score: number
  /** 收 stands after it. */
  isReceived: boolean
}

const separators = /[\s,;、。|/()\n!?~:]+/
const receives = /(?:\(?(?:亲?收|签收|代收|敬启)\)?)$/
const titleBefore = /^(?:收货人|收件人|联系人|姓名|我叫|我是|名字是?|叫)(?=\p{Script=Han})/u
/** 88号张三: a name right after a house number. */
const glued =
  /^(.*(?:[号室楼栋幢座层户门店院铺村组房屋旁口内边箱柜处]|单元|驿站|超市|小区|[\dA-Za-z]))(\p{Script=Han}{2,4}|\p{Script=Han}{1,2}(?:先生|女士|小姐|同学|老师))$/u

/** Finds whom the parcel is for: beside the phone, before the place, or at the end. */
export function pickRecipient(headText: string, tailText: string, hasPhone: boolean): PickedRecipient {
  const head = joinLatin(headText)
  const tail = joinLatin(tailText)
  const pieces = [...piecesOf('head', head), ...piecesOf('tail', tail).filter((piece) => hasPhone || piece.isReceived)]
  const best = pieces.reduce<Piece | null>((a, b) => (b.score > (a?.score ?? 0) ? b : a), null)
  if (best === null || best.score < 2)
    return splitGlued(headText, tailText, hasPhone) ?? { name: null, head: headText, tail: tailText }
  const cut = (side: 'head' | 'tail', text: string): string =>
    (best.side === side ? `${text.slice(0, best.start)} ${text.slice(best.end)}` : text).replaceAll(joined, ' ')
  return { name: best.text.replaceAll(joined, ' '), head: cut('head', head), tail: cut('tail', tail) }
}

/** Lily Chen is one piece. */
const joined = '⁀'

function joinLatin(text: string): string {
  return text.replace(/(?<=[A-Z][a-z]+) (?=[A-Z][a-z]+)/g, joined)
}

function piecesOf(side: 'head' | 'tail', text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const raw of text.split(new RegExp(`(${separators.source}|${phoneMark})`))) {
    const start = at
    at += raw.length
    if (raw === '' || raw === phoneMark || separators.test(raw)) continue
    const piece = toPiece(side, text, { raw, start })
    if (piece !== null) pieces.push(piece)
  }
  return pieces
}

function toPiece(side: 'head' | 'tail', text: string, { raw, start }: { raw: string; start: number }): Piece | null {
  const end = start + raw.length
  // What follows the district at once is its street.
  if (side === 'tail' && start === 0) return null
  const isReceived = receives.test(raw) || /^\s*\(?亲?收\)?(?:\s|$)/.test(text.slice(end))
  const name = raw.replace(receives, '').replace(titleBefore, '')
  const likeness = nameLikeness(name.replaceAll(joined, ' '))
  if (likeness === 0) return null
  const besidePhone = /☎[\s,;、。|/():-]*$/.test(text.slice(0, start)) || /^[\s,;、。|/():-]*☎/.test(text.slice(end))
  const atEdge = side === 'head' ? start === 0 : text.slice(end).trim() === ''
  const score =
    likeness + (besidePhone ? 1.2 : 0) + (isReceived ? 1 : 0) + (atEdge ? 0.3 : 0) + (side === 'head' ? 0.2 : 0)
  return { side, text: name, start, end, isReceived, score: likeness === 1 && !besidePhone && !isReceived ? 0 : score }
}

/** The name at the end of the address with nothing between: …3号楼402室李雷13800000000. */
function splitGlued(head: string, tail: string, hasPhone: boolean): PickedRecipient | null {
  for (const { 0: whole, 1: token = '', 2: close = '' } of tail.matchAll(tokenThenMark)) {
    const { place, name } = splitToken(token.replace(receives, ''), close !== '')
    if (name === '') continue
    const isLast = hasPhone && tail.trimEnd().endsWith(token) && /[号室\d]$/.test(place)
    const isSure = close !== '' || receives.test(token) || isLast
    if (isSure) return { name, head, tail: tail.replace(whole, `${place} ${close}`) }
  }
  return null
}

/** After a house number any name may follow; after other words only one that stands before the phone. */
function splitToken(token: string, isBeforePhone: boolean): { place: string; name: string } {
  const [, place, name] = glued.exec(token) ?? []
  if (place !== undefined && name !== undefined && nameLikeness(name) === 2) return { place, name }
  if (!isBeforePhone || token.length < 5) return { place: token, name: '' }
  const isName = (length: number): boolean => nameLikeness(token.slice(-length)) === 2
  const length = [4, 3, 2].find((size) => isName(size) && (size !== 4 || hasDoubleSurname(token.slice(-4))))
  if (length === undefined) return { place: token, name: '' }
  // 建设路王芳: 路 is a family name, and here a road.
  const shorter = length === 3 && isPlaceEnd.test(token.slice(-3, -2)) && isName(2) ? 2 : length
  return { place: token.slice(0, -shorter), name: token.slice(-shorter) }
}

const isPlaceEnd = /[路街道号室楼栋院厂店城村镇区县关门房边口车巷里]/

function hasDoubleSurname(token: string): boolean {
  return doubleSurnames.some((surname) => token.startsWith(surname))
}

const tokenThenMark = /([^\s,;、。()☎]+)[\s,;、。()]*(☎?)/g
