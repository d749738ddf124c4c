/** Where a seller writes; `own` is the shop's own page, where only the law speaks. */
export type CompliancePlatform =
  | 'taobao'
  | 'jd'
  | 'pdd'
  | 'douyin'
  | 'kuaishou'
  | '1688'
  | 'xiaohongshu'
  | 'shopee'
  | 'own'

/** What a text may do wrong. */
export type FindingKind =
  | 'contact'
  | 'payment'
  | 'review'
  | 'extreme'
  | 'promise'
  | 'undone'
  | 'rude'
  | 'discrimination'
  | 'privacy'
  | 'medical'
  | 'unfair'
  | 'shop-word'

/** `block` asks once more before it is sent, `warn` only shows. */
export type Severity = 'block' | 'warn'

/** Which rule speaks. `isChecked` is false where the platform's page could not be read; then no number is named. */
export type RuleSource = { by: 'law' | 'platform' | 'shop'; name: string; clause?: string; isChecked: boolean }

/** A part of the original text, in UTF-16 units, end exclusive. */
export type TextSpan = { start: number; end: number }

/** What to write instead: `text` takes the place of that part. */
export type Rewording = TextSpan & { text: string }

/** One thing wrong with a text. */
export type Finding = {
  kind: FindingKind
  /** Stable name of the rule, for counts. */
  rule: string
  span: TextSpan
  severity: Severity
  source: RuleSource
  /** One Chinese sentence that says why. */
  why: string
  rewording?: Rewording
}

/** Actions whose completion may be told. */
export type DoneAction = 'refund' | 'resend' | 'compensate' | 'intercept' | 'address' | 'note'

/** What the conversation established; what is absent is not known. */
export type ComplianceContext = {
  /** Whether this shop's check-out takes WeChat Pay; absent = as the platform is known to. */
  takesWeChatPay?: boolean
  /** Actions that were done and read back; absent = not known, which warns instead of asking twice. */
  done?: readonly DoneAction[]
  /** Amounts that the order's facts back, in minor units. */
  amountsMinor?: readonly number[]
  /** Words for moments that the order's facts back: 明天, 9月24日. */
  moments?: readonly string[]
  /** Promises that the shop's own policy makes, word for word: 终身保修, 包退包换. */
  policies?: readonly string[]
  /** Hosts that may be linked beside the platform's own. */
  hosts?: readonly string[]
  /** The goods spoken of are medicine or medical devices, whose approved claims may be told. */
  isMedicalGoods?: boolean
}
