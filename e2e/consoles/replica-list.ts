/** A page that the conformance suite plays on, and the profile that has to read it. */
export interface ReplicaEntry {
  profile: string
  /** Below the replicas' folder, with what the replica is asked to be. */
  path: string
  /** Where the console really has its chat; journeys with the extension open the replica there. */
  address?: string
  /** The frame that holds the chat, by a part of its address. */
  frame?: string
  /** What the health check must find worn: none, but where a build lost its best marks. */
  worn?: readonly string[]
  /** Read with thousands of messages in each run; the long run does so with every list that holds its rows. */
  isMeasured?: boolean
}

/** `npm run console:new` adds its line here. */
export const replicas: readonly ReplicaEntry[] = [
  { profile: 'jd', path: 'jd/', address: 'https://dongdong.jd.com/' },
  { profile: 'pdd', path: 'pdd/', isMeasured: true, address: 'https://mms.pinduoduo.com/chat-merchant/index.html' },
  { profile: 'feige', path: 'feige/', address: 'https://im.jinritemai.com/pc_seller_v2/main/workspace' },
  { profile: 'feige', path: 'feige/?build=Zq91&plain', worn: ['messageList', 'messageRow', 'input'] },
  { profile: 'kuaishou', path: 'kuaishou/', address: 'https://im.kwaixiaodian.com/workbench' },
  {
    profile: '1688',
    path: '1688/',
    frame: 'core.html',
    address: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html',
  },
  { profile: '1688', path: '1688/core.html' },
  { profile: 'qianfan', path: 'qianfan/', address: 'https://walle.xiaohongshu.com/cstools/seller/dashboard' },
  { profile: 'sixintong', path: 'sixintong/', address: 'https://sxt.xiaohongshu.com/im/' },
  { profile: 'shopee', path: 'shopee/', address: 'https://seller.shopee.sg/new-webchat/conversations' },
  {
    profile: 'qianniu-history',
    path: 'qianniu-history/',
    frame: 'frame.html',
    address: 'https://myseller.taobao.com/home.htm/app-customer-service/toolpage/Message',
  },
  { profile: 'generic', path: 'generic/' },
  // As the inboxes of shop systems stand in their admin pages.
  { profile: 'generic', path: 'generic/framed.html', frame: 'generic/index.html' },
]
