/** A page that the conformance suite plays on, and the profile that has to read it. */
export interface ReplicaEntry {
  profile: string
  /** Below the replicas' folder, with what the replica is asked to be. */
  path: string
  /** The frame that holds the chat, by a part of its address. */
  frame?: string
  /** What the health check must find worn: none, but where a build lost its best marks. */
  worn?: readonly string[]
  /** Read with thousands of messages in each run; the long run does so with every list that holds its rows. */
  isMeasured?: boolean
}

/** `npm run console:new` adds its line here. */
export const replicas: readonly ReplicaEntry[] = [
  { profile: 'jd', path: 'jd/' },
  { profile: 'pdd', path: 'pdd/', isMeasured: true },
  { profile: 'feige', path: 'feige/' },
  { profile: 'feige', path: 'feige/?build=Zq91&plain', worn: ['messageList', 'messageRow', 'input'] },
  { profile: 'kuaishou', path: 'kuaishou/' },
  { profile: '1688', path: '1688/', frame: 'core.html' },
  { profile: '1688', path: '1688/core.html' },
  { profile: 'qianfan', path: 'qianfan/' },
  { profile: 'sixintong', path: 'sixintong/' },
  { profile: 'shopee', path: 'shopee/' },
  { profile: 'qianniu-history', path: 'qianniu-history/', frame: 'frame.html' },
  { profile: 'generic', path: 'generic/' },
]
