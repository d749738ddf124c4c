import type { ratingLines } from '../../../dialog/lines/rating-lines.ts'

/** Malay wordings for ratings; the notation is told in `../README.md`. Nothing is promised but what a ticket really does. */
export const ratingTemplates: Record<(typeof ratingLines)[number], readonly string[]> = {
  'rating.thanks': ['Penilaian anda diterima, terima kasih.', 'Sudah dicatat, terima kasih atas penilaian anda.'],
  'rating.low': [
    'Diterima, kali ini kami tidak memuaskan anda. [Penilaian didaftarkan sebagai tiket {ticket} dan diserahkan kepada {group}. ]Boleh beritahu apa yang tidak kena? Tekan satu atau tulis sendiri, dan anda boleh abaikan soalan ini.',
    'Sudah dicatat. [Tiket {ticket} diserahkan kepada {group}. ]Bahagian mana yang tidak membantu? Tekan satu atau tulis sedikit; tidak mengapa jika tidak mahu.',
  ],
  'rating.low-offline': [
    'Penilaian anda disimpan pada peranti ini dan diserahkan kepada kedai apabila ada sambungan. Boleh beritahu apa yang tidak kena?',
    'Penilaian disimpan dahulu dan diserahkan kepada kedai apabila ada sambungan. Bahagian mana yang tidak membantu?',
  ],
  'rating.reason': [
    'Sudah dicatat, kata-kata anda ada dalam tiket {ticket} dan {group} menyusulinya. Saya tidak dapat pastikan bila selesai; hasilnya akan diberitahu di sini.',
    'Sudah ditulis dalam tiket {ticket}, {group} dapat membaca kata-kata anda. Hasilnya akan diberitahu di sini; untuk bertanya, sebut nombor tiket.',
  ],
  'rating.reason-kept': [
    'Sudah dicatat bersama penilaian anda, kedai dapat melihatnya. Tiket tidak dapat didaftarkan sekarang; jika mendesak, cakap dengan staf.',
    'Kata-kata anda disimpan dalam perbualan ini, kedai dapat melihatnya. Tiket belum dapat didaftarkan; untuk tindakan segera, cakap dengan staf.',
  ],
  'rating.reason-offline': [
    'Kata-kata anda disimpan pada peranti ini dan diserahkan kepada kedai apabila ada sambungan.',
    'Disimpan dahulu, dan diserahkan kepada kedai apabila ada sambungan.',
  ],
  'rating.no-reason': [
    'Baik, tidak perlu tulis lagi. Penilaian itu kekal untuk kedai.',
    'Faham. Kedai dapat melihat penilaian itu, saya tidak tanya lagi.',
  ],
}
