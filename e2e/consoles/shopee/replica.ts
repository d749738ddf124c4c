import { findElement } from '../kit/find-element.ts'
import { mountPlainReplica } from '../kit/mount-plain-replica.ts'
import { mountReactTextarea } from '../kit/react-textarea.ts'

const composer = mountReactTextarea(findElement('.box'), { attributes: {}, placeholder: () => '输入消息' })
mountPlainReplica({ composer, send: findElement('.compose i') })
