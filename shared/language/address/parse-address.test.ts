import { describe, expect, test } from 'vitest'
import { type ParsedAddress, parseAddress } from './parse-address.ts'

type Row = [text: string, expected: Partial<ParsedAddress>]

const places: Row[] = [
  [
    '浙江省杭州市西湖区翠苑街道文三路478号',
    { province: '浙江省', city: '杭州市', district: '西湖区', code: '330106', street: '翠苑街道' },
  ],
  ['北京海淀上地十街10号', { province: '北京市', city: '北京市', district: '海淀区', detail: '上地十街10号' }],
  ['东莞市虎门镇人民路18号', { city: '东莞市', district: '', code: '441900', detail: '虎门镇人民路18号' }],
  ['河南济源市济水大街', { province: '河南省', city: '济源市', district: '', code: '419001' }],
  ['重庆市县云阳县双江街道', { city: '重庆市', district: '云阳县', code: '500235' }],
  ['海南藏族自治州共和县恰卜恰镇', { province: '青海省', district: '共和县', street: '恰卜恰镇' }],
  ['海南省三亚市天涯区凤凰路', { province: '海南省', city: '三亚市', code: '460204' }],
  ['吉林省吉林市昌邑区解放大路', { city: '吉林市', district: '昌邑区' }],
  ['辽宁省朝阳市朝阳县柳城镇', { city: '朝阳市', district: '朝阳县' }],
  ['河北省唐山市路北区新华东道110号', { district: '路北区', detail: '新华东道110号' }],
  ['北京朝阳门外大街26号', { code: '110000', detail: '朝阳门外大街26号' }],
  ['南京东路100号', { code: null, candidates: [], detail: '南京东路100号' }],
  ['中山东二路558号', { code: null, candidates: [] }],
  [
    '臺灣省臺北市大安區忠孝東路四段1號',
    { province: '台湾省', city: '台北市', code: '710000', detail: '忠孝東路四段1號' },
  ],
  ['香港九龍油尖旺區彌敦道', { city: '九龙', district: '油尖旺区', code: '810000' }],
  ['浙江省杭州市西湖区 浙江省杭州市西湖区文三路1号', { code: '330106', detail: '文三路1号' }],
]

const slips: Row[] = [
  ['浙江省杭洲市西湖区文二路', { code: '330106', detail: '文二路' }],
  ['广东省深川市南山区粤海街道', { code: '440305', detail: '粤海街道' }],
  ['上海市浦冬新区张江镇', { code: '310115', detail: '张江镇' }],
  ['成都市武候区天府大道', { code: '510107' }],
  ['北京市\u200b朝阳\u202e区建国路', { code: '110105', detail: '建国路' }],
  ['杭州下城区延安路', { district: '拱墅区', code: '330105' }],
  ['湖北襄樊樊城区长虹路', { city: '襄阳市', code: '420606' }],
]

const recipients: Row[] = [
  [
    '张三，13800138000，广东省 深圳市 龙岗区 坂田街道 五和大道南2号 7-226',
    { name: '张三', detail: '坂田街道五和大道南2号7-226' },
  ],
  ['北京市东城区东长安街1号张无忌13800138000', { name: '张无忌', detail: '东长安街1号' }],
  ['13800138000北京市东城区东长安街1号张无忌', { name: '张无忌', phone: '13800138000' }],
  ['湖北荆州沙市区北京路12号,张飞,13800138000,周末送', { name: '张飞', detail: '北京路12号' }],
  ['上海市杨浦区国定路323号 18400001111转4321', { phone: '18400001111-4321', name: '' }],
  ['北京朝阳区东三环中路39号 （010）87654321', { phone: '010-87654321' }],
  ['收货地址：同上，收货人改成 宋青书 13800138000', { name: '宋青书', phone: '13800138000', code: null }],
  ['武汉市江汉区解放大道688号 谢谢', { name: '', detail: '解放大道688号' }],
]

const changes: Row[] = [
  ['把地址从北京市朝阳区建国路1号改到上海市浦东新区世纪大道100号', { code: '310115', detail: '世纪大道100号' }],
  [
    '郑好 13800138000，原来写的广州市天河区，麻烦改成深圳市南山区后海大道1021号',
    { code: '440305', name: '郑好', phone: '13800138000' },
  ],
  ['新地址广州市越秀区中山五路219号，原地址佛山市禅城区季华五路 13800138000', { code: '440104', phone: '13800138000' }],
  ['寄到重庆渝中区民权路28号 不要寄到沙坪坝区了', { code: '500103' }],
  ['不是杭州市拱墅区，是杭州市西湖区文一路15号', { code: '330106' }],
]

describe.each([
  ['places', places],
  ['slips', slips],
  ['recipients', recipients],
  ['changes', changes],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(parseAddress(text)).toMatchObject(expected)
  })
})

test('a district that several cities have is left open, unless the address lies near one of them', () => {
  const open = parseAddress('朝阳区建国路88号')
  expect(open).toMatchObject({ code: null, district: '朝阳区', detail: '建国路88号' })
  expect(open.candidates.map(({ city, code }) => [city, code])).toEqual([
    ['北京市', '110105'],
    ['长春市', '220104'],
  ])
  expect(parseAddress('朝阳区建国路88号', '220102')).toMatchObject({ code: '220104', candidates: [] })
})

test.each([
  '',
  '你好',
  '什么时候发货',
  '😀😀😀',
  '\ud800',
  '区'.repeat(5000),
  '北京'.repeat(5000),
  '1'.repeat(100_000),
  '改到'.repeat(20_000),
  ' '.repeat(100_000),
])('no address, and no crash: %#', (text) => {
  const { detail, name } = parseAddress(text)
  expect(detail.length).toBeLessThanOrEqual(600)
  expect(name).toBe('')
})
