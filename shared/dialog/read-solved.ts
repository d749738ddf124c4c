const helped =
  /^(?:好[的滴嘞]?|嗯+|哦+|噢|ok|行|谢谢[你您啦了]*|多谢|感谢|太好了|可以了)?[,，。.!！~\s]*(?:(?:问题|已经|我|这下|终于|都)*(?:解决|搞定|弄好|明白|清楚|懂|会|知道怎么[弄做办用]|可以|亮|好用)[了啦]|(?:非常|很|太)?有用|有帮助|帮大忙了?|学会了|正是我要的|就是这个)[,，。.!！~\s]*(?:谢谢[你您啦了]*|多谢|感谢|好的|啦|哈)*[,，。.!！~\s]*$/iu
const denied = /不|没|还是|吗|[?？]|怎么(?!弄|做|办|用)/

/** Whether a message says that the answer before it helped: 解决了, 明白了谢谢. Mere thanks say only that it was read. */
export function readSolved(text: string): boolean {
  const bare = text.trim()
  return bare.length <= 20 && !denied.test(bare) && helped.test(bare)
}
