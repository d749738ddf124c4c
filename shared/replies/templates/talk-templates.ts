import type { talkLines } from '../../dialog/lines/talk-lines.ts'

/** Wordings for small talk, hand-over and what belongs to no trade; how they are filled is told in `templates.ts`. */
export const talkTemplates: Record<(typeof talkLines)[number], readonly string[]> = {
  'talk.feedback': ['谢谢{you}的评价<，收到了{o}|>。', '谢谢告诉我们。'],
  'talk.greeting': ['[{hello}，]{greeting}', '[{hello}。]{greeting}'],
  'talk.greeting-again': ['在的{o}，请说。', '在{ne}，有什么要查的直接说。', '我在，接着说就行。'],
  'talk.greeting-page': [
    '[{hello}，]{greeting}在看{product}的话，尺码、库存和到手价都可以直接问。',
    '[{hello}。]{greeting}{product}想了解哪方面{ne}？',
  ],
  'hello.morning': ['早上好', '{dear}早上好'],
  'hello.noon': ['中午好', '{dear}中午好'],
  'hello.afternoon': ['下午好', '{dear}下午好'],
  'hello.evening': ['晚上好', '{dear}晚上好'],
  'hello.night': ['夜里好', '{dear}夜里好'],
  'hello.festival': ['{festival}好', '{dear}{festival}好'],
  'talk.thanks': ['不客气{o}<，有需要随时来|>。', '<不客气，|>祝{you}顺利。', '好的<，随时再叫我|>。'],
  'talk.just-done': ['刚才已经提交好了，只算一次，不用再点。', '已经提交过了，不会重复办。'],
  'talk.ack': ['好的{o}。', '嗯<，还有要查的就说|，请说>。', '好的<，随时说|>。'],
  'talk.chitchat': [
    '我是{shop}的{assistant}，AI 客服。商品、尺码、到手价、订单和退货都可以问我。',
    '这个我聊不来{ne}，商品和订单的事我在行。',
    '我只懂店里的事：商品、价格、订单、退换。',
  ],
  'talk.identity': [
    '我是{shop}的 AI 客服{assistant}，不是真人。需要真人的话点「转人工」就行。',
    '这边是 AI 客服{assistant}。要找真人同事，点「转人工」。',
  ],
  'talk.unknown': [
    '这个问题我没有查到可靠的答案，不乱说。可以换个说法，或者转人工问同事。',
    '店里的资料没写到这一点，我不猜。要不要转人工？',
    '还是没查到，转人工最稳妥。',
  ],
  'talk.unknown-near': [
    '这个我没有查到确切的答案。下面是最接近的问题，不是的话可以转人工。',
    '资料里没有直接写这一点，看看是不是想问下面这些，或者转人工。',
  ],
  'talk.which': ['这个要看是哪一种情况，{you}问的是下面哪个？', '有两种说法要分清，{you}指的是哪一个？'],
  'talk.as-written': ['店里的资料是这样写的：', '资料原文：'],
  'talk.not-ready': ['资料还在加载，稍等一下再问我；着急可以转人工。', '知识库还没准备好，请稍后再问，或者转人工。'],
  'talk.unclear': ['这一句我没太明白，换个说法试试？', '没听懂{ne}，能说具体一点吗？'],
  'talk.unresolved': ['看来没答到点上。{you}说得再具体一点，或者直接转人工。', '还是没解决的话，转人工更快。'],
  'talk.first-step': ['这已经是第一个问题了。', '前面没有别的问题了，还是这一步。'],
  'talk.resume': ['接着刚才的：', '回到刚才的事：'],
  'talk.waiting': ['另外问到的「{requests}」，这件办完接着说。', '「{requests}」也记下了，等会儿接着说。'],
  'talk.cancelled': ['好的，那先不办了。', '行，先放着，需要再叫我。'],
  'soothe.wait': ['让{you}久等了，很抱歉。', '换谁这样等着都会着急，抱歉。'],
  'soothe.goods': ['东西没让{you}满意，很抱歉。', '收到的不合心意，换谁都会不舒服，抱歉。'],
  'soothe.other': ['这次没让{you}满意，很抱歉。', '给{you}添了不便，抱歉。'],
  'soothe.again': ['我明白{you}还在着急。', '{you}说的我都看到了。', '知道{you}急，我接着查。'],
  'time.eta': ['照现在的物流，预计{when}送到。', '时间上，预计{when}到。'],
  'time.promised': ['这一单承诺 {when} 前发出。', '时间上，最晚 {when} 发出。'],
  'handoff.asked': ['好的，这就转人工。', '马上为{you}转人工。'],
  'handoff.anger': [
    '这次的体验确实不好，很抱歉。前面的经过都已转给同事，不用再说一遍。',
    '很抱歉让{you}生气。我把经过交给同事，由真人来处理。',
  ],
  'handoff.anger-again': [
    '前面的经过都已转给同事，由真人接着处理，不用再说一遍。',
    '我把经过都交给同事，由真人来处理。',
  ],
  'handoff.complaint-again': [
    '{you}反映的情况我记下了，已转给同事处理，经过不用重说。',
    '这件事交给同事跟进，前面的经过他看得到。',
  ],
  'handoff.complaint': [
    '{you}反映的情况我记下了，很抱歉。已转给同事处理，经过不用重说。',
    '很抱歉给{you}添了麻烦，这件事交给同事跟进。',
  ],
  'handoff.legal': ['{you}说的情况已记录，由同事直接和{you}沟通。', '这件事交由同事处理，前面的记录他看得到。'],
  'handoff.safety': ['安全最要紧：请先停止使用。我马上转给同事处理。', '请先停用、离开危险，我这就转给同事。'],
  'handoff.selfharm': [
    '听到{you}这样说，我很担心。请先联系身边信任的人，或拨打 12356 心理援助热线。我也马上请同事过来。',
    '请先找身边的人陪着，也可以拨打 12356 心理援助热线。同事马上过来。',
  ],
  'handoff.cannot-answer': ['几次都没能答上，我转给同事来回答。', '这个我确实答不了，转给同事。'],
  'handoff.unresolved': [
    '前面没有解决好，我转给同事接着处理，经过不用重说。',
    '转给同事继续处理，前面的记录他看得到。',
  ],
  'handoff.article': ['这类问题由同事来办，我这就转过去。', '这件事需要同事处理，正在转接。'],
  'draft.soothe': ['让{you}着急了，很抱歉。', '换了谁都会着急，抱歉。'],
  'draft.look-into': [
    '{you}的情况我看到了，我先去核实，有结果就在这里回{you}。',
    '收到，我先查清楚再答复{you}，不让{you}重复说。',
  ],
  'draft.ask-back': [
    '方便把订单号和具体情况再说一下吗？有图片也可以发过来。',
    '能说说是哪一件、什么时候遇到的吗？我好对着查。',
  ],
  'draft.ask-card': [
    '看到{you}发的商品了，是想了解尺码、库存，还是发货时间{ne}？',
    '{you}发的这款看到了，想问哪方面{ne}？',
  ],
  'draft.page-order': [
    '帮{you}看了，截至 {seenAt}，订单[ {order}] 的状态是「{status}」[，付款时间 {paidAt}]。[物流显示：{logistics}。]',
    '{dear}截至 {seenAt}，这边看到订单[ {order}] 是「{status}」[，{paidAt} 付的款]。[物流：{logistics}。]',
  ],
  'draft.page-paid': [
    '帮{you}看了，截至 {seenAt}，订单[ {order}] 显示的金额是 {amount}[，付款时间 {paidAt}]。',
    '{dear}截至 {seenAt}，这边看到订单[ {order}] 的金额是 {amount}[，{paidAt} 付的款]。',
  ],
  'handoff.flow-step': ['这一步由同事来办，我这就转过去。', '接下来由同事处理。'],
}
