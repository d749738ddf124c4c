import type { Member } from '../protocol/commerce.ts'

/** The people one can log in as; every phone number is made up. */
export const members: Member[] = [
  {
    id: 'm-linxiaolu',
    name: '林小鹿',
    phone: '13900000618',
    level: '金卡',
    points: 3260,
    couponIds: ['c-gold-1999-220', 'c-spring-500-60'],
  },
  { id: 'm-zhou', name: '周先生', phone: '13900001357', level: '银卡', points: 860, couponIds: ['c-camp-off-10'] },
  { id: 'm-he', name: '何女士', phone: '13900002468', level: '普通会员', points: 120, couponIds: [] },
  { id: 'm-visitor', name: '山友小陈', phone: '13900009090', level: '普通会员', points: 0, couponIds: [] },
]
