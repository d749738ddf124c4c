import type { changeLines } from '../../dialog/lines/change-lines.ts'

/** Wordings for changes of an order; how they are filled is told in `templates.ts`. */
export const changeTemplates: Record<(typeof changeLines)[number], readonly string[]> = {
  'ask.order-change': [
    '{dear}可以，把订单号和收货手机的后四位一起发我，我看这一单现在能不能办。',
    '先告诉我订单号和收货手机后四位，我看看这一单走到哪一步了。',
  ],
  'ask.address': [
    '新地址发我就行，一句话说完：省市区、街道门牌，收件人和电话不变可以不写。',
    '改到哪里{ne}？把省市区和详细门牌发我。',
  ],
  'ask.address-place': ['这个地址是哪个省、市、区的？', '还差省市区，告诉我是哪里。'],
  'ask.address-which': [
    '[「{district}」不止一个城市有，]是哪一个{ne}？',
    '[叫「{district}」的有好几个，]点一下是哪个城市的。',
  ],
  'ask.address-detail': ['街道和门牌号还没有，比如哪条路几号、几栋几室。', '还差详细地址：路名、门牌、楼栋房号。'],
  'ask.address-recipient': ['收件人叫什么{ne}？', '收件人写谁的名字？'],
  'ask.address-phone': ['收件人的手机号是多少？', '还差收件人的手机号。'],
  'ask.change-line': ['{dear}这一单有几样东西，要改的是哪一件？', '要改哪一件？点一下就行。'],
  'ask.change-target': [
    '[{title}]想换成什么？说颜色、尺码或件数都行[，现在是{now}]。',
    '换成哪个颜色、尺码，或者几件？[现在拍的是{now}。]',
  ],
  'ask.cancel-line': ['要取消的是哪一件？点一下就行。', '{dear}这一单里不要哪一件了？'],
  'ask.cancel-reason': [
    '<方便说下为什么取消吗？不想说可以跳过|为什么取消？可以跳过>。',
    '取消的原因是什么{ne}？跳过也行。',
  ],
  'ask.with-orders': ['想和哪一单一起发？', '点一下要合在一起的那一单。'],
  'ask.other-order': ['另一单的订单号发我。', '还差另一单的订单号。'],
  'ask.delivery-date': ['想哪天送{ne}？说个日期，比如「周六」或「下周三」。', '希望哪一天送到？说个日子。'],
  'ask.price-wish': ['想改成多少钱{ne}？说个数，我看能不能办。', '希望减多少，或者改到多少？说个数就行。'],
  'ask.price-again': [
    '[我这里最多还能减 {left}，]再多要同事来定。想改到多少？',
    '还是一样[，我最多还能减 {left}]，更多的要同事看。说个数我来提交。',
  ],
  'ask.payment-trouble': ['付款时提示的是哪一种？点一下，办法不一样。', '页面上写的是什么提示？选一个最像的。'],
  'ask.payment-method': ['这一单还没付款，想换哪种付款方式？', '换成哪种付款方式{ne}？'],
  'change.confirm-address': [
    '[订单 {order} 改寄到：{after}。][运费要多付 {fee}。]核对一下，没问题就点「确认」。',
    '[新地址是：{after}。][到那里运费多 {fee}。]确认就改吗？',
  ],
  'change.confirm-default': ['[以后下单默认寄到：{after}。]没问题就点「确认」。', '[默认地址改成：{after}。]确认吗？'],
  'change.confirm-items': [
    '[{title}从{before}换成{after}，现在有货。][{difference}。]确认就改吗？',
    '[换成{after}有货，原来是{before}。][{difference}。]没问题就点「确认」。',
  ],
  'change.confirm-cancel': [
    '[{whole}。][取消后退 {refund}，{ways}。][{back}。][{gifts}会一起取消。]确认取消这一单吗？',
    '[{whole}。][这一单取消会退 {refund}，{ways}。][{back}。][{gifts}也不再寄。]没问题就点「确认」。',
  ],
  'change.confirm-part': [
    '只取消{title} {pieces} 件，其余照常发。[{broken}。][{shipping}。][退 {refund}，{ways}。][取消后应付 {due}。][{freed}。]没问题就点「确认」。',
    '这一单只去掉{title} {pieces} 件，别的不动。[{broken}。][{shipping}。][会退 {refund}，{ways}。][应付变成 {due}。][{freed}。]确认吗？',
  ],
  'change.confirm-lost': [
    '[{broken}，]去掉{title}后剩下的按规则要再付 {owe}，我不能直接办。提交给同事看怎么处理吗？',
    '去掉{title}后[{broken}，]剩下的反而多 {owe}，要同事核对。需要我提交吗？',
  ],
  'change.confirm-combine': [
    '[{orders} 地址一样，都还没发。]确认合在一起发吗？',
    '[{orders} 可以一起发。]没问题就点「确认」。',
  ],
  'change.confirm-delivery': ['[订单 {order} 约在 {day}送。]确认吗？', '[送货日期定在 {day}。]没问题就点「确认」。'],
  'change.confirm-price': [
    '[可以减 {off}，应付从 {due} 变成 {after}。]确认吗？',
    '[这一单减 {off} 后应付 {after}。]没问题就点「确认」。',
  ],
  'change.confirm-payment': [
    '[订单 {order} 改用{method}付，应付 {due}。]确认吗？',
    '[付款方式换成{method}。]没问题就点「确认」。',
  ],
  'change.confirm-request': [
    '[{why}，我不能直接改。]可以提交给同事处理，[{note}。]要提交吗？',
    '[{why}，这一步要同事来办。][{note}。]要我提交吗？',
  ],
  'change.confirm-extra': [
    '[要多付 {extra}，付过款的订单得由同事来收。]要提交给同事吗？',
    '[比原来多 {extra}，这笔钱要同事处理。]提交给同事吗？',
  ],
  'change.confirm-cap': [
    '[减 {off} 超过了我能办的额度。][我这里最多还能减 {left}。]要提交给同事看吗？',
    '[{off} 我减不了。][我这里最多还能减 {left}。]更多的要同事来定，要提交吗？',
  ],
  'change.address-done': [
    '已修改，订单 {order} 现在寄到：{address}。[{others} 还是原来的地址，要改的话把单号和新地址再发我一次。]',
    '地址已修改，系统里现在是：{address}。[{others} 没有动，也要改就把单号和新地址再发我一次。]',
  ],
  'change.default-done': ['默认地址已修改，现在是：{address}。', '已修改，以后下单默认寄到：{address}。'],
  'change.items-done': [
    '已修改，订单 {order} 现在是{title}，{after}。[{money}。]',
    '改好了，系统里{title}现在是{after}。[{money}。]',
  ],
  'change.cancel-done': [
    '订单 {order} 已取消。[退款 {refund} 已提交，{ways}。][{back}。]',
    '已取消订单 {order}。[{refund} 会按原路退，{ways}。][{back}。]',
  ],
  'change.part-done': [
    '已取消{title}[ {pieces} 件]，订单 {order} 里还有{stays}。[退款 {refund} 已提交，{ways}。][现在应付 {due}。]',
    '{title}[ {pieces} 件]已取消，订单 {order} 还剩{stays}。[{refund} 会退回，{ways}。][应付 {due}。]',
  ],
  'change.combine-done': ['已合并，{orders} 会一起发。', '{orders} 已合并，一起发出。'],
  'change.delivery-done': ['已约好，订单 {order} 的送货日期是 {day}。', '送货日期已改成 {day}。'],
  'change.price-done': ['已改价，订单 {order} 现在应付 {due}。', '应付已改成 {due}，可以去付款了。'],
  'change.payment-done': [
    '付款方式已换成{method}，应付 {due}，打开订单就能接着付。',
    '已换成{method}。应付 {due}，去订单里付款就行。',
  ],
  'change.filed': [
    '[{meanwhile}，不能直接办。]已提交，工单号 {ticket}，由{group}处理。想知道进展，随时报这个号问我。',
    '[{meanwhile}，要同事来办。]工单 {ticket} 已提交给{group}。想知道进展，报这个号问我就行。',
  ],
  'change.refused': ['{why}[，{cannot}]。[{advice}]', '[{cannot}：]{why}。[{advice}]'],
  'change.refused-now': [
    '没有办成：{why}[，{cannot}]。[{advice}]',
    '刚才提交时系统没有通过，因为{why}[，{cannot}]。[{advice}]',
  ],
  'change.not-done': [
    '系统没有确认，这次不算办成。可以稍后再试，或者转人工看一眼订单。',
    '没收到系统的确认，先当作没有办。过一会儿再跟我说一次，或者转人工。',
  ],
  'change.none-open': ['{you}现在没有{state}，这件事办不了。', '没有找到{state}，这件事现在办不了。'],
  'change.not-in-order': [
    '订单 {order} 里现在没有{title}，有的是{stays}。要取消哪一件，或者整单取消？',
    '{title}现在不在订单 {order} 里，里面是{stays}。这些要取消吗？',
  ],
  'change.not-delivered': [
    '{place}目前不发[，{reason}]，这一单的地址没有动。换个能发的地方，把新地址发我就行。',
    '改不到{place}[：{reason}]，地址还是原来的。有别的地址可以发我。',
  ],
  'change.others': [
    '[「{wanted}」现在没货，]订单没有动。下面这些有货，要换成哪个？',
    '[「{wanted}」暂时缺货，]订单还是原来的样子。这几个有货，要换吗？',
  ],
  'change.no-variant': ['{title}没有「{wanted}」。有货的是这些：', '这一款没有「{wanted}」，可以选的有：'],
  'change.no-others': [
    '「{wanted}」现在没货[，预计 {restock}到]，别的规格也没有库存，订单没有动。',
    '「{wanted}」缺货[，预计 {restock}到]，别的规格也没有了，订单没有改动。',
  ],
  'change.nothing-left': ['这一件全部不要的话，要走取消订单。', '一件都不留就是取消了，要取消的话点下面。'],
  'change.combine-none': ['没有第二个待发货的订单可以合在一起。', '只有这一单还没发，没有可以合并的。'],
  'change.other-day': [
    '[{day}不行，最早 {earliest}，最晚 {latest}。]换一天吧，想哪天送？',
    '[可以约的日子是 {earliest}到 {latest}，{day}不在里面。]改成哪天？',
  ],
  'change.offer-address': ['要我现在改的话，把订单号和新地址发我。', '要改的话直接说「帮我改地址」。'],
  'change.offer-items': ['要我现在换的话，说订单号和想换的颜色尺码。', '要换的话直接告诉我换成什么。'],
  'change.offer-cancel': ['要取消的话，直接说「帮我取消订单」。', '想取消哪一单，把订单号发我就行。'],
  'change.offer-combine': ['要合单的话，把两个订单号发我。', '想合在一起发，告诉我是哪两单。'],
  'change.offer-delivery': ['要约日子的话，告诉我订单号和哪天送。', '想约哪天，直接跟我说。'],
  'change.offer-price': ['有没付款的订单想改价，把订单号发我。', '想改哪一单的价，告诉我订单号。'],
  'change.offer-payment': ['没付款的订单想换付款方式，直接跟我说换成哪种。', '付款卡住了可以告诉我提示了什么。'],
  'payment.limit': [
    '这是银行卡或账户的支付额度用完了，不是订单的问题。可以换一张卡、换个付款方式，或者在银行 App 里调高限额再付。',
    '提示额度不足，换一种付款方式最快；想用这张卡，要先在银行 App 调高限额。',
  ],
  'payment.network': [
    '多半是网络断了一下。先看订单是不是已经付上，没付上就换个网络、退出重进再付一次，别连着点。',
    '网络的问题：换成流量或 Wi-Fi 再试，付之前先到订单里看一眼，避免重复付。',
  ],
  'payment.expired': [
    '付款页放久了会失效。回到「我的订单」打开这一单，点继续付款会生成新的付款页。',
    '这次的付款页过期了，订单还在的话，从「我的订单」重新点付款就行。',
  ],
  'payment.balance': [
    '账户余额不够付这一单。充值后再付，或者换一种付款方式。',
    '余额不足：可以换成别的付款方式，或者充值后接着付。',
  ],
  'payment.risk': [
    '支付平台做了安全限制，我们这边解不开。按提示完成本人验证，或者换个付款方式。',
    '这是支付方的风险提示，联系银行或支付平台的客服能解除；着急的话换一种付款方式。',
  ],
  'payment.closed': [
    '这一单已经关闭，不能再付了。想要的话重新下单就行，价格和库存以现在的为准。',
    '订单关闭后付不了款，需要重新下单。',
  ],
  'payment.order': [
    '订单 {order} 应付 {due}[，{until} 前付款都有效]。',
    '要付的是订单 {order}，{due}[，保留到 {until}]。',
  ],
}
