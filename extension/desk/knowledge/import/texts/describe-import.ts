import type { ImportRefusal, ImportUndone, StoredImport } from '../../../../../shared/protocol/desk-article-import.ts'
import type { NotStored } from '../import-state.ts'

const refusals: Record<ImportRefusal | 'too-large', string> = {
  'other-import': '店里已经有这一篇，没有动',
  unknown: '要加问法的文章已经被移走了，去目录里看看',
  overtaken: '同事刚好在改这一篇，没有加问法。再导入一次就好',
  full: '这一篇已经有 60 种问法，加不进去了。先删掉不常用的',
  blank: '问法里有【待填】，这篇已经上线，没有加。填好再导入',
  'not-allowed': '这篇已经上线，你不能直接改线上的文章。请店长来导入',
  'too-large': '内容太长，没有收下。缩短，或分成几篇',
}

/** Why one article was not stored. */
export function describeRefusal(why: NotStored['why']): string {
  return refusals[why]
}

/** What an undo took back, and what it left alone. */
export function describeUndone({ removed, shortened, changed, published }: ImportUndone): string {
  const taken = [
    ...(removed > 0 ? [`撤掉了 ${removed.toLocaleString('zh-CN')} 篇`] : []),
    ...(shortened > 0 ? [`收回了 ${shortened.toLocaleString('zh-CN')} 篇里加的问法`] : []),
  ]
  const stayed = [
    ...(changed > 0 ? [`${changed.toLocaleString('zh-CN')} 篇后来改过`] : []),
    ...(published > 0 ? [`${published.toLocaleString('zh-CN')} 篇后来发布过`] : []),
  ]
  const first = taken.length > 0 ? taken.join('，') : '没有可以撤的'
  return stayed.length > 0 ? `${first}；${stayed.join('、')}，留着没有动` : first
}

const sourceNames: Record<StoredImport['source']['kind'], string> = {
  file: '文件',
  chats: '聊天',
  answer: '同事的回答',
}

/** What an import was, in one line. */
export function describeStored({ source, articles, extended, all }: StoredImport): string {
  const parts = [
    ...(articles > 0 || extended === 0 ? [`${articles.toLocaleString('zh-CN')} 篇`] : []),
    ...(extended > 0 ? [`给 ${extended.toLocaleString('zh-CN')} 篇加了问法`] : []),
  ]
  const isCut = all !== null && articles + extended < all
  return `${sourceNames[source.kind]}，${parts.join('，')}${isCut ? `；本来有 ${all.toLocaleString('zh-CN')} 篇` : ''}`
}
