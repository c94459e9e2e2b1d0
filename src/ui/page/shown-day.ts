/** “15/02/2017” for “2017-02-15”. */
export function shownDay(day: string): string {
  return day.split("-").reverse().join("/");
}
