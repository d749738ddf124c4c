import type { changeLines } from '../../../dialog/lines/change-lines.ts'

/** Traditional Chinese wordings for changes of an order; the notation is told in `../README.md`. */
export const changeTemplates: Record<(typeof changeLines)[number], readonly string[]> = {
  'ask.order-change': [
    '{dear}可以，把訂單編號和收件手機的末四碼一起發我，我看這筆訂單現在能不能辦。',
    '先告訴我訂單編號和收件手機末四碼，我看看這筆訂單走到哪一步了。',
  ],
  'ask.address': [
    '新地址發我就行，一句話說完：省市區、街道門牌，收件人和電話不變可以不寫。',
    '改到哪裡{ne}？把省市區和詳細門牌發我。',
  ],
  'ask.address-place': ['這個地址是哪個省、市、區的？', '還差省市區，告訴我是哪裡。'],
  'ask.address-which': [
    '[「{district}」不止一個城市有，]是哪一個{ne}？',
    '[叫「{district}」的有好幾個，]點一下是哪個城市的。',
  ],
  'ask.address-detail': ['街道和門牌號還沒有，比如哪條路幾號、幾棟幾室。', '還差詳細地址：路名、門牌、樓棟房號。'],
  'ask.address-recipient': ['收件人叫什麼{ne}？', '收件人寫誰的名字？'],
  'ask.address-phone': ['收件人的手機號碼是多少？', '還差收件人的手機號碼。'],
  'ask.change-line': ['{dear}這筆訂單有幾樣東西，要改的是哪一件？', '要改哪一件？點一下就行。'],
  'ask.change-target': [
    '[{title}]想換成什麼？說顏色、尺寸或件數都行[，現在是{now}]。',
    '換成哪個顏色、尺寸，或者幾件？[現在下單的是{now}。]',
  ],
  'ask.cancel-line': ['要取消的是哪一件？點一下就行。', '{dear}這筆訂單裡不要哪一件了？'],
  'ask.cancel-reason': [
    '<方便說下為什麼取消嗎？不想說可以跳過|為什麼取消？可以跳過>。',
    '取消的原因是什麼{ne}？跳過也行。',
  ],
  'ask.with-orders': ['想和哪筆訂單一起發？', '點一下要合在一起的那筆訂單。'],
  'ask.other-order': ['另一筆訂單的訂單編號發我。', '還差另一筆訂單的訂單編號。'],
  'ask.delivery-date': ['想哪天送{ne}？說個日期，比如「週六」或「下週三」。', '希望哪一天送到？說個日子。'],
  'ask.price-wish': ['想改成多少錢{ne}？說個數，我看能不能辦。', '希望減多少，或者改到多少？說個數就行。'],
  'ask.price-again': [
    '[我這裡最多還能減 {left}，]再多要同事來定。想改到多少？',
    '還是一樣[，我最多還能減 {left}]，更多的要同事看。說個數我來提交。',
  ],
  'ask.payment-trouble': ['付款時提示的是哪一種？點一下，辦法不一樣。', '頁面上寫的是什麼提示？選一個最像的。'],
  'ask.payment-method': ['這筆訂單還沒付款，想換哪種付款方式？', '換成哪種付款方式{ne}？'],
  'change.confirm-address': [
    '[訂單 {order} 改寄到：{after}。][運費要多付 {fee}。]核對一下，沒問題就點「確認」。',
    '[新地址是：{after}。][到那裡運費多 {fee}。]確認就改嗎？',
  ],
  'change.confirm-default': ['[以後下單預設寄到：{after}。]沒問題就點「確認」。', '[預設地址改成：{after}。]確認嗎？'],
  'change.confirm-items': [
    '[{title}從{before}換成{after}，現在有貨。][{difference}。]確認就改嗎？',
    '[換成{after}有貨，原來是{before}。][{difference}。]沒問題就點「確認」。',
  ],
  'change.confirm-cancel': [
    '[{whole}。][取消後退 {refund}，{ways}。][{back}。][{gifts}會一起取消。]確認取消這筆訂單嗎？',
    '[{whole}。][這筆訂單取消會退 {refund}，{ways}。][{back}。][{gifts}也不再寄。]沒問題就點「確認」。',
  ],
  'change.confirm-part': [
    '只取消{title} {pieces} 件，其餘照常發。[{broken}。][{shipping}。][退 {refund}，{ways}。][取消後應付 {due}。][{freed}。]沒問題就點「確認」。',
    '這筆訂單只去掉{title} {pieces} 件，別的不動。[{broken}。][{shipping}。][會退 {refund}，{ways}。][應付變成 {due}。][{freed}。]確認嗎？',
  ],
  'change.confirm-lost': [
    '[{broken}，]去掉{title}後剩下的按規則要再付 {owe}，我不能直接辦。提交給同事看怎麼處理嗎？',
    '去掉{title}後[{broken}，]剩下的反而多 {owe}，要同事核對。需要我提交嗎？',
  ],
  'change.confirm-combine': [
    '[{orders} 地址一樣，都還沒發。]確認合在一起發嗎？',
    '[{orders} 可以一起發。]沒問題就點「確認」。',
  ],
  'change.confirm-delivery': ['[訂單 {order} 約在 {day}送。]確認嗎？', '[送貨日期定在 {day}。]沒問題就點「確認」。'],
  'change.confirm-price': [
    '[可以減 {off}，應付從 {due} 變成 {after}。]確認嗎？',
    '[這筆訂單減 {off} 後應付 {after}。]沒問題就點「確認」。',
  ],
  'change.confirm-payment': [
    '[訂單 {order} 改用{method}付，應付 {due}。]確認嗎？',
    '[付款方式換成{method}。]沒問題就點「確認」。',
  ],
  'change.confirm-request': [
    '[{why}，我不能直接改。]可以提交給同事處理，[{note}。]要提交嗎？',
    '[{why}，這一步要同事來辦。][{note}。]要我提交嗎？',
  ],
  'change.confirm-extra': [
    '[要多付 {extra}，付過款的訂單得由同事來收。]要提交給同事嗎？',
    '[比原來多 {extra}，這筆錢要同事處理。]提交給同事嗎？',
  ],
  'change.confirm-cap': [
    '[減 {off} 超過了我能辦的額度。][我這裡最多還能減 {left}。]要提交給同事看嗎？',
    '[{off} 我減不了。][我這裡最多還能減 {left}。]更多的要同事來定，要提交嗎？',
  ],
  'change.address-done': [
    '已修改，訂單 {order} 現在寄到：{address}。[{others} 還是原來的地址，要改的話把單號和新地址再發我一次。]',
    '地址已修改，系統裡現在是：{address}。[{others} 沒有動，也要改就把單號和新地址再發我一次。]',
  ],
  'change.default-done': ['預設地址已修改，現在是：{address}。', '已修改，以後下單預設寄到：{address}。'],
  'change.items-done': [
    '已修改，訂單 {order} 現在是{title}，{after}。[{money}。]',
    '改好了，系統裡{title}現在是{after}。[{money}。]',
  ],
  'change.cancel-done': [
    '訂單 {order} 已取消。[退款 {refund} 已提交，{ways}。][{back}。]',
    '已取消訂單 {order}。[{refund} 會按原路退，{ways}。][{back}。]',
  ],
  'change.part-done': [
    '已取消{title}[ {pieces} 件]，訂單 {order} 裡還有{stays}。[退款 {refund} 已提交，{ways}。][現在應付 {due}。]',
    '{title}[ {pieces} 件]已取消，訂單 {order} 還剩{stays}。[{refund} 會退回，{ways}。][應付 {due}。]',
  ],
  'change.combine-done': ['已合併，{orders} 會一起發。', '{orders} 已合併，一起發出。'],
  'change.delivery-done': ['已約好，訂單 {order} 的送貨日期是 {day}。', '送貨日期已改成 {day}。'],
  'change.price-done': ['已改價，訂單 {order} 現在應付 {due}。', '應付已改成 {due}，可以去付款了。'],
  'change.payment-done': [
    '付款方式已換成{method}，應付 {due}，打開訂單就能接著付。',
    '已換成{method}。應付 {due}，去訂單裡付款就行。',
  ],
  'change.filed': [
    '[{meanwhile}，不能直接辦。]已提交，客服單號 {ticket}，由{group}處理。想知道進展，隨時報這個號問我。',
    '[{meanwhile}，要同事來辦。]客服單 {ticket} 已提交給{group}。想知道進展，報這個號問我就行。',
  ],
  'change.refused': ['{why}[，{cannot}]。[{advice}]', '[{cannot}：]{why}。[{advice}]'],
  'change.refused-now': [
    '沒有辦成：{why}[，{cannot}]。[{advice}]',
    '剛才提交時系統沒有通過，因為{why}[，{cannot}]。[{advice}]',
  ],
  'change.not-done': [
    '系統沒有確認，這次不算辦成。可以稍後再試，或者轉真人客服看一眼訂單。',
    '沒收到系統的確認，先當作沒有辦。過一會兒再跟我說一次，或者轉真人客服。',
  ],
  'change.none-open': ['{you}現在沒有{state}，這件事辦不了。', '沒有找到{state}，這件事現在辦不了。'],
  'change.not-in-order': [
    '訂單 {order} 裡現在沒有{title}，有的是{stays}。要取消哪一件，或者整單取消？',
    '{title}現在不在訂單 {order} 裡，裡面是{stays}。這些要取消嗎？',
  ],
  'change.not-delivered': [
    '{place}目前不發[，{reason}]，這筆訂單的地址沒有動。換個能發的地方，把新地址發我就行。',
    '改不到{place}[：{reason}]，地址還是原來的。有別的地址可以發我。',
  ],
  'change.others': [
    '[「{wanted}」現在沒貨，]訂單沒有動。下面這些有貨，要換成哪個？',
    '[「{wanted}」暫時缺貨，]訂單還是原來的樣子。這幾個有貨，要換嗎？',
  ],
  'change.no-variant': ['{title}沒有「{wanted}」。有貨的是這些：', '這一款沒有「{wanted}」，可以選的有：'],
  'change.no-others': [
    '「{wanted}」現在沒貨[，預計 {restock}到]，別的規格也沒有庫存，訂單沒有動。',
    '「{wanted}」缺貨[，預計 {restock}到]，別的規格也沒有了，訂單沒有改動。',
  ],
  'change.nothing-left': ['這一件全部不要的話，要走取消訂單。', '一件都不留就是取消了，要取消的話點下面。'],
  'change.combine-none': ['沒有第二個待出貨的訂單可以合在一起。', '只有這筆訂單還沒發，沒有可以合併的。'],
  'change.other-day': [
    '[{day}不行，最早 {earliest}，最晚 {latest}。]換一天吧，想哪天送？',
    '[可以約的日子是 {earliest}到 {latest}，{day}不在裡面。]改成哪天？',
  ],
  'change.offer-address': ['要我現在改的話，把訂單編號和新地址發我。', '要改的話直接說「幫我改地址」。'],
  'change.offer-items': ['要我現在換的話，說訂單編號和想換的顏色尺寸。', '要換的話直接告訴我換成什麼。'],
  'change.offer-cancel': ['要取消的話，直接說「幫我取消訂單」。', '想取消哪筆訂單，把訂單編號發我就行。'],
  'change.offer-combine': ['要合單的話，把兩個訂單編號發我。', '想合在一起發，告訴我是哪兩筆訂單。'],
  'change.offer-delivery': ['要約日子的話，告訴我訂單編號和哪天送。', '想約哪天，直接跟我說。'],
  'change.offer-price': ['有沒付款的訂單想改價，把訂單編號發我。', '想改哪筆訂單的價，告訴我訂單編號。'],
  'change.offer-payment': ['沒付款的訂單想換付款方式，直接跟我說換成哪種。', '付款卡住了可以告訴我提示了什麼。'],
  'payment.limit': [
    '這是金融卡或帳戶的支付額度用完了，不是訂單的問題。可以換一張卡、換個付款方式，或者在銀行 App 裡調高限額再付。',
    '提示額度不足，換一種付款方式最快；想用這張卡，要先在銀行 App 調高限額。',
  ],
  'payment.network': [
    '多半是網路斷了一下。先看訂單是不是已經付上，沒付上就換個網路、重新打開再付一次，別連著點。',
    '網路的問題：換成行動網路或 Wi-Fi 再試，付之前先到訂單裡看一眼，避免重複付。',
  ],
  'payment.expired': [
    '付款頁放久了會失效。回到「我的訂單」打開這筆訂單，點繼續付款會生成新的付款頁。',
    '這次的付款頁過期了，訂單還在的話，從「我的訂單」重新點付款就行。',
  ],
  'payment.balance': [
    '帳戶餘額不夠付這筆訂單。儲值後再付，或者換一種付款方式。',
    '餘額不足：可以換成別的付款方式，或者儲值後接著付。',
  ],
  'payment.risk': [
    '支付平台做了安全限制，我們這邊解不開。按提示完成本人驗證，或者換個付款方式。',
    '這是支付方的風險提示，聯絡銀行或支付平台的客服能解除；著急的話換一種付款方式。',
  ],
  'payment.closed': [
    '這筆訂單已經關閉，不能再付了。想要的話重新下單就行，價格和庫存以現在的為準。',
    '訂單關閉後付不了款，需要重新下單。',
  ],
  'payment.order': [
    '訂單 {order} 應付 {due}[，{until} 前付款都有效]。',
    '要付的是訂單 {order}，{due}[，保留到 {until}]。',
  ],
}
