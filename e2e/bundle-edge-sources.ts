import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

interface EdgeSources {
  root: string
  /** What the runtime loads as the edge itself. */
  main: string
  /** Tests and what they share: every source they name by a relative path gets a door of its own. */
  files: readonly string[]
  /** Where the bundle goes. */
  outDir: string
}

/**
 * Builds the edge once for all of its tests: left alone, each test file fetches its 800 modules one by one into a runtime
 * of its own. In the bundle a module stands once, so that a test holds the very objects the edge works with; the plugin
 * sends the imports of tests there. Made before a run: one that watches would not see changes of the sources.
 */
export function bundleEdgeSources({ root, main, files, outDir }: EdgeSources): Plugin {
  const tests = new Set(files)
  const doors = new Set([main, ...files.flatMap(listSources)].filter((source) => !tests.has(source)))
  const nameOf = (source: string) => source.slice(root.length).replace(/\.tsx?$/, '')
  return {
    name: 'bundled-edge-sources',
    enforce: 'pre',
    async config() {
      await build({
        root,
        configFile: false,
        logLevel: 'warn',
        build: {
          ssr: true,
          outDir,
          minify: false,
          sourcemap: true,
          target: 'esnext',
          rolldownOptions: {
            input: Object.fromEntries([...doors].map((source) => [nameOf(source), source])),
            external: [/^cloudflare:/],
            output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
          },
        },
      })
    },
    resolveId(source, importer) {
      if (importer === undefined || !tests.has(importer) || !source.startsWith('.')) return
      const wanted = resolve(dirname(importer), source)
      return doors.has(wanted) ? `${outDir}/${nameOf(wanted)}.js` : undefined
    },
  }
}

/** The sources that a file names, for more than their types. */
function listSources(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const named = text.matchAll(/^(?:import(?! type)|\} from|export)[^'\n]*'(\.[^']+\.tsx?)'/gm)
  const inline = text.matchAll(/\bimport\('(\.[^']+\.tsx?)'\)/g)
  return [...named, ...inline].map(([, path = '']) => resolve(dirname(file), path))
}
