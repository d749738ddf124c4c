import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What .dev.vars holds on a developer's machine; tests bring their own. */
const testBindings = {
  DEMO: '1',
  DEMO_PASSWORD: 'test-password',
  DEMO_IDENTITY_SECRET: 'dGVzdC1kZW1vLWlkZW50aXR5LXNlY3JldC0wMDAwMDA',
  TOKEN_SECRET: 'dGVzdC10b2tlbi1zZWNyZXQtMDAwMDAwMDAwMDAwMDA',
  MASTER_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
  BETTER_AUTH_SECRET: 'dGVzdC1iZXR0ZXItYXV0aC1zZWNyZXQtMDAwMDAwMDA',
  TEST_MIGRATIONS: await readD1Migrations(`${root}worker/migrations`),
}

export default defineConfig({
  root,
  test: {
    maxWorkers: availableParallelism(), // left to itself it keeps a core free: half of a small machine
    projects: [
      {
        root,
        plugins: [preact()],
        test: { name: 'shared', environment: 'node', include: ['shared/**/*.test.{ts,tsx}'] },
      },
      { root, test: { name: 'tools', environment: 'node', include: ['e2e/**/*.test.ts'] } },
      {
        root,
        plugins: [preact()],
        test: { name: 'widget-dom', environment: 'happy-dom', include: ['widget/**/*.test.{ts,tsx}'] },
      },
      {
        root,
        plugins: [WxtVitest({ root }), preact()],
        test: { name: 'extension', environment: 'happy-dom', include: ['extension/**/*.test.{ts,tsx}'] },
      },
      {
        root,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            remoteBindings: false,
            miniflare: { bindings: testBindings },
          }),
        ],
        test: { name: 'worker', include: ['worker/**/*.test.ts'], setupFiles: ['worker/test/setup.ts'] },
      },
    ],
  },
})
