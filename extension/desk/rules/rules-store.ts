import { computed, signal } from '@preact/signals'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { Product } from '../../../shared/protocol/commerce.ts'
import type { DeskRules, RuleBody, RuleKind, RuleProblem, RuleRecord } from '../../../shared/protocol/desk-rules.ts'
import type { DeskClient, Written } from '../client.ts'
import type { Failure } from '../texts/describe-failure.ts'
import { createFreshRule } from './create-fresh-rule.ts'
import { isChanged, keyOf, type RuleDraft, toEffective } from './rule-draft.ts'

/** What the edge keeps of the shop's rules. */
export type RulesState = { kind: 'loading' } | { kind: 'failed'; reason: Failure } | { kind: 'ready'; rules: DeskRules }

export interface RulesDeps {
  client: DeskClient
  engine: Pick<SellerEngine, 'checkRules'>
  /** Null while they are not here yet: names in rules cannot be looked up then. */
  getProducts: () => Product[] | null
}

export type RuleSaved = { ok: true; value: Written } | { ok: false; reason: Failure }

/** The shop's rules, what is being changed in them, and what is wrong with that. Drafts live as long as this page. */
export class RulesStore {
  readonly state = signal<RulesState>({ kind: 'loading' })
  readonly drafts = signal<ReadonlyMap<string, RuleDraft>>(new Map())
  /** What somebody else saved while a draft was open; null: they removed it. */
  readonly conflicts = signal<ReadonlyMap<string, RuleRecord | null>>(new Map())
  readonly problems = signal<readonly RuleProblem[]>([])
  /** Sentences about text that is no value at all, by rule and field: `promotion:a name`. */
  readonly textErrors = signal<ReadonlyMap<string, string>>(new Map())
  /** Rules somebody tried to save: from then on empty fields are told too. */
  readonly attempted = signal<ReadonlySet<string>>(new Set())
  /** Counts what fields cannot see: a draft dropped, saved, or overwritten. */
  readonly generation = signal(0)
  readonly records = computed<readonly RuleRecord[]>(() =>
    this.state.value.kind === 'ready' ? this.state.value.rules.records : [],
  )
  readonly effective = computed(() => toEffective(this.records.value, this.drafts.value))
  readonly saved = computed(() => toEffective(this.records.value, new Map()))
  readonly unsaved = computed(() => [...this.drafts.value.keys()])
  readonly #deps: RulesDeps
  #checking = 0

  constructor(deps: RulesDeps) {
    this.#deps = deps
  }

  async load(): Promise<void> {
    if (this.state.peek().kind === 'failed') this.state.value = { kind: 'loading' }
    const answer = await this.#deps.client.fetchRules()
    if (answer.ok) this.state.value = { kind: 'ready', rules: answer.value }
    else if (this.state.peek().kind !== 'ready') this.state.value = { kind: 'failed', reason: answer.reason }
    await this.check()
  }

  find(key: string): RuleRecord | undefined {
    return this.records.value.find((record) => keyOf(record) === key)
  }

  /** Keeps what was typed; a draft that says what is saved already is none. */
  edit<K extends RuleKind>(kind: K, id: string, body: RuleBody<K>): void {
    const key = keyOf({ kind, id })
    const record = this.find(key)
    const basedOn = this.drafts.peek().get(key)?.basedOn ?? record?.version ?? 0
    const draft: RuleDraft = { kind, id, basedOn, body }
    const drafts = new Map(this.drafts.peek())
    if (isChanged(draft, record)) drafts.set(key, draft)
    else drafts.delete(key)
    this.drafts.value = drafts
    void this.check()
  }

  /** A new rule that nobody saved yet; returns its id. */
  begin(kind: 'promotion' | 'coupon' | 'size-chart', now: Date): string {
    const fresh = createFreshRule(kind, (id) => this.effective.peek()?.pathOf.has(keyOf({ kind, id })) ?? false, now)
    this.edit(fresh.kind, fresh.id, fresh.body)
    return fresh.id
  }

  drop(key: string): void {
    const without = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([name]) => name !== key))
    this.drafts.value = without(this.drafts.peek())
    this.conflicts.value = without(this.conflicts.peek())
    this.textErrors.value = new Map([...this.textErrors.peek()].filter(([name]) => !name.startsWith(`${key} `)))
    this.attempted.value = new Set([...this.attempted.peek()].filter((name) => name !== key))
    this.generation.value += 1
    void this.check()
  }

  setTextError(key: string, path: string, sentence: string | null): void {
    const errors = new Map(this.textErrors.peek())
    if (sentence === null) errors.delete(`${key} ${path}`)
    else errors.set(`${key} ${path}`, sentence)
    this.textErrors.value = errors
  }

  /** Fields that hinder saving a rule: no values in them, or errors the rules themselves have. */
  countErrors(key: string): number {
    const path = this.effective.value?.pathOf.get(key) ?? ''
    const texts = [...this.textErrors.value.keys()].filter((name) => name.startsWith(`${key} `))
    const fields = new Set(texts.map((name) => `${path}.${name.slice(key.length + 1)}`))
    for (const problem of this.problems.value) {
      if (problem.weight === 'error' && isWithin(problem.path, path)) fields.add(problem.path)
    }
    return fields.size
  }

  /** Null: the rule has errors, which are told beside their fields. */
  async save(key: string): Promise<RuleSaved | null> {
    const draft = this.drafts.peek().get(key)
    if (draft === undefined) return null
    this.attempted.value = new Set([...this.attempted.peek(), key])
    await this.check()
    if (this.countErrors(key) > 0) return null
    const { kind, id, basedOn, body } = draft
    return this.#settle(key, await this.#deps.client.saveRule(kind, id, { basedOn, body }))
  }

  /** Writes a body past any draft: putting an old version back, taking back a removal. */
  async put(kind: RuleKind, id: string, write: { basedOn: number; body: unknown }): Promise<RuleSaved> {
    return this.#settle(keyOf({ kind, id }), await this.#deps.client.saveRule(kind, id, write))
  }

  /** Takes a rule out of the shop; its versions stay. */
  async remove({ kind, id }: { kind: RuleKind; id: string }, version: number): Promise<RuleSaved> {
    return this.#settle(keyOf({ kind, id }), await this.#deps.client.removeRule(kind, id, version))
  }

  /** Ours is to stand over theirs: the next save names their version. */
  keepMine(key: string): void {
    const draft = this.drafts.peek().get(key)
    const theirs = this.conflicts.peek().get(key)
    if (draft === undefined || theirs === undefined) return
    const basedOn = theirs?.version ?? 0
    this.drafts.value = new Map([...this.drafts.peek(), [key, { ...draft, basedOn }]])
    this.conflicts.value = new Map([...this.conflicts.peek()].filter(([name]) => name !== key))
  }

  /** Checks the rules as they would be; an answer that was overtaken is not shown. */
  async check(): Promise<void> {
    const effective = this.effective.peek()
    const products = this.#deps.getProducts()
    if (effective === null || products === null) return
    this.#checking += 1
    const turn = this.#checking
    const problems = await this.#deps.engine.checkRules(effective.set, products)
    if (turn === this.#checking) this.problems.value = problems
  }

  forget(): void {
    this.drafts.value = new Map()
    this.conflicts.value = new Map()
    this.textErrors.value = new Map()
    this.problems.value = []
    this.attempted.value = new Set()
    this.state.value = { kind: 'loading' }
  }

  async #settle(key: string, answer: RuleSaved): Promise<RuleSaved> {
    if (answer.ok || answer.reason.code === 'revision-conflict') await this.load()
    if (answer.ok) this.drop(key)
    else if (answer.reason.code === 'revision-conflict' && this.drafts.peek().has(key)) {
      this.conflicts.value = new Map([...this.conflicts.peek(), [key, this.find(key) ?? null]])
    }
    return answer
  }
}

function isWithin(path: string, prefix: string): boolean {
  return prefix !== '' && (path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`))
}
