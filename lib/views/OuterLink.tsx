/** A link to the web that was read in a document; only its words where the address leads elsewhere. */
import type { ComponentChildren } from 'preact';
import { webAddress } from './web-address.ts';

interface Props {
  readonly address: string;
  readonly children: ComponentChildren;
}

export function OuterLink({ address, children }: Props) {
  const href = webAddress(address);
  if (href === null) return <>{children}</>;
  return (
    <a class="ds-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
