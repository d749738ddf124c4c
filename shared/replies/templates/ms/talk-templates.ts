import type { talkLines } from '../../../dialog/lines/talk-lines.ts'

/** Malay wordings for small talk, hand-over and what belongs to no trade; the notation is told in `../README.md`. */
export const talkTemplates: Record<(typeof talkLines)[number], readonly string[]> = {
  'talk.feedback': ['Terima kasih atas maklum balas anda, sudah kami catat.', 'Terima kasih kerana memberitahu kami.'],
  'talk.greeting': [
    '[{hello}. ]Saya {assistant}, pembantu AI {shop}. Ada apa yang boleh saya bantu?',
    '[{hello}. ]Ini {assistant}, pembantu AI {shop}. Apa yang anda mahu saya semak?',
  ],
  'talk.greeting-again': [
    'Saya di sini, silakan.',
    'Masih di sini. Beritahu saja apa yang mahu disemak.',
    'Ya, teruskan.',
  ],
  'talk.greeting-page': [
    '[{hello}. ]Saya {assistant}, pembantu AI {shop}. Sedang melihat {product}? Tanya saja tentang saiz, stok atau harga akhir.',
    '[{hello}. ]Ini {assistant}, pembantu AI {shop}. Apa yang anda ingin tahu tentang {product}?',
  ],
  'hello.morning': ['Selamat pagi', 'Salam pagi'],
  'hello.noon': ['Selamat tengah hari', 'Salam tengah hari'],
  'hello.afternoon': ['Selamat petang', 'Salam petang'],
  'hello.evening': ['Selamat malam', 'Salam malam'],
  'hello.night': ['Selamat malam', 'Salam malam'],
  'hello.festival': ['Selamat menyambut {festival}', 'Salam {festival}'],
  'talk.thanks': [
    'Sama-sama<. Datang lagi bila-bila masa|>.',
    '<Tidak mengapa, senang dapat membantu. |>Semoga semuanya lancar.',
    'Baik<. Panggil saya bila-bila masa|>.',
  ],
  'talk.just-done': [
    'Tadi sudah dihantar dan dikira sekali sahaja. Tidak perlu tekan lagi.',
    'Sudah pun dihantar, tidak akan dibuat dua kali.',
  ],
  'talk.ack': ['Baik.', 'Baik. Beritahu saja jika ada lagi yang mahu disemak.', 'Baik, saya ada di sini.'],
  'talk.chitchat': [
    'Saya {assistant}, pembantu AI {shop}. Tanya saya tentang produk, saiz, harga akhir, pesanan dan pemulangan.',
    'Yang itu saya tidak pandai, tetapi hal produk dan pesanan saya tahu.',
    'Saya hanya tahu hal kedai: produk, harga, pesanan, pemulangan dan penukaran.',
  ],
  'talk.identity': [
    'Saya {assistant}, pembantu AI {shop}, bukan manusia. Jika mahu bercakap dengan manusia, tekan “Cakap dengan staf”.',
    'Ini {assistant}, pembantu AI. Untuk menghubungi staf, tekan “Cakap dengan staf”.',
  ],
  'talk.unknown': [
    'Saya tidak jumpa jawapan yang pasti, jadi saya tidak mahu meneka. Cuba ayat lain, atau saya sambungkan kepada staf.',
    'Nota kedai tidak menyebut hal ini dan saya tidak akan mereka-reka. Mahu bercakap dengan staf?',
    'Masih tidak jumpa. Bercakap dengan staf paling selamat.',
  ],
  'talk.unknown-near': [
    'Saya tidak jumpa jawapan yang pasti. Di bawah ini soalan yang paling hampir; jika bukan, saya boleh sambungkan kepada staf.',
    'Nota tidak menyebutnya secara terus. Lihat jika ini yang anda maksudkan, atau cakap dengan staf.',
  ],
  'talk.which': [
    'Ini bergantung pada keadaan. Yang mana satu anda maksudkan?',
    'Ada dua keadaan yang berbeza. Yang mana satu?',
  ],
  'talk.as-written': [
    'Nota kedai menulis begini, dalam bahasa Cina:',
    'Ini nota kedai seperti yang ditulis, dalam bahasa Cina:',
  ],
  'talk.not-ready': [
    'Nota kedai masih dimuatkan. Tanya semula sebentar lagi, atau cakap dengan staf jika mendesak.',
    'Nota belum sedia. Sila tanya semula sebentar lagi, atau cakap dengan staf.',
  ],
  'talk.unclear': [
    'Saya kurang faham. Boleh guna ayat lain?',
    'Saya tidak dapat menangkap maksudnya. Boleh jelaskan sedikit lagi?',
  ],
  'talk.unresolved': [
    'Nampaknya jawapan saya belum tepat. Jelaskan sedikit lagi, atau terus cakap dengan staf.',
    'Jika masih belum selesai, staf lebih cepat membantu.',
  ],
  'talk.first-step': ['Ini sudah soalan yang pertama.', 'Tiada soalan sebelum ini, kita masih di langkah ini.'],
  'talk.resume': ['Kembali kepada hal tadi:', 'Sambung semula:'],
  'talk.waiting': [
    'Anda juga bertanya tentang “{requests}”. Kita sambung selepas ini selesai.',
    '“{requests}” juga sudah dicatat. Sebentar lagi kita sambung.',
  ],
  'talk.cancelled': ['Baik, kita tidak teruskan.', 'Baik, simpan dahulu. Panggil saya bila perlu.'],
  'soothe.wait': ['Maaf kerana anda terpaksa menunggu lama.', 'Sesiapa pun akan risau menunggu begini. Maaf.'],
  'soothe.goods': [
    'Maaf kerana barang itu mengecewakan anda.',
    'Menerima barang yang tidak kena memang tidak selesa. Maaf.',
  ],
  'soothe.other': ['Maaf kerana kali ini tidak memuaskan anda.', 'Maaf atas kesulitan ini.'],
  'soothe.again': [
    'Saya faham anda masih risau.',
    'Semua yang anda tulis sudah saya baca.',
    'Saya tahu ini mendesak, saya teruskan semakan.',
  ],
  'time.eta': ['Mengikut pergerakan bungkusan sekarang, dijangka sampai {when}.', 'Dari segi masa, dijangka {when}.'],
  'time.promised': [
    'Pesanan ini dijanjikan dihantar sebelum {when}.',
    'Dari segi masa, dihantar selewat-lewatnya {when}.',
  ],
  'handoff.asked': ['Baik, saya sambungkan kepada staf sekarang.', 'Saya serahkan kepada staf dengan segera.'],
  'handoff.anger': [
    'Pengalaman ini memang tidak baik, maaf. Staf sudah menerima semua butirannya, anda tidak perlu mengulang.',
    'Maaf kerana membuat anda marah. Saya serahkan semua butirannya kepada staf, dan manusia akan menguruskannya.',
  ],
  'handoff.anger-again': [
    'Staf sudah menerima semua butirannya dan akan mengambil alih. Anda tidak perlu mengulang.',
    'Saya serahkan semuanya kepada staf, dan manusia akan menguruskannya.',
  ],
  'handoff.complaint-again': [
    'Perkara yang anda sampaikan sudah dicatat dan diserahkan kepada staf. Anda tidak perlu mengulang.',
    'Staf akan menyusuli perkara ini dan dapat membaca semua di atas.',
  ],
  'handoff.complaint': [
    'Perkara yang anda sampaikan sudah dicatat, maaf. Ia sudah diserahkan kepada staf, anda tidak perlu mengulang.',
    'Maaf atas kesulitan ini. Staf akan menyusulinya.',
  ],
  'handoff.legal': [
    'Perkara yang anda sampaikan sudah direkodkan. Staf akan bercakap terus dengan anda.',
    'Staf menguruskan hal ini dan dapat membaca semua di atas.',
  ],
  'handoff.safety': [
    'Keselamatan paling penting: sila berhenti menggunakannya. Saya serahkan kepada staf sekarang juga.',
    'Sila berhenti menggunakannya dan jauhkan diri daripada bahaya. Saya serahkan kepada staf sekarang.',
  ],
  'handoff.selfharm': [
    'Saya risau mendengarnya. Sila hubungi orang yang anda percayai, atau telefon 12356, talian bantuan kesihatan mental. Saya juga meminta staf datang segera.',
    'Sila minta seseorang menemani anda; anda juga boleh menelefon 12356, talian bantuan kesihatan mental. Staf akan datang segera.',
  ],
  'handoff.cannot-answer': [
    'Beberapa kali saya gagal menjawab, jadi staf yang akan menjawab.',
    'Yang ini memang saya tidak dapat jawab. Saya serahkan kepada staf.',
  ],
  'handoff.unresolved': [
    'Perkara tadi belum selesai. Staf akan mengambil alih, anda tidak perlu mengulang.',
    'Staf akan meneruskannya dan dapat membaca semua di atas.',
  ],
  'handoff.article': [
    'Soalan seperti ini diuruskan oleh staf. Saya serahkan sekarang.',
    'Ini memerlukan staf. Sedang disambungkan.',
  ],
  'draft.soothe': ['Maaf kerana membuat anda risau.', 'Sesiapa pun akan risau. Maaf.'],
  'draft.look-into': [
    'Saya sudah melihat keadaannya. Saya semak dahulu dan akan membalas di sini.',
    'Baik, saya semak dahulu kemudian menjawab, supaya anda tidak perlu mengulang.',
  ],
  'draft.ask-back': [
    'Boleh hantar nombor pesanan sekali lagi dan ceritakan apa yang berlaku? Gambar juga boleh.',
    'Boleh beritahu barang yang mana dan bila ia berlaku, supaya saya dapat semak?',
  ],
  'draft.ask-card': [
    'Saya nampak produk yang anda hantar. Mahu tahu tentang saiz, stok atau bila dihantar?',
    'Saya nampak barang yang anda hantar. Apa yang anda ingin tahu tentangnya?',
  ],
  'draft.page-order': [
    'Saya sudah semak: setakat {seenAt}, status pesanan[ {order}] ialah “{status}”[, dibayar {paidAt}]. [Penjejakan: {logistics}. ]',
    'Setakat {seenAt}, saya nampak pesanan[ {order}] “{status}”[, dibayar {paidAt}]. [Penjejakan: {logistics}. ]',
  ],
  'draft.page-paid': [
    'Saya sudah semak: setakat {seenAt}, pesanan[ {order}] menunjukkan jumlah {amount}[, dibayar {paidAt}].',
    'Setakat {seenAt}, saya nampak jumlah pesanan[ {order}] ialah {amount}[, dibayar {paidAt}].',
  ],
  'handoff.flow-step': ['Langkah ini dibuat oleh staf. Saya serahkan sekarang.', 'Staf akan meneruskan dari sini.'],
}
