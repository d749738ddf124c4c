import { viewOf } from './picture.ts'

const orientationTag = 0x0112
const shortType = 3

/** Which way up a camera held the picture, 1 to 8, from the TIFF part of its EXIF; 1 where nothing sensible stands. */
export function readOrientation(tiff: Uint8Array): number {
  if (tiff.length < 8) return 1
  const view = viewOf(tiff)
  const order = view.getUint16(0)
  const isLittle = order === 0x4949
  if ((!isLittle && order !== 0x4d4d) || view.getUint16(2, isLittle) !== 42) return 1
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.length) return 1
  const entries = view.getUint16(directory, isLittle)
  for (let at = directory + 2, left = entries; left > 0 && at + 12 <= tiff.length; at += 12, left -= 1) {
    if (view.getUint16(at, isLittle) !== orientationTag) continue
    const value = view.getUint16(at + 2, isLittle) === shortType ? view.getUint16(at + 8, isLittle) : 1
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** The smallest EXIF segment of a JPEG that says which way up and nothing else. */
export function writeOrientation(orientation: number): Uint8Array {
  return new Uint8Array([
    ...[0xff, 0xe1, 0, 34],
    ...[0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1],
    ...[0x01, 0x12, 0, shortType, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ])
}
