import type { serviceLines } from '../../../dialog/lines/service-lines.ts'

/** Traditional Chinese wordings for tickets and membership; the notation is told in `../README.md`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': [
    '截至 {at}，{you}是{level}，有 {points} 點數。[其中 {expiring}。][再消費 {short} 升{next}。]',
    '{level}，點數 {points}（截至 {at}）。[{expiring}。][離{next}還差 {short}。]',
  ],
  'member.expiring': [
    '截至 {at}，{you}有 {points} 點數，其中 {expiring}。',
    '點數 {points}（截至 {at}），{expiring}，在那之前用都算數。',
  ],
  'member.none-expiring': [
    '截至 {at}，{you}有 {points} 點數，會員資料裡沒有快到期的。',
    '點數 {points}（截至 {at}），沒有查到要到期的部分。',
  ],
  'member.level': [
    '截至 {at}，{you}是{level}[，有效到 {until}]。[權益：{benefits}。][再消費 {short} 到{next}，權益是{more}。][{top}。]',
    '{level}（截至 {at}）[，有效到 {until}]。[現在有{benefits}。][離{next}還差 {short}，到時候有{more}。][{top}。]',
  ],
  'member.benefits': [
    '{level}的權益：{benefits}。[一年裡消費滿 {from} 就是{level}。]',
    '{level}有這些：{benefits}。[門檻是一年消費滿 {from}。]',
  ],
  'member.worth': [
    '{points} 點數能抵 {worth}：每 {perYuan} 點數抵 1 元，一筆訂單最多抵商品的 {share}%[，滿 {least} 點數起用]。[{own}。]',
    '按每 {perYuan} 點數抵 1 元算，{points} 點數抵 {worth}，一筆訂單最多抵商品的 {share}%[，{least} 點數起用]。[{own}。]',
  ],
  'member.other-login': [
    '會員資料只給本人看：我只能查現在登入的這個帳號，別的號碼請用那個帳號登入後再問。',
    '別的號碼我查不了，只能看現在登入的這個帳號。要查那個號，換那個帳號登入後問我就行。',
  ],
  'member.needs-login': [
    '{you}還沒有登入，我看不到會員資料。登入店鋪帳號後再問我，點數、到期和等級都能查。',
    '要登入後才能查：登入店鋪帳號回到這裡，點數和等級馬上能看到。',
  ],
  'photo.received': [
    '照片收到了。我看不了圖，{you}說說是哪件商品、想怎麼處理？',
    '收到{you}的照片，圖裡的內容我認不出來，請用一句話說說是什麼情況。',
  ],
  'ticket.one': [
    '客服單 {ticket}（{what}）{state}，{at} 更新，由{group}跟進。[同事的答覆：{said}。][經過：{steps}。]',
    '{ticket} 是{what}，{state}（{at} 更新，{group}）。[同事說：{said}。][經過：{steps}。]',
  ],
  'ticket.some': ['{you}有 {count} 個客服單：{rows}。', '查到 {count} 個客服單：{rows}。'],
  'ticket.none': [
    '沒有查到{you}的客服單。要登記什麼可以直接說，或者轉真人客服。',
    '這裡沒有記錄到客服單，可以轉真人客服問問。',
  ],
  'ticket.offline': ['客服單要連上網路才能查，連上後我接著查。', '現在離線，連上網路我再查客服單進度。'],
}
