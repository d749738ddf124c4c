import type { treeLines } from '../../../dialog/lines/tree-lines.ts'

/** Indonesian wordings around the shop's processes; the notation is told in `../README.md`. */
export const treeTemplates: Record<(typeof treeLines)[number], readonly string[]> = {
  'tree.begin': [
    '“{title}”, saya tanya satu per satu; kapan saja boleh bilang “kembali” atau “batal”.\n{question}',
    '“{title}”, kita jalani satu per satu. Bilang “kembali” untuk langkah sebelumnya, “batal” untuk berhenti.\n{question}',
  ],
  'tree.question': ['{question}', 'Lanjut: {question}'],
  'tree.anew': [
    'Prosesnya baru diperbarui, jadi kita mulai dari awal.\n{question}',
    'Toko baru mengubah proses ini, kita mulai lagi.\n{question}',
  ],
  'tree.result': ['{result}', 'Hasilnya: {result}'],
  'tree.closed': ['Baik{polite}, kalau ada hal lain kabari saja.', 'Baik, kalau ada masalah lagi, chat saja.'],
  'tree.gone': [
    'Proses ini sudah ditutup toko, jadi saya tidak bisa lanjut bertanya.',
    'Toko baru menghentikan proses ini, selanjutnya tidak bisa saya jawab.',
  ],
}
