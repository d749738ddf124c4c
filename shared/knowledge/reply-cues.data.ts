/**
 * What a shopper's line calls for and what an answer to it looks like. `asks` stands in the shopper's last line,
 * `answers` in a reply that takes it up.
 */
export const replyCues: readonly { asks: RegExp; answers: RegExp }[] = [
  {
    asks: /什么时候|多久|几天|几号|几点|啥时|多长时间|能到|哪天/,
    answers:
      /\d+\s*[天小号点时分月]|[一二三四五六七两]天|今天|明天|后天|下午|上午|晚上|尽快|左右|小时|之前|工作日|周[一二三四五六日末]/,
  },
  { asks: /多少钱|价格|便宜|优惠|打折|活动|满减|券|减/, answers: /元|块|优惠|活动|价|券|满|减|折|便宜|送/ },
  {
    asks: /快递|物流|发什么|到哪|单号|派送/,
    answers: /快递|圆通|申通|中通|韵达|顺丰|邮政|ems|物流|单号|派|站点|京东|配送|默认/i,
  },
  { asks: /发货|寄|发了/, answers: /发货|发出|安排|仓库|发的|寄|发|当天|已经/ },
  { asks: /退|换|退款|退货/, answers: /退|换|申请|仓库|运费|收到|审核|到账|售后/ },
  { asks: /地址|改/, answers: /地址|修改|改|备注|联系/ },
  { asks: /在吗|在不|你好|您好|有人|hi|hello/i, answers: /在的|在呢|您好|你好|欢迎|有什么|帮|在哦|哒/ },
  { asks: /谢谢|多谢|感谢|麻烦|辛苦/, answers: /不客气|不用谢|应该|客气|感谢|不麻烦|没事|祝/ },
  {
    asks: /能.{0,6}吗|可以.{0,6}吗|行吗|能不能|可不可以|可以吗|好吗/,
    answers: /可以|能|不能|不行|行|好的|抱歉|不好意思|没问题/,
  },
  { asks: /有.{0,8}吗|有没有|有货/, answers: /有|没有|无|缺货|断货|补货|库存|在架/ },
  { asks: /发票|抬头/, answers: /发票|开|抬头|电子/ },
  { asks: /坏|破|漏|质量|问题|发霉|烂|碎|少/, answers: /抱歉|不好意思|图片|拍|照片|补|核实|对不起|检查|反馈|处理/ },
  { asks: /赠品|送|礼/, answers: /送|赠|有的|活动|没有/ },
  { asks: /尺码|码|身高|体重|斤|多大/, answers: /码|建议|斤|身高|合适|尺寸|cm|公分|参考/i },
  { asks: /怎么用|怎么|如何/, answers: /您|点击|可以|先|直接|选择|联系|需要|在.{0,8}里/ },
  { asks: /为什么|为啥|怎么回事|怎么还/, answers: /因为|由于|可能|查|核实|问题|导致|原因|抱歉|帮/ },
  { asks: /好的|嗯|恩|哦|知道了|行|好吧|那好/, answers: /好的|嗯|感谢|亲|祝|不客气|支持|还有|问题/ },
  { asks: /催|快点|急|还没/, answers: /催|抱歉|尽快|帮您|帮你|联系|不好意思|加急|查/ },
  { asks: /保质期|日期|新鲜/, answers: /月|年|日期|新鲜|保质期|天/ },
  { asks: /味|口味|好吃|哪个|推荐|哪种/, answers: /推荐|口味|味|喜欢|建议|卖的|好吃|款|都/ },
]

/** Lines a shop says to anybody: they fit everything and answer nothing. */
export const emptyReply = /^(?:亲+|您好|你好|在的?|嗯+|恩+|好的?|是的|哦+|稍等|请稍等|[\s\p{P}哦呢哈哒亲的呀啊~])+$/u
