import type { Highlight } from '@/server/adapters/search/search-port';

/** A text with what the search found in it marked. */
export const MarkedText = ({ pieces }: Readonly<{ pieces: Highlight }>) =>
  pieces.map((piece, at) =>
    piece.hit ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one text never move
      <mark key={at}>{piece.text}</mark>
    ) : (
      piece.text
    ),
  );
