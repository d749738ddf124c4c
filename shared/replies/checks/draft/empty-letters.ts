/** Letters that say nothing on their own. */
export const emptyLetters: ReadonlySet<string> = new Set(
  '的了是在我您你们就也都和与跟把被给对到要会能可以不没有个这那一请再还很吗呢哦啦呀哈吧么什上下里去来说看想让着过多少好时后前内为于而且或又及之其由从向并得地用先才',
)
