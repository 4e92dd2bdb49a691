/** A sentence of a paper with what was looked for marked in it. */
import type { SentencePiece } from '../../store/full-text/found-sentence.ts';

export function FoundSentence({ pieces }: { readonly pieces: readonly SentencePiece[] }) {
  return (
    <>
      {pieces.map(({ text, isHit }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
        isHit ? <mark key={at}>{text}</mark> : text,
      )}
    </>
  );
}
