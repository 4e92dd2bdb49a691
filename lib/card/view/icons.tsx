/** Line drawings of the two tool buttons, in the colour of the text. */

export function CloseIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="m5 5 10 10M15 5 5 15" />
    </svg>
  );
}

export function PinIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M7 3h6l-.7 5 2.7 3H5l2.7-3zM10 11v6" />
    </svg>
  );
}
