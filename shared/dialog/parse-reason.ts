import type { ReturnReason } from './dialog-state.ts'

/** What shoppers say about why it goes back; the first that matches counts, faults before wishes. */
const reasonWords: [ReturnReason, RegExp][] = [
  [
    'wrong-item',
    /发错|错发|寄错|少发|漏发|少了|缺件|不是我[买拍要]的|货不对|型号不对|颜色不对|款式不对|\bwrong (?:item|one|colou?r|model)|\bmissing (?:item|part|piece)/i,
  ],
  [
    'quality',
    /质量|坏了|坏的|破了|破损|破洞|开线|脱线|开胶|掉色|褪色|瑕疵|断了|裂|漏水|漏气|起球|污渍|脏的|异味|划痕|损坏|故障|不亮|用不了|有问题|次品|\b(?:broken|damaged|defective|faulty|torn|ripped|leaks?|(?:does|do|did)(?:n['’]?t| not) work|stopped working)\b/i,
  ],
  [
    'wrong-size',
    /尺码|码数|号码|大小|换[大小]|[大小]一码|太?[大小]了|偏[大小]|不合[适身脚]|太[紧松长短肥]|[紧松长短肥]了|穿不[上下了进]|挤脚|\btoo (?:small|big|large|tight|loose|long|short)\b|\b(?:does|do|did)(?:n['’]?t| not) fit\b|\bwrong size\b/i,
  ],
  [
    'change-of-mind',
    /不想要|不要了|不喜欢|不需要|用不[着上]|没用|后悔|拍错|买错|买多|多[买拍]|重复|无理由|不满意|效果不好|好看|颜色|别家|个人原因|[唔吾]想?要|不得要|[唔吾不]中意|[唔吾]钟意|changed? (?:my|our) minds?|(?:do|did)(?:n['’]?t| not) (?:want|like|need)|no longer (?:want|need)/i,
  ],
]

/** Why the shopper returns something, if the message says so. */
export function parseReason(text: string): ReturnReason | undefined {
  return reasonWords.find(([, words]) => words.test(text))?.[0]
}
