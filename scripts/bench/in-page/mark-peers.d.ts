/** The little that is used of libraries without types of their own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    markRegExp(pattern: RegExp, options?: { readonly done?: (count: number) => void }): void;
  }
}
declare module 'advanced-mark.js/dist/mark.es6.js' {
  export default class Mark {
    constructor(root: Element);
    markRegExp(pattern: RegExp, options?: { readonly done?: (count: number) => void }): void;
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { readonly find: RegExp; readonly wrap: string; readonly preset?: 'prose' },
  ): unknown;
}
