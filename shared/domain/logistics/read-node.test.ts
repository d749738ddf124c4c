import { expect, test } from 'vitest'
import { readNode } from './read-node.ts'

test.each([
  ['山野集成都仓已交给中通快递', 'collected'],
  ['【成都武侯营业部】已揽收，揽件员 138****0000', 'collected'],
  ['离开成都分拨中心，发往杭州', 'departed'],
  ['【某某转运中心】已发出，下一站【某某市公司】', 'departed'],
  ['到达杭州转运中心', 'arrived'],
  ['【某某转运中心公司】已收入', 'arrived'],
  ['北京海淀网点派送中', 'delivering'],
  ['快件正在派送途中，请保持电话畅通', 'delivering'],
  ['快件已由小区北门店代收，请及时取件', 'stored'],
  ['已放入快递柜，凭取件码领取', 'stored'],
  ['已签收，签收人：本人', 'signed'],
  ['签收人凭取货码签收，感谢使用', 'signed'],
  ['【某某区二部】，已送达，有疑问可以联系我', 'signed'],
  ['到【某某转运中心】', 'arrived'],
  ['派送失败，未签收，明天再送', 'failed'],
  ['收件地址不详，请补充门牌号', 'address'],
  ['派送时无人接听，已改约', 'address'],
  ['客户拒收，等待处理', 'refused'],
  ['快件已退回发件网点', 'returning'],
  ['外包装破损，已上报', 'damaged'],
  ['快件遗失，理赔中', 'lost'],
  ['订单已打包', 'other'],
])('%s is %s', (text, kind) => {
  expect(readNode(text)).toBe(kind)
})
