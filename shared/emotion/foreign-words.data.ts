import type { EmotionFlag } from './detect-emotion.ts'

/**
 * Mood words of English, Vietnamese, Indonesian, Malay, Thai and Filipino, phrases joined by `_`. A short list: anger,
 * threats and danger must be heard in every language that the widget speaks.
 */
export const foreignGroups: readonly { weight: number; flag?: EmotionFlag; words: string }[] = [
  {
    weight: -0.85,
    flag: 'legal',
    words:
      'my_lawyer legal_action take_you_to_court small_claims consumer_protection call_the_police luật_sư khởi_kiện kiện_shop kiện_các báo_công_an công_an hội_bảo_vệ_người_tiêu_dùng tố_cáo pengacara lapor_polisi laporkan_ke_polisi tuntut_hukum ylki jalur_hukum tribunal_pengguna peguam saman_awak buat_report_polis lapor_polis kpdn ฟ้องร้อง ฟ้องศาล ทนาย สคบ แจ้งความ ดำเนินคดี abogado idedemanda dedemanda kakasuhan ireklamo_sa_dti isumbong_sa_dti magsasampa',
  },
  {
    weight: -0.85,
    flag: 'safety',
    words:
      'caught_fire on_fire electric_shock food_poisoning allergic_reaction started_smoking cháy_nổ bốc_cháy phát_nổ bị_bỏng giật_điện ngộ_độc nhập_viện dị_ứng_nặng terbakar meledak kesetrum keracunan masuk_rumah_sakit luka_bakar terluka meletup terkena_renjatan keracunan_makanan masuk_hospital ไฟไหม้ ระเบิด ไฟดูด ไฟช็อต อาหารเป็นพิษ เข้าโรงพยาบาล บาดเจ็บ nasunog sumabog nakuryente nalason naospital nasugatan',
  },
  {
    weight: -0.9,
    flag: 'selfharm',
    words:
      'kill_myself end_my_life want_to_die muốn_chết tự_tử không_muốn_sống bunuh_diri ingin_mati mau_mati_saja nak_mati อยากตาย ฆ่าตัวตาย gusto_ko_nang_mamatay magpakamatay',
  },
  {
    weight: -0.85,
    flag: 'anger',
    words:
      'scam scammer scammers fraud rip_off ripoff bullshit fuck fucking liars thieves lừa_đảo bọn_lừa đồ_lừa khốn_nạn mất_dạy vô_trách_nhiệm rác_rưởi penipu penipuan tipu_tipu bangsat brengsek anjing_lu bajingan sampah bodoh_betul celaka_betul babi_betul scammer_betul โกง หลอกลวง ขี้โกง มิจฉาชีพ เหี้ย ห่วยแตก สารเลว manloloko scammer_kayo niloko budol_scam putangina gago bwisit peste_kayo walanghiya',
  },
  {
    weight: -0.65,
    flag: 'anger',
    words:
      'worst terrible awful horrible unacceptable furious angry ridiculous disgusting outrageous pathetic never_again never_buy waste_of_money waste_of_time quá_tệ tệ_hại tức_giận bực_mình thất_vọng_vô_cùng không_bao_giờ_mua khiếu_nại một_sao marah_banget kecewa_banget kecewa_berat parah_banget mengecewakan kapok nyesel komplain geram marah sangat_teruk teruk_betul menyesal tak_guna แย่มาก โมโห โกรธ รับไม่ได้ ผิดหวังมาก ร้องเรียน ไม่ซื้ออีก galit_na nakakainis nakakagalit napakapangit sobrang_panget hindi_na_uulit reklamo pinakamasama',
  },
  {
    weight: -0.5,
    words:
      "been_waiting still_waiting money_back unhappy annoyed upset not_happy not_good not_as_described never_arrived hasn't_arrived no_one_answers nobody_answers ignoring_me cracked leaking ripped torn stained smells tidak_lengkap tdk_lengkap tidak_berfungsi tdk_berfungsi gak_nyala ga_nyala tidak_nyala gak_bisa ga_bisa gabisa tidak_bisa tdk_bisa nggak_bisa tidak_sampai ga_sampe gak_sampai tidak_dikirim hanya_dikirim jangan_beli patah penyok sobek hilang kesel kesal aneh kedaluwarsa error lamaa parah kapok lecet retak basah kotor luntur melar kekecilan kebesaran gak_respon tidak_respon tdk_respon tidak_cocok tidak_kuat gk_sesuai tdk_sesuai tidak_sama tidak_jelas cepat_rusak không_đúng sai_màu bị_bể bị_rách giao_sai giao_chậm lừa disappointed disappointing bad poor broken useless waste hate refuse slow late defective damaged fake counterfeit wrong_item missing rude_seller ignored no_reply not_working doesn't_work stopped_working poor_quality thất_vọng tệ kém hỏng bị_vỡ bị_lỗi giả hàng_giả chậm_quá không_trả_lời không_hài_lòng sai_hàng giao_thiếu kecewa rusak jelek cacat palsu lambat lama_banget tidak_sesuai ga_sesuai gak_sesuai nggak_sesuai tidak_puas kurang_puas pecah bocor robek tidak_dibalas ga_dibalas slow_respon salah_kirim zonk hancur buruk kurang_bagus rosak teruk lambat_sangat tak_sama tak_puas_hati koyak pecah tak_balas แย่ ห่วย พัง เสีย ชำรุด ของปลอม ช้ามาก ไม่ตอบ ผิดหวัง ไม่ตรงปก ไม่พอใจ แตก sira sirang_sira basag pangit peke mabagal walang_kwenta hindi_gumagana dismayado nadismaya mali_ang kulang",
  },
  {
    weight: 0.35,
    words:
      'thanks thank_you nice good fine fast cheap helpful quick cảm_ơn cám_ơn ổn nhanh rẻ đẹp tốt terima_kasih makasih terimakasih bagus cepat murah mantap oke_banget sesuai_pesanan rapi cantik laju berbaloi ขอบคุณ ดี เร็ว สวย ถูกใจ salamat maganda mabilis mura ayos okay_naman',
  },
  {
    weight: 0.6,
    words:
      'great excellent perfect love_it amazing awesome happy satisfied recommend recommended wonderful fantastic very_good well_made rất_tốt rất_đẹp tuyệt_vời hài_lòng rất_hài_lòng ưng_ý sẽ_mua_lại yêu_thích memuaskan puas suka_banget bagus_banget keren recommended_seller top_markotop terbaik mantul sangat_puas sangat_bagus puas_hati terbaik_sangat suka_sangat ดีมาก ประทับใจ พอใจมาก สุดยอด แนะนำเลย ชอบมาก ang_ganda sobrang_ganda napakaganda sulit legit_seller gustong_gusto',
  },
  { weight: -0.2, words: 'lama kurang beda bekas salah mati' },
]
