import { Worker } from 'node:worker_threads'
import type { Example } from '../../intents/example.ts'
import type { TrainJob, TrainResult } from './train-job.ts'

const threads = 2

/** Runs jobs in two threads; the results stand in the order of the jobs, whichever thread was faster. */
export async function runJobs(examples: readonly Example[], jobs: readonly TrainJob[]): Promise<TrainResult[]> {
  const results: TrainResult[] = []
  let next = 0
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('train-worker.ts', import.meta.url), { workerData: examples })
      const ask = (): void => {
        const job = jobs[next]
        if (job === undefined) {
          void worker.terminate().then(() => resolve())
          return
        }
        worker.postMessage({ place: next, job })
        next += 1
      }
      worker.on('error', reject)
      worker.on('message', (result: TrainResult) => {
        results[result.place] = result
        ask()
      })
      ask()
    })
  await Promise.all(Array.from({ length: threads }, work))
  return results
}
