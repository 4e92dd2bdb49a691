/** Asks for the password of a locked paper. It goes to pdf.js and nowhere else. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly isWrong: boolean;
  readonly onPassword: (password: string) => void;
}

export function PasswordForm({ isWrong, onPassword }: Props) {
  const { language } = usePage();
  const strings = readerStrings(language).password;
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try begins with its field
  useEffect(() => field.current?.focus(), [onPassword]);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(field.current?.value ?? '');
      }}
    >
      <h1 class="ds-heading" data-size="sm">
        {strings.title}
      </h1>
      <p id={`${id}-help`}>{strings.help}</p>
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {strings.field}
        </label>
        <input
          class="ds-input"
          id={id}
          ref={field}
          type="password"
          autocomplete="off"
          aria-describedby={isWrong ? `${id}-wrong` : `${id}-help`}
          aria-invalid={isWrong}
        />
      </div>
      <p id={`${id}-wrong`} role="alert">
        {isWrong && strings.wrong}
      </p>
      <button type="submit" class="ds-button">
        {strings.open}
      </button>
    </form>
  );
}
