import type { ratingLines } from '../../../dialog/lines/rating-lines.ts'

/** Vietnamese wordings for ratings; the notation is told in `../README.md`. */
export const ratingTemplates: Record<(typeof ratingLines)[number], readonly string[]> = {
  'rating.thanks': ['Đã nhận đánh giá của bạn, cảm ơn.', 'Đã ghi lại, cảm ơn bạn đánh giá.'],
  'rating.low': [
    'Đã nhận, lần này làm bạn chưa hài lòng.[ Đánh giá ghi thành phiếu {ticket}, chuyển cho {group}.] Bạn cho biết chỗ nào chưa tốt? Bấm một mục hoặc tự viết, không muốn nói cũng được.',
    'Đã ghi.[ Phiếu {ticket} đã chuyển cho {group}.] Chỗ nào chưa giúp được? Bấm một mục hoặc nói một câu, không nói cũng không sao.',
  ],
  'rating.low-offline': [
    'Đánh giá lưu trên máy này, có mạng sẽ gửi shop. Bạn cho biết chỗ nào chưa tốt?',
    'Đánh giá tạm lưu, có mạng gửi shop. Chỗ nào chưa giúp được?',
  ],
  'rating.reason': [
    'Đã ghi vào phiếu {ticket}, {group} theo dõi. Khi nào xong mình chưa nói chắc, có kết quả sẽ báo bạn ở đây.',
    'Đã viết vào phiếu {ticket}, {group} xem được nguyên lời bạn. Có kết quả báo ở đây, muốn hỏi thì nói mã phiếu.',
  ],
  'rating.reason-kept': [
    'Đã ghi cùng đánh giá của bạn, shop xem được. Hiện chưa ghi phiếu được, gấp thì gặp nhân viên.',
    'Lời bạn đã ghi trong cuộc chat, shop xem được. Tạm chưa ghi phiếu được, cần xử lý ngay thì gặp nhân viên.',
  ],
  'rating.reason-offline': ['Lời bạn lưu trên máy này, có mạng sẽ gửi shop.', 'Tạm lưu, có mạng gửi lời bạn cho shop.'],
  'rating.no-reason': [
    'Được, không cần nói thêm, đánh giá đã để shop xem.',
    'Mình hiểu, shop xem được đánh giá, không hỏi nữa.',
  ],
}
