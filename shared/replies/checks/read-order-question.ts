/** What a shopper wants to know of an order. */
export type OrderQuestion = 'carrier' | 'waybill' | 'parcels' | 'why' | 'when-ships' | 'when-arrives' | 'state'

/* The first that fits is answered first; the rest of the reply tells the state anyway. */
const questions: readonly [OrderQuestion, RegExp][] = [
  ['waybill', /单号是?多少|(?:快递|物流|运)单?号|什么单号/],
  [
    'parcels',
    /几个?(?:包裹|快递|件货)|分(?:了|成)?几|拆(?:成|了)|分开(?:发|寄)|只(?:收|到|送)[^，。]{0,6}一[个件半部]|另[外一][^，。]{0,4}(?:包裹|快递|件)/,
  ],
  [
    'carrier',
    /(?<!为)(?:什么|哪[个家]|啥|谁家)的?(?:快递|物流)|(?:快递|物流)(?:是|用的?|发的?)?(?:什么|哪[个家]|啥)|走的?什么|发的?(?:什么|啥|哪家)|快递公司/,
  ],
  [
    'why',
    /(?:为什么|为啥|怎么|咋|怎么回事|什么原因|凭什么)[^，。？?]{0,8}(?:没|不|未)[^，。？?]{0,4}(?:发|寄|走)|还(?:没|不|未)[^，。？?]{0,3}(?:发|寄)|没发货|不发货|催/,
  ],
  [
    'when-ships',
    /(?:什么时候|啥时候|何时|多久|几[号时点天]|哪天|今天|明天)[^，。？?到]{0,4}(?:发|寄出)|(?:发|寄)[^，。？?]{0,3}(?:什么时候|啥时候|多久)/,
  ],
  [
    'when-arrives',
    /(?:什么时候|啥时候|何时|多久|几[号时点天]|哪天|今天|明天|后天|大概|预计)[^，。？?发]{0,8}(?:到|送|收)|(?:到|送达|收到)[^，。？?]{0,3}(?:什么时候|啥时候|多久)|到货时间|能到/,
  ],
  ['parcels', /剩下的|其[他它余]的/],
]

/** Reads what is asked of an order; without a sign of anything else, where it stands. */
export function readOrderQuestion(text: string): OrderQuestion {
  return questions.find(([, words]) => words.test(text))?.[0] ?? 'state'
}
