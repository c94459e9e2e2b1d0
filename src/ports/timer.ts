/** The clerk's own timed run of a public function; nobody else's can be seen. */
export interface Timer {
  /** Whether this clerk has a timed run of the function. */
  isOn(handler: string): boolean;
  /** Runs the function once an hour from now on, under this clerk's name; on twice is on once. */
  switchOn(handler: string): void;
  switchOff(handler: string): void;
}
