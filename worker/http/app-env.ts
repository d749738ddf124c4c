import type { StaffSession } from '../../shared/protocol/http.ts'
import type { VisitorClaims } from '../auth/visitor-token.ts'

export type Staff = StaffSession['staff']

/** Who asks, once a token was checked. */
export type Caller = { side: 'shopper'; visitor: VisitorClaims } | { side: 'staff'; staff: Staff }

/** What Hono's context carries from one middleware to the next. */
export interface AppEnv {
  Bindings: Env
  Variables: {
    /** The request comes from the extension's own pages: only staff may go on. */
    fromExtension: boolean
    caller: Caller
    staff: Staff
  }
}
