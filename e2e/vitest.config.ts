import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { bundleEdgeSources } from './bundle-edge-sources.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What .dev.vars holds on a developer's machine; tests bring their own. */
const testBindings = {
  DEMO: '1',
  KEFU_LONG: process.env.KEFU_LONG ?? '',
  DEMO_PASSWORD: 'test-password',
  DEMO_IDENTITY_SECRET: 'dGVzdC1kZW1vLWlkZW50aXR5LXNlY3JldC0wMDAwMDA',
  TOKEN_SECRET: 'dGVzdC10b2tlbi1zZWNyZXQtMDAwMDAwMDAwMDAwMDA',
  MASTER_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
  BETTER_AUTH_SECRET: 'dGVzdC1iZXR0ZXItYXV0aC1zZWNyZXQtMDAwMDAwMDA',
  TEST_MIGRATIONS: await readD1Migrations(`${root}worker/migrations`),
}

/** Rooms whose tests replace what a browser offers: each file has a process of its own. */
const browserRooms = 'shared/{engine,store,sync}/**/*.test.ts'

const workerFiles = readdirSync(`${root}worker`, { recursive: true, encoding: 'utf8' }).map((file) => `worker/${file}`)
const workerTests = workerFiles.filter((file) => file.endsWith('.test.ts'))
/** Tests of the worker that need neither database nor rooms: no runtime of the edge has to start for them. */
const plainWorkerTests = workerTests.filter((file) => !needsTheEdge(readFileSync(`${root}${file}`, 'utf8')))

const edgeFolder = `${root}worker/dist/tested`
const bundledEdge = bundleEdgeSources({
  root,
  main: `${root}worker/index.ts`,
  files: workerFiles
    .filter((file) => /^worker\/test\/.*(?<!\.d)\.ts$/.test(file) || isEdgeTest(file))
    .map((file) => `${root}${file}`),
  outDir: edgeFolder,
})

/**
 * Every test file fetches its modules one by one into its own runtime: a package is one module instead of hundreds.
 * A class compared with `instanceof` is named too, or there are two of it: one bundled, one not.
 */
const bundledPackages = {
  ssr: {
    enabled: true,
    include: [
      'valibot',
      'hono',
      'hono/factory',
      'hono/http-exception',
      'hono-openapi',
      'jose',
      'better-auth',
      'better-auth/plugins/bearer',
    ],
    rolldownOptions: { external: [/^node:/, /^cloudflare:/], platform: 'node' as const },
  },
}

const workersRuntime = () =>
  cloudflareTest({
    main: `${edgeFolder}/worker/index.js`,
    wrangler: { configPath: './wrangler.toml' },
    remoteBindings: false,
    miniflare: {
      bindings: testBindings,
      // Nothing waits in it when a file ends: the next one would get it.
      queueConsumers: { 'kefu-copilot-events': { maxBatchSize: 50, maxBatchTimeout: 0, maxRetries: 5 } },
    },
  })

export default defineConfig({
  root,
  test: {
    // Left to itself it keeps a core free, half of a small machine; tests of the edge wait for clocks now and then.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        root,
        plugins: [preact()],
        // one process for many files: what these rooms keep between calls is built once from data and never changed
        test: {
          name: 'shared',
          environment: 'node',
          isolate: false,
          testTimeout: 30_000, // whole corpora are read here, also on a busy machine
          setupFiles: ['e2e/forget-topics.ts'],
          include: ['shared/**/*.test.{ts,tsx}'],
          exclude: [browserRooms],
        },
      },
      { root, test: { name: 'shared-browser', environment: 'node', include: [browserRooms] } },
      { root, test: { name: 'tools', environment: 'node', include: ['e2e/**/*.test.ts'] } },
      {
        root,
        plugins: [preact()],
        test: { name: 'widget-dom', environment: 'happy-dom', include: ['widget/**/*.test.{ts,tsx}'] },
      },
      {
        root,
        plugins: [WxtVitest({ root }), preact()],
        test: {
          name: 'extension',
          environment: 'happy-dom',
          isolate: false, // every test brings a scripted edge of its own and takes its page away
          testTimeout: 30_000,
          setupFiles: ['extension/test/setup.ts'],
          include: ['extension/**/*.test.{ts,tsx}'],
        },
      },
      {
        root,
        plugins: [bundledEdge, workersRuntime()],
        test: {
          name: 'worker',
          isolate: false, // its setup empties every store and forgets every module
          include: ['worker/**/*.test.ts'],
          exclude: plainWorkerTests,
          setupFiles: ['worker/test/setup.ts'],
          // A line that a room logs after the last test of its file waits for a message that never comes: the run hangs.
          disableConsoleIntercept: true,
          deps: { optimizer: bundledPackages },
        },
      },
      { root, test: { name: 'worker-plain', environment: 'node', isolate: false, include: plainWorkerTests } },
    ],
  },
})

function isEdgeTest(file: string): boolean {
  return workerTests.includes(file) && !plainWorkerTests.includes(file)
}

function needsTheEdge(test: string): boolean {
  return /from '(cloudflare:|[./]+\/test\/)/.test(test)
}
