import type { OffReason } from './sort-models.ts'

/** Why the local model is off, and what would change it. */
export const offReasonTexts: Record<OffReason, string> = {
  'insecure-context': '网址不是 https，浏览器不开放显卡。换成 https 地址再打开',
  'no-webgpu': '这个浏览器没有 WebGPU。换用新版 Chrome 或 Edge',
  'no-adapter': '浏览器没有给出可用的显卡。更新显卡驱动，或在浏览器设置里打开硬件加速',
  'no-shader-f16': '显卡不支持半精度计算。换成「通用版」的模型，或换一块显卡',
  'gpu-too-small': '显卡的上限低于模型引擎的最低要求，换一块显卡才行',
  'no-library-in-build': '这个版本没有带上模型程序。网页版工作台都不带，在浏览器扩展里打开；扩展里也没有，就等新版本',
  'no-weights': '店铺还没有设置模型文件的下载地址，由店长在部署时设置',
  'not-enough-memory': '内存或显存不够，关掉别的程序也未必够用',
  'not-enough-space': '磁盘剩余空间放不下模型文件，清理后再查一次',
  'metered-link': '正在用按流量计费的网络，或者打开了省流量。连上无线网络再查一次',
  phone: '手机上默认不用，跑起来又慢又耗电。换电脑打开',
}
