import { cardTextsZhTw } from '../../../shared/ui/card-texts-zh-tw.ts'
import { actionLineZhTw } from './action-line-zh-tw.ts'
import { errorsZhTw } from './errors-zh-tw.ts'
import { settingsZhTw } from './settings-zh-tw.ts'
import type { Texts } from './texts.ts'

/** The chat in traditional Chinese. */
export const zhTw: Texts = {
  locale: 'zh-TW',
  card: cardTextsZhTw,
  loading: '正在開啟聊天',
  header: {
    chat: '客服聊天',
    online: '在線',
    people: '真人',
    connecting: '正在連線',
    reconnecting: '正在重新連線',
    waiting: '等待真人客服',
    operator: '真人客服',
    human: '轉真人',
    askingHuman: '正在轉接',
    backToAssistant: '繼續問 AI',
    settings: '設定',
    close: '收起聊天',
  },
  strip: {
    offline: '網路中斷了。訊息已存在本機，連上後自動送出',
    position: (position, minutes) =>
      minutes ? `第 ${position} 位，約 ${minutes[0]}–${minutes[1]} 分鐘` : `第 ${position} 位，還估不出時間`,
    estimated: '依最近一小時的速度估算，隨時更新',
    notEstimated: '可以先留言，有人回覆會通知你',
    leaveMessage: '留言',
    nobody: (hours) => `真人 ${hours} 在線。留下問題，上班第一個回你`,
  },
  list: {
    label: '聊天記錄',
    you: '你',
    assistant: (name) => `${name}，AI`,
    operator: (name) => `${name}，真人客服`,
    typing: '對方正在輸入',
    delivered: '已送達',
    sending: '正在傳送',
    queued: '待傳送',
    failed: '沒送出去',
    retry: '重送',
    discard: '刪除',
    provisional: ['暫定', '連上後核對'],
    replaced: '離線時的自動回覆，以下為準',
    reworded: 'AI 潤飾，以商家記錄為準',
    toNewest: '看新訊息',
  },
  line(line, { label, openNow }) {
    switch (line.type) {
      case 'handoff.requested':
        return openNow ? '已轉真人，下一位空閒的客服接手' : `已轉真人。真人 ${label} 在線，上班第一個回你`
      case 'handoff.accepted':
        return `${line.operatorName}接手了，真人客服`
      case 'handoff.cancelled':
        return line.by === 'shopper' ? '回到 AI，可以繼續問' : `現在沒有真人在線（${label}）。留下問題，上班第一個回你`
      case 'handoff.returned':
        return `${line.operatorName}交回給 AI，要真人隨時點「轉真人」`
      case 'conversation.closed':
        return line.by === 'idle' ? '很久沒有新訊息，這次服務先結束' : '這次服務結束了，再寫就是新的一次'
      case 'conversation.reopened':
        return '新的一次服務'
      case 'identity.accepted':
        return `已確認是${line.shopperName}，可以查你的訂單`
      case 'action.settled':
        return actionLineZhTw(line)
    }
  },
  questions: {
    plain: ['訂單到哪了', '怎麼退貨', '有什麼優惠'],
    product: ['是什麼材質', '尺寸怎麼選', '有現貨嗎'],
    cart: ['最終多少錢', '還能用券嗎', '幾天能到'],
  },
  notPersonal: '沒有用瀏覽和購買記錄。想恢復，在設定裡打開',
  rating: {
    ask: (name) => (name ? `${name}的服務怎麼樣？` : '剛才 AI 的回答怎麼樣？'),
    stars: ['1 星，很差', '2 星，不滿意', '3 星，普通', '4 星，滿意', '5 星，很滿意'],
    hint: '點一下，或回覆 1 表示滿意。AI 與真人分開評分，每次服務只問一次',
    skip: '略過',
    thanks: (stars) => `${stars}。記下了`,
  },
  composer: {
    label: '寫訊息',
    placeholder: '說說你想問的',
    placeholderOffline: '可以繼續寫，先存著',
    placeholderWaiting: '先把問題留下來',
    send: '傳送',
    count: (length, limit) => `${length} / ${limit}`,
    over: (excess, limit) => `一則最多 ${limit} 字，再刪 ${excess} 字就能送`,
    foot: 'AI 回答可能有誤，價格以結帳頁為準',
    humanOffline: '轉真人要連線，連上後自動轉',
  },
  storage: {
    denied: '瀏覽器不讓這裡存東西，關掉頁面後聊天不會留在本機',
    quota: '本機空間滿了，新的聊天先不存在本機',
    unreadable: '本機存的聊天打不開，已原樣留著，這次的先不存',
    newer: '本機存的聊天來自更新的版本，已原樣留著，重新整理再試',
    dismiss: '知道了',
  },
  failed: {
    title: '聊天沒有開啟',
    text: '這台裝置上的聊天程式沒能啟動。購物不受影響，再試一次通常就好。',
    retry: '再試一次',
  },
  settings: settingsZhTw,
  errors: errorsZhTw,
}
