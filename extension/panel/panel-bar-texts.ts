/** Words of the bar on pages whose chat is a desktop program. */
export const barTexts = {
  name: '客服副驾',
  title: '千牛的聊天在桌面客户端里',
  why: '在侧边栏粘贴客户的话，复制草稿回千牛。',
  open: '打开侧边栏',
  close: '不再显示',
} as const
