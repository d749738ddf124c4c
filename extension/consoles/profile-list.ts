import * as v from 'valibot'
import ali1688 from './1688/profile.json'
import { type ConsoleProfile, consoleProfileSchema } from './console-profile.ts'
import feige from './feige/profile.json'
import generic from './generic/profile.json'
import jd from './jd/profile.json'
import kuaishou from './kuaishou/profile.json'
import pdd from './pdd/profile.json'
import qianfan from './qianfan/profile.json'
import qianniuHistory from './qianniu-history/profile.json'
import shopee from './shopee/profile.json'
import sixintong from './sixintong/profile.json'

const files: readonly unknown[] = [
  jd,
  pdd,
  feige,
  kuaishou,
  ali1688,
  qianfan,
  sixintong,
  shopee,
  qianniuHistory,
  generic,
]

/** Every profile that comes with this build, parsed like any other data: a broken one does not start. */
export const profiles: readonly ConsoleProfile[] = files.map((file) => v.parse(consoleProfileSchema, file))
