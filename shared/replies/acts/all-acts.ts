import type { ActionKind } from '../../protocol/action.ts'
import type { Acts } from './act.ts'
import { aftersaleActs } from './aftersale-acts.ts'
import { changeActs } from './change-acts.ts'
import { serviceActs } from './service-acts.ts'

/** How every kind of action is put together and worded. */
export const allActs: Acts<ActionKind> = { ...changeActs, ...aftersaleActs, ...serviceActs }
