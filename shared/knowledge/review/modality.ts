/** How a clause speaks of its matter: it may, must, will or has, or it denies one of these. */
export type Modality = 'may' | 'must' | 'will' | 'has' | 'may-not' | 'need-not' | 'will-not' | 'has-not'

const denials: readonly (readonly [Modality, RegExp])[] = [
  ['need-not', /可以不|不用|不必|无需|不需要|不需(?!求)|用不着/],
  ['will-not', /不会(?!员)/],
  ['has-not', /没有(?=[^,，]{2})|不含|不带|不送|不附/],
  [
    'may-not',
    /不能|没法|没办法|无法|不行|不可取|不可以|不可|不要|别(?![的人家处看])|不支持|不得|禁止|不宜|不建议|不再|不准|不应|不适合|不许|避开|避免|严禁|切勿|勿|不(?:吃|喝|给|加|放|碰|泡|晒|烘|烫|抹|涂|喂)(?!的|完|下|起|到|得|准)/,
  ],
]
const statements: readonly (readonly [Modality, RegExp])[] = [
  ['must', /必须|一定要|需要|要(?![是么求])|得(?=[先再把])|应该|建议/],
  ['may', /可以|能(?![效量]|[^,，]{1,3}的)|支持|行的|没问题|放心|就行|都行|也行|没事|没关系/],
  ['will', /会(?!员)/],
  ['has', /(?<!没)有(?![的时些点人关])|含(?!量)|附带|都带|送(?!到|货|来|修|检|人|礼)/],
]
/** 是不是, 有没有: asks; 才能, 不能不: says neither. */
const undecided =
  /是不是|能不能|有没有|会不会|要不要|可不可以|该不该|行不行|还是不|看.{0,6}(?:能|会|是)|如果|要是|万一|不能不|不得不|不一定|只能|才能|未必|尽量|也有|还有/
const words =
  /不用|不必|无需|不需要|用不着|不会|没有|不含|不带|不能|不可以|不可|不要|不支持|不得|禁止|不宜|不建议|不再|不准|不应|不适合|不许|避开|避免|严禁|切勿|必须|一定要|需要|应该|建议|可以|支持|能|会|要|有|别/g

/** The modality of a folded clause; null where it says neither, asks, or depends on something. */
export function readModality(clause: string): Modality | null {
  if (undecided.test(clause) || /(?:的|时|前|后|话)$/.test(clause.trim())) return null
  const denied = denials.filter(([, pattern]) => pattern.test(clause))
  if (denied.length > 1) return null
  if (denied.length === 1) return denied[0]?.[0] ?? null
  return statements.find(([, pattern]) => pattern.test(clause))?.[0] ?? null
}

/** The clause without the words of its modality: what it speaks of. */
export function matterOf(clause: string): string {
  return clause.replace(words, '')
}

/** Whether one clause allows, asks or tells what the other denies. */
export function contradict(a: Modality, b: Modality): boolean {
  return denies(a, b) || denies(b, a)
}

function denies(no: Modality, yes: Modality): boolean {
  switch (no) {
    case 'may-not':
      return yes === 'may' || yes === 'must'
    case 'need-not':
      return yes === 'must'
    case 'will-not':
      return yes === 'will'
    case 'has-not':
      return yes === 'has'
    default:
      return false
  }
}
