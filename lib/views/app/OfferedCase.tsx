/** The quiet line about a case that the side panel did not go to, because the reader is busy with another. */
import type { CardKey } from '../../model/card.ts';
import { followStrings } from '../../strings/follow.ts';
import { useIndex } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { nameKey } from '../page-tab/page-rows.ts';

interface Props {
  readonly of: CardKey;
  readonly onShow: () => void;
}

export function OfferedCase({ of: key, onShow }: Props) {
  const { language, strings } = usePage();
  const index = useIndex();
  const { name } = nameKey(key, index.is === 'ready' ? index : null, strings.common.or);
  return (
    <button type="button" class="ds-link app-link" onClick={onShow}>
      {followStrings(language).show(name)}
    </button>
  );
}
