/** Family names, as the beginning of a pattern. */
export const surnames =
  '欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|长孙|宇文|司徒|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔]'

/** What may stand where a name is expected. */
export const notNames =
  /^(?:马上|任何|何时|何种|方便|万一|高兴|于是|金额|钱款|严重|白天|白色|黄色|金色|高度|快递|客服|人工|顺丰|师傅|外卖|物流|你们|他们|我们|别人|别的|一个|朋友|家人|什么|信息|电话|手机|地址|号码|不对|错了|not|on|in|at|the|a|an|wrong|incorrect|missing|spelled|misspelled|different|still|also|là|adalah|ay)(?![\p{Script=Latin}])/iu

const capital = "\\p{Lu}(?:[\\p{L}\\p{M}'’-]*|\\.)"
const capitals = `${capital}(?:[ ]${capital}){0,4}`
const anyWords =
  "\\p{Script=Latin}[\\p{Script=Latin}\\p{M}'’-]*(?:[ ]\\p{Script=Latin}[\\p{Script=Latin}\\p{M}'’-]*){0,4}"
const endOfWords = '(?=\\s*(?:[,，.。;；!！|/\\n]|$|[\\d+*]|电话|手机|\\p{Script=Han}))'
const hanName = `(?:${surnames})\\p{Script=Han}{1,2}?`
const endOfHan = '(?=$|[^\\p{Script=Han}]|电话|手机|地址|号码|联系|的|收|啊|哦|呀|哈|呢|吧)'
const hanLabels = '收件人|收货人|联系人|取件人|签收人|寄件人|姓名'
const labels =
  '[Rr]ecipient(?: name)?|[Rr]eceiver(?: name)?|[Cc]onsignee|[Cc]ontact(?: person| name)?|[Aa]ttn|(?:[Ff]ull |[Cc]ustomer |[Bb]uyer )[Nn]ame|(?<!\\p{L}[ ])[Nn]ame|[Nn]gười nhận|(?<!\\p{L}[ ])(?:[Hh]ọ tên|[Tt]ên)|[Pp]enerima|[Nn]ama(?: penerima| lengkap)?|[Pp]angalan|[Tt]atanggap'

/** Where a text says whose name comes next; the name is the group `name`. */
export const labelled: readonly RegExp[] = [
  // 收件人王小明电话…, 我叫欧阳小雨
  `(?:${hanLabels}|我叫|我的名字(?:叫|是)|名字(?:叫|是)|本人)(?:是|为|换成|改成|改为|叫)?[:：\\s]{0,3}(?<name>${hanName})${endOfHan}`,
  // 收件人：John Tan
  `(?:${hanLabels}|我叫|我是)(?:是|为|换成|改成|改为)?[:：\\s]{0,3}(?<name>${capitals})`,
  `(?:${hanLabels})[:：]\\s*(?<name>${anyWords})${endOfWords}`,
  // recipient: john tan; Người nhận: Trần Thị Mai
  `(?:${labels})\\s?[:：]\\s*(?<name>${anyWords})${endOfWords}`,
  `(?:[Rr]ecipient|[Rr]eceiver|[Cc]onsignee|[Nn]gười nhận|[Pp]enerimanya|[Pp]enerima)(?:'s name)?(?: is| là| adalah| ialah)?\\s+(?<name>${capitals})`,
  // my name is john Tan; nama saya Budi; tên tôi là An
  `(?:[Mm]y name(?: is|'s|’s)|[Nn]ama (?:saya|aku)(?: adalah| ialah)?|[Ss]aya bernama|[Tt]ên (?:của )?(?:tôi|em|mình|anh|chị)(?: là)?|(?:[Tt]ôi|[Ee]m|[Mm]ình) tên(?: là)?|[Pp]angalan ko(?: ay)?|[Aa]ko si)\\s+(?<name>(?:${capitals}|\\p{Ll}[\\p{L}\\p{M}'’-]+(?:[ ]${capital}){0,3}))`,
  `\\b(?:I am|I'm|I’m|[Tt]his is)\\s+(?<name>${capital}(?:[ ]${capital}){1,3})(?=\\s*(?:[,，.!]|$|and\\b|from\\b|speaking\\b))`,
  `\\b(?:Mr|Mrs|Ms|Mdm|Madam)\\.?\\s+(?<name>${capitals})`,
  // ผมชื่อสมชาย ใจดี; ชื่อผู้รับ: มานี
  '(?:(?:ผม|ฉัน|ดิฉัน|หนู)ชื่อ|(?:ชื่อผู้รับ|ผู้รับ)\\s?[:：]?)\\s*(?<name>[\\p{Script=Thai}]{2,}(?:[ ][\\p{Script=Thai}]{2,})?)',
  '(?:နာမည်|အမည်)(?:က|မှာ)?\\s?[:：]?\\s*(?<name>[\\p{Script=Myanmar}]{2,})',
].map((pattern) => new RegExp(pattern, 'gu'))
