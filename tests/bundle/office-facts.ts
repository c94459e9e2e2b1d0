/** What an office tells of itself in *Bắt đầu*. */
export const officeFacts = {
  parentAgency: "UBND TỈNH QUẢNG TRỊ",
  agency: "SỞ TƯ PHÁP",
  unit: "Sở Tư pháp tỉnh Quảng Trị",
  symbol: "STP",
  place: "Quảng Trị",
  name: "Nguyễn Thị Lài",
  position: "GIÁM ĐỐC",
  authority: "",
};
