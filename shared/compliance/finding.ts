import type { Finding } from '../protocol/writing.ts'

/** A part of the original text, in UTF-16 units, end exclusive. */
export type TextSpan = Finding['span']

/** What to write instead: `text` takes the place of that part. */
export type Rewording = NonNullable<Finding['rewording']>

/** Which rule speaks. */
export type RuleSource = Finding['source']

/** `block` stands out, `warn` only shows. */
export type Severity = Finding['severity']

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
