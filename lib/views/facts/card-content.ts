/** What the index says of a key, as a view's state. */
import { useEffect, useState } from 'preact/hooks';
import type { CardContent, CardKey } from '../../model/card.ts';
import { cardContent } from '../../store/index/card-content.ts';
import { withWordings } from '../../store/index/case-wordings.ts';
import type { Index } from '../../store/index/repositories.ts';
import type { IndexLists } from '../index-context.tsx';

type Loaded = { readonly content: CardContent | null } | 'loading' | 'failed';

/** Asked anew when the key changes, or what is known of it. */
export function useCardContent({ index, glossary }: IndexLists, key: CardKey): Loaded {
  const [loaded, setLoaded] = useState<Loaded>('loading');
  const name = JSON.stringify(key);
  // A case says the same: what is written in its notes meanwhile must stay.
  const known = key.kind === 'term' ? glossary : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are one question, whichever object they are
  useEffect(() => {
    let current = true;
    setLoaded('loading');
    cardContent(index, key, glossary)
      .then((content) => contentWithWordings(index, content))
      .then(
        (content) => current && setLoaded({ content }),
        () => current && setLoaded('failed'),
      );
    return () => {
      current = false;
    };
  }, [index, name, known]);
  return loaded;
}

async function contentWithWordings(index: Index, content: CardContent | null): Promise<CardContent | null> {
  if (content?.kind !== 'case') return content;
  const readings = await Promise.all(content.readings.map((reading) => withWordings(index, reading)));
  return { ...content, readings };
}
