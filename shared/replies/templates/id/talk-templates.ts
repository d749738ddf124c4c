import type { talkLines } from '../../../dialog/lines/talk-lines.ts'

/** Indonesian wordings for small talk, hand-over and what belongs to no trade; the notation is told in `../README.md`. */
export const talkTemplates: Record<(typeof talkLines)[number], readonly string[]> = {
  'talk.feedback': ['Terima kasih atas masukannya{polite}.', 'Terima kasih sudah memberi tahu kami.'],
  'talk.greeting': [
    '[{hello}. ]Saya {assistant}, asisten AI {shop}. Ada yang bisa dibantu?',
    '[{hello}. ]Dengan {assistant}, asisten AI {shop}. Mau cek apa?',
  ],
  'talk.greeting-again': [
    '{dear}saya di sini, silakan.',
    'Silakan, mau cek apa?',
    'Saya masih di sini, silakan lanjut.',
  ],
  'talk.greeting-page': [
    '[{hello}. ]Saya {assistant}, asisten AI {shop}. Sedang lihat {product}? Silakan tanya ukuran, stok, atau harga akhirnya.',
    '[{hello}. ]Dengan {assistant}, asisten AI {shop}. Mau tahu apa tentang {product}?',
  ],
  'hello.morning': ['Selamat pagi', 'Pagi'],
  'hello.noon': ['Selamat siang', 'Siang'],
  'hello.afternoon': ['Selamat sore', 'Sore'],
  'hello.evening': ['Selamat malam', 'Malam'],
  'hello.night': ['Selamat malam', 'Halo'],
  'hello.festival': ['Selamat {festival}', 'Halo, selamat {festival}'],
  'talk.thanks': [
    'Sama-sama<{polite}|>. Kapan saja boleh tanya lagi.',
    'Sama-sama. Semoga lancar semuanya.',
    'Baik<, kapan saja boleh chat lagi|>.',
  ],
  'talk.just-done': [
    'Yang tadi sudah diajukan dan dihitung satu kali. Tidak perlu diketuk lagi.',
    'Sudah diajukan, tidak akan diproses dua kali.',
  ],
  'talk.ack': ['Baik{polite}.', 'Oke. Kalau ada yang mau dicek lagi, silakan.', 'Baik, kapan saja boleh tanya.'],
  'talk.chitchat': [
    'Saya {assistant}, asisten AI {shop}. Silakan tanya soal produk, ukuran, harga akhir, pesanan, dan retur.',
    'Soal itu saya kurang paham, tapi soal produk dan pesanan saya bisa bantu.',
    'Saya hanya paham urusan toko: produk, harga, pesanan, retur, dan tukar barang.',
  ],
  'talk.identity': [
    'Saya {assistant}, asisten AI {shop}, bukan manusia. Kalau mau bicara dengan orang, ketuk “Hubungi admin”.',
    'Ini {assistant}, asisten AI. Untuk bicara dengan admin, ketuk “Hubungi admin”.',
  ],
  'talk.unknown': [
    'Saya belum menemukan jawaban yang pasti, jadi saya tidak mau menebak. Coba dengan kata lain, atau hubungi admin.',
    'Catatan toko tidak memuat hal ini dan saya tidak mau menebak. Mau dihubungkan ke admin?',
    'Masih belum ketemu. Paling aman hubungi admin.',
  ],
  'talk.unknown-near': [
    'Saya belum menemukan jawaban yang pasti. Di bawah ini pertanyaan yang paling mirip; kalau bukan, bisa hubungi admin.',
    'Catatan toko tidak menulisnya langsung. Coba lihat apakah maksudnya salah satu di bawah ini, atau hubungi admin.',
  ],
  'talk.which': [
    'Ini tergantung kasusnya. Yang mana yang dimaksud?',
    'Ada dua kasus yang berbeda. Maksudnya yang mana?',
  ],
  'talk.as-written': [
    'Catatan toko tertulis seperti ini, dalam bahasa Mandarin:',
    'Ini catatan asli dari toko, dalam bahasa Mandarin:',
  ],
  'talk.not-ready': [
    'Catatan toko masih dimuat. Coba tanya lagi sebentar lagi; kalau mendesak, bisa hubungi admin.',
    'Catatan toko belum siap. Silakan tanya lagi nanti, atau hubungi admin.',
  ],
  'talk.unclear': ['Maaf, saya kurang paham. Bisa dengan kata lain?', 'Saya belum paham. Bisa lebih jelas?'],
  'talk.unresolved': [
    'Sepertinya jawaban saya belum tepat. Ceritakan sedikit lagi, atau langsung hubungi admin.',
    'Kalau masih belum selesai, hubungi admin lebih cepat.',
  ],
  'talk.first-step': ['Ini sudah pertanyaan pertama.', 'Tidak ada pertanyaan sebelumnya, kita masih di langkah ini.'],
  'talk.resume': ['Lanjut yang tadi:', 'Kembali ke yang tadi:'],
  'talk.waiting': [
    'Tadi juga ditanyakan “{requests}”. Kita bahas setelah ini selesai.',
    '“{requests}” juga sudah dicatat, sebentar lagi kita bahas.',
  ],
  'talk.cancelled': ['Baik, tidak jadi{polite}.', 'Oke, ditunda dulu. Kalau perlu, chat lagi saja.'],
  'soothe.wait': ['Maaf sudah menunggu lama.', 'Siapa pun pasti cemas kalau menunggu seperti ini. Maaf.'],
  'soothe.goods': ['Maaf barangnya mengecewakan.', 'Menerima barang yang tidak sesuai memang tidak enak. Maaf.'],
  'soothe.other': ['Maaf, kali ini belum memuaskan.', 'Maaf atas ketidaknyamanannya.'],
  'soothe.again': [
    'Saya paham ini masih membuat cemas.',
    'Semua yang disampaikan sudah saya baca.',
    'Saya tahu ini mendesak, saya lanjut cek.',
  ],
  'time.eta': ['Menurut pengiriman saat ini, diperkirakan tiba {when}.', 'Soal waktu: diperkirakan tiba {when}.'],
  'time.promised': ['Pesanan ini dijanjikan dikirim sebelum {when}.', 'Soal waktu: dikirim paling lambat {when}.'],
  'handoff.asked': ['Baik, saya hubungkan ke admin sekarang.', 'Segera saya hubungkan ke admin.'],
  'handoff.anger': [
    'Pengalaman kali ini memang tidak baik, mohon maaf. Semua ceritanya sudah diteruskan ke admin, tidak perlu diulang.',
    'Mohon maaf sudah membuat kesal. Saya teruskan semuanya ke admin, dan akan ditangani oleh orang.',
  ],
  'handoff.anger-again': [
    'Semua ceritanya sudah diteruskan ke admin yang akan melanjutkan. Tidak perlu diulang.',
    'Semuanya saya serahkan ke admin, dan akan ditangani oleh orang.',
  ],
  'handoff.complaint-again': [
    'Yang disampaikan sudah saya catat dan teruskan ke admin. Tidak perlu diulang.',
    'Ini ditindaklanjuti oleh admin, dan admin bisa melihat percakapan di atas.',
  ],
  'handoff.complaint': [
    'Yang disampaikan sudah saya catat, mohon maaf. Sudah diteruskan ke admin, tidak perlu diulang.',
    'Mohon maaf atas ketidaknyamanannya. Ini ditindaklanjuti oleh admin.',
  ],
  'handoff.legal': [
    'Yang disampaikan sudah dicatat. Admin akan bicara langsung dengan Anda.',
    'Ini ditangani oleh admin, dan admin bisa melihat percakapan di atas.',
  ],
  'handoff.safety': [
    'Keselamatan yang utama: tolong berhenti memakainya. Saya teruskan ke admin sekarang.',
    'Tolong berhenti memakainya dan jauhi bahaya. Saya teruskan ke admin sekarang.',
  ],
  'handoff.selfharm': [
    'Saya khawatir mendengarnya. Tolong hubungi orang terdekat yang dipercaya, atau telepon 12356, layanan bantuan kesehatan mental. Saya juga minta admin segera datang.',
    'Tolong minta orang terdekat menemani; bisa juga telepon 12356, layanan bantuan kesehatan mental. Admin segera datang.',
  ],
  'handoff.cannot-answer': [
    'Beberapa kali saya belum bisa menjawab, jadi saya teruskan ke admin.',
    'Yang ini memang belum bisa saya jawab. Saya teruskan ke admin.',
  ],
  'handoff.unresolved': [
    'Yang tadi belum selesai. Admin yang melanjutkan, tidak perlu cerita ulang.',
    'Admin yang melanjutkan dan bisa melihat percakapan di atas.',
  ],
  'handoff.article': [
    'Pertanyaan seperti ini ditangani admin. Saya hubungkan sekarang.',
    'Ini perlu ditangani admin. Sedang dihubungkan.',
  ],
  'draft.soothe': ['Maaf sudah membuat cemas.', 'Siapa pun pasti cemas. Maaf.'],
  'draft.look-into': [
    'Sudah saya lihat. Saya cek dulu, hasilnya saya kabari di sini.',
    'Baik, saya cek dulu baru menjawab, jadi tidak perlu cerita ulang.',
  ],
  'draft.ask-back': [
    'Boleh kirim lagi nomor pesanan dan ceritakan masalahnya? Foto juga boleh.',
    'Boleh tahu barang yang mana dan kapan kejadiannya? Supaya bisa saya cek.',
  ],
  'draft.ask-card': [
    'Produk yang dikirim sudah saya lihat. Mau tanya ukuran, stok, atau waktu kirim?',
    'Produk yang dikirim sudah saya lihat. Mau tahu soal apa?',
  ],
  'draft.page-order': [
    'Sudah saya cek: per {seenAt}, status pesanan[ {order}] adalah “{status}”[, dibayar {paidAt}].[ Info pengiriman: {logistics}.]',
    '{dear}per {seenAt}, di sini pesanan[ {order}] berstatus “{status}”[, dibayar {paidAt}].[ Pengiriman: {logistics}.]',
  ],
  'draft.page-paid': [
    'Sudah saya cek: per {seenAt}, jumlah pada pesanan[ {order}] adalah {amount}[, dibayar {paidAt}].',
    '{dear}per {seenAt}, di sini jumlah pesanan[ {order}] adalah {amount}[, dibayar {paidAt}].',
  ],
  'handoff.flow-step': ['Langkah ini dikerjakan admin. Saya hubungkan sekarang.', 'Selanjutnya ditangani oleh admin.'],
}
