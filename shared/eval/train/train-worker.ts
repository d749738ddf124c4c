import { parentPort, workerData } from 'node:worker_threads'
import { scoreFold } from '../../intents/cross-validate.ts'
import type { Example } from '../../intents/example.ts'
import { trainModel } from '../../intents/train-model.ts'
import type { TrainQuestion, TrainResult } from './train-job.ts'

/** Entry of a training thread: answers one job after the other. */
const examples = workerData as Example[]

parentPort?.on('message', ({ place, job }: TrainQuestion) => {
  const { fold, options } = job
  const result: TrainResult =
    fold === null
      ? { place, kind: 'model', packed: trainModel(examples, options) }
      : { place, kind: 'fold', ...scoreFold(examples, fold, options) }
  parentPort?.postMessage(result)
})
