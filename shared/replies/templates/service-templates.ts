import type { serviceLines } from '../../dialog/lines/service-lines.ts'

/** Wordings for tickets and membership; how they are filled is told in `templates.ts`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': [
    '截至 {at}，{you}是{level}，有 {points} 积分。[其中 {expiring}。][再消费 {short} 升{next}。]',
    '{level}，积分 {points}（截至 {at}）。[{expiring}。][离{next}还差 {short}。]',
  ],
  'member.expiring': [
    '截至 {at}，{you}有 {points} 积分，其中 {expiring}。',
    '积分 {points}（截至 {at}），{expiring}，在那之前用都算数。',
  ],
  'member.none-expiring': [
    '截至 {at}，{you}有 {points} 积分，会员资料里没有快到期的。',
    '积分 {points}（截至 {at}），没有查到要到期的部分。',
  ],
  'member.level': [
    '截至 {at}，{you}是{level}[，有效到 {until}]。[权益：{benefits}。][再消费 {short} 到{next}，权益是{more}。][{top}。]',
    '{level}（截至 {at}）[，有效到 {until}]。[现在有{benefits}。][离{next}还差 {short}，到时候有{more}。][{top}。]',
  ],
  'member.benefits': [
    '{level}的权益：{benefits}。[一年里消费满 {from} 就是{level}。]',
    '{level}有这些：{benefits}。[门槛是一年消费满 {from}。]',
  ],
  'member.worth': [
    '{points} 积分能抵 {worth}：每 {perYuan} 积分抵 1 元，一单最多抵商品的 {share}%[，满 {least} 积分起用]。[{own}。]',
    '按每 {perYuan} 积分抵 1 元算，{points} 积分抵 {worth}，一单最多抵商品的 {share}%[，{least} 积分起用]。[{own}。]',
  ],
  'member.other-login': [
    '会员资料只给本人看：我只能查现在登录的这个账号，别的号码请用那个账号登录后再问。',
    '别的号码我查不了，只能看现在登录的这个账号。要查那个号，换那个账号登录后问我就行。',
  ],
  'member.needs-login': [
    '{you}还没有登录，我看不到会员资料。登录店铺账号后再问我，积分、到期和等级都能查。',
    '要登录后才能查：登录店铺账号回到这里，积分和等级马上能看到。',
  ],
  'photo.received': [
    '照片收到了。我看不了图，{you}说说是哪件商品、想怎么处理？',
    '收到{you}的照片，图里的内容我认不出来，请用一句话说说是什么情况。',
  ],
  'ticket.one': [
    '工单 {ticket}（{what}）{state}，{at} 更新，由{group}跟进。[同事的答复：{said}。][经过：{steps}。]',
    '{ticket} 是{what}，{state}（{at} 更新，{group}）。[同事说：{said}。][经过：{steps}。]',
  ],
  'ticket.some': ['{you}有 {count} 个工单：{rows}。', '查到 {count} 个工单：{rows}。'],
  'ticket.none': ['没有查到{you}的工单。要登记什么可以直接说，或者转人工。', '这里没有记录到工单，可以转人工问问。'],
  'ticket.offline': ['工单要联网才能查，连上后我接着查。', '现在离线，连上网我再查工单进度。'],
}
