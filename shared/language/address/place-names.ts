import { packedDivisions } from './divisions.data.ts'
import { shortNamesOf } from './short-names.ts'

/** Short names that are also something else, so only their full name counts: 三明治, 普洱茶, 白银, 东方, 合作. */
const otherwiseWords = new Set(
  '三明 普洱 白银 阿里 日照 朝阳 大理 中山 东方 合作 新星 白杨 双河 昆玉 安宁 灯塔 开原 大安 当阳 建德 兴化 天门 海城 凤城 海阳 海林 安国 宁国 平度 临海 高平 永安 福安 福清 乐平 德兴 南安 长乐 太和 平安 安康 吉安 和平 宣城 兴安 黄山 白山 白城 红河 文山 玉树 海东 海北 海南 海西 黄南 大同 通化 运城 云浮 商洛 鄂州 随州 信宜 化州 高州 吴川 雷州 廉江 兴宁 陆丰 恩平 开平 台山 鹤山 英德 连州 乐昌 南雄 清镇 盘州 仁怀 赤水 兴义 凯里 福泉 都匀 新民 北镇 凌海 大石桥 盖州 调兵山 北票 凌源 龙口 招远 栖霞 荣成 乳山 新泰 肥城 乐陵 禹城 临清 汾阳 孝义 介休 永济 河津 霍州 侯马 古交 潞城 原平 梅河口 集安 公主岭 双辽 洮南 舒兰 磐石 蛟河 桦甸 图们 敦化 珲春 龙井 和龙 五常 尚志 讷河 虎林 密山 铁力 同江 富锦 北安 五大连池 嫩江 漠河 安达 肇东 海伦 宁安 穆棱 东宁 绥芬河'.split(
    ' ',
  ),
)

/** What people call places beside the names of the table. */
const alsoCalled: Record<string, string> = {
  ...{ 内蒙: '内蒙古', 大理市: '云南', 大理州: '云南', 浦东: '上海', 港澳台: '香港', 港澳: '香港', 中山市: '广东' },
  ...{ 香格里拉: '云南', 九寨沟: '四川', 阿里地区: '西藏', 黄山市: '安徽', 中国香港: '香港', 中国台湾: '台湾' },
  ...{ 安康市: '陕西', 大同市: '山西' },
}

/** Provinces by their short names, and the province of every city, and of every district that only one city has. */
export interface PlaceNames {
  provinces: ReadonlySet<string>
  provinceOf: ReadonlyMap<string, string>
}

let built: PlaceNames | undefined

/** The places that parcels are asked about; made from the table of divisions when it is first asked for. */
export function getPlaceNames(): PlaceNames {
  built ??= build()
  return built
}

function build(): PlaceNames {
  const provinces = new Set<string>()
  const provinceOf = new Map<string, string>(Object.entries(alsoCalled))
  const districts = new Map<string, string | null>()
  for (const line of packedDivisions.split('\n')) {
    const [head = '', rest = ''] = line.split(':')
    const fullName = head.slice(2)
    const province = shortNamesOf({ name: fullName, level: 1 })[0] ?? fullName
    provinces.add(province)
    for (const text of rest.split(';')) {
      const [city = '', ...names] = text.split(',').map((name) => name.slice(2))
      addCity(provinceOf, city, province)
      for (const name of names) districts.set(name, districts.has(name) ? null : province)
    }
  }
  for (const [name, province] of districts) if (province !== null) addDistrict(provinceOf, name, province)
  for (const province of provinces) provinceOf.delete(province)
  return { provinces, provinceOf }
}

function addCity(provinceOf: Map<string, string>, name: string, province: string): void {
  if (/^(?:市辖区|县|.*直辖县级行政区划)$/.test(name)) return
  for (const short of shortNamesOf({ name, level: 2 })) if (!otherwiseWords.has(short)) provinceOf.set(short, province)
  if (name.length > 2) provinceOf.set(name, province)
}

/** 昆山 is asked about like a city; of other districts only the full name is sure to be a place. */
function addDistrict(provinceOf: Map<string, string>, name: string, province: string): void {
  if (name.length < 3) return
  if (!provinceOf.has(name)) provinceOf.set(name, province)
  if (!name.endsWith('市')) return
  for (const short of shortNamesOf({ name, level: 3 }))
    if (!otherwiseWords.has(short) && !provinceOf.has(short)) provinceOf.set(short, province)
}
