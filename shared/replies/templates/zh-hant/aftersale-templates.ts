import type { aftersaleLines } from '../../../dialog/lines/aftersale-lines.ts'

/** Traditional Chinese wordings for returns and other after-sale work; the notation is told in `../README.md`. */
export const aftersaleTemplates: Record<(typeof aftersaleLines)[number], readonly string[]> = {
  'ask.order-return': [
    '可以的，一步一步來{o}。先把要退的訂單編號和收件手機末四碼發我。',
    '先告訴我要退的是哪筆訂單：訂單編號，加收件手機末四碼。',
  ],
  'ask.order-quality': [
    '遇到這樣的問題我來跟進。先把訂單編號和收件手機末四碼發我。',
    '先核對一下訂單：訂單編號，加收件手機末四碼。',
  ],
  'ask.order-exchange': [
    '可以的，先把要換的訂單編號和收件手機末四碼發我。',
    '先告訴我要換的是哪筆訂單：訂單編號，加收件手機末四碼。',
  ],
  'ask.exchange-reason': ['為什麼想換{ne}？選一個最接近的。', '換的原因是哪一種？'],
  'ask.refund-reason': ['是什麼情況想退款{ne}？選一個最接近的。', '退款的原因是哪一種？'],
  'ask.return-method': ['要現在申請的話，選一下怎麼寄回。', '怎麼寄回方便？選一個就能往下辦。'],
  'ask.photos': [
    '拍一張看得清問題的照片發到這裡，再帶一張整體的更好。',
    '把照片發過來就行：一張看清問題，一張看到整體。',
  ],
  'ask.photos-warranty': ['拍一下壞的地方發過來，維修的同事先看。', '發一張故障位置的照片，方便維修判斷。'],
  'ask.exchange-target': ['換成哪一款{ne}？下面是現在有貨的。', '想換成哪個？有貨的都在這裡。'],
  'ask.fault-way': ['{you}想怎麼處理{ne}？', '這件想退款還是換一件？'],
  'ask.return-confirm': [
    '[{along}。][退款 {refund}][（{ways}）]。核對一下，確認了我就提交退貨申請。',
    '[{along}。][會退 {refund}][（{ways}）]。沒問題的話點確認，我來提交。',
  ],
  'ask.exchange-confirm': ['核對一下，確認了我就提交換貨申請。', '沒問題的話點確認，我來提交換貨。'],
  'ask.protection-confirm': ['按價格保護規則能退差價，確認了我就申請。', '核對一下差價，確認後我來申請價格保護。'],
  'ask.compensation-confirm': ['這次的情況店鋪規則能補償，確認了我就登記。', '核對一下補償金額，確認後我來辦。'],
  'ask.choose-line': ['這筆訂單裡有幾件，是哪一件{ne}？', '是其中哪一件？'],
  'ask.quantity-return': ['[{title}買了 {bought} 件，]要退幾件{ne}？', '[{title}還有 {left} 件可以退，]退幾件？'],
  'ask.quantity-exchange': ['[{title}買了 {bought} 件，]要換幾件{ne}？', '[{title}還有 {left} 件可以換，]換幾件？'],
  'ask.quantity-faulty': ['[{title}買了 {bought} 件，]有問題的是幾件{ne}？', '[{title}裡]有問題的有幾件？'],
  'ask.quantity-fewer': ['[{title}只有 {left} 件還可以申請，]要辦幾件{ne}？', '[可以申請的只剩 {left} 件，]要辦幾件？'],
  'ask.opened': [
    '[{title}是數位商品，]拆封或下載過就不適用七天無理由。拆封了嗎？',
    '[先確認一下：{title}]拆封或下載過嗎？沒拆封才能無理由退。',
  ],
  'ask.return-reason': ['為什麼想退{ne}？選一個最接近的，規則和運費會不一樣。', '退的原因是哪一種？'],
  'return.quality-late': [
    '{title}簽收已超過 {window} 天，不能按品質問題退貨了，保固和維修由同事來看，這就轉過去。',
    '這件過了 {window} 天的品質退貨期，能不能保固請同事核實。',
  ],
  'return.eligible': [
    '{title}可以退，期限到 {deadline}。[{along}。][退款金額 {refund}][（{ways}）]，收到退貨後 {refundDays} 天內退款。{freight}。',
    '這件能退，{deadline} 前寄出就行。[{along}。][會退 {refund}][（{ways}）]，倉庫收到後 {refundDays} 天內退款。{freight}。',
  ],
  'return.excluded-by-law': [
    '{title}是{clause}，法律規定不適用七日無理由退貨，所以這次退不了。有品質問題可以另外處理，有疑問可以轉真人客服。',
    '{clause}不在七日無理由的範圍裡，{title}退不了。如果是品質問題告訴我，那是另一條路。',
  ],
  'return.excluded-confirmed': [
    '{title}是{clause}，下單時確認過不支援七日無理由，所以不能無理由退。有品質問題照樣可以處理。',
    '下單時勾選確認過，{title}（{clause}）不支援無理由退。品質問題不受影響。',
  ],
  'return.late': [
    '{title}的退貨期限是簽收後 {window} 天，{deadline} 已經截止，現在不能退。覺得有特殊情況可以轉真人客服。',
    '這件的退貨期在 {deadline} 結束了（簽收後 {window} 天），現在退不了。有特殊情況點轉真人客服。',
  ],
  'return.quality': [
    '{title}按品質問題處理，{freight}。提交前要有看得清問題的照片，先不要寄回。',
    '明白，這按品質問題走，{freight}。需要一張能看清問題的照片，先別急著寄。',
  ],
  'return.not-signed': [
    '{title}還沒簽收，收到後再申請退貨；不想要的話也可以直接拒收。',
    '這件還在路上或沒發出，簽收之後才能走退貨。',
  ],
  'return.not-paid': ['這筆訂單還沒付款，不用退，取消訂單就可以。', '訂單沒付款，直接取消就行。'],
  'return.signing-unknown': [
    '沒查到簽收時間，退貨期限我算不準，點轉真人客服請同事核對。',
    '簽收時間不清楚，我不好判斷，可以轉真人客服。',
  ],
  'return.closed': ['{title}現在的狀態不用再走退貨了。', '這件已經不能再申請退貨了。'],
  'return.cancelled': ['這筆訂單已經取消，不用再退。', '訂單已取消，沒有需要退的。'],
  'return.refunding': ['這筆訂單已經在退款流程裡，不用重複申請。', '退款正在處理，等倉庫收到退貨就行。'],
  'return.refunded': ['這筆訂單已經退款，不用再申請。', '已經退過款了。'],
  'return.accepted': ['<謝謝理解。|>還有別的問題隨時說。', '好的，有別的需要隨時叫我。'],
  'return.already-open': [
    '{title}已經有一個進行中的申請（{case}）[，{step}]，不用再提一次。',
    '這件的申請 {case} 還在處理[，{step}]，不用重複提交。',
  ],
  'return.withdraw': [
    '撤銷申請 {case} 要同事來辦，點轉真人客服就能接上。還沒寄出的話先不要寄。',
    '申請 {case} 我這邊撤不了，請轉真人客服。沒寄的先別寄。',
  ],
  'return.no-photo': [
    '沒有照片我這邊提交不了品質問題，轉給同事接著處理，前面說的情況都帶過去。',
    '少了照片不能直接提交，我把情況轉給同事看。',
  ],
  'return.refused': ['這個申請現在辦不了：{why}[，期限是 {deadline}]。', '提交不了，因為{why}[（期限 {deadline}）]。'],
  'return.opened-pickup': [
    '退貨申請 {case} 已提交，選的是到府取件。[退款 {refund}，]倉庫收到後 {refundWithinDays} 天內原路退回。[贈品（{gifts}）要一起交給快遞員。]',
    '已提交退貨 {case}，快遞員會到府取件。[到倉後 {refundWithinDays} 天內原路退 {refund}。][贈品（{gifts}）記得一起放進去。]',
  ],
  'return.opened-self': [
    '退貨申請 {case} 已提交。寄到：{returnAddress}。[退款 {refund}，]倉庫收到後 {refundWithinDays} 天內原路退回。[贈品（{gifts}）要一起寄。]',
    '已提交退貨 {case}，請寄到 {returnAddress}。[到倉後 {refundWithinDays} 天內原路退 {refund}。][贈品（{gifts}）記得一起放進去。]',
  ],
  'return.filed': [
    '退貨的情況我記成了客服單 {ticket}，{why}，同事核對後會在這裡回覆。隨時可以問客服單進度。',
    '{why}，所以先登記了客服單 {ticket}，由同事接著辦。報客服單號就能查進度。',
  ],
  'exchange.allowed': ['{title}可以換，期限到 {deadline}。', '這件能換，{deadline} 前寄出就行。'],
  'exchange.none': ['{title}現在沒有別的款式有貨，換不了。', '能換的款式暫時都沒貨。'],
  'exchange.opened-pickup': [
    '換貨申請 {case} 已提交，選的是到府取件，換成 {target}。舊的取走驗收後發出新的。[贈品不用退。]',
    '已提交換貨 {case}：換成 {target}，快遞員會到府取舊的那件。',
  ],
  'exchange.opened-self': [
    '換貨申請 {case} 已提交，換成 {target}。舊的寄到：{returnAddress}，倉庫驗收後發出新的。',
    '已提交換貨 {case}，把舊的寄到 {returnAddress}，收到後換 {target} 發出。',
  ],
  'exchange.filed': [
    '換貨的情況我記成了客服單 {ticket}，{why}，同事核對後會在這裡回覆。',
    '{why}，所以先登記了客服單 {ticket}，由同事接著辦。報客服單號就能查進度。',
  ],
  'refund-only.unsent': [
    '訂單 {order} 還沒發出，想退款可以直接取消訂單，錢原路退回。',
    '這筆訂單還沒出貨，取消訂單就能退款。',
  ],
  'refund-only.filed': [
    '情況都記在客服單 {ticket} 裡了，{group}核對後在這裡回覆。退多少要看核對結果，我不先說數。',
    '已登記客服單 {ticket}，轉給{group}核對。結果會回覆在這裡，報客服單號也能查。',
  ],
  'aftersale.not-filed': ['登記沒有成功，我直接轉給同事。', '這一步沒辦成，轉給同事來處理。'],
  'protection.window-over': [
    '{title}的價格保護是{from}起 {windowDays} 天，{deadline} 已經截止，差價退不了了。[店裡可以補一張 {consolation} 的券，想要就轉真人客服領。]',
    '價格保護期到 {deadline} 為止（{from}起 {windowDays} 天），這次不在範圍內。[可以轉真人客服領一張 {consolation} 的券。]',
  ],
  'protection.refused': ['這件申請不了價格保護：{why}。', '價格保護辦不了，因為{why}。'],
  'protection.claimed': [
    '價格保護申請 {case} 已提交，差價 {protected} 會原路退回。',
    '已申請價格保護 {case}，{protected} 原路退。',
  ],
  'protection.filed': [
    '價格保護的情況記成了客服單 {ticket}，{why}，同事核對後在這裡回覆。',
    '{why}，先登記了客服單 {ticket}，報客服單號能查進度。',
  ],
  'compensation.capped': [
    '按店鋪規則這次最多補 {amount}，再多我這邊加不了，說幾次都一樣。要就點確認，不認可可以轉真人客服。',
    '{amount} 是店鋪給這種情況定的上限，我改不了。確認就登記，想談別的請轉真人客服。',
  ],
  'compensation.nothing-shown': [
    '訂單 {order} 的記錄裡沒有查到晚出貨或晚送達，我這邊沒有可以補償的依據。要是有別的情況，告訴我，我登記給同事。',
    '按訂單 {order} 的記錄，出貨和送達都在承諾時間內。有別的問題可以說，我轉給同事。',
  ],
  'compensation.refused': ['這次的補償辦不了：{why}。', '補償辦不了，因為{why}。'],
  'compensation.done': ['補償 {amount} 已登記，會原路退回。給{you}添麻煩了。', '已登記補償 {amount}，原路退回。'],
  'compensation.filed': [
    '情況記成了客服單 {ticket}，由同事核對能不能補償、補多少，結果在這裡回覆。',
    '已登記客服單 {ticket}，同事核對後回覆。補不補、補多少我不先答應。',
  ],
  'ask.waybill': [
    '寄出了就把退貨的快遞單號發我，記到申請[ {case} ]裡。',
    '好的，退貨的快遞單號是多少？記下來倉庫收到就能對上。',
  ],
  'ask.waybill-again': [
    '[{waybill}]看著不像快遞單號，再核對一下發我，託運單或寄件記錄上有。',
    '這個[ {waybill} ]位數不對，沒有登記。把完整的快遞單號再發一次。',
  ],
  'ask.waybill-case': ['{you}有幾個退換貨在辦，這個單號是哪一個的？', '這個單號是寄回哪一件的？'],
  'waybill.kept': [
    '已登記：申請 {case}（{title}）的退貨單號是 {waybill}[（{courier}）]。倉庫收到後 {refundDays} 天內處理，號碼不對隨時告訴我。',
    '記好了：申請 {case}（{title}）的退貨單號是 {waybill}[（{courier}）]。到倉後 {refundDays} 天內處理，寫錯了再發一次就行。',
  ],
  'waybill.changed': [
    '申請 {case} 的退貨單號改成了 {waybill}[（{courier}）]，原來的 {before} 不用了。',
    '改好了，申請 {case}（{title}）現在的退貨單號是 {waybill}，替換了 {before}。',
  ],
  'waybill.known': ['申請 {case} 裡記的就是 {waybill}，不用再發。', '單號 {waybill} 之前就登記在申請 {case} 裡了。'],
  'waybill.filed': [
    '{why}，單號 {waybill} 先記成了客服單 {ticket}，同事核對後登記到申請裡。',
    '單號 {waybill} 交給同事核對，客服單 {ticket}。登入後可以自己登記。',
  ],
  'waybill.refused': ['單號沒有登記：{why}。核對一下再發給我。', '沒登記上，{why}。請看一下寄件的託運單。'],
  'waybill.no-case': [
    '沒有查到進行中的退貨或換貨申請，單號沒有地方登記。還沒申請的話，我現在幫{you}辦。',
    '這個單號對不上任何退換貨申請，所以沒有登記。要先申請退貨的話點一下就行。',
  ],
  'waybill.before-approval': [
    '這個退換貨還在等同事核對（客服單 {ticket}），通過後才有申請可以登記單號。單號先留著，通過了再發給我。',
    '客服單 {ticket} 還沒核對完，單號現在登記不了。先別急著寄，結果會在這裡告訴{you}。',
  ],
  'waybill.over': [
    '申請 {case} 的貨倉庫已經收到，單號不用再登記了。',
    '申請 {case} 已經到下一步，不需要單號了。想看退款就說「退款到哪了」。',
  ],
  'waybill.not-kept': [
    '單號沒能登記上，稍後再發一次，或者轉真人客服。',
    '登記沒有成功，單號請先留著，過會兒再發給我。',
  ],
  'waybill.offline': ['網路斷開了，單號還沒有登記，連上後接著辦。', '現在沒有網路，單號先留在這裡，連上後再登記。'],
  'warranty.covered': [
    '{title}保固 {months} 個月，到 {until}。管的是：{covers}；不管：{excludes}。',
    '還在保固期（{months} 個月，到 {until}）。保固範圍：{covers}；除外：{excludes}。',
  ],
  'warranty.expired': [
    '{title}的保固是 {months} 個月，{until} 已經到期。要付費維修可以轉真人客服問。',
    '保固期到 {until} 為止（{months} 個月），已經過了。付費維修請轉真人客服。',
  ],
  'warranty.unknown': ['沒查到簽收時間，保固期我算不準，請轉真人客服核對。', '簽收時間不清楚，保固期限要同事核對。'],
  'warranty.filed': [
    '維修的情況記成了客服單 {ticket}，轉給{group}。先不要寄，看過再說怎麼寄。',
    '已登記維修客服單 {ticket}，{group}看過會在這裡回覆，報客服單號能查進度。',
  ],
}
