import { BaseSequencer, type TestSpecification } from "vitest/node";
import { LONGER } from "./slow-files.ts";

/**
 * The files that take longest begin first: one that began last kept a processor busy for a minute while the other had nothing left to
 * do. Vitest itself knows how long a file takes only where it ran before, never on a fresh machine.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = ({ moduleId, project }: TestSpecification): number =>
      LONGER[moduleId.slice(project.config.root.length + 1)] ?? 0;
    // Of those that take alike the order stays.
    return (await super.sort(files)).sort((a, b) => seconds(b) - seconds(a));
  }
}
