import type { Trade } from '../../../../shared/protocol/desk-packs.ts'

/** What each pack is good for, in one sentence. */
export const packSentences: Readonly<Record<Trade, string>> = {
  clothing: '尺码、面料、洗护、色差和退换，衣服、鞋帽和箱包都在里面',
  food: '保质期、储存、冷链到货和坏单赔付，生鲜、零食、茶和酒',
  electronics: '选型、兼容、激活、常见故障和保修，手机和数码配件',
  beauty: '肤质、成分、用法、过敏和真伪，护肤和彩妆',
  baby: '月龄、喂养、材质、安全和适用，奶粉、尿裤和用品',
  appliances: '尺寸、安装、清洁、能耗和上门维修，大小家电和厨卫',
}
