import { element } from "../page/element.ts";
import { runJob } from "./job-runner.ts";

const run = (): Promise<unknown> => runJob({ verb: "paper-job.start", paper: "ke-hoach", items: [] }, false);

element("go", HTMLButtonElement).addEventListener("click", () => void run());
void run();
