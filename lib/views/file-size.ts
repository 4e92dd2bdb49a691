/** "340 kB", "1,2 MB": as a person reads the size of a file. */
import type { Language } from '../model/settings.ts';

export function fileSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes} kB`;
  const megabytes = (bytes / 1e6).toLocaleString(language, { maximumFractionDigits: bytes < 1e7 ? 1 : 0 });
  return `${megabytes} MB`;
}
