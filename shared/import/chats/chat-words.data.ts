import type { ChatField, ChatRole } from '../../protocol/article-proposal.ts'

/** Headers and JSON keys that name each field, lower case, without blanks and signs; the likelier first. */
export const fieldWords: Readonly<Record<ChatField, readonly string[]>> = {
  text: [
    ...['消息内容', '聊天内容', '内容', '消息', '会话内容', '发送内容', '对话内容', '聊天记录', '文本', '正文'],
    ...['content', 'text', 'msgcontent', 'messagecontent', 'msg', 'message', 'body', 'msgbody', 'messagetext'],
  ],
  time: [
    ...['发送时间', '消息时间', '聊天时间', '时间', '创建时间', '日期时间', '消息发送时间', '会话时间', '日期'],
    ...['sendtime', 'time', 'timestamp', 'createdat', 'createtime', 'msgtime', 'messagetime', 'datetime', 'ts', 'date'],
  ],
  sender: [
    ...['发送人', '发送者', '发送方', '发言人', '发件人', '说话人', '发送人昵称', '发送者昵称', '昵称', '发送账号'],
    ...['sender', 'from', 'sendername', 'fromnick', 'fromname', 'fromid', 'senderid', 'author', 'speaker', 'nick'],
    ...['nickname', 'fromuser', 'sendernick', 'username', 'name'],
  ],
  role: [
    ...['发送人类型', '发送者类型', '发送方类型', '发送者身份', '身份', '角色', '用户类型', '发送方角色', '消息方向'],
    ...['role', 'sendertype', 'senderrole', 'fromtype', 'usertype', 'direction', 'authortype', 'side', 'identity'],
  ],
  kind: ['消息类型', '内容类型', '类型', 'msgtype', 'messagetype', 'contenttype', 'type', 'kind'],
  conversation: [
    ...['会话id', '会话编号', '会话', '会话号', '聊天id', '对话id', '服务id', '咨询id', 'sid', '接待id', '会话标识'],
    ...['conversationid', 'sessionid', 'chatid', 'dialogid', 'conversation', 'session', 'threadid', 'cid', 'ticketid'],
  ],
  receiver: ['接收人', '接收者', '接收方', '收件人', 'receiver', 'to', 'tonick', 'toname', 'toid', 'recipient'],
  shopper: [
    ...[
      '买家昵称',
      '买家',
      '顾客',
      '客户',
      '顾客昵称',
      '客户昵称',
      '用户昵称',
      '买家账号',
      '访客',
      '会员名',
      '用户',
      '买家id',
    ],
    ...['buyer', 'customer', 'visitor', 'buyernick', 'customername', 'buyername', 'customerid', 'buyerid', 'guest'],
  ],
  operator: [
    ...['客服', '客服昵称', '接待客服', '客服账号', '客服名称', '接待人', '客服姓名', '坐席'],
    ...['agent', 'operator', 'servicer', 'staff', 'kefu', 'agentname', 'seller', 'sellernick', 'waiter'],
  ],
}

/** Words that name a side, in a column of sides or as a sender; the first fit counts. */
export const roleWords: readonly (readonly [role: ChatRole, words: RegExp])[] = [
  ['robot', /机器人|智能客服|智能助手|自动回复|自动应答|店小蜜|小蜜|^(?:ro)?bot\d*$|^robot|assistant$/i],
  ['system', /系统|^system|^sys$|通知|^notice|^event$|平台消息/i],
  [
    'operator',
    /客服|卖家|商家|店铺|坐席|店主|掌柜|人工|售前|售后|^agent|^seller|^staff|^operator|^servicer|^waiter|^merchant|^kefu|^out(?:going|bound)?$|^发出$/i,
  ],
  [
    'shopper',
    /买家|顾客|客户|用户|访客|会员|消费者|^buyer|^customer|^user|^visitor|^client|^guest|^shopper|^in(?:coming|bound)?$|^接收$/i,
  ],
]

/** Names that only a shop has. */
export const shopNames = /旗舰店|专营店|专卖店|官方|客服|售前|售后|企业店|自营|小店客服|工作室$/

/** Kinds of messages that hold no words. */
export const wordlessKinds =
  /图片|视频|语音|表情|卡片|文件|系统|撤回|提示|^(?:image|img|pic|video|audio|voice|sticker|emoji|card|file|system|notice|event|recall)/i

/** Lines that a console writes itself, whoever stands as the sender. */
export const consoleLines =
  /已接入(?:会话|对话)|(?:会话|对话)(?:已|将|超时|自动)*(?:结束|关闭)|转接(?:给|至|到)|已被?分配给|开始(?:会话|接待)|撤回了一条消息|邀请您?(?:对|为).{0,12}评价|进入(?:会话|排队)|超时未回复/

/** How people of a shop begin, and what only they say. */
export const operatorHabits =
  /^亲[亲，,。～~!！\s]|亲亲|您好|为您|帮您|给您|祝您|您的|您这|请您|感谢您|很高兴为|欢迎光临|我们(?:家|店|这边|支持)|咱们?家|哦[。~～]?$|[呢哈][~～]$|小店|抱歉|有问题随时/
/** What shoppers say. */
export const shopperHabits =
  /[吗嘛么？?]$|^(?:在吗|有人吗|老板|客服)|我(?:想|要|买|的|这|昨天|前天|刚)|你们|怎么(?:还|办|弄|用|样)|多久|多少钱|能不能|可不可以|有没有|咋|啥/
