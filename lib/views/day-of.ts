/** The day of an ISO time where the reader is, as Norwegian readers write it: "22.11.2026". */
export function dayOf(time: string): string {
  const at = new Date(time);
  return `${at.getDate()}.${at.getMonth() + 1}.${at.getFullYear()}`;
}
