/** What the test configuration adds to the edge's bindings. */
declare namespace Cloudflare {
  interface Env {
    /** Set by the full counts. */
    KEFU_LONG: string
    TEST_MIGRATIONS: import('cloudflare:test').D1Migration[]
  }
}
