import { traditionalOnly } from './traditional-only.ts'

/** The languages the shop can tell apart; `und` when there is nothing to go by. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en' | 'vi' | 'th' | 'id' | 'ms' | 'fil' | 'und'

type Latin = 'en' | 'vi' | 'id' | 'ms' | 'fil'

/** Function words and shop words by language; a word listed for two counts for both. */
const markers: Record<Latin, string> = {
  en: 'the a an is are was were am be been do does did have has had i you it we they my your this that these what when where which who how why can could will would should want need please thanks thank hello hi hey order size return refund ship shipping delivery not no yes of to for in on with and or but from me still get got just there any much many long price item received arrived',
  vi: 'không tôi bạn của là và có được cho này hàng giao đơn bao giờ nhiêu khi nào shop mình chưa rồi ạ ơi với đổi trả tiền cảm ơn xin chào em anh chị còn muốn mua gửi vậy thế nào hang giao khong duoc minh chua roi bao nhieu cam on doi tra ko dc',
  id: 'yang tidak saya kamu anda ini itu dan di ke dari untuk dengan ada apa kapan berapa bisa sudah belum barang pesanan kirim dikirim sampai ukuran warna harga gratis ongkir gan kak min tolong terima kasih mau kenapa gak nggak ga banget sih dong nya bagus sesuai pengiriman cepat juga sudah aja udah kalau kalo tapi karena sama seller lagi produk mantap bahan',
  ms: 'yang tak tidak saya awak anda ini itu dan di ke dari untuk dengan ada apa bila berapa boleh sudah dah belum barang pesanan hantar dihantar sampai saiz warna harga percuma penghantaran tolong terima kasih nak kenapa macam mana lah sangat juga je kalau tapi sebab beli awak kedai pos laju bagi',
  fil: 'ang ng mga sa ko mo niya ako ikaw ka siya kami kayo sila po opo hindi wala meron may ito yan yun yung ba na pa lang naman din rin kasi pero kailan magkano saan paano bakit salamat order ko pwede kung nyo nung pang nang maganda sobra talaga ganda dumating sulit ung lng nman d',
}
const latinOf = new Map<string, Latin[]>()
for (const [language, words] of Object.entries(markers) as [Latin, string][]) {
  for (const word of new Set(words.split(' '))) latinOf.set(word, [...(latinOf.get(word) ?? []), language])
}
const vietnameseLetters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/** The language of a message's function words; a mixed text goes with the language that holds it together. */
export function detectLanguage(text: string): Language {
  const folded = text.normalize('NFC').toLowerCase()
  const han = count(folded, /\p{Script=Han}/gu)
  const thai = count(folded, /\p{Script=Thai}/gu)
  const words = folded.match(/[\p{Script=Latin}\p{M}']+/gu) ?? []
  if (thai > han && thai >= words.length) return 'th'
  const latin = scoreLatin(words, folded)
  // A Han character carries about as much as half a Latin word; product names in Latin do not make a text English.
  if (han > 0 && han >= latin.score) return traditionalOnly.test(folded) ? 'zh-Hant' : 'zh-Hans'
  if (latin.score > 0) return latin.language
  if (thai > 0) return 'th'
  return words.some((word) => word.length >= 3) ? 'en' : 'und'
}

function scoreLatin(words: string[], text: string): { language: Latin; score: number } {
  const scores: Record<Latin, number> = { en: 0, vi: 0, id: 0, ms: 0, fil: 0 }
  for (const word of words) {
    const languages = latinOf.get(word) ?? []
    for (const language of languages) scores[language] += 1 / Math.sqrt(languages.length)
  }
  if (vietnameseLetters.test(text)) scores.vi += 3
  // Taglish is Filipino: two Filipino function words outweigh the English around them.
  if (scores.fil >= 2) scores.fil += scores.en
  const ranked = (Object.entries(scores) as [Latin, number][]).sort((a, b) => b[1] - a[1])
  const [language, score] = ranked[0] ?? ['en', 0]
  return { language, score }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
