import type { BundleRefusal, ProfileRefusal } from './bundle.ts'
import type { UpdateNotice } from './update-state.ts'

type NoticeKind = BundleRefusal | ProfileRefusal | 'installed' | 'rolled-back'

/** What happened to a page rule, said to the seller; `who` names the console, `version` the rule's number. */
const lines: Record<NoticeKind, (who: string, version: string) => string> = {
  installed: (who, version) => `${who}装上了第 ${version} 版读取规则`,
  'rolled-back': (who, version) => `${who}第 ${version} 版在页面上对不上，已退回上一个好用的版本，这一版不再装`,
  unreachable: () => '没连上店铺服务器，明天再查',
  absent: () => '店铺服务器上没有新规则',
  torn: () => '规则没下载完整，没有装，明天再查',
  'too-large': () => '收到的规则文件太大，没有装',
  'not-a-bundle': () => '收到的文件不是读取规则，没有装',
  'wrong-signature': () => '签名对不上，不是发布者签的，没有装',
  'not-a-profile': (who, version) => `${who}第 ${version} 版的格式这个扩展看不懂，没有装`,
  'unknown-console': (who) => `${who}不在这个扩展认识的客服台里，没有装`,
  'foreign-host': (who, version) => `${who}第 ${version} 版要读没有授权的网址，没有装`,
  'older-version': (who, version) => `${who}第 ${version} 版比现在用的旧，没有装`,
  'same-version-differs': (who, version) => `${who}第 ${version} 版内容和已有的同一版不同，没有装`,
  'known-bad': (who, version) => `${who}第 ${version} 版之前在页面上对不上，没有再装`,
}

/** One line of the log in words; null for a kind that an older build wrote. */
export function describeNotice({ kind, version }: UpdateNotice, consoleName: string | null): string | null {
  const who = consoleName === null ? '有一个客服台' : `「${consoleName}」`
  return isKind(kind) ? lines[kind](who, version === null ? '?' : String(version)) : null
}

function isKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(lines, kind)
}
