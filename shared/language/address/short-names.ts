import type { Division } from './division.ts'

const peoples =
  '(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|土家|朝鲜|布依|拉祜|布朗|哈尼|傈僳|景颇|纳西|撒拉|保安|东乡|裕固|仡佬|仫佬|毛南|达斡尔|鄂温克|鄂伦春|各|回|藏|苗|彝|壮|侗|瑶|白|傣|黎|佤|畲|土|水|羌|满|怒|独龙|普米)族?'
const homeRule = new RegExp(`(?<=..)(?:${peoples})*(?:自治区|自治州|自治县|自治旗|特别行政区)$`)
/** 左翼中旗 and the like are part of the name. */
const plainEnding = /(?:省|市|地区|盟|林区|新区|区|县|旗)$/
/** No names once the ending is gone. */
const tooCommon =
  /^(?:高新|经济|开发|新城|老城|工业|科技|中心|市中|城中|东风|前进|向阳|城关|城厢|红旗|.*(?:开发|管理|示范|园))$/

/** 内蒙古自治区 → 内蒙古; 黔东南苗族侗族自治州 → 黔东南; 浦东新区 → 浦东; 忠县 has none. */
export function shortNamesOf({ name, level }: Pick<Division, 'name' | 'level'>): string[] {
  const base = baseOf(name)
  if (base.length < 2 || base === name || (level === 3 && tooCommon.test(base))) return []
  return [base]
}

/** What a district was called before it became one: 富阳区 was 富阳市, 望城区 was 望城县. */
export function formerNamesOf({ name, level }: Pick<Division, 'name' | 'level'>): string[] {
  const base = baseOf(name)
  if (level !== 3 || base.length < 2 || tooCommon.test(base)) return []
  if (name === `${base}区`) return [`${base}县`, `${base}市`]
  return name === `${base}市` ? [`${base}县`, `${base}区`] : [`${base}县`].filter((former) => former !== name)
}

function baseOf(name: string): string {
  return /自治|特别/.test(name) ? name.replace(homeRule, '') : name.replace(plainEnding, '')
}
