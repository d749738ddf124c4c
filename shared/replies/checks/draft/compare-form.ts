import type { Compared, DraftSign } from './draft-sign.ts'

/** What the shop says it will do. */
const ownDeeds =
  /(?:我们|咱们|店里|商家|我(?!们|方))(?:这边|可以|也|都|会|能|来|再|直接|先|就|主动|免费)*(?:给您?|帮您?|替您?|为您?|派|安排|免费|送|补|退|换|赔|承担|报销|联系|出|返|垫|加|减|多)/g
const conditions =
  /(?<!售|然|随|最|今|以)后(?!台|续|天)|(?<!目|当|提)前(?!台|往|提)|时(?!间|效|段|长|候)|如|若|要是|的话|只要|才|须|需|仅|只|限|除|凭|先|以内|之内|超|一旦|必/g
/** Words that hold something back. */
const narrows = /仅限|只限|只有|只能|只允许|限用|限购|必须|务必|才能|才可|之前必|要求|不得/
const denied = /不|没|未|无|别|非|勿|禁/g
const says = /[\p{L}\d]/gu
/** A draft shorter than its basis by so much has most likely left something out. */
const shorter = [0.85, 0.65]
const most = 3

/** Signs that can be counted: conditions, denials and letters that have gone, deeds and limits that came. */
export function compareForm({ own, said, known }: Compared): DraftSign[] {
  const signs: DraftSign[] = []
  const fewer = Math.min(most, countOf(own.text, conditions) - countOf(said.text, conditions))
  for (let at = 0; at < fewer; at += 1) signs.push({ sign: 'conditions', reason: 'dropped', words: own.text })
  const narrow = narrows.exec(said.text)?.[0]
  if (narrow !== undefined && !narrows.test(own.text)) signs.push({ sign: 'narrower', reason: 'limit', words: narrow })
  const [before, after] = [countOf(own.text, denied), countOf(said.text, denied)]
  if (before !== after)
    signs.push({
      sign: before > after ? 'denials-less' : 'denials-more',
      reason: 'contradiction',
      words: (before > after ? own : said).text,
    })
  const share = countOf(said.text, says) / Math.max(1, countOf(own.text, says))
  for (const limit of shorter) if (share < limit) signs.push({ sign: 'short', reason: 'dropped', words: said.text })
  const deed = said.text.match(ownDeeds) ?? []
  if (deed.length > countOf(known.text, ownDeeds))
    signs.push({ sign: 'we-do', reason: 'claim', words: deed.at(-1) ?? '' })
  return signs
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
