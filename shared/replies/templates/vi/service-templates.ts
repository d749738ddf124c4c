import type { serviceLines } from '../../../dialog/lines/service-lines.ts'

/** Vietnamese wordings for tickets and membership; the notation is told in `../README.md`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': [
    'Tính đến {at}, bạn là {level}, có {points} điểm.[ Trong đó {expiring}.][ Mua thêm {short} lên {next}.]',
    '{level}, {points} điểm (tính đến {at}).[ {expiring}.][ Còn thiếu {short} lên {next}.]',
  ],
  'member.expiring': [
    'Tính đến {at}, bạn có {points} điểm, trong đó {expiring}.',
    '{points} điểm (tính đến {at}); {expiring}, dùng trước đó đều tính.',
  ],
  'member.none-expiring': [
    'Tính đến {at}, bạn có {points} điểm, hồ sơ thành viên không có điểm sắp hết hạn.',
    '{points} điểm (tính đến {at}), không thấy điểm sắp hết hạn.',
  ],
  'member.level': [
    'Tính đến {at}, bạn là {level}[, hiệu lực đến {until}].[ Quyền lợi: {benefits}.][ Mua thêm {short} lên {next}, quyền lợi là {more}.][ {top}.]',
    '{level} (tính đến {at})[, hiệu lực đến {until}].[ Hiện có {benefits}.][ Còn thiếu {short} lên {next}, khi đó có {more}.][ {top}.]',
  ],
  'member.benefits': [
    'Quyền lợi của {level}: {benefits}.[ Mua đủ {from} trong một năm là {level}.]',
    '{level} có: {benefits}.[ Điều kiện là mua đủ {from} một năm.]',
  ],
  'member.worth': [
    '{points} điểm giảm được {worth}: mỗi {perYuan} điểm giảm ¥1, một đơn nhiều nhất {share}% tiền hàng[, từ {least} điểm].[ Điểm: {own}.]',
    'Cứ {perYuan} điểm giảm ¥1, {points} điểm giảm {worth}, một đơn nhiều nhất {share}% tiền hàng[, từ {least} điểm].[ Điểm: {own}.]',
  ],
  'member.other-login': [
    'Hồ sơ thành viên chỉ cho chính chủ xem: mình chỉ tra được tài khoản đang đăng nhập, số khác thì đăng nhập tài khoản đó rồi hỏi.',
    'Số khác mình không tra được, chỉ xem tài khoản đang đăng nhập. Bạn đổi sang tài khoản đó rồi hỏi mình.',
  ],
  'member.needs-login': [
    'Bạn chưa đăng nhập nên mình không xem được hồ sơ thành viên. Đăng nhập tài khoản shop rồi hỏi lại về điểm, hạn và hạng.',
    'Phải đăng nhập mới tra được: đăng nhập tài khoản shop rồi quay lại, điểm và hạng xem được ngay.',
  ],
  'photo.received': [
    'Đã nhận ảnh. Mình không xem được ảnh, bạn nói món nào và muốn xử lý thế nào?',
    'Đã nhận ảnh của bạn, mình không nhận ra nội dung, bạn mô tả bằng một câu giúp.',
  ],
  'ticket.one': [
    'Phiếu {ticket} ({what}): {state}, cập nhật {at}, {group} theo dõi.[ Nhân viên trả lời: {said}.][ Quá trình: {steps}.]',
    '{ticket} về {what}: {state} (cập nhật {at}, {group}).[ Nhân viên nói: {said}.][ Quá trình: {steps}.]',
  ],
  'ticket.some': ['Bạn có {count} phiếu: {rows}.', 'Tìm thấy {count} phiếu: {rows}.'],
  'ticket.none': [
    'Không thấy phiếu của bạn. Muốn ghi việc gì cứ nói, hoặc gặp nhân viên.',
    'Ở đây không có phiếu nào, bạn có thể hỏi nhân viên.',
  ],
  'ticket.offline': ['Tra phiếu cần có mạng, có mạng mình tra tiếp.', 'Đang mất mạng, có mạng mình tra tiến độ phiếu.'],
}
