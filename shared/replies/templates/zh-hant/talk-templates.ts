import type { talkLines } from '../../../dialog/lines/talk-lines.ts'

/** Traditional Chinese wordings for small talk, hand-over and what belongs to no trade; the notation is told in `../README.md`. */
export const talkTemplates: Record<(typeof talkLines)[number], readonly string[]> = {
  'talk.feedback': ['謝謝{you}的評價<，收到了{o}|>。', '謝謝告訴我們。'],
  'talk.greeting': [
    '[{hello}，]我是{shop}的 AI 客服{assistant}，想問什麼都可以直接說。',
    '[{hello}。]這裡是{shop}的 AI 客服{assistant}，要查什麼{ne}？',
  ],
  'talk.greeting-again': ['在的{o}，請說。', '在{ne}，有什麼要查的直接說。', '我在，接著說就行。'],
  'talk.greeting-page': [
    '[{hello}，]我是{shop}的 AI 客服{assistant}。在看{product}的話，尺寸、庫存和實付價都可以直接問。',
    '[{hello}。]這裡是{shop}的 AI 客服{assistant}。{product}想了解哪方面{ne}？',
  ],
  'hello.morning': ['早安', '早上好'],
  'hello.noon': ['午安', '中午好'],
  'hello.afternoon': ['午安', '下午好'],
  'hello.evening': ['晚安', '晚上好'],
  'hello.night': ['你好', '夜深了，你好'],
  'hello.festival': ['{festival}快樂', '{festival}好'],
  'talk.thanks': ['不客氣{o}<，有需要隨時來|>。', '<不客氣，|>祝{you}順利。', '好的<，隨時再叫我|>。'],
  'talk.just-done': ['剛才已經提交好了，只算一次，不用再點。', '已經提交過了，不會重複辦。'],
  'talk.ack': ['好的{o}。', '嗯<，還有要查的就說|，請說>。', '好的<，隨時說|>。'],
  'talk.chitchat': [
    '我是{shop}的{assistant}，AI 客服。商品、尺寸、實付價、訂單和退貨都可以問我。',
    '這個我聊不來{ne}，商品和訂單的事我在行。',
    '我只懂店裡的事：商品、價格、訂單、退換。',
  ],
  'talk.identity': [
    '我是{shop}的 AI 客服{assistant}，不是真人。需要真人的話點「轉真人客服」就行。',
    '這邊是 AI 客服{assistant}。要找真人同事，點「轉真人客服」。',
  ],
  'talk.unknown': [
    '這個問題我沒有查到可靠的答案，不亂說。可以換個說法，或者轉真人客服問同事。',
    '店裡的資料沒寫到這一點，我不猜。要不要轉真人客服？',
    '還是沒查到，轉真人客服最穩妥。',
  ],
  'talk.unknown-near': [
    '這個我沒有查到確切的答案。下面是最接近的問題，不是的話可以轉真人客服。',
    '資料裡沒有直接寫這一點，看看是不是想問下面這些，或者轉真人客服。',
  ],
  'talk.which': ['這個要看是哪一種情況，{you}問的是下面哪個？', '有兩種說法要分清，{you}指的是哪一個？'],
  'talk.as-written': ['店裡的資料是這樣寫的：', '資料原文：'],
  'talk.not-ready': [
    '資料還在載入，稍等一下再問我；著急可以轉真人客服。',
    '知識庫還沒準備好，請稍後再問，或者轉真人客服。',
  ],
  'talk.unclear': ['這一句我沒太明白，換個說法試試？', '沒聽懂{ne}，能說具體一點嗎？'],
  'talk.unresolved': ['看來沒答到點上。{you}說得再具體一點，或者直接轉真人客服。', '還是沒解決的話，轉真人客服更快。'],
  'talk.first-step': ['這已經是第一個問題了。', '前面沒有別的問題了，還是這一步。'],
  'talk.resume': ['接著剛才的：', '回到剛才的事：'],
  'talk.waiting': ['另外問到的「{requests}」，這件辦完接著說。', '「{requests}」也記下了，等會兒接著說。'],
  'talk.cancelled': ['好的，那先不辦了。', '行，先放著，需要再叫我。'],
  'soothe.wait': ['讓{you}久等了，很抱歉。', '換誰這樣等著都會著急，抱歉。'],
  'soothe.goods': ['東西沒讓{you}滿意，很抱歉。', '收到的不合心意，換誰都會不舒服，抱歉。'],
  'soothe.other': ['這次沒讓{you}滿意，很抱歉。', '給{you}添了不便，抱歉。'],
  'soothe.again': ['我明白{you}還在著急。', '{you}說的我都看到了。', '知道{you}急，我接著查。'],
  'time.eta': ['照現在的物流，預計{when}送到。', '時間上，預計{when}到。'],
  'time.promised': ['這筆訂單承諾 {when} 前發出。', '時間上，最晚 {when} 發出。'],
  'handoff.asked': ['好的，這就轉真人客服。', '馬上為{you}轉真人客服。'],
  'handoff.anger': [
    '這次的體驗確實不好，很抱歉。前面的經過都已轉給同事，不用再說一遍。',
    '很抱歉讓{you}生氣。我把經過交給同事，由真人來處理。',
  ],
  'handoff.anger-again': [
    '前面的經過都已轉給同事，由真人接著處理，不用再說一遍。',
    '我把經過都交給同事，由真人來處理。',
  ],
  'handoff.complaint-again': [
    '{you}反映的情況我記下了，已轉給同事處理，經過不用重說。',
    '這件事交給同事跟進，前面的經過他看得到。',
  ],
  'handoff.complaint': [
    '{you}反映的情況我記下了，很抱歉。已轉給同事處理，經過不用重說。',
    '很抱歉給{you}添了麻煩，這件事交給同事跟進。',
  ],
  'handoff.legal': ['{you}說的情況已記錄，由同事直接和{you}溝通。', '這件事交由同事處理，前面的記錄他看得到。'],
  'handoff.safety': ['安全最要緊：請先停止使用。我馬上轉給同事處理。', '請先停用、離開危險，我這就轉給同事。'],
  'handoff.selfharm': [
    '聽到{you}這樣說，我很擔心。請先聯絡身邊信任的人，或撥打 12356 心理援助熱線。我也馬上請同事過來。',
    '請先找身邊的人陪著，也可以撥打 12356 心理援助熱線。同事馬上過來。',
  ],
  'handoff.cannot-answer': ['幾次都沒能答上，我轉給同事來回答。', '這個我確實答不了，轉給同事。'],
  'handoff.unresolved': [
    '前面沒有解決好，我轉給同事接著處理，經過不用重說。',
    '轉給同事繼續處理，前面的記錄他看得到。',
  ],
  'handoff.article': ['這類問題由同事來辦，我這就轉過去。', '這件事需要同事處理，正在轉接。'],
  'draft.soothe': ['讓{you}著急了，很抱歉。', '換了誰都會著急，抱歉。'],
  'draft.look-into': [
    '{you}的情況我看到了，我先去核實，有結果就在這裡回{you}。',
    '收到，我先查清楚再答覆{you}，不讓{you}重複說。',
  ],
  'draft.ask-back': [
    '方便把訂單編號和具體情況再說一下嗎？有圖片也可以發過來。',
    '能說說是哪一件、什麼時候遇到的嗎？我好對著查。',
  ],
  'draft.ask-card': [
    '看到{you}發的商品了，是想了解尺寸、庫存，還是出貨時間{ne}？',
    '{you}發的這款看到了，想問哪方面{ne}？',
  ],
  'draft.page-order': [
    '幫{you}看了，截至 {seenAt}，訂單[ {order}] 的狀態是「{status}」[，付款時間 {paidAt}]。[物流顯示：{logistics}。]',
    '{dear}截至 {seenAt}，這邊看到訂單[ {order}] 是「{status}」[，{paidAt} 付的款]。[物流：{logistics}。]',
  ],
  'draft.page-paid': [
    '幫{you}看了，截至 {seenAt}，訂單[ {order}] 顯示的金額是 {amount}[，付款時間 {paidAt}]。',
    '{dear}截至 {seenAt}，這邊看到訂單[ {order}] 的金額是 {amount}[，{paidAt} 付的款]。',
  ],
  'handoff.flow-step': ['這一步由同事來辦，我這就轉過去。', '接下來由同事處理。'],
}
