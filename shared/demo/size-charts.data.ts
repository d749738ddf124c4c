import type { SizeChart } from '../protocol/commerce.ts'

/** Size charts of the demo shop. */
export const sizeCharts: SizeChart[] = [
  {
    id: 'sc-jacket',
    name: '硬壳与雨衣尺码表',
    measure: 'flat',
    stretch: 'none',
    note: '平铺测量，面料无弹力。单穿按表选，里面要套抓绒或薄羽绒就选大一码。',
    rows: [
      {
        size: 'S',
        heightCm: [160, 167],
        weightKg: [48, 58],
        columns: { '胸围 cm': 108, '衣长 cm': 69, '袖长 cm': 82 },
      },
      {
        size: 'M',
        heightCm: [168, 175],
        weightKg: [59, 69],
        columns: { '胸围 cm': 112, '衣长 cm': 71, '袖长 cm': 84 },
      },
      {
        size: 'L',
        heightCm: [173, 180],
        weightKg: [70, 79],
        columns: { '胸围 cm': 116, '衣长 cm': 73, '袖长 cm': 86 },
      },
      {
        size: 'XL',
        heightCm: [178, 185],
        weightKg: [80, 90],
        columns: { '胸围 cm': 122, '衣长 cm': 75, '袖长 cm': 87.5 },
      },
      {
        size: 'XXL',
        heightCm: [184, 192],
        weightKg: [91, 102],
        columns: { '胸围 cm': 128, '衣长 cm': 77, '袖长 cm': 89 },
      },
    ],
  },
  {
    id: 'sc-midlayer',
    name: '抓绒与羽绒尺码表',
    measure: 'flat',
    stretch: 'some',
    note: '平铺测量，面料略有弹力。按平时的尺码选就合身。',
    rows: [
      {
        size: 'S',
        heightCm: [158, 166],
        weightKg: [46, 57],
        columns: { '胸围 cm': 102, '衣长 cm': 65, '袖长 cm': 80 },
      },
      {
        size: 'M',
        heightCm: [166, 173],
        weightKg: [57, 67],
        columns: { '胸围 cm': 107, '衣长 cm': 67, '袖长 cm': 82 },
      },
      {
        size: 'L',
        heightCm: [173, 180],
        weightKg: [67, 78],
        columns: { '胸围 cm': 112, '衣长 cm': 69, '袖长 cm': 84 },
      },
      {
        size: 'XL',
        heightCm: [180, 186],
        weightKg: [78, 89],
        columns: { '胸围 cm': 118, '衣长 cm': 71, '袖长 cm': 86 },
      },
      {
        size: 'XXL',
        heightCm: [186, 193],
        weightKg: [89, 101],
        columns: { '胸围 cm': 124, '衣长 cm': 73, '袖长 cm': 88 },
      },
    ],
  },
  {
    id: 'sc-base',
    name: '贴身层尺码表',
    measure: 'body',
    stretch: 'high',
    note: '按净体尺寸选，高弹面料贴身穿；介于两码之间、喜欢宽松的选大码。',
    rows: [
      { size: 'S', heightCm: [155, 165], weightKg: [44, 55], columns: { '净胸围 cm': '82–88', '净腰围 cm': '66–72' } },
      { size: 'M', heightCm: [165, 172], weightKg: [55, 66], columns: { '净胸围 cm': '88–94', '净腰围 cm': '72–78' } },
      { size: 'L', heightCm: [172, 179], weightKg: [66, 77], columns: { '净胸围 cm': '94–100', '净腰围 cm': '78–84' } },
      {
        size: 'XL',
        heightCm: [179, 186],
        weightKg: [77, 88],
        columns: { '净胸围 cm': '100–107', '净腰围 cm': '84–91' },
      },
    ],
  },
  {
    id: 'sc-trousers',
    name: '徒步裤尺码表',
    measure: 'flat',
    stretch: 'some',
    note: '平铺测量，后腰有松紧。腿长明显偏长的，先看裤长再定。',
    rows: [
      {
        size: 'S',
        heightCm: [158, 165],
        weightKg: [46, 56],
        columns: { '腰围 cm': '70–76', '臀围 cm': 98, '裤长 cm': 97 },
      },
      {
        size: 'M',
        heightCm: [165, 172],
        weightKg: [56, 66],
        columns: { '腰围 cm': '76–82', '臀围 cm': 102, '裤长 cm': 100 },
      },
      {
        size: 'L',
        heightCm: [172, 178],
        weightKg: [66, 76],
        columns: { '腰围 cm': '82–88', '臀围 cm': 106, '裤长 cm': 103 },
      },
      {
        size: 'XL',
        heightCm: [178, 184],
        weightKg: [76, 87],
        columns: { '腰围 cm': '88–95', '臀围 cm': 111, '裤长 cm': 106 },
      },
      {
        size: 'XXL',
        heightCm: [184, 191],
        weightKg: [87, 100],
        columns: { '腰围 cm': '95–102', '臀围 cm': 116, '裤长 cm': 109 },
      },
    ],
  },
  {
    id: 'sc-shoes',
    name: '鞋码表',
    measure: 'body',
    stretch: 'none',
    note: '傍晚光脚贴墙量，取两只脚里较长的一只。脚背高、脚掌宽，或打算穿厚袜，选大一码。',
    rows: [
      { size: '36', footMm: [226, 230], columns: {} },
      { size: '37', footMm: [231, 235], columns: {} },
      { size: '38', footMm: [236, 240], columns: {} },
      { size: '39', footMm: [241, 245], columns: {} },
      { size: '40', footMm: [246, 250], columns: {} },
      { size: '41', footMm: [251, 255], columns: {} },
      { size: '42', footMm: [256, 260], columns: {} },
      { size: '43', footMm: [261, 265], columns: {} },
      { size: '44', footMm: [266, 270], columns: {} },
      { size: '45', footMm: [271, 275], columns: {} },
    ],
  },
]
