import { findElement } from '../kit/find-element.ts'
import { mountPlainReplica } from '../kit/mount-plain-replica.ts'
import { mountPlainEditor } from '../kit/plain-editor.ts'

mountPlainReplica({ send: findElement('.go'), composer: mountPlainEditor(findElement('.editor')) })
