import type { ratingLines } from '../../dialog/lines/rating-lines.ts'

/** Wordings for ratings; how they are filled is told in `templates.ts`. Nothing is promised but what a ticket really does. */
export const ratingTemplates: Record<(typeof ratingLines)[number], readonly string[]> = {
  'rating.thanks': ['收到{you}的评价，谢谢。', '记下了，谢谢{you}的评价。'],
  'rating.low': [
    '收到，这次没让{you}满意。[评分已登记成工单 {ticket}，交给{group}。]方便说说哪里没做好吗？点一个，或者用自己的话说都行，不想说可以不理。',
    '记下了。[工单 {ticket} 已交给{group}。]是哪里没帮上忙？点一个或说一句就行，不想说也没关系。',
  ],
  'rating.low-offline': [
    '{you}的评价存在本机了，连上网再交给店铺。方便说说哪里没做好吗？',
    '评价先存着，连上网就交给店铺。是哪里没帮上忙？',
  ],
  'rating.reason': [
    '记下了，{you}说的已经写进工单 {ticket}，由{group}跟进。什么时候办完我说不准，有结果会在这里告诉{you}。',
    '写进工单 {ticket} 了，{group}看得到{you}的原话。有结果会在这里告诉{you}，想问进度直接说工单号。',
  ],
  'rating.reason-kept': [
    '记下了，和{you}的评分放在一起，店铺看得到。工单现在没登记上，着急的话可以转人工。',
    '{you}说的已经记在会话里，店铺看得到。工单暂时登记不了，要马上处理可以转人工。',
  ],
  'rating.reason-offline': ['{you}说的存在本机了，连上网再交给店铺。', '先存着，连上网就把{you}说的交给店铺。'],
  'rating.no-reason': ['好，不用再说，评分已经留给店铺看了。', '明白，评分店铺看得到，不再问了。'],
}
