/**
 * A file that an earlier run may have made is not there to be seen. Drive names a Google Doc only once it is made, so nothing
 * could be written down before; and that its lists show a new file at once is not promised (ADR 0024).
 */
export const maybeTwice = (name: string): string =>
  `Lần chạy trước có thể đã tạo tệp ${name} nhưng không thấy tệp đó trong Drive nên đã tạo tệp mới. Nếu có hai tệp cùng tên, hãy dùng tệp theo liên kết trong sổ và xóa tệp kia.`;
