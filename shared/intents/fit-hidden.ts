import {
  addRow,
  createErrors,
  createGlance,
  createLearned,
  createMean,
  descend,
  type Errors,
  type Glance,
  glanceAt,
  isLast,
  type Learned,
  type Mean,
  toErrors,
} from './descend.ts'
import { leak, leakage } from './leak.ts'
import { shuffled } from './random.ts'
import type { SampleSet } from './sample-set.ts'

/** A layer of leaky rectified units: features × units, units × labels, and the biases of both. */
export type HiddenFit = { embed: Float32Array; unitBias: Float32Array; output: Float32Array; bias: Float32Array }

const learningRate = 0.1
const biasShare = 0.1
const featureDrop = 0.1
const unitDrop = 0.3

type Net = { embed: Learned; unitBias: Learned; output: Learned; bias: Learned }
type NetMean = Record<keyof Net, Mean>
type Step = { glance: Glance; errors: Errors; units: Float32Array; kept: Float32Array; rate: number }

/** Fits a network with one hidden layer; features and units are left out by chance, so that none is relied on alone. */
export function fitHidden(
  set: SampleSet,
  { units, epochs, random }: { units: number; epochs: number; random: () => number },
): HiddenFit {
  const net: Net = {
    embed: createLearned(set.features * units, { seen: 0.01, spread: 0.05, random }),
    unitBias: createLearned(units, { seen: 0.01 }),
    output: createLearned(units * set.width, { seen: 0.01, spread: 0.5 * Math.sqrt(3 / units), random }),
    bias: createLearned(set.width, { seen: 0.1 }),
  }
  const mean = createNetMean(net, epochs)
  const room = { glance: createGlance(), errors: createErrors(set.width) }
  const layer = { units: new Float32Array(units), kept: new Float32Array(units) }
  const order = Array.from(set.labels, (_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const step = { ...room, ...layer, rate: learningRate * (1 - epoch / (epochs + 1)) }
    for (const sample of shuffled(order, random)) {
      glanceAt(set, sample, step.glance, { drop: featureDrop, random })
      for (let at = 0; at < units; at += 1) step.kept[at] = random() < unitDrop ? 0 : 1 / (1 - unitDrop)
      readForward(net, step)
      toErrors(step.errors, set.labels[sample] as number)
      stepOutput(net, step)
      stepEmbed(net.embed, step)
    }
    if (isLast(epoch, epochs)) for (const name of parts) mean[name].add(net[name])
  }
  return {
    embed: mean.embed.weights,
    unitBias: mean.unitBias.weights,
    output: mean.output.weights,
    bias: mean.bias.weights,
  }
}

const parts = ['embed', 'unitBias', 'output', 'bias'] as const

function createNetMean(net: Net, epochs: number): NetMean {
  const meanOf = (name: keyof Net) => createMean(net[name].weights.length, epochs)
  return { embed: meanOf('embed'), unitBias: meanOf('unitBias'), output: meanOf('output'), bias: meanOf('bias') }
}

/** Units into `units`, those left out as 0; logits into `errors`. */
function readForward(net: Net, { glance, errors, units, kept }: Step): void {
  const width = errors.values.length
  units.set(net.unitBias.weights)
  for (let at = 0; at < glance.count; at += 1) {
    addRow(net.embed.weights, (glance.rows[at] as number) * units.length, glance.values[at] as number, units)
  }
  errors.values.set(net.bias.weights)
  for (let unit = 0; unit < units.length; unit += 1) {
    const active = leak(units[unit] as number) * (kept[unit] as number)
    units[unit] = active
    if (active !== 0) addRow(net.output.weights, unit * width, active, errors.values)
  }
}

/** Steps of the output layer; leaves the slope of each unit in `units`. */
function stepOutput(net: Net, { errors, units, kept, rate }: Step): void {
  const width = errors.values.length
  for (let place = 0; place < errors.count; place += 1) {
    const label = errors.worth[place] as number
    descend(net.bias, label, (errors.values[label] as number) * biasShare, rate)
  }
  for (let unit = 0; unit < units.length; unit += 1) {
    const active = units[unit] as number
    if (active === 0) continue
    let slope = 0
    for (let place = 0; place < errors.count; place += 1) {
      const label = errors.worth[place] as number
      const error = errors.values[label] as number
      slope += (net.output.weights[unit * width + label] as number) * error
      descend(net.output, unit * width + label, active * error, rate)
    }
    units[unit] = slope * (kept[unit] as number) * (active > 0 ? 1 : leakage)
    descend(net.unitBias, unit, (units[unit] as number) * biasShare, rate)
  }
}

/** Steps of each feature's row, along the slopes in `units`. */
function stepEmbed(embed: Learned, { glance, units, rate }: Step): void {
  for (let at = 0; at < glance.count; at += 1) {
    const from = (glance.rows[at] as number) * units.length
    const value = glance.values[at] as number
    for (let unit = 0; unit < units.length; unit += 1) {
      const slope = units[unit] as number
      if (slope !== 0) descend(embed, from + unit, slope * value, rate)
    }
  }
}
