/** The time of an ISO time where the reader is, to the minute: "22.11.2026 kl. 14.05". */
import type { Language } from '../../model/settings.ts';
import { dayOf } from '../day-of.ts';

export function momentOf(time: string, language: Language): string {
  const at = new Date(time);
  const [hour, minute] = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return language === 'en' ? `${dayOf(time)} ${hour}:${minute}` : `${dayOf(time)} kl. ${hour}.${minute}`;
}
