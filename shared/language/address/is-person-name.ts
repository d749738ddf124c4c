import { toSimplifiedPlaces } from './clean-address-text.ts'
import { doubleSurnames, noNames, surnames } from './surnames.data.ts'

const families = new Set(surnames)
const titled = /^\p{Script=Han}{1,3}(?:先生|女士|小姐|太太|同学|老师|师傅|阿姨|叔叔|大哥|大姐|姐|哥|总|经理|医生)$/u
/** Words of places, things and requests: no name ends like this. */
const placeEnding =
  /(?:[省市区县旗镇乡村屯庄组队路街道巷弄号栋幢楼层室座户院园苑城场店铺厂校部所局站台口桥坊湾里府庭居阁轩寓郡]|单元|公司|中心|大厦|广场|学校|医院|宿舍|驿站|超市|地址|电话|手机|快递|发货|一下|可以|不要|谢谢|改|了|吗|的|呢|吧|寄|送|放)$/
const requests =
  /辛苦|全层|改|换|寄|发|送|放|请|您|你|我|他|她|这|那|到|不|是|的|货|单|快递|地址|电话|手机|姓名|收件|备注/

/** How sure a token is somebody's name: 2 by a family name or a title, 1 a nickname that may be, 0 none. */
export function nameLikeness(written: string): 0 | 1 | 2 {
  const token = toSimplifiedPlaces(written)
  if (noNames.has(token) || token === '') return 0
  if (titled.test(token) && !/^(?:我|你|他|您|这|那)/.test(token)) return 2
  if (/^\p{Script=Han}{1,10}[·•]\p{Script=Han}{1,12}$/u.test(token)) return 2
  if (/^[a-z]+(?:[ .'-][a-z]+){0,3}$/i.test(token))
    return /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/.test(token) && token.length > 2 ? 1 : 0
  const length = [...token].length
  const hasFamily = families.has(token.charAt(0))
  // 那 and 单 are family names as well.
  const words = hasFamily && length <= 3 ? token.slice(1) : token
  if (!/^\p{Script=Han}{2,6}$/u.test(token) || requests.test(words)) return 0
  if (length <= 4 && doubleSurnames.some((name) => token.startsWith(name)) && length >= 3) return 2
  if (length <= 3 && hasFamily) return endsLikePlace(token, length) ? 1 : 2
  return placeEnding.test(token) ? 0 : 1
}

/** 张家村 is a place; 王城 and 李小园 are people. */
function endsLikePlace(token: string, length: number): boolean {
  return length === 3 && /(?:[市区县镇乡村屯庄组路街巷弄号栋楼层室院店厂校局站桥岭坡湾坊]|大厦|超市|公司)$/.test(token)
}
