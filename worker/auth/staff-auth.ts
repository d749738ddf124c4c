import { betterAuth } from 'better-auth'
import { bearer } from 'better-auth/plugins/bearer'
import * as v from 'valibot'
import { type StaffSession, staffRoleSchema } from '../../shared/protocol/http.ts'

const sessionSeconds = 14 * 24 * 3600

/**
 * The library keeps people, passwords (scrypt) and sessions in D1. Its own HTTP handler is never mounted:
 * the two staff routes call it, so nobody can sign up by themselves.
 */
function createStaffAuth(env: Env) {
  return betterAuth({
    database: env.DB,
    secret: env.BETTER_AUTH_SECRET,
    baseURL: 'http://edge.invalid',
    emailAndPassword: { enabled: true, disableSignUp: true },
    session: { expiresIn: sessionSeconds, updateAge: 24 * 3600 },
    plugins: [bearer()],
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

let kept: { env: Env; auth: ReturnType<typeof createStaffAuth> } | undefined

function staffAuth(env: Env) {
  if (kept?.env !== env) kept = { env, auth: createStaffAuth(env) }
  return kept.auth
}

/** Checks email and password; the token can be revoked by signing out. Null: one of the two is wrong. */
export async function signInStaff(env: Env, email: string, password: string): Promise<StaffSession | null> {
  try {
    const { token } = await staffAuth(env).api.signInEmail({ body: { email, password } })
    const staff = await findStaff(env, token)
    return staff === null ? null : { token, staff }
  } catch {
    // The library refuses by throwing; unknown email and wrong password look alike.
    return null
  }
}

/** Ends the session of this token everywhere. */
export async function signOutStaff(env: Env, token: string): Promise<void> {
  const { internalAdapter } = await staffAuth(env).$context
  await internalAdapter.deleteSession(token)
}

const staffRowSchema = v.object({
  id: v.string(),
  name: v.string(),
  email: v.string(),
  role: staffRoleSchema,
  shop: v.string(),
  shopName: v.string(),
})

/** The member of staff behind a session token, or null. */
export async function findStaff(env: Env, token: string): Promise<StaffSession['staff'] | null> {
  const found = await staffAuth(env).api.getSession({ headers: new Headers({ authorization: `Bearer ${token}` }) })
  if (found === null) return null
  const row = await env.DB.prepare(
    `SELECT staff.user_id AS id, staff.name, user.email, staff.role, staff.shop, shops.name AS shopName
     FROM staff JOIN user ON user.id = staff.user_id JOIN shops ON shops.id = staff.shop WHERE staff.user_id = ?`,
  )
    .bind(found.user.id)
    .first()
  return row === null ? null : v.parse(staffRowSchema, row)
}

/** Makes a member of staff with a password; an email that is known keeps its person and password. */
export async function createStaff(
  env: Env,
  person: { email: string; name: string; password: string; shop: string; role: 'owner' | 'operator' | 'integrator' },
): Promise<void> {
  const { internalAdapter, password } = await staffAuth(env).$context
  if ((await internalAdapter.findUserByEmail(person.email)) !== null) return
  const born = { email: person.email, name: person.name, emailVerified: true }
  const { id } = await internalAdapter.createUser(born, { method: 'email-password' })
  const hash = await password.hash(person.password)
  await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash })
  await env.DB.prepare('INSERT INTO staff (user_id, shop, role, name) VALUES (?, ?, ?, ?)')
    .bind(id, person.shop, person.role, person.name)
    .run()
}
