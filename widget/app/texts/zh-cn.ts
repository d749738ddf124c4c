import { cardTextsZhCn } from '../../../shared/ui/card-texts-zh-cn.ts'
import { actionLineZhCn } from './action-line-zh-cn.ts'
import { errorsZhCn } from './errors-zh-cn.ts'
import { settingsZhCn } from './settings-zh-cn.ts'
import type { Texts } from './texts.ts'

/** The chat in simplified Chinese. */
export const zhCn: Texts = {
  locale: 'zh-CN',
  card: cardTextsZhCn,
  loading: '正在打开聊天',
  header: {
    chat: '客服聊天',
    online: '在线',
    people: '人工',
    connecting: '正在连接',
    reconnecting: '正在重新连接',
    waiting: '等待人工客服',
    operator: '人工客服',
    human: '转人工',
    askingHuman: '正在转接',
    backToAssistant: '继续问 AI',
    settings: '设置',
    close: '收起聊天',
  },
  strip: {
    offline: '网络断开了。消息已存在本机，连上后自动发出',
    position: (position, minutes) =>
      minutes ? `第 ${position} 位，约 ${minutes[0]}–${minutes[1]} 分钟` : `第 ${position} 位，还估不出时间`,
    estimated: '按最近一小时的速度估算，随时更新',
    notEstimated: '可以先留言，有人回会通知你',
    leaveMessage: '留言',
    nobody: (hours) => `人工 ${hours} 在线。留下问题，上班第一个回你`,
  },
  list: {
    label: '聊天记录',
    you: '你',
    assistant: (name) => `${name}，AI`,
    operator: (name) => `${name}，人工客服`,
    typing: '对方正在输入',
    delivered: '已送达',
    sending: '正在发送',
    queued: '待发送',
    failed: '没发出去',
    retry: '重发',
    discard: '删除',
    provisional: ['暂定', '连上后核对'],
    replaced: '离线时的自动回复，以下为准',
    reworded: 'AI 润色，以商家记录为准',
    toNewest: '看新消息',
  },
  line(line, { label, openNow }) {
    switch (line.type) {
      case 'handoff.requested':
        return openNow ? '已转人工，下一位空闲的客服接手' : `已转人工。人工 ${label} 在线，上班第一个回你`
      case 'handoff.accepted':
        return `${line.operatorName}接手了，人工客服`
      case 'handoff.cancelled':
        return line.by === 'shopper' ? '回到 AI，可以继续问' : `现在没有人工在线（${label}）。留下问题，上班第一个回你`
      case 'handoff.returned':
        return `${line.operatorName}交回给 AI，要人工随时点「转人工」`
      case 'conversation.closed':
        return line.by === 'idle' ? '很久没有新消息，这次服务先结束' : '这次服务结束了，再写就是新的一次'
      case 'conversation.reopened':
        return '新的一次服务'
      case 'identity.accepted':
        return `已确认是${line.shopperName}，可以查你的订单`
      case 'action.settled':
        return actionLineZhCn(line)
    }
  },
  questions: {
    plain: ['订单到哪了', '怎么退货', '有什么优惠'],
    product: ['是什么材质', '尺码怎么选', '有现货吗'],
    cart: ['最终多少钱', '还能用券吗', '几天能到'],
  },
  notPersonal: '没有用浏览和购买记录。想恢复，在设置里打开',
  rating: {
    ask: (name) => (name ? `${name}的服务怎么样？` : '刚才 AI 的回答怎么样？'),
    stars: ['1 星，很差', '2 星，不满意', '3 星，一般', '4 星，满意', '5 星，很满意'],
    hint: '点一下，或回复 1 表示满意。AI 与人工分开打分，每次服务只问一次',
    skip: '跳过',
    thanks: (stars) => `${stars}。记下了`,
  },
  composer: {
    label: '写消息',
    placeholder: '说说你想问的',
    placeholderOffline: '可以继续写，先存着',
    placeholderWaiting: '先把问题留下来',
    send: '发送',
    count: (length, limit) => `${length} / ${limit}`,
    over: (excess, limit) => `一条最多 ${limit} 字，再删 ${excess} 字就能发`,
    foot: 'AI 回答可能有误，价格以结算页为准',
    humanOffline: '转人工要联网，连上后自动转',
  },
  storage: {
    denied: '浏览器不让这里存东西，关掉页面后聊天不会留在本机',
    quota: '本机空间满了，新的聊天先不存在本机',
    unreadable: '本机存的聊天打不开，已原样留着，这次的先不存',
    newer: '本机存的聊天来自更新的版本，已原样留着，刷新页面再试',
    dismiss: '知道了',
  },
  failed: {
    title: '聊天没有打开',
    text: '这台设备上的聊天程序没能启动。购物不受影响，再试一次通常就好。',
    retry: '再试一次',
  },
  settings: settingsZhCn,
  errors: errorsZhCn,
}
