/**
 * Milliseconds of processor time this process has used: what a bound on hostile input is measured by. A clock on the wall also
 * counts what else the machine does meanwhile.
 */
export const cpuNow = (): number => process.cpuUsage().user / 1000;
