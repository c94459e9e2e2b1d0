import { paragraph, run, section } from "./paragraph.mjs";

/** “Kính gửi:” with one addressee on its line or several below it (element 9a). */
export const addressee = [
  section("mot_noi_gui", paragraph("KinhGui", run("Kính gửi: {kinh_gui}"))),
  section(
    "co_nhieu_noi_gui",
    paragraph("KinhGuiNhieu", run("Kính gửi:")),
    section("nhieu_noi_gui", paragraph("NoiGui", run("- {chu}"))),
    paragraph("SauNoiGui"),
  ),
].join("");
