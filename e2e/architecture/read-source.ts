import { parseSync } from 'vite'

/** What the rules need to know about one source file. */
export type SourceFacts = {
  /** Every specifier: imports, re-exports, dynamic imports, type imports and `new URL(…, import.meta.url)`. */
  specifiers: string[]
  /** Forbidden things as they are written, for example `Date.now`. */
  impurities: string[]
  isBarrel: boolean
  lineCount: number
}

type Node = { type: string } & Record<string, unknown>

const impureCalls = new Set(['fetch', 'Date'])
const impureObjects = new Set(['console', 'process', 'globalThis', 'crypto', 'performance'])
const impureMembers = new Set(['Date.now', 'Math.random'])

/** Parses a file and collects what it imports and touches. */
export function readSource(path: string, text: string): SourceFacts {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const specifiers: string[] = []
  const impurities: string[] = []
  visit(program, (node) => {
    const specifier = getSpecifier(node)
    if (specifier !== undefined) specifiers.push(specifier)
    const impurity = getImpurity(node)
    if (impurity !== undefined) impurities.push(impurity)
  })
  return { specifiers, impurities, isBarrel: isBarrel(program.body), lineCount: text.trimEnd().split('\n').length }
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see)
  if (!isNode(value)) return
  see(value)
  for (const child of Object.values(value)) if (typeof child === 'object') visit(child, see)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function getSpecifier(node: Node): string | undefined {
  if (node.type === 'NewExpression' && getName(node.callee) === 'URL') {
    const [target, base] = Array.isArray(node.arguments) ? node.arguments : []
    return getMember(base) === 'import.meta.url' ? getText(target) : undefined
  }
  if (/^(Import|Export|TSImportType)/.test(node.type)) return getText(node.source) ?? getText(node.argument)
  return undefined
}

function getImpurity(node: Node): string | undefined {
  if (node.type === 'MemberExpression') {
    const name = getMember(node)
    const owner = getName(node.object)
    if (name !== undefined && impureMembers.has(name)) return name
    return owner !== undefined && impureObjects.has(owner) ? owner : undefined
  }
  const callee = getName(node.callee)
  if (node.type === 'CallExpression' && callee !== undefined && impureCalls.has(callee)) return `${callee}()`
  const isNow = node.type === 'NewExpression' && callee === 'Date'
  return isNow && Array.isArray(node.arguments) && node.arguments.length === 0 ? 'new Date()' : undefined
}

function isBarrel(body: readonly unknown[]): boolean {
  const isReExport = (node: unknown) => isNode(node) && /^Export(All|Named)/.test(node.type) && isNode(node.source)
  return body.length > 0 && body.every(isReExport)
}

function getName(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined
}

/** `a.b` as text; undefined when it is computed. */
function getMember(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'MetaProperty') return 'import.meta'
  if (node.type !== 'MemberExpression') return getName(node)
  const owner = getMember(node.object)
  const name = node.computed === true ? getText(node.property) : getName(node.property)
  return owner !== undefined && name !== undefined ? `${owner}.${name}` : undefined
}

function getText(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}
