// npm run models -- add ID: names a model's files one by one and puts them where devices fetch them from.
import { root, runCommand } from '../run-command.mjs'
import { addModel } from './add-model.ts'
import { CommandError, parseCommand, usage } from './command-options.ts'

try {
  const options = parseCommand(process.argv.slice(2))
  if (options === null) console.log(usage)
  else
    await addModel(options, {
      hub: (process.env.MODEL_HUB ?? 'https://huggingface.co').replace(/\/$/, ''),
      manifestFile: `${root}/shared/inference/manifest/manifests.json`,
      libraryFolder: `${root}/extension/public/model-lib`,
      downloads: `${root}/.wrangler`,
      stateFolder: `${root}/.wrangler/state`,
      run: runCommand,
      say: (line) => console.log(line),
    })
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
