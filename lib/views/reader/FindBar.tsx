/** The field that finds words in the paper, and how many there are. */
import { useEffect, useRef } from 'preact/hooks';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';
import { MAX_HITS } from './find-text.ts';
import { Tool } from './ReaderBar.tsx';
import type { Finding } from './use-find.ts';

interface Props {
  readonly finding: Finding;
  readonly pageCount: number;
  /** Counts the times that the search was asked for: each takes the focus anew. */
  readonly asked: number;
  readonly onClose: () => void;
}

export function FindBar({ finding, pageCount, asked, onClose }: Props) {
  const { query, hits, now, readTo, setQuery, step } = finding;
  const { language } = usePage();
  const strings = readerStrings(language).find;
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again is focused again
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const more = readTo !== null || hits.length >= MAX_HITS;
  const counted = hits.length === 0 ? strings.none : strings.at(now + 1, hits.length, more);
  const words = [
    query.trim() === '' ? '' : counted,
    readTo === null ? '' : strings.reading(readTo, pageCount),
  ];
  return (
    <search class="find-bar" aria-label={strings.label}>
      <input
        class="ds-input"
        ref={field}
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={strings.field}
        placeholder={strings.field}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
          if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
        }}
      />
      <Tool icon="up" name={strings.previous} onPress={() => step(-1)} />
      <Tool icon="down" name={strings.next} onPress={() => step(1)} />
      <Tool icon="close" name={strings.close} onPress={onClose} />
      <p class="found-count small" role="status">
        {words.filter((part) => part !== '').join(', ')}
      </p>
    </search>
  );
}
