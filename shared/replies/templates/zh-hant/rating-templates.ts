import type { ratingLines } from '../../../dialog/lines/rating-lines.ts'

/** Traditional Chinese wordings for ratings; the notation is told in `../README.md`. */
export const ratingTemplates: Record<(typeof ratingLines)[number], readonly string[]> = {
  'rating.thanks': ['收到{you}的評價，謝謝。', '記下了，謝謝{you}的評價。'],
  'rating.low': [
    '收到，這次沒讓{you}滿意。[評分已登記成客服單 {ticket}，交給{group}。]方便說說哪裡沒做好嗎？點一個，或者用自己的話說都行，不想說可以不理。',
    '記下了。[客服單 {ticket} 已交給{group}。]是哪裡沒幫上忙？點一個或說一句就行，不想說也沒關係。',
  ],
  'rating.low-offline': [
    '{you}的評價存在本機了，連上網路再交給店鋪。方便說說哪裡沒做好嗎？',
    '評價先存著，連上網路就交給店鋪。是哪裡沒幫上忙？',
  ],
  'rating.reason': [
    '記下了，{you}說的已經寫進客服單 {ticket}，由{group}跟進。什麼時候辦完我說不準，有結果會在這裡告訴{you}。',
    '寫進客服單 {ticket} 了，{group}看得到{you}的原話。有結果會在這裡告訴{you}，想問進度直接說客服單號。',
  ],
  'rating.reason-kept': [
    '記下了，和{you}的評分放在一起，店鋪看得到。客服單現在沒登記上，著急的話可以轉真人客服。',
    '{you}說的已經記在會話裡，店鋪看得到。客服單暫時登記不了，要馬上處理可以轉真人客服。',
  ],
  'rating.reason-offline': ['{you}說的存在本機了，連上網路再交給店鋪。', '先存著，連上網路就把{you}說的交給店鋪。'],
  'rating.no-reason': ['好，不用再說，評分已經留給店鋪看了。', '明白，評分店鋪看得到，不再問了。'],
}
