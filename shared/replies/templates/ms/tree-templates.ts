import type { treeLines } from '../../../dialog/lines/tree-lines.ts'

/** Malay wordings around the shop's processes; the notation is told in `../README.md`. */
export const treeTemplates: Record<(typeof treeLines)[number], readonly string[]> = {
  'tree.begin': [
    '“{title}”: saya tanya satu demi satu. Bila-bila masa anda boleh kata “balik” atau “batal”.\n{question}',
    'Kita ikut “{title}” selangkah demi selangkah. Kata “balik” untuk undur, “batal” untuk berhenti.\n{question}',
  ],
  'tree.question': ['{question}', 'Seterusnya: {question}'],
  'tree.anew': [
    'Proses ini baru dikemas kini, jadi kita mula semula.\n{question}',
    'Kedai baru menukar proses ini. Mari mula semula.\n{question}',
  ],
  'tree.result': ['{result}', 'Hasilnya: {result}'],
  'tree.closed': ['Baik, beritahu saja jika ada hal lain.', 'Baik, datang semula jika ada masalah lagi.'],
  'tree.gone': [
    'Kedai sudah menutup proses ini, jadi saya tidak dapat bertanya lagi.',
    'Kedai baru menghentikan proses ini, saya tidak dapat meneruskannya.',
  ],
}
