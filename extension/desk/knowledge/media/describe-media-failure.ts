import { movingPicture } from '../../../../shared/protocol/desk-media.ts'
import { describeFailure, type Failure } from '../../texts/describe-failure.ts'
import { moving, toMegabytes, wrongKind } from './check-media-file.ts'

/** What the edge said of a file, as a sentence. */
export function describeMediaFailure(name: string, failure: Failure): string {
  const { code, limit = 0, rule } = failure
  switch (code) {
    case 'picture-unsupported':
      return `「${name}」${rule === movingPicture ? moving : `收不了：${wrongKind}`}`
    case 'picture-broken':
      return `「${name}」不完整，打不开。重新导出一份再传`
    case 'too-large':
      return `「${name}」超过 ${toMegabytes(limit)}，换一个小一点的`
    case 'storage-full':
      return `店铺的图片和视频满 ${toMegabytes(limit)} 了，没有收下。没用上的 7 天后自动清掉`
    case 'unreachable':
      return `「${name}」没传上去，网络断了`
    default:
      return `「${name}」没传上去：${describeFailure(failure)}`
  }
}
