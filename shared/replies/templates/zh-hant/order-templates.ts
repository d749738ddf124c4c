import type { orderLines } from '../../../dialog/lines/order-lines.ts'

/** Traditional Chinese wordings for orders, parcels and refunds; the notation is told in `../README.md`. */
export const orderTemplates: Record<(typeof orderLines)[number], readonly string[]> = {
  'ask.order': [
    '{dear}把訂單編號和收件手機的末四碼一起發我，我來查。登入之後不用報，我能直接看到。',
    '需要訂單編號，再加收件手機末四碼，核對上我就查給{you}看。',
  ],
  'ask.order-only': ['末四碼記下了，還差訂單編號。', '還差訂單編號，發我就能查。'],
  'ask.last4': ['訂單編號記下了，再給我收件手機的末四碼，核對一下。', '還差收件手機的末四碼。'],
  'ask.choose-order': ['{dear}是哪筆訂單{ne}？點一下就行。', '請點一下要說的是哪筆訂單。'],
  'ask.order-unknown': [
    '沒有訂單編號也能查：登入之後我直接看得到{you}的訂單。不方便登入就轉真人客服，同事幫{you}核對。',
    '訂單編號在「我的訂單」裡每筆訂單的上方。找不到的話，登入後不用報號，或者轉真人客服核對。',
  ],
  'ask.last4-unknown': [
    '要的是下單時填的收件手機，換過號也填當時那個。想不起來的話，登入之後不用報，或者轉真人客服核對。',
    '末四碼用來核對身份，以下單時留的號碼為準。記不起來就登入再問我，或者轉真人客服。',
  ],
  'order.not-among': [
    '{you}的訂單裡沒有看到這件商品，是下面哪筆訂單{ne}？',
    '沒有找到含這件商品的訂單，請點一下要說的是哪筆訂單。',
  ],
  'ask.trouble-option': ['{you}想怎麼處理{ne}？', '接下來{you}想怎麼辦？點一個，或者直接說。'],
  'delivery.estimated': [
    '現在下單，最晚 {leaves}從{origin}發{carrier}，到{place} {minDays}–{maxDays} 天，大約 {from}到 {to}之間送到。',
    '發{place}一般 {minDays}–{maxDays} 天：{leaves}前發出，預計 {from}–{to}到。',
  ],
  'delivery.presale': [
    '{product}是預購，最晚 {leaves}發出[；發出後到{place} {minDays}–{maxDays} 天，大約 {from}到 {to}之間送到]。',
    '{product}還在預購，{leaves}前發，[到{place}再加 {minDays}–{maxDays} 天，]預計 {from}–{to}到。',
  ],
  'delivery.restock': [
    '{product}現在沒貨，預計 {restock}到貨，到貨後最晚 {leaves}發出，[到{place} {minDays}–{maxDays} 天，]大約 {from}到 {to}之間送到。',
    '{product}要等補貨（預計 {restock}），{leaves}前發出，預計 {from}–{to}到[{place}]。',
  ],
  'delivery.basis': [
    '[今天 {cutoffPassed} 點的截單已過，明天發。][中間有 {restDays} 天假日不算。][{disruption}，可能再慢一些。]',
    '[過了今天 {cutoffPassed} 點的截單，所以排到明天。][除去 {restDays} 天假日。][{disruption}，也許會晚一點。]',
  ],
  'delivery.two-places': ['現在下單，最晚 {leaves}從{origin}發{carrier}：{ranges}。', '{leaves}前發出，{ranges}。'],
  'delivery.shopwide': [
    '每天 {cutoff} 點前付款當天發，之後的第二天發，{origin}發{carrier}，一般 {minDays}–{maxDays} 天到。<告訴我城市，我能算得更準|說城市，算得更準>。',
    '現在下單最晚 {leaves}發出，一般 {minDays}–{maxDays} 天到。要發到哪裡？說個城市我再細算。',
  ],
  'delivery.unknown': [
    '{product}現在沒貨，還沒有到貨時間，所以出貨時間也定不下來。',
    '這款暫時沒貨，也沒有到貨日期，我不好估時間。',
  ],
  'shipping.free': ['{goods}[，到{place}]免運。', '不用運費{o}：{goods}[，到{place}]，已經滿免運。'],
  'shipping.charged': [
    '[到{place}]運費 {fee}：{goods}[，滿 {freeFrom} 免運]。',
    '{goods}[，到{place}]要運費 {fee}[，滿 {freeFrom} 就免運]。',
  ],
  'shipping.not-delivered': [
    '{place}目前不發[，{reason}]。換個收件地點的話，我再幫{you}看運費和時間。',
    '到{place}現在發不了[：{reason}]。有別的收件地址可以告訴我。',
  ],
  'shipping.general': ['[到{place}]運費 {fee}[，滿 {freeFrom} 免運]。', '[{place}]滿 {freeFrom} 免運，不滿收 {fee}。'],
  'order.found': ['訂單 {order} 查到了，詳情在下面。', '查到訂單 {order} 了。'],
  'order.carrier': ['{carriers}承運。', '走的是{carriers}。'],
  'order.carrier-unsent': [
    '還沒發出，這筆訂單還沒有定快遞；店裡一般發{usual}。',
    '訂單還沒發，店裡平時用{usual}，發出後以物流為準。',
  ],
  'order.waybill': ['單號：{waybills}。', '{waybills}。'],
  'order.waybill-unsent': ['還沒發出，所以還沒有快遞單號。', '出貨之後才有單號，現在還沒發。'],
  'order.parcels': [
    '這筆訂單分了 {parcels} 個包裹：{all}。[{unsent}還沒發出。]',
    '一共 {parcels} 個包裹：{all}。[{unsent}還在備貨。]',
  ],
  'order.one-parcel': ['這筆訂單是一個包裹：{all}。[{unsent}還沒發出。]', '就一個包裹：{all}。[{unsent}還在備貨。]'],
  'order.parcels-unsent': ['還沒發出，分幾個包裹要等倉庫打包才知道。', '現在還沒出貨，包裹數還沒定。'],
  'order.why-stock': [
    '還沒發，是因為{goods}缺貨[，預計 {restock}到貨][；承諾 {promised} 前發出]。',
    '{goods}暫時缺貨，[{restock}左右到貨，]到貨就排出貨[，承諾的時間是 {promised}]。',
  ],
  'order.why-presale': [
    '{goods}是預購，最晚 {presale}發出，所以還沒發。',
    '還沒發是因為{goods}在預購期，{presale}前發。',
  ],
  'order.why-address': [
    '還沒發，是因為收件地址有問題[，缺{lacks}]。把完整的地址發我，改好了倉庫才能發。',
    '倉庫沒法按現在的地址發[：缺{lacks}]。點下面改一下地址就行。',
  ],
  'order.why-late-paid': [
    '付款是 {paid}，過了當天 {cutoff} 點的截單，所以排在第二天發[，承諾 {promised} 前發出]。',
    '當天 {cutoff} 點後付的款，順延一天[，最晚 {promised} 發]。',
  ],
  'order.why-packing': [
    '沒有卡住，正常備貨中[，承諾 {promised} 前發出，還沒到時間]。',
    '倉庫在備貨，一切正常[，最晚 {promised} 發]。',
  ],
  'order.ships': ['最晚 {promised} 發出[（{cause}）]。', '承諾 {promised} 前發[，{cause}]。'],
  'order.urge-moving': [
    '現在還在預計的時間裡，快遞單獨催不快；{eta}還沒到就告訴我，我來催。',
    '這個時間內到都算正常，{eta}沒送到再跟我說，我馬上去催。',
  ],
  'order.urge-unsent': [
    '現在還在承諾的時間裡；過了 {promised} 還沒發，跟我說一聲，我來催倉庫。',
    '還沒超過承諾的出貨時間；到 {promised} 沒發出，我幫{you}催。',
  ],
  'order.arrives': [
    '預計{eta}送到（{etaBasis}）。現在到了：{nodeAt} {node}。',
    '預計{eta}到，{etaBasis}；最新一條是 {nodeAt} {node}。',
  ],
  'order.arrives-late': [
    '原來預計{eta}到，已經過了，說明路上慢了。最新一條是 {nodeAt} {node}。',
    '比預計的{eta}晚了，現在是 {nodeAt} {node}。',
  ],
  'order.arrives-unknown': [
    '快遞沒有給到達時間，我不好估。最新一條是 {nodeAt} {node}。',
    '現在還沒有預計到達的時間，最新物流：{nodeAt} {node}。',
  ],
  'order.arrives-unsent': [
    '還沒發出[，承諾 {promised} 前發]；發出後[到{province}]一般 {minDays}–{maxDays} 天到。',
    '要等出貨[（最晚 {promised}）]，發出後[到{province}]大約 {minDays}–{maxDays} 天。',
  ],
  'order.holiday': ['今天是假日，快遞停運或變慢，時鐘不走，節後會恢復。', '假日裡物流不更新是正常的，節後繼續。'],
  'order.other-parcels': ['這筆訂單分了 {parcels} 個包裹，另外的：{others}。', '還有包裹：{others}。'],
  'refund.expected': [
    '{title}退款是 {refund}[（{ways}）]，按這件實際付的錢算。',
    '這件會退 {refund}[（{ways}）]，是分攤優惠後實付的錢。',
  ],
  'refund.none': ['訂單 {order} 沒有進行中的退款。', '這筆訂單沒查到退款。'],
  'refund.progress': ['訂單 {order} 的退款：{rows}。', '查到訂單 {order} 的退款，{rows}。'],
  'refund.awaiting-goods': [
    '訂單 {order} 的退貨 {case} 已登記，[退貨單號 {waybill}，]等倉庫收到貨，{refundDays} 天內原路退 {refund}[（{ways}）]。',
    '退貨 {case} 還沒到倉，[退貨單號 {waybill}，]到倉後 {refundDays} 天內原路退 {refund}[（{ways}）]。',
  ],
  'refund.rule': ['倉庫收到退貨後 {refundDays} 天內原路退款。', '收到退貨後 {refundDays} 天內退，原路返回。'],
  'order.unpaid': ['訂單 {order} 還沒付款，付款後才會安排出貨。', '這筆訂單還在等付款。'],
  'order.paid': [
    '訂單 {order} 已付款，正在備貨[，承諾 {promised} 前發出]。',
    '{dear}付款收到了，還沒發出[，最晚 {promised} 發]。',
  ],
  'order.held': [
    '訂單 {order} 還沒發，原因是：{hold}。[承諾 {promised} 前發出。]',
    '還沒發出，因為{hold}[，最晚 {promised} 發]。',
  ],
  'order.overdue': [
    '訂單 {order} 已經過了承諾的出貨時間[（{promised}）]還沒發出[，原因：{hold}]，這是店裡沒做到。要催的話說一聲，我登記給同事。',
    '這筆訂單超過了承諾的出貨時間[ {promised}]。需要的話我登記下來，請同事去催倉庫。',
  ],
  'order.part-shipped': [
    '訂單 {order} 分開出貨，一部分已經在路上：{nodeAt} {node}[，預計{eta}送到]。其餘的還在備貨。',
    '一部分發出了（{nodeAt} {node}），其餘的還在備貨[，最晚 {promised} 發]。',
  ],
  'order.moving': [
    '{dear}在路上了：{nodeAt} {node}。[預計{eta}送到，{carrier}承運。]',
    '訂單 {order} 由{carrier}運送，最新一條是 {nodeAt} {node}。[預計{eta}到。]',
  ],
  'order.delivering': [
    '正在派送：{nodeAt} {node}。[預計{eta}送到。]請留意電話{o}。',
    '{dear}快到了，{nodeAt} {node}。[預計{eta}送到。]',
  ],
  'order.stored': ['已經到了，在等{you}去取：{nodeAt} {node}。', '包裹存好了：{nodeAt} {node}，憑取件碼去拿就行。'],
  'order.signed': ['訂單 {order} 已簽收[，時間是 {signed}]。', '這筆訂單已經簽收了[（{signed}）]。沒收到的話告訴我。'],
  'order.returning': ['退回的包裹在路上：{nodeAt} {node}。', '退貨在途：{nodeAt} {node}。'],
  'order.refunding': [
    '訂單 {order} 正在退款處理中[，最新物流：{nodeAt} {node}]。',
    '這筆訂單在退款流程裡[，{nodeAt} {node}]。',
  ],
  'order.refunded': ['訂單 {order} 已經退款。', '這筆訂單的退款已經完成。'],
  'order.cancelled': ['訂單 {order} 已經取消。', '這筆訂單是取消狀態。'],
  'order.none': ['{you}的帳號下還沒有訂單。是用別的帳號買的嗎？', '這個帳號裡沒查到訂單。'],
  'order.not-found': [
    '訂單編號和手機末四碼沒有對上。請再核對一下，把兩樣一起發我。',
    '還是沒對上，麻煩把訂單編號和收件手機末四碼再發一次。',
  ],
  'order.locked': ['核對的次數太多，先暫停了。我轉給同事幫{you}查。', '為了安全，核對暫停了，由同事接著幫{you}查。'],
  'order.unavailable': [
    '訂單系統這會兒沒有回應，沒查到。過一會兒再問我，或者轉真人客服。',
    '暫時連不上訂單系統，稍後再試一次，也可以轉真人客服。',
  ],
  'order.offline': [
    '查訂單要連上網路才能辦。網路恢復後我接著查，問題已經記下了。',
    '現在離線，訂單查不了。連上網路後我會接著查。',
  ],
  'trouble.not-shipped': [
    '訂單 {order} [過了承諾的出貨時間（{passed}）還沒發出][會趕不上承諾的出貨時間（{coming}）][，原因：{cause}]。',
    '這筆訂單[已經過了承諾的出貨時間 {passed}][要晚於承諾的 {coming} 才能發][，{cause}]。',
  ],
  'trouble.not-collected': [
    '{parcel}打包好 {hours} 小時了還沒被快遞取走，比正常的慢[；{cause}]。',
    '{nodeAt} 就打包好了，{hours} 小時還沒取件[，{cause}]。',
  ],
  'trouble.stalled': [
    '{parcel}停在 {nodeAt} {node}，{hours} 小時沒有新的物流，比正常的慢[；{cause}]。',
    '最後一條物流是 {nodeAt} {node}，已經 {hours} 小時沒動了[，{cause}]。',
  ],
  'trouble.not-signed': [
    '{parcel}{nodeAt} 就在派送了，{hours} 小時還沒簽收，比正常的慢[；{cause}]。',
    '派送了 {hours} 小時還沒簽收，最後一條是 {nodeAt} {node}[，{cause}]。',
  ],
  'trouble.long-silent': [
    '{parcel}停在 {nodeAt} {node}，已經 {hours} 小時沒有動靜，這不正常，要有人去查[；{cause}]。',
    '{hours} 小時沒有新物流（最後是 {nodeAt} {node}），超出正常的範圍了[，{cause}]。',
  ],
  'trouble.signed-then-moving': [
    '{parcel}的記錄自相矛盾：先顯示簽收，{nodeAt} 又有「{node}」。要核對一下到底送到沒有。',
    '物流顯示簽收之後，{nodeAt} 又出現「{node}」，前後對不上。',
  ],
  'trouble.signed-unseen': [
    '{parcel}沒有派送記錄，{nodeAt} 就顯示「{node}」，這不合常理，{you}收到了嗎？',
    '{nodeAt} 顯示「{node}」，但之前沒有派送記錄，要核對一下。',
  ],
  'trouble.out-of-order': [
    '{parcel}的物流先後對不上：{nodeAt} {node} 不該排在運輸之後，像是快遞補錄的。',
    '物流順序不對（{nodeAt} {node}），多半是快遞補錄，我沒法判斷現在在哪。',
  ],
  'trouble.two-cities': [
    '{parcel}幾乎同時出現在兩個城市，{nodeAt} {node} 這一條多半有誤。',
    '物流有一條對不上：{nodeAt} {node}，前一站在別的城市，時間卻幾乎一樣。',
  ],
  'trouble.returned': [
    '{parcel}正在退回：{nodeAt} {node}。不是{you}申請退的話，可以重發或者退款。',
    '{nodeAt} 顯示「{node}」，包裹在往回走。',
  ],
  'trouble.refused': [
    '{parcel}被登記成拒收：{nodeAt} {node}。不是{you}拒收的話，可以重發或者退款。',
    '快遞在 {nodeAt} 記了「{node}」，包裹會退回來。',
  ],
  'trouble.lost': [
    '快遞登記{parcel}丟失了：{nodeAt} {node}。可以重發或者退款。',
    '{nodeAt} 快遞報了「{node}」，這個包裹送不到了。',
  ],
  'trouble.damaged': [
    '快遞登記{parcel}破損：{nodeAt} {node}。可以重發或者退款。',
    '{nodeAt} 快遞報了「{node}」，先別簽收，重發或退款都可以。',
  ],
  'trouble.bad-address': [
    '{parcel}送不到：{nodeAt} {node}。核對一下地址和電話，要改的話發我新的。',
    '快遞說「{node}」（{nodeAt}），地址或電話要核對一下。',
  ],
  'trouble.failed': ['{parcel}沒有送成：{nodeAt} {node}[；{cause}]。', '{nodeAt} {node}，這次沒送到[，{cause}]。'],
  'trouble.not-received': [
    '物流顯示 {signed} 已簽收[，記錄是「{node}」]。先看看家人、警衛、取貨點或智慧櫃有沒有代收；沒有的話，我請同事去核對簽收人。',
    '記錄上 {signed} 簽收了[（{node}）]。沒在家人、前台或智慧櫃那裡的話，可以核對簽收人。',
  ],
  'trouble.none': [
    '看了訂單 {order}，沒有異常：最新一條是 {nodeAt} {node}[，預計{eta}送到]。',
    '物流正常在走，{nodeAt} {node}[，預計{eta}到]。',
  ],
  'trouble.not-due': [
    '訂單 {order} 還沒發出，但沒到承諾的時間[（{promised}）]。',
    '還在備貨，承諾的出貨時間[是 {promised}，]還沒到。',
  ],
  'trouble.others': ['另外：{others}。', '還有：{others}。'],
  'trouble.waiting': [
    '好，先等等。有新的物流我查得到，隨時問我；不想等了說一聲「催一催」就行。',
    '那先不動。之後想催、想退，告訴我就行。',
  ],
  'trouble.filed': [
    '「{wish}」已經記成客服單[ {ticket}]，交給{group}去處理。有沒有結果，問我「客服單進度」就能看到。',
    '客服單[ {ticket} ]已經登記：{wish}。同事處理到哪一步，隨時問我。',
  ],
  'trouble.filed-before': [
    '「{wish}」之前已經記過，客服單 {ticket} 還在處理，{ticketAt} 更新。不用再記一次，有結果會寫在客服單裡。',
    '已經有客服單 {ticket} 在辦「{wish}」了（{ticketAt} 更新），同事還在處理。',
  ],
  'trouble.not-filed': ['這會兒客服單登記不上，我直接轉給同事。', '登記沒有成功，轉給同事接著辦。'],
  'trouble.notice': ['{dear}訂單 {order} 有個情況先告訴{you}：', '先跟{you}說一聲，訂單 {order} 有點狀況：'],
}
