/** What a note's text is made of when it is shown: light Markdown, as a small tree. Nothing in it is HTML. */
import type { CouncilId } from '../model/council.ts';

export type NoteBlock =
  | { readonly is: 'paragraph'; readonly content: readonly NoteInline[] }
  | { readonly is: 'heading'; readonly level: 1 | 2; readonly content: readonly NoteInline[] }
  | {
      readonly is: 'list';
      /** The first number; null for a list of bullets. */
      readonly from: number | null;
      readonly items: readonly (readonly NoteBlock[])[];
    }
  | { readonly is: 'quote'; readonly blocks: readonly NoteBlock[] }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'rule' };

export type NoteInline =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'break' }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'strong' | 'emphasis'; readonly content: readonly NoteInline[] }
  /** `href` begins with "https:", "http:" or "mailto:". */
  | { readonly is: 'link'; readonly href: string; readonly content: readonly NoteInline[] }
  | {
      readonly is: 'case';
      readonly text: string;
      /** Null where the number stands alone and its council cannot be known. */
      readonly council: CouncilId | null;
      readonly number: number;
      readonly year: number;
    }
  | { readonly is: 'term'; readonly text: string; readonly entry: string };
