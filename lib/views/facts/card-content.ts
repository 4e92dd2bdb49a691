/** What the index says of a key, as a view's state. */
import { useEffect, useState } from 'preact/hooks';
import type { CardContent, CardKey } from '../../model/card.ts';
import { cardContent } from '../../store/index/card-content.ts';
import type { IndexLists } from '../index-context.tsx';

type Loaded = { readonly content: CardContent | null } | 'loading' | 'failed';

/** Asked anew when the key changes. */
export function useCardContent({ index }: IndexLists, key: CardKey): Loaded {
  const [loaded, setLoaded] = useState<Loaded>('loading');
  const name = JSON.stringify(key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are one question, whichever object they are
  useEffect(() => {
    let current = true;
    setLoaded('loading');
    cardContent(index, key).then(
      (content) => current && setLoaded({ content }),
      () => current && setLoaded('failed'),
    );
    return () => {
      current = false;
    };
  }, [index, name]);
  return loaded;
}
