import { readingOfFile } from "../../reading/read-file.ts";
import { largestFile, type ReceivedFile, receivedPapers } from "../../reading/received/received-papers.ts";

const NO_PDF =
  "Khung này chưa đọc PDF. Lưu thành .docx, hoặc mở tệp, chép toàn văn rồi lưu thành .txt; trên máy có cài sổ thì chạy lệnh thidua inbox.";

/** Reads the files that a clerk chose, one after the other; each tells how far it is. */
export async function readFiles(
  files: readonly File[],
  tellRead: (done: number) => void,
): Promise<readonly ReceivedFile[]> {
  const read: ReceivedFile[] = [];
  for (const file of files) {
    tellRead(read.length);
    // Lets the page show how far it is: reading a paper holds it up.
    await new Promise((resolve) => setTimeout(resolve));
    read.push(
      file.size > largestFile
        ? {
            papers: [],
            unread: [{ file: file.name, why: "Tệp lớn quá 50 MB: bỏ ảnh trong tệp, hoặc nhập tay." }],
          }
        : await receivedPapers(file.name, new Uint8Array(await file.arrayBuffer()), (name, bytes) =>
            /\.pdf$/iu.test(name) ? { ok: false, why: NO_PDF } : readingOfFile(name, bytes),
          ),
    );
  }
  return read;
}
