import { type Call, each, type Peer } from "./peer.ts";

/** makeCopy, open, a replaceText for each tag, save: what every merge of this kind does for a paper. */
function* copied(tags: number): Iterable<Call> {
  yield* ["File.makeCopy", "File.getId", "DocumentApp.openById", "Document.getBody"];
  yield* each(tags, () => ["Body.replaceText"]);
  yield "Document.saveAndClose";
}

/** A Google Doc for each row, its address written beside the row. */
export function mergeToDocs(tags: number): Peer {
  return {
    name: `copy and replace ${tags} tags, link written (ibelong2u)`,
    source: "ibelong2u/GenerateDocsFromTemplate, GenerateDocs.gs, commit ec451de",
    scriptBytes: 2_969,
    *calls(items) {
      yield* ["DriveApp.getFileById", "DriveApp.getFolderById", "SpreadsheetApp.getActive"];
      yield* ["Spreadsheet.getSheets", "Sheet.getDataRange"];
      yield ["Range.getValues", items * tags];
      yield* each(items, function* () {
        yield* copied(tags);
        yield* ["Sheet.getRange", "File.getUrl", ["Range.setValue", 1]] satisfies readonly Call[];
      });
      yield "Ui.alert";
    },
  };
}

/** A PDF for each row; the copy goes again, the sheet is not told. */
export function mergeToPdfs(tags: number): Peer {
  return {
    name: `copy and replace ${tags} tags, as PDF (doGdoc)`,
    source: "chotanansub/doGdoc, template_to_pdf/sample_task/pdfGenerator.gs, commit c43cdd0",
    scriptBytes: 1_282,
    *calls(items) {
      yield* ["DriveApp.getFileById", "DriveApp.getFolderById", "DriveApp.getFolderById"];
      yield* ["SpreadsheetApp.getActive", "Spreadsheet.getSheetByName", "Sheet.getLastRow", "Sheet.getRange"];
      yield ["Range.getValues", items * tags];
      yield* each(items, function* () {
        yield* copied(tags);
        yield* ["File.getAs", "Folder.createFile", "File.setName", "Folder.removeFile"];
      });
    },
  };
}
