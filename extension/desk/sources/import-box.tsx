import type { ComponentChildren } from 'preact'
import { FileProgress } from './file-progress.tsx'
import { FileRefusal } from './file-refusal.tsx'
import { ImportGate } from './import-gate.tsx'
import { PickFile } from './pick-file.tsx'
import type { FileFault } from './texts/describe-file-fault.ts'

/** What every import of a file goes through; what stands between choosing and the counts differs. */
type ImportState =
  | { kind: 'idle' }
  | { kind: 'opening'; name: string }
  | { kind: 'refused'; name: string; fault: FileFault }
  | { kind: 'open'; name: string }
  | { kind: 'sending'; name: string; sent: { done: number; all: number }; isStopping: boolean }
  | { kind: 'done'; name: string }

interface ImportBoxProps {
  title: string
  intro: string
  /** What to choose, the button's name, the kinds of file. */
  pick: { text: string; label: string; accept: string }
  state: ImportState
  /** A file is dragged over the page. */
  isOver: boolean
  /** The one import that the box shows. */
  file: { open: (file: File) => Promise<void>; reset: () => void; stop: () => void }
  /** The view of an open file or of the counts. */
  children: ComponentChildren
}

/** A file to import: chosen, opened or refused, sent with its progress. */
export function ImportBox({ title, intro, pick, state, isOver, file, children }: ImportBoxProps) {
  return (
    <section class="dk-box dk-s-box" aria-label={title}>
      <h2>{title}</h2>
      <p class="ui-caption">{intro}</p>
      <ImportGate>
        {state.kind === 'idle' && (
          <PickFile
            text={pick.text}
            label={pick.label}
            accept={pick.accept}
            isOver={isOver}
            onFile={(chosen) => void file.open(chosen)}
          />
        )}
        {state.kind === 'opening' && (
          <FileProgress text={`正在打开「${state.name}」`} done={0} all={0} way="取消" onEnd={() => file.reset()} />
        )}
        {state.kind === 'refused' && <FileRefusal name={state.name} fault={state.fault} onReset={() => file.reset()} />}
        {state.kind === 'sending' && (
          <FileProgress
            text={`正在导入「${state.name}」`}
            done={state.sent.done}
            all={state.sent.all}
            way={state.isStopping ? '这一批之后停下' : '停下'}
            isEnding={state.isStopping}
            onEnd={() => file.stop()}
          />
        )}
        {children}
      </ImportGate>
    </section>
  )
}
