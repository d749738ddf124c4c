import type { ratingLines } from '../../../dialog/lines/rating-lines.ts'

/** Indonesian wordings for ratings; the notation is told in `../README.md`. */
export const ratingTemplates: Record<(typeof ratingLines)[number], readonly string[]> = {
  'rating.thanks': ['Penilaiannya sudah diterima, terima kasih.', 'Sudah dicatat, terima kasih atas penilaiannya.'],
  'rating.low': [
    'Sudah diterima, maaf kali ini belum memuaskan.[ Penilaiannya didaftarkan sebagai tiket {ticket} dan diteruskan ke {group}.] Boleh tahu apa yang kurang? Ketuk satu atau tulis sendiri; tidak dijawab juga tidak apa-apa.',
    'Sudah dicatat.[ Tiket {ticket} sudah diteruskan ke {group}.] Apa yang belum terbantu? Ketuk satu atau tulis satu kalimat, tidak juga tidak apa-apa.',
  ],
  'rating.low-offline': [
    'Penilaiannya disimpan di perangkat ini, dikirim ke toko setelah terhubung. Boleh tahu apa yang kurang?',
    'Penilaian disimpan dulu, dikirim ke toko setelah terhubung. Apa yang belum terbantu?',
  ],
  'rating.reason': [
    'Sudah dicatat di tiket {ticket}, ditindaklanjuti {group}. Kapan selesainya belum bisa saya pastikan, hasilnya dikabari di sini.',
    'Sudah ditulis di tiket {ticket}, {group} bisa membaca kata-kata aslinya. Hasilnya dikabari di sini; kalau mau tanya, sebutkan nomor tiketnya.',
  ],
  'rating.reason-kept': [
    'Sudah dicatat bersama penilaiannya, toko bisa melihatnya. Tiket belum bisa didaftarkan sekarang; kalau mendesak, hubungi admin.',
    'Yang disampaikan tersimpan di percakapan ini, toko bisa melihatnya. Tiket belum bisa didaftarkan; kalau perlu segera, hubungi admin.',
  ],
  'rating.reason-offline': [
    'Yang disampaikan disimpan di perangkat ini, dikirim ke toko setelah terhubung.',
    'Disimpan dulu, dikirim ke toko setelah terhubung.',
  ],
  'rating.no-reason': [
    'Baik, tidak perlu dijelaskan, penilaiannya sudah untuk toko.',
    'Baik, toko bisa melihat penilaiannya, saya tidak tanya lagi.',
  ],
}
