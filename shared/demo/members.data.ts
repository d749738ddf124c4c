import type { Address, Member } from '../protocol/commerce.ts'
import type { AnchoredTime } from './anchored-time.ts'

/** Where the demo shop's members live; no such house number exists. */
export const homes = {
  lin: {
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    detail: '青山路 0 号 3 幢 501 室（演示）',
    name: '林小鹿',
    phone: '13900000618',
  },
  zhou: {
    province: '广东省',
    city: '深圳市',
    district: '南山区',
    detail: '海风街 0 号 A 座 1203（演示）',
    name: '周先生',
    phone: '13900001357',
  },
  he: {
    province: '北京市',
    city: '北京市',
    district: '海淀区',
    detail: '槐树胡同 0 号 2 单元 601（演示）',
    name: '何女士',
    phone: '13900002468',
  },
  chen: {
    province: '新疆维吾尔自治区',
    city: '乌鲁木齐市',
    district: '天山区',
    detail: '白杨路 0 号（演示）',
    name: '山友小陈',
    phone: '13900009090',
  },
  su: {
    province: '江苏省',
    city: '南京市',
    district: '玄武区',
    detail: '梅林路 0 号 5 幢 302 室（演示）',
    name: '苏女士',
    phone: '13900003579',
  },
} satisfies Record<string, Address>

/** The people one can log in as; every phone number is made up. */
export function createMembers({ onDay }: AnchoredTime): Member[] {
  return [
    {
      id: 'm-linxiaolu',
      name: '林小鹿',
      phone: '13900000618',
      level: '金卡',
      points: 3260,
      couponIds: ['c-gold-1999-220', 'c-spring-500-60'],
      pointsExpiring: [
        { points: 480, at: onDay(20, '24:00') },
        { points: 1200, at: onDay(75, '24:00') },
      ],
      spentMinor: 386_500,
      levelUntil: onDay(140, '24:00'),
      defaultAddress: homes.lin,
    },
    {
      id: 'm-zhou',
      name: '周先生',
      phone: '13900001357',
      level: '银卡',
      points: 860,
      couponIds: ['c-camp-off-10'],
      pointsExpiring: [{ points: 300, at: onDay(9, '24:00') }],
      spentMinor: 214_800,
      levelUntil: onDay(210, '24:00'),
      defaultAddress: homes.zhou,
    },
    {
      id: 'm-he',
      name: '何女士',
      phone: '13900002468',
      level: '普通会员',
      points: 120,
      couponIds: [],
      pointsExpiring: [],
      spentMinor: 76_400,
      levelUntil: null,
      defaultAddress: homes.he,
    },
    {
      id: 'm-visitor',
      name: '山友小陈',
      phone: '13900009090',
      level: '普通会员',
      points: 0,
      couponIds: [],
      spentMinor: 0,
      levelUntil: null,
    },
    {
      id: 'm-su',
      name: '苏女士',
      phone: '13900003579',
      level: '普通会员',
      points: 240,
      couponIds: [],
      pointsExpiring: [],
      spentMinor: 61_700,
      levelUntil: null,
      defaultAddress: homes.su,
    },
  ]
}
