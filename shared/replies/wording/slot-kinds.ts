/** What a slot of a phrase holds; words that are not listed are the shop's or a carrier's own and stay as they are. */
export type SlotKind = 'number' | 'moment' | 'amount' | 'id' | 'phrase' | 'text' | 'own' | 'size' | 'quoted' | 'free'

const kinds: Record<Exclude<SlotKind, 'free'>, readonly string[]> = {
  number: ['n', 'm', 'a', 'b', 'c', 'share', 'yuan', 'yuan2', 'tenths'],
  moment: ['at', 'from', 'to', 'until'],
  amount: ['money'],
  id: ['id'],
  text: ['node'],
  own: ['names', 'address'],
  size: ['size', 'size2'],
  quoted: ['quoted', 'quoted2'],
  phrase: ['rest', 'state', 'why', 'terms', 'what', 'lacks'],
}

const kindOf: ReadonlyMap<string, SlotKind> = new Map(
  Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => [name, kind as SlotKind] as const)),
)

/** The kind of a phrase's slot, by its name. */
export function getSlotKind(name: string): SlotKind {
  return kindOf.get(name) ?? 'free'
}

const day = String.raw`(?:\d{4} 年 )?\d{1,2} 月 \d{1,2} 日`
const clock = String.raw`\d{1,2}:\d{2}`

/** How each kind looks in a Chinese value. */
export const kindPatterns: Record<SlotKind, string> = {
  number: String.raw`\d[\d,.]*`,
  moment: `(?:今天（${day}）|明天（${day}）|${day}(?: ${clock})?|${clock})`,
  amount: String.raw`−?¥[\d,.]+`,
  id: '[A-Za-z0-9-]+',
  phrase: '.+?',
  text: '[^；]+',
  // Lists and addresses as they were written: nothing in them is read.
  own: '.+',
  size: '[A-Za-z0-9./+-]+',
  // One title or several; the words around them are ours.
  quoted: '「.+?」',
  // A list of titles stands in quotation marks; any other list is read part by part.
  free: '(?:[^；、]|、(?=「))+?',
}

/** Slots of lines that hold words of the shop, of a carrier or of the shopper, and are never translated. */
export const ownWords: ReadonlySet<string> = new Set([
  ...['title', 'product', 'goods', 'name', 'other', 'names', 'node', 'place', 'origin', 'carrier', 'carriers', 'usual'],
  ...['courier', 'province', 'district', 'address', 'returnAddress', 'after', 'before', 'now', 'target', 'label'],
  ...[
    'wanted',
    'options',
    'method',
    'group',
    'level',
    'next',
    'benefits',
    'more',
    'said',
    'question',
    'result',
    'chart',
  ],
  ...['note', 'summary', 'stays', 'gifts', 'covers', 'excludes', 'unsent', 'reason', 'disruption', 'waybills'],
  ...['status', 'logistics', 'measure', 'range', 'used', 'step', 'difference'],
  ...['attributes.found:rows', 'compare.some:rows', 'size.one:row', 'size.moved:row'],
  ...['price.on-date:what', 'price.unannounced:what', 'price.points:what', 'coupons.for-cart:what'],
])
