/** The little of React that the hydrated page uses: its own types are not installed. */
declare module 'react' {
  export type Element = { readonly element: unique symbol };
  export function createElement(
    type: string | (() => Element),
    props?: Readonly<Record<string, unknown>> | null,
    ...children: unknown[]
  ): Element;
  export function useEffect(effect: () => () => void, inputs: readonly unknown[]): void;
  export function useState<Value>(start: Value): [Value, (next: Value | ((before: Value) => Value)) => void];
}
declare module 'react-dom/client' {
  import type { Element } from 'react';
  export function hydrateRoot(root: Node, element: Element, options: Readonly<Record<string, unknown>>): void;
}
declare module 'react-dom/server' {
  import type { Element } from 'react';
  export function renderToString(element: Element): string;
}
