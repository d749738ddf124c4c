/** What shoppers say around an address. */
const around =
  /^(?:我[的是在要]?|新的|新地址|收货地址|收件地址|这个|地址|换成|改成|改到|改为|寄到|发到|送到|把|请|麻烦|帮忙|帮我|你好|您好|客服|那个|:)+/u
const closing =
  /(?:(?:工作日|周末|白天|晚上|上午|下午|尽快|随时)(?:送|发|派送?|配送)(?:货|件)?|(?:谢谢|多谢|感谢|麻烦|辛苦|拜托|谢)[了啦您你]?|(?:可以|行|好|能改|来得及|对|可)[吗么不嘛]*|(?:这个|新的?)地址|就行|就好|就可以|改一下|帮我?改一?下?|尽快发?货?|[吧哦啊呢呀哈了的亲~!?,。;:\s、])+$/u
const request =
  /^(?:谢谢|多谢|麻烦|请|帮|可以|能不能|能|好的|改一下|尽快|不要|别|之前|原来|写错|填错|地址[错写填改]|发错|收$|亲收|邮编|\d{6}$|周末|工作日|双休|白天|晚上|上午|下午|随时|放门口|放驿站|打电话|提前)/u

/** The street part of an address: phones, polite words and separators gone, Han characters joined. */
export function tidyDetail(text: string): string {
  const pieces = text
    .split(/[☎\n,;。!?|]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    .map((piece) => piece.trim().replace(/^[\s、/\-—:.)]+|[\s、/\-—:.(]+$/gu, ''))
    .filter((piece) => piece !== '' && !request.test(piece))
  return pieces
    .map((piece) => piece.replace(closing, ''))
    .filter((piece) => piece !== '')
    .reduce((joined, piece) => (needsSpace(joined, piece) ? `${joined} ${piece}` : joined + piece), '')
    .replace(around, '')
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
    .trim()
}

function needsSpace(before: string, after: string): boolean {
  return /[\w]$/.test(before) && /^\w/.test(after)
}
