/** How far it has come with thousands of notes; of a few, nobody sees it. */
interface Props {
  readonly label: string;
  /** 0–1; null: not known. */
  readonly share: number | null;
}

export function WorkProgress({ label, share }: Props) {
  return (
    <progress
      class="work-progress"
      aria-label={label}
      max={1}
      {...(share === null ? {} : { value: share })}
    />
  );
}
