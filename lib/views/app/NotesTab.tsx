/** Says that notes come later, and what the reader can do today. */
import { usePage } from '../page-context.ts';

export function NotesTab() {
  const { strings } = usePage();
  return (
    <div class="message stack">
      <h2 class="ds-heading" data-size="2xs">
        {strings.notes.title}
      </h2>
      {strings.notes.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
