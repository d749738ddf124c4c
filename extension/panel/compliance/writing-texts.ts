import type { Finding } from '../../../shared/protocol/writing.ts'

/** Words of the compliance card. */
export const writingTexts = {
  label: '发送前检查',
  yours: '发送按钮仍由你决定',
  whole: '换成这句',
  words: '只改标出的词',
  dismiss: '这次不提醒',
  reworded: '已换成建议的说法，看过再发',
  changed: '输入框里的话已经变了，没有换',
  elsewhere: '会话已经变了，没有换',
  notTaken: '这个页面没收下建议的说法，你写的话还在',
} as const

const counted = ['', '一处', '两处', '三处']

/** 发送前请看两处 */
export function describeCount(count: number): string {
  return `发送前请看${counted[count] ?? ` ${count} 处`}`
}

/** Where the rule stands. No number is named for a rule whose page could not be read. */
export function describeSource({ by, name, clause, isChecked }: Finding['source']): string {
  if (by === 'platform' && !isChecked) return '平台规则，以平台公布为准'
  if (by === 'law') return `《${name}》${clause ?? ''}`
  return by === 'platform' ? `平台规则「${name}」` : name
}
