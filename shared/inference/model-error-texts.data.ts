import type { ModelErrorCode } from './local-model.ts'

/** What happened to the local model and what to do about it, for operators and merchants. */
export const modelErrorTexts: Record<ModelErrorCode, { title: string; text: string }> = {
  off: { title: '这台设备用不了本机模型', text: '在设置里点「再查一次」，会列出缺什么。回复照常由文章和模板给出。' },
  'not-downloaded': { title: '模型文件不全', text: '再点一次下载，只补缺的部分。' },
  'download-interrupted': { title: '下载断了', text: '检查网络后继续，已经下好的不用重来。' },
  'download-stalled': { title: '下载一直没有动静', text: '网络太慢或被挡住了，换个网络再继续，已经下好的不用重来。' },
  'download-corrupt': {
    title: '下来的文件不对',
    text: '和清单核对不上，已经删掉。请再试一次，还是不行就让店铺重新放一次模型文件。',
  },
  'download-missing': { title: '找不到模型文件', text: '清单里的地址都没有这个文件，请店铺检查模型是否放好。' },
  'network-login': { title: '网络要先登录', text: '收到的是登录网页，不是模型。先打开一个网页完成登录，再继续下载。' },
  'storage-denied': { title: '浏览器不让保存文件', text: '无痕窗口或浏览器设置会这样，换普通窗口再试。' },
  'not-enough-space': { title: '空间不够', text: '清理磁盘或删掉别的模型后再继续。' },
  'not-enough-memory': { title: '内存不够', text: '关掉一些网页再试，或者选小一点的模型。' },
  'no-gpu': { title: '没有能用的显卡', text: '换新版 Chrome 或 Edge，并打开浏览器的硬件加速。' },
  'device-lost': { title: '显卡断开了', text: '多半是显存满了，点「再试」会重新装入。回复先用模板。' },
  'library-unusable': { title: '模型的运行库不能用', text: '和这个版本不配套，请更新到新的版本。' },
  'not-loaded': { title: '模型还没有装入', text: '点「装入」后再用。' },
  'timed-out': { title: '模型很久没有回应', text: '已经停下，点「再试」会重新装入。' },
  cancelled: { title: '已暂停', text: '随时可以继续，已经下好的不用重来。' },
  'budget-used': { title: '今天的额度用完了', text: '到明天零点恢复，店长可以在设置里调。草稿照常由文章和模板给出。' },
  busy: { title: '对方太忙', text: '同时用的人太多，等一会儿再试。' },
  denied: { title: '对方不认这把密钥', text: '请店长在设置里检查接口密钥，换一把再测试。' },
  unreachable: { title: '接口没有响应', text: '网络断了，或者对方出了故障。草稿先用文章和模板。' },
  'wrong-answer': { title: '接口的回答不对', text: '地址或模型名可能填错了，请店长在设置里测试一下。' },
  failed: { title: '模型出错了', text: '再试一次，还是不行就删掉模型重新下载。' },
}
