import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

// Files share a runtime: each begins with empty stores, and with modules that remember nothing of the file before.
vi.resetModules()
await reset()
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
