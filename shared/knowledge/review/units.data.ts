import type { MeasureKind } from './measure.ts'

/** A unit as it is written, what it measures, and how much of the common unit it is. */
export type UnitRow = { words: string; kind: MeasureKind; unit: string; factor: number }

/** Longer words first within the pattern; what follows a word tells 七日 from 日常 and 一年 from 年轻. */
export const unitRows: UnitRow[] = [
  { words: '秒钟?', kind: 'duration', unit: 'hour', factor: 1 / 3600 },
  { words: '分钟', kind: 'duration', unit: 'hour', factor: 1 / 60 },
  { words: '个?(?:小时|钟头)', kind: 'duration', unit: 'hour', factor: 1 },
  { words: '个?工作日', kind: 'duration', unit: 'hour', factor: 24 },
  { words: '天(?![气猫然])', kind: 'duration', unit: 'hour', factor: 24 },
  { words: '日(?![期常用光晒系历照子])', kind: 'duration', unit: 'hour', factor: 24 },
  { words: '个?(?:星期|礼拜)', kind: 'duration', unit: 'hour', factor: 168 },
  { words: '周(?![边年末转到一二三四五六日])', kind: 'duration', unit: 'hour', factor: 168 },
  { words: '个月', kind: 'duration', unit: 'hour', factor: 730 },
  { words: '年(?![代底会货轻级纪初中前龄度])', kind: 'duration', unit: 'hour', factor: 8760 },
  { words: '(?:块钱|块(?!儿)|元(?![旦素宵件气])|圆|rmb)', kind: 'money', unit: 'fen', factor: 100 },
  { words: '%', kind: 'percent', unit: 'percent', factor: 1 },
  { words: '个点', kind: 'percent', unit: 'percent', factor: 1 },
  { words: '成(?![都员熟功分立套新])', kind: 'percent', unit: 'percent', factor: 10 },
  { words: '折(?![痕叠腾算旧])', kind: 'percent', unit: 'zhe', factor: 10 },
  { words: '(?:℃|°c|摄氏度|度(?![数假过量]))', kind: 'temperature', unit: 'celsius', factor: 1 },
  { words: '(?:毫升|ml)', kind: 'other', unit: '毫升', factor: 1 },
  { words: '升', kind: 'other', unit: '毫升', factor: 1000 },
  { words: '(?:毫克|mg)', kind: 'other', unit: '克', factor: 0.001 },
  { words: '(?:公斤|千克|kg)', kind: 'other', unit: '克', factor: 1000 },
  { words: '斤', kind: 'other', unit: '克', factor: 500 },
  { words: '(?:克|g(?=[重装]))', kind: 'other', unit: '克', factor: 1 },
  { words: '(?:毫米|mm)', kind: 'other', unit: '毫米', factor: 1 },
  { words: '(?:厘米|公分|cm)', kind: 'other', unit: '毫米', factor: 10 },
  { words: '米', kind: 'other', unit: '毫米', factor: 1000 },
  { words: '次', kind: 'other', unit: '次', factor: 1 },
  { words: '遍', kind: 'other', unit: '次', factor: 1 },
  { words: '岁', kind: 'other', unit: '岁', factor: 1 },
  { words: '(?:积分|分(?=抵|可抵|换|能抵|起用|起兑|可以抵))', kind: 'other', unit: '积分', factor: 1 },
  { words: '瓦', kind: 'other', unit: '瓦', factor: 1 },
  { words: '匹', kind: 'other', unit: '匹', factor: 1 },
  { words: '倍', kind: 'other', unit: '倍', factor: 1 },
  { words: '件', kind: 'other', unit: '件', factor: 1 },
  { words: '片', kind: 'other', unit: '片', factor: 1 },
  { words: '滴', kind: 'other', unit: '滴', factor: 1 },
  { words: '勺', kind: 'other', unit: '勺', factor: 1 },
]
